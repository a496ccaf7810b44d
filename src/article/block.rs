//! The content under a heading.

use serde::{Deserialize, Serialize};

use super::{Image, Text};

/// One block of an article's body, in document order.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub enum Block {
    /// Running text.
    Paragraph(Text),
    /// An ordered list: what a person does, one [`ListItem`] after the other. `start` is the first number.
    Steps {
        /// The number of the first item, as written; a resumed list starts above 1.
        start: u64,
        /// The steps.
        items: Vec<ListItem>,
    },
    /// A bullet list.
    List(Vec<ListItem>),
    /// Code or a command, verbatim; the same in both languages.
    Code {
        /// The first word after the fence, such as `powershell`.
        language: Option<Box<str>>,
        /// The text without its last newline; inner indentation is kept.
        text: Box<str>,
    },
    /// A note, tip or warning.
    Callout {
        /// How loud it is.
        level: Callout,
        /// Its own title, where the writer gave one.
        title: Option<Text>,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A table.
    Table(Table),
    /// A tab group: the reader says which case is his, and only that branch is walked.
    Choice(Vec<ChoiceOption>),
    /// An image on its own. Articles come without their pictures, so its alt text is what is shown.
    Image(Image),
    /// A quote.
    Quote(Vec<Block>),
    /// A heading within an option of a choice, where no [`Node`](super::Node) is possible.
    Heading {
        /// 2 to 6.
        level: u8,
        /// Its words.
        title: Text,
    },
}

/// One item of a list.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct ListItem {
    /// The item's paragraphs, nested lists, code and notes.
    pub blocks: Vec<Block>,
}

/// How loud a callout is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
pub enum Callout {
    /// Good to know.
    Note,
    /// A shorter way.
    Tip,
    /// Needed for success.
    Important,
    /// Danger of loss.
    Warning,
    /// Danger of an unwanted result.
    Caution,
}

impl Callout {
    /// All levels, in the order of the markdown dialect's documentation.
    pub const ALL: [Self; 5] = [Self::Note, Self::Tip, Self::Important, Self::Warning, Self::Caution];

    /// The lower-case name in `[!NOTE]` and in the export.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
        }
    }
}

/// One answer to a [`Block::Choice`].
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct ChoiceOption {
    /// The id behind `#tab/`, without a trailing `/`.
    pub id: Box<str>,
    /// What the tab is called.
    pub title: Text,
    /// What holds in this case.
    pub blocks: Vec<Block>,
}

/// A table. Rows may be ragged.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Table {
    /// The cells of the head row; empty where the table has none.
    pub header: Vec<Text>,
    /// The body rows.
    pub rows: Vec<Vec<Text>>,
}

impl Block {
    /// The blocks directly inside this one, in document order.
    pub fn inner(&self) -> Box<dyn Iterator<Item = &Block> + '_> {
        match self {
            Self::Steps { items, .. } | Self::List(items) => Box::new(items.iter().flat_map(|item| &item.blocks)),
            Self::Callout { blocks, .. } | Self::Quote(blocks) => Box::new(blocks.iter()),
            Self::Choice(options) => Box::new(options.iter().flat_map(|option| &option.blocks)),
            _ => Box::new(std::iter::empty()),
        }
    }

    /// The texts directly in this block, not in blocks inside it.
    pub fn texts(&self) -> Box<dyn Iterator<Item = &Text> + '_> {
        match self {
            Self::Paragraph(text) | Self::Heading { title: text, .. } => Box::new(std::iter::once(text)),
            Self::Choice(options) => Box::new(options.iter().map(|option| &option.title)),
            Self::Callout { title, .. } => Box::new(title.iter()),
            Self::Table(table) => Box::new(table.header.iter().chain(table.rows.iter().flatten())),
            _ => Box::new(std::iter::empty()),
        }
    }

    /// Calls `visit` with this block and every block inside it, outer before inner, in document order.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Block)) {
        visit(self);
        for block in self.inner() {
            block.walk(visit);
        }
    }
}
