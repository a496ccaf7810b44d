//! The user's key bindings: a preset, and changes on top of it.

use std::borrow::Cow;

use super::key::Key;
use super::keymap::{Action, BINDINGS, Binding, Context};

/// Keys that come together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Preset {
    /// The table as it is.
    #[default]
    Default,
    /// The table with the keys that hands know from vim.
    Vim,
}

impl Preset {
    /// The names of all presets.
    pub const NAMES: [(Self, &str); 2] = [(Self::Default, "default"), (Self::Vim, "vim")];
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

/// Keys that a user's settings bind to an action of a screen, in place of those that it has by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyBinding {
    /// The screen.
    pub context: Context,
    /// The action.
    pub action: Action,
    /// The keys; none leaves the action without one.
    pub keys: Vec<Key>,
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

    /// Whether `action` exists in `place`.
    #[must_use]
    pub fn has(&self, place: Context, action: Action) -> bool {
        self.bindings_of(place).any(|binding| binding.action == action)
    }

    /// The keys with these bound anew. A key that is taken leaves the action that had it before.
    #[must_use]
    pub fn with(mut self, bindings: &[KeyBinding]) -> Self {
        for KeyBinding { context, action, keys } in bindings {
            let names: Vec<String> = keys.iter().map(ToString::to_string).collect();
            self.replace(*context, *action, names.join(" "));
            for name in &names {
                self.free(*context, *action, name);
            }
        }
        self
    }

    /// Takes a key from every other action of a screen.
    fn free(&mut self, place: Context, action: Action, key: &str) {
        let has_key = |binding: &&Binding| binding.keys.split(' ').any(|own| own == key);
        let loser = self.bindings_of(place).filter(|binding| binding.action != action).find(has_key);
        if let Some(Binding { action, keys, .. }) = loser {
            let (action, left): (_, Vec<&str>) = (*action, keys.split(' ').filter(|own| *own != key).collect());
            let left = left.join(" ");
            self.replace(place, action, left);
        }
    }

    /// A screen that cannot be left: it has no key for this action.
    #[must_use]
    pub fn dead_end(&self) -> Option<(Context, Action)> {
        let needed =
            Context::ALL.into_iter().flat_map(|place| [Action::Back, Action::Interrupt].map(|action| (place, action)));
        needed.into_iter().find(|(place, action)| !self.has(*place, *action))
    }

    fn replace(&mut self, place: Context, action: Action, keys: String) {
        let holds = |binding: &Binding| binding.action == action && binding.places.contains(&place);
        if !self.0.iter().any(holds) {
            // It has lost all its keys before.
            self.0.extend(BINDINGS.iter().filter(|binding| holds(binding)).take(1).cloned().map(|mut binding| {
                binding.places = Cow::Owned(vec![place]);
                binding
            }));
        }
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
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn bound(context: Context, action: Action, keys: &[&str]) -> KeyBinding {
        KeyBinding { context, action, keys: keys.iter().map(|key| key.parse().expect("a key")).collect() }
    }

    fn means(keys: &KeyMap, name: &str, place: Context) -> Option<Action> {
        keys.action(name.parse().expect(name), place)
    }

    #[test]
    fn an_action_of_one_place_is_bound_anew() {
        let own = [
            bound(Context::Guide, Action::Tick, &["x"]),
            bound(Context::Guide, Action::Up, &["Up", "e"]),
            bound(Context::Guide, Action::Afresh, &[]),
        ];
        let keys = KeyMap::default().with(&own);
        assert_eq!(means(&keys, "x", Context::Guide), Some(Action::Tick));
        assert_eq!(means(&keys, "Space", Context::Guide), None, "its old key is free");
        assert_eq!(means(&keys, "e", Context::Guide), Some(Action::Up));
        assert_eq!(means(&keys, "k", Context::Guide), None);
        assert_eq!(means(&keys, "k", Context::List), Some(Action::Up), "other places keep theirs");
        assert_eq!((means(&keys, "f", Context::Guide), means(&keys, "f", Context::List)), (None, Some(Action::Afresh)));
    }

    #[test]
    fn a_key_that_is_taken_leaves_its_action() {
        let keys = KeyMap::default().with(&[bound(Context::Guide, Action::Tick, &["s", "Esc"])]);
        assert_eq!(means(&keys, "s", Context::Guide), Some(Action::Tick));
        assert_eq!(keys.first(Context::Guide, Action::Skip), None);
        assert_eq!(means(&keys, "Backspace", Context::Guide), Some(Action::Back));
        assert_eq!(keys.dead_end(), None);
        let all = ["Esc", "Backspace", "alt-Left"];
        let stuck = KeyMap::default().with(&[bound(Context::Guide, Action::Tick, &all)]);
        assert_eq!(stuck.dead_end(), Some((Context::Guide, Action::Back)));
    }

    #[test]
    fn presets_hold_together_and_bind_what_there_is() {
        let keys = KeyMap::of(Preset::Vim);
        for place in Context::ALL {
            let mut seen = HashSet::new();
            let names = keys.bindings_of(place).flat_map(|binding| binding.keys.split(' '));
            assert!(names.into_iter().all(|name| seen.insert(name)), "{place}");
        }
        for (place, action, names) in VIM {
            for name in names.split(' ') {
                assert_eq!(means(&keys, name, *place), Some(*action), "{name} in {place}");
            }
        }
    }
}
