//! Keys bound anew: a preset, and the reader's own wishes on top of it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::key::{Code, Key};
use super::keymap::{Action, BINDINGS, Binding, Context};

/// Keys that come together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Preset {
    /// The table as it is.
    #[default]
    Default,
    /// The table with the keys that hands know from vim.
    Vim,
}

/// What the preset of vim binds anew.
const VIM: &[(Context, Action, &str)] = &[
    (Context::List, Action::Open, "Enter l"),
    (Context::List, Action::Back, "Esc Backspace alt-Left h ctrl-o"),
    (Context::List, Action::PageUp, "PgUp ctrl-u ctrl-b"),
    (Context::List, Action::PageDown, "PgDn ctrl-d ctrl-f"),
    (Context::Preview, Action::Back, "Esc Backspace alt-Left h ctrl-o"),
    (Context::Preview, Action::PageUp, "PgUp ctrl-u ctrl-b"),
    (Context::Preview, Action::PageDown, "PgDn ctrl-d ctrl-f"),
    (Context::Tree, Action::Back, "Esc Backspace alt-Left ctrl-o"),
    (Context::Tree, Action::PageUp, "PgUp ctrl-u ctrl-b"),
    (Context::Tree, Action::PageDown, "PgDn ctrl-d ctrl-f"),
    (Context::Guide, Action::Tick, "Space x"),
    (Context::Guide, Action::Remark, "a i"),
    (Context::Guide, Action::Open, "Enter l"),
    (Context::Guide, Action::Back, "Esc Backspace alt-Left h ctrl-o"),
    (Context::Guide, Action::PageUp, "PgUp ctrl-u ctrl-b"),
    (Context::Guide, Action::PageDown, "PgDn ctrl-d ctrl-f"),
];

/// One key or several, or none to leave an action without one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged, expecting = "a key such as x, F4 or ctrl-t, or a list of them")]
enum Keys {
    One(Key),
    Several(Vec<Key>),
}

/// What the settings say of keys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Written {
    preset: Preset,
    #[serde(rename = "box")]
    search_box: BTreeMap<Action, Keys>,
    list: BTreeMap<Action, Keys>,
    preview: BTreeMap<Action, Keys>,
    tree: BTreeMap<Action, Keys>,
    log: BTreeMap<Action, Keys>,
    guide: BTreeMap<Action, Keys>,
    outline: BTreeMap<Action, Keys>,
    line: BTreeMap<Action, Keys>,
    help: BTreeMap<Action, Keys>,
}

/// A reader's wishes about keys, which were found to hold together.
#[derive(Clone, Debug, Default)]
pub struct KeyBindings {
    /// The preset that they build upon.
    pub preset: Preset,
    /// The keys that come out.
    pub keys: KeyMap,
}

impl<'de> Deserialize<'de> for KeyBindings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(KeyBindingsVisitor)
    }
}

/// Finds what does not hold together while the wishes are read, so that a parser can tell where they stand.
struct KeyBindingsVisitor;

impl<'de> Visitor<'de> for KeyBindingsVisitor {
    type Value = KeyBindings;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a preset, or screens with actions and their keys")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<KeyBindings, A::Error> {
        Written::deserialize(MapAccessDeserializer::new(map))?.try_into().map_err(A::Error::custom)
    }
}

impl TryFrom<Written> for KeyBindings {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        let preset = written.preset;
        let mut keys = KeyMap::of(preset);
        let places = [
            (Context::Box, written.search_box),
            (Context::List, written.list),
            (Context::Preview, written.preview),
            (Context::Tree, written.tree),
            (Context::Log, written.log),
            (Context::Guide, written.guide),
            (Context::Outline, written.outline),
            (Context::Line, written.line),
            (Context::Help, written.help),
        ];
        for (place, wishes) in places {
            for (action, wish) in wishes {
                let wish = match wish {
                    Keys::One(key) => vec![key],
                    Keys::Several(several) => several,
                };
                keys.bind(place, action, &wish)?;
            }
        }
        keys.checked().map(|keys| Self { preset, keys })
    }
}

/// The keys that hold: the table, with what was bound anew.
#[derive(Clone, Debug)]
pub struct KeyMap(Vec<Binding>);

impl Default for KeyMap {
    fn default() -> Self {
        Self(BINDINGS.to_vec())
    }
}

impl KeyMap {
    /// The keys of a preset.
    #[must_use]
    pub fn of(preset: Preset) -> Self {
        let mut keys = Self::default();
        if preset == Preset::Vim {
            for &(place, action, names) in VIM {
                keys.replace(place, action, names.to_owned());
            }
        }
        keys
    }

    /// All rows.
    #[must_use]
    pub fn bindings(&self) -> &[Binding] {
        &self.0
    }

    /// The rows that hold in `place`, in the order of the table.
    pub fn bindings_of(&self, place: Context) -> impl Iterator<Item = &Binding> {
        self.0.iter().filter(move |binding| binding.places.contains(&place))
    }

    /// The first key that asks for `action` in `place`; `None` where the reader left it without one.
    #[must_use]
    pub fn first(&self, place: Context, action: Action) -> Option<&str> {
        self.bindings_of(place)
            .find(|binding| binding.action == action)
            .and_then(|binding| binding.keys.split(' ').next())
    }

    /// What `key` asks for in `place`; `None` where it is text or means nothing.
    #[must_use]
    pub fn action(&self, key: Key, place: Context) -> Option<Action> {
        let name = key.to_string();
        self.bindings_of(place)
            .find(|binding| binding.keys.split(' ').any(|own| own == name))
            .map(|binding| binding.action)
    }

    /// Binds an action of a place to these keys alone.
    fn bind(&mut self, place: Context, action: Action, keys: &[Key]) -> Result<(), String> {
        if !self.bindings_of(place).any(|binding| binding.action == action) {
            let known: Vec<String> = self.bindings_of(place).map(|binding| binding.action.to_string()).collect();
            return Err(format!("{place} has no action {action}; it has {}", known.join(", ")));
        }
        let typed = |key: &&Key| matches!(key.code, Code::Char(_)) && !key.ctrl && !key.alt;
        if let Some(key) =
            keys.iter().find(typed).filter(|_| matches!(place, Context::Box | Context::Outline | Context::Line))
        {
            return Err(format!("the key {key} is text in {place} and cannot mean {action}"));
        }
        if keys.is_empty() && matches!(action, Action::Interrupt | Action::Back) {
            return Err(format!("{action} needs a key in {place}, for there would be no way out"));
        }
        let names: Vec<String> = keys.iter().map(ToString::to_string).collect();
        self.replace(place, action, names.join(" "));
        Ok(())
    }

    fn replace(&mut self, place: Context, action: Action, keys: String) {
        let holds = |binding: &Binding| binding.action == action && binding.places.contains(&place);
        let Some(at) = self.0.iter().position(holds) else { return };
        let mut own = self.0[at].clone();
        for binding in self.0.iter_mut().filter(|binding| holds(binding)) {
            binding.places.to_mut().retain(|other| *other != place);
        }
        (own.keys, own.places) = (Cow::Owned(keys), Cow::Owned(vec![place]));
        if !own.keys.is_empty() {
            self.0.insert(at + 1, own);
        }
        self.0.retain(|binding| !binding.places.is_empty());
    }

    /// The keys, where none means two things in one place.
    fn checked(self) -> Result<Self, String> {
        for place in Context::ALL {
            let mut seen: BTreeMap<&str, Action> = BTreeMap::new();
            for binding in self.bindings_of(place) {
                for name in binding.keys.split(' ') {
                    if let Some(other) = seen.insert(name, binding.action) {
                        let action = binding.action;
                        return Err(format!("the key {name} means both {other} and {action} in {place}"));
                    }
                }
            }
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wished(json: &str) -> Result<KeyMap, String> {
        serde_json::from_str::<KeyBindings>(json).map(|wishes| wishes.keys).map_err(|error| error.to_string())
    }

    fn means(keys: &KeyMap, name: &str, place: Context) -> Option<Action> {
        keys.action(name.parse().expect(name), place)
    }

    #[test]
    fn an_action_of_one_place_is_bound_anew() {
        let keys = wished(r#"{"guide": {"tick": "x", "up": ["Up", "e"], "afresh": []}}"#).expect("wishes");
        assert_eq!(means(&keys, "x", Context::Guide), Some(Action::Tick));
        assert_eq!(means(&keys, "Space", Context::Guide), None, "its old key is free");
        assert_eq!(means(&keys, "e", Context::Guide), Some(Action::Up));
        assert_eq!(means(&keys, "k", Context::Guide), None);
        assert_eq!(means(&keys, "k", Context::List), Some(Action::Up), "other places keep theirs");
        assert_eq!((means(&keys, "f", Context::Guide), means(&keys, "f", Context::List)), (None, Some(Action::Afresh)));
    }

    #[test]
    fn keys_that_do_not_hold_together_are_told_by_name() {
        for (json, part) in [
            (r#"{"guide": {"tick": "s"}}"#, "the key s means both tick and skip in guide"),
            (r#"{"tree": {"tick": "x"}}"#, "tree has no action tick; it has open"),
            (r#"{"guide": {"tock": "x"}}"#, "\"tock\""),
            (r#"{"box": {"up": "k"}}"#, "the key k is text in box"),
            (r#"{"help": {"interrupt": []}}"#, "interrupt needs a key in help"),
            (r#"{"gide": {}}"#, "unknown field `gide`, expected one of `preset`"),
            (r#"{"preset": "emacs"}"#, "expected `default` or `vim`"),
        ] {
            let error = wished(json).expect_err(json);
            assert!(error.contains(part), "{json}: {error}");
        }
    }

    #[test]
    fn presets_hold_together_and_bind_what_there_is() {
        let keys = KeyMap::of(Preset::Vim).checked().expect("no key twice");
        for (place, action, names) in VIM {
            for name in names.split(' ') {
                assert_eq!(means(&keys, name, *place), Some(*action), "{name} in {place}");
            }
        }
    }
}
