//! YAML as a tree, for the program's own files: what has a place, is named by it.
//!
//! serde_yaml reports the places of errors only. So a text is read into a tree first, and the place of a node that
//! turns out to be wrong is found by reading once more and failing there.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::yaml::{bounded, invalid};
use crate::article::{Limits, Position, YamlError};

/// A value of YAML. Scalars keep the type that YAML gives them.
#[derive(Clone, Debug, PartialEq)]
pub enum YamlNode {
    /// Nothing, `null` or `~`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<YamlNode>),
    /// Keys with their values, in the order of the text; a key may occur twice.
    Map(Vec<(YamlNode, YamlNode)>),
}

/// One step from a node to one below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YamlStep {
    /// The key of the entry with this index.
    Key(usize),
    /// The value of the entry with this index.
    Value(usize),
    /// The item with this index.
    Item(usize),
}

impl YamlNode {
    /// A scalar as it can be quoted in a message; empty for lists and maps.
    #[must_use]
    pub fn scalar(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(value) => value.to_string(),
            Self::Integer(value) => value.to_string(),
            Self::Float(value) => value.to_string(),
            Self::Text(text) => text.clone(),
            Self::List(_) | Self::Map(_) => String::new(),
        }
    }
}

/// Reads a text of the program's own; a byte order mark is skipped, and an empty text is [`YamlNode::Null`].
///
/// # Errors
/// When it is no YAML, or passes a limit.
pub fn read_yaml(text: &str) -> Result<YamlNode, YamlError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    bounded(text, &Limits::default())?;
    serde_yaml::from_str(text).map_err(|error| invalid(&error, text))
}

/// The position of the node at `path` from the root; the start of the text where there is none.
#[must_use]
pub fn place_of(text: &str, path: &[YamlStep]) -> Position {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let failed = Find(path).deserialize(serde_yaml::Deserializer::from_str(text));
    let location = failed.err().and_then(|error| error.location());
    location.map_or(Position::default(), |at| Position { line: at.line(), column: at.column() })
}

impl<'de> Deserialize<'de> for YamlNode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = YamlNode;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<YamlNode, E> {
        Ok(YamlNode::Null)
    }

    fn visit_none<E>(self) -> Result<YamlNode, E> {
        Ok(YamlNode::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<YamlNode, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<YamlNode, E> {
        Ok(YamlNode::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<YamlNode, E> {
        Ok(YamlNode::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<YamlNode, E> {
        Ok(i64::try_from(value).map_or(YamlNode::Float(value as f64), YamlNode::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<YamlNode, E> {
        Ok(YamlNode::Float(value))
    }

    fn visit_str<E>(self, text: &str) -> Result<YamlNode, E> {
        Ok(YamlNode::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<YamlNode, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(YamlNode::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<YamlNode, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            map.push(entry);
        }
        Ok(YamlNode::Map(map))
    }
}

/// Fails at the node to which the path leads, so that the error knows its place.
struct Find<'p>(&'p [YamlStep]);

impl<'de> DeserializeSeed<'de> for Find<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Find<'_> {
    type Value = ();

    /// Whatever is no list and no map on the way is where the path ends: serde makes an error of it.
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("another value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Some((YamlStep::Item(wanted), rest)) = self.0.split_first() else { return Err(A::Error::custom("found")) };
        for _ in 0..*wanted {
            items.next_element::<IgnoredAny>()?;
        }
        items.next_element_seed(Find(rest)).map(|_| ())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let (wanted, rest) = match self.0.split_first() {
            Some((step @ (YamlStep::Key(_) | YamlStep::Value(_)), rest)) => (*step, rest),
            _ => return Err(A::Error::custom("found")),
        };
        let (YamlStep::Key(index) | YamlStep::Value(index) | YamlStep::Item(index)) = wanted;
        for _ in 0..index {
            entries.next_entry::<IgnoredAny, IgnoredAny>()?;
        }
        if matches!(wanted, YamlStep::Key(_)) {
            return entries.next_key_seed(Find(rest)).map(|_| ());
        }
        entries.next_key::<IgnoredAny>()?;
        entries.next_value_seed(Find(rest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "a: 1\nb:\n  c: [x, 'y']\n  d: {e: true}\na: null\n";

    #[test]
    fn a_text_becomes_a_tree_and_keys_may_occur_twice() {
        let YamlNode::Map(entries) = read_yaml(TEXT).expect("YAML") else { panic!("a map") };
        let keys: Vec<String> = entries.iter().map(|(key, _)| key.scalar()).collect();
        assert_eq!(keys, ["a", "b", "a"]);
        assert_eq!(entries[2].1, YamlNode::Null);
        assert_eq!(read_yaml("\u{feff}\n"), Ok(YamlNode::Null));
        assert_eq!(
            read_yaml("\u{feff}x: 1"),
            Ok(YamlNode::Map(vec![(YamlNode::Text("x".into()), YamlNode::Integer(1))]))
        );
    }

    #[test]
    fn every_node_has_a_place() {
        use YamlStep::{Item, Key, Value};
        for (path, line, column) in [
            (&[Key(0)][..], 1, 1),
            (&[Value(0)], 1, 4),
            (&[Value(1), Key(0)], 3, 3),
            (&[Value(1), Value(0), Item(1)], 3, 10),
            (&[Value(1), Value(1), Value(0)], 4, 10),
            (&[Key(2)], 5, 1),
            (&[Value(2)], 5, 4),
        ] {
            assert_eq!(place_of(TEXT, path), Position { line, column }, "{path:?}");
        }
    }

    #[test]
    fn what_is_no_yaml_has_a_place_too() {
        assert_eq!(read_yaml("a: 1\nb: [\n").map_err(|error| error.position().line), Err(2));
    }
}
