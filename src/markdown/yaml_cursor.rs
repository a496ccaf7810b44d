//! A node of a YAML tree with its name and its way from the root, for readers of settings.

use super::yaml_tree::{YamlNode, YamlStep, place_of, read_yaml};
use crate::article::{Expected, Locale, Position, SettingFault, YamlError, excerpt};

/// A fault in a text of settings, and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingError {
    /// Where.
    pub position: Position,
    /// What is wrong.
    pub fault: SettingFault,
}

/// A fault at a node.
#[derive(Debug)]
pub struct FaultAt {
    path: Vec<YamlStep>,
    fault: SettingFault,
}

/// A node, how it is called in messages (`theme.title`), and the way to it.
#[derive(Clone, Debug)]
pub struct YamlCursor<'y> {
    text: &'y str,
    node: &'y YamlNode,
    name: String,
    path: Vec<YamlStep>,
}

/// An entry of a map: its key and its value.
pub type YamlEntry<'y> = (String, YamlCursor<'y>, YamlCursor<'y>);

/// Reads settings: `read` gets the root of the tree.
///
/// # Errors
/// The first fault, with its place.
pub fn read_settings<T: Default>(
    text: &str,
    read: impl FnOnce(&YamlCursor<'_>) -> Result<T, FaultAt>,
) -> Result<T, SettingError> {
    let yaml = |error: YamlError| SettingError { position: error.position(), fault: SettingFault::Yaml(error) };
    let tree = read_yaml(text).map_err(yaml)?;
    if tree == YamlNode::Null {
        return Ok(T::default());
    }
    let root = YamlCursor { text, node: &tree, name: String::new(), path: Vec::new() };
    read(&root).map_err(|FaultAt { path, fault }| SettingError { position: place_of(text, &path), fault })
}

/// Reads a map of settings entry by entry: `set` gets the name, the key and the value of each that is not null. What is
/// wrong is left out and reported.
pub fn read_settings_leniently<T: Default>(
    text: &str,
    mut set: impl FnMut(&mut T, &str, &YamlCursor<'_>, &YamlCursor<'_>) -> Result<(), FaultAt>,
) -> (T, Vec<SettingError>) {
    let mut faults: Vec<FaultAt> = Vec::new();
    let read = read_settings(text, |root| {
        let mut out = T::default();
        for (name, key, value) in root.entries()? {
            if !value.is_null() {
                faults.extend(set(&mut out, &name, &key, &value).err());
            }
        }
        Ok(out)
    });
    let placed = |FaultAt { path, fault }| SettingError { position: place_of(text, &path), fault };
    let mut errors: Vec<SettingError> = faults.into_iter().map(placed).collect();
    let out = read.unwrap_or_else(|error| {
        errors.push(error);
        T::default()
    });
    (out, errors)
}

impl<'y> YamlCursor<'y> {
    /// How the node is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where the node begins.
    #[must_use]
    pub fn position(&self) -> Position {
        place_of(self.text, &self.path)
    }

    /// Whether the node is nothing, which leaves a setting as it is.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self.node, YamlNode::Null)
    }

    /// Whether the node is a map.
    #[must_use]
    pub fn is_map(&self) -> bool {
        matches!(self.node, YamlNode::Map(_))
    }

    /// A fault at this node.
    #[must_use]
    pub fn fault(&self, fault: SettingFault) -> FaultAt {
        FaultAt { path: self.path.clone(), fault }
    }

    /// The fault that the value does not fit.
    #[must_use]
    pub fn unexpected(&self, expected: Expected) -> FaultAt {
        let value = excerpt(&self.node.scalar());
        self.fault(SettingFault::Value { name: self.name.clone(), value, expected })
    }

    /// The entries of a map, none of them twice.
    ///
    /// # Errors
    /// When it is no map, or a key occurs twice.
    pub fn entries(&self) -> Result<Vec<YamlEntry<'y>>, FaultAt> {
        let YamlNode::Map(entries) = self.node else { return Err(self.unexpected(Expected::Map)) };
        let mut out: Vec<YamlEntry<'y>> = Vec::with_capacity(entries.len());
        for (index, (key, value)) in entries.iter().enumerate() {
            let own = excerpt(&key.scalar());
            let name = if self.name.is_empty() { own.clone() } else { format!("{}.{own}", self.name) };
            let at = |node, step| YamlCursor { text: self.text, node, name: name.clone(), path: self.with(step) };
            let (key, value) = (at(key, YamlStep::Key(index)), at(value, YamlStep::Value(index)));
            if out.iter().any(|(taken, ..)| *taken == own) {
                return Err(key.fault(SettingFault::Twice(name)));
            }
            out.push((own, key, value));
        }
        Ok(out)
    }

    /// The items of a list, or the node itself.
    #[must_use]
    pub fn items(&self) -> Vec<Self> {
        let YamlNode::List(items) = self.node else { return vec![self.clone()] };
        let path = |index| self.with(YamlStep::Item(index));
        let item = |(index, node)| Self { text: self.text, node, name: self.name.clone(), path: path(index) };
        items.iter().enumerate().map(item).collect()
    }

    /// A text; scalars of other types count as what is written.
    ///
    /// # Errors
    /// When it is a list, a map or nothing.
    pub fn text(&self, expected: Expected) -> Result<String, FaultAt> {
        match self.node {
            YamlNode::Null | YamlNode::List(_) | YamlNode::Map(_) => Err(self.unexpected(expected)),
            scalar => Ok(scalar.scalar()),
        }
    }

    /// `true` or `false`.
    ///
    /// # Errors
    /// When it is something else.
    pub fn boolean(&self) -> Result<bool, FaultAt> {
        match self.node {
            YamlNode::Bool(value) => Ok(*value),
            _ => Err(self.unexpected(Expected::Boolean)),
        }
    }

    /// A whole number within these bounds.
    ///
    /// # Errors
    /// When it is something else.
    pub fn number(&self, least: usize, most: usize) -> Result<usize, FaultAt> {
        let number = match self.node {
            YamlNode::Integer(value) => usize::try_from(*value).ok(),
            _ => None,
        };
        let fits = number.filter(|number| (least..=most).contains(number));
        fits.ok_or_else(|| self.unexpected(Expected::Number(least, most)))
    }

    /// A language tag.
    ///
    /// # Errors
    /// When it is none.
    pub fn locale(&self) -> Result<Locale, FaultAt> {
        let text = self.text(Expected::Locale)?;
        // YAML 1.1 takes the language of Norway for a truth value.
        let name = if matches!(self.node, YamlNode::Bool(false)) { "no" } else { text.as_str() };
        Locale::parse(name).ok_or_else(|| self.unexpected(Expected::Locale))
    }

    /// The value of a word of `words`.
    ///
    /// # Errors
    /// When it is no such word.
    pub fn one_of<T: Copy>(&self, words: &[(T, &'static str)]) -> Result<T, FaultAt> {
        let expected = || Expected::one_of(words.iter().map(|(_, word)| *word));
        let text = self.text(expected())?;
        let found = words.iter().find(|(_, word)| *word == text);
        found.map(|(value, _)| *value).ok_or_else(|| self.unexpected(expected()))
    }

    fn with(&self, step: YamlStep) -> Vec<YamlStep> {
        self.path.iter().copied().chain([step]).collect()
    }
}
