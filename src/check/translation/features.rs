//! What a text keeps through translation, by which blocks, steps and rows of two languages are paired.

use crate::article::{Block, ListItem, Rich, Text};

use super::same;

/// What a text keeps through translation.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Features {
    /// Runs of digits, sorted.
    numbers: Vec<String>,
    /// Inline code without white space, sorted.
    code: Vec<String>,
    /// Where links lead, sorted.
    links: Vec<String>,
    /// How many bold names there are.
    labels: usize,
    /// Words after the last bold name.
    tail: usize,
    /// Whether it ends with a colon.
    introduces: bool,
    /// Its length in characters.
    length: usize,
}

impl Features {
    pub(super) fn of(rich: &Rich) -> Self {
        let text = rich.text.trim();
        let mut numbers: Vec<String> = text
            .split(|c: char| !c.is_ascii_digit())
            .filter(|run| !run.is_empty())
            .map(|run| run.trim_start_matches('0').to_owned())
            .collect();
        numbers.sort_unstable();
        let mut code: Vec<String> = rich.code().map(same::plain).filter(|code| !code.is_empty()).collect();
        code.sort_unstable();
        let mut links: Vec<String> = rich.links().map(|(_, target)| same::place(target)).collect();
        links.sort_unstable();
        let last = rich.marks.iter().filter(|mark| mark.kind == crate::article::MarkKind::Strong).map(|mark| mark.end);
        let after = last.max().and_then(|end| rich.text.get(end as usize..)).unwrap_or_default();
        Self {
            numbers,
            code,
            links,
            labels: rich.labels().count(),
            tail: after.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count(),
            introduces: text.ends_with([':', '：']),
            length: text.chars().count(),
        }
    }

    /// The features of several texts together.
    pub(super) fn of_all<'a>(texts: impl Iterator<Item = &'a Text>) -> Self {
        let mut all = Self::default();
        for text in texts {
            let own = Self::of(&text.target);
            all.numbers.extend(own.numbers);
            all.code.extend(own.code);
            all.links.extend(own.links);
            all.labels += own.labels;
            all.length += own.length;
        }
        all.numbers.sort_unstable();
        all.code.sort_unstable();
        all.links.sort_unstable();
        all
    }

    /// How well a text fits its presumed original, from about -2 to 2.5; 0 says nothing. `ratio` is how much longer the
    /// translation is on the whole.
    pub(super) fn fit(&self, source: &Self, ratio: f32) -> f32 {
        let set = |own: &[String], other: &[String], weight: f32| {
            if own.is_empty() && other.is_empty() {
                0.0
            } else if own == other {
                weight
            } else if own.iter().any(|one| other.contains(one)) {
                0.2 * weight
            } else {
                -0.7 * weight
            }
        };
        let labels = match self.labels.abs_diff(source.labels) {
            0 if self.labels > 0 => 0.3,
            0 => 0.0,
            1 => -0.2,
            _ => -0.4,
        };
        let colon = if self.introduces == source.introduces { 0.0 } else { -0.2 };
        set(&self.numbers, &source.numbers, 0.6)
            + set(&self.code, &source.code, 0.8)
            + set(&self.links, &source.links, 0.6)
            + labels
            + colon
            - self.length_gap(source, ratio)
    }

    /// How far the lengths are apart, from 0 to 0.8.
    fn length_gap(&self, source: &Self, ratio: f32) -> f32 {
        if self.length == 0 || source.length == 0 {
            return if self.length == source.length { 0.0 } else { 0.6 };
        }
        #[allow(clippy::cast_precision_loss, reason = "lengths of texts are small")]
        let quotient = self.length as f32 / (source.length as f32 * ratio);
        (0.5 * quotient.ln().abs()).min(0.8)
    }

    /// Whether numbers, code and the number of names are the same: what only a wrong text would change.
    pub(super) fn agrees(&self, source: &Self) -> bool {
        self.numbers == source.numbers && self.code == source.code && self.labels == source.labels
    }

    /// Whether it has numbers, code or names at all.
    pub(super) fn is_marked(&self) -> bool {
        self.labels > 0 || !self.code.is_empty() || !self.numbers.is_empty()
    }

    /// Whether words follow the last name, on both sides or on none.
    pub(super) fn tail_agrees(&self, source: &Self) -> bool {
        (self.tail > 0) == (source.tail > 0)
    }

    /// As the length part of [`fit`](Self::fit).
    pub(super) fn gap(&self, source: &Self, ratio: f32) -> f32 {
        self.length_gap(source, ratio)
    }
}

/// What kind of block it is, where kinds of two languages are compared; `None` for images, which are compared apart.
pub(super) fn kind(block: &Block) -> Option<&'static str> {
    Some(match block {
        Block::Paragraph(text) if text.text().trim().is_empty() => return None,
        Block::Paragraph(_) | Block::Heading { .. } => "paragraph",
        Block::Steps { .. } => "steps",
        Block::List(_) => "list",
        Block::Code { .. } => "code",
        Block::Callout { .. } => "callout",
        Block::Table(_) => "table",
        Block::Choice(_) => "choice",
        Block::Quote(_) => "quote",
        Block::Image(_) => return None,
    })
}

/// The first words of a block, to show which one is meant.
pub(super) fn first_text(block: &Block) -> String {
    let mut found = String::new();
    block.walk(&mut |block| {
        if found.is_empty() {
            let text = match block {
                Block::Code { text, .. } => text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default(),
                block => block.texts().map(Text::text).find(|text| !text.trim().is_empty()).unwrap_or_default(),
            };
            text.trim().clone_into(&mut found);
        }
    });
    found
}

/// The first line of a block, where it is known.
pub(super) fn first_line(block: &Block) -> Option<u32> {
    let mut line = None;
    block.walk(&mut |block| {
        if line.is_none() {
            line = block.texts().map(|text| text.line).find(|&line| line > 0);
        }
    });
    line
}

/// The first text of a list item.
pub(super) fn item_text(item: &ListItem) -> Option<&Text> {
    item.blocks.iter().find_map(|block| match block {
        Block::Paragraph(text) => Some(text),
        _ => None,
    })
}

/// The features of all texts of a block.
pub(super) fn block_features(block: &Block) -> Features {
    match block {
        Block::Paragraph(text) | Block::Heading { title: text, .. } => Features::of(&text.target),
        block => {
            let mut texts = Vec::new();
            block.walk(&mut |block| texts.extend(block.texts()));
            Features::of_all(texts.into_iter())
        }
    }
}

/// The features of the first text of an item.
pub(super) fn item_features(item: &ListItem) -> Features {
    item_text(item).map(|text| Features::of(&text.target)).unwrap_or_default()
}
