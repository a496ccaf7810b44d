//! Short texts of an article as they are recorded, so that a note can be written without the article.

use super::event::Phrase;
use crate::article::{Article, Block, NodeIndex, Text, clean_line};
use crate::guide::{Guide, Part, StepKey, StepState};

/// Characters of a step or title that are recorded: enough to know which one is meant.
const LONGEST: usize = 200;

/// The texts of one guide.
pub(super) struct Phrases<'a> {
    pub article: &'a Article,
    pub guide: &'a Guide,
}

impl Phrases<'_> {
    /// A step with its number.
    pub fn step(&self, step: &StepKey) -> Phrase {
        let parts = self.guide.plan().all_parts(self.article);
        let found = parts.iter().find_map(|part| match part {
            Part::Step { key, number, title, blocks } if key == step => Some(self.step_text(*number, *title, blocks)),
            _ => None,
        });
        found.unwrap_or_default()
    }

    /// The title of an option.
    pub fn option(&self, choice: &StepKey, option: usize) -> Phrase {
        let parts = self.guide.plan().all_parts(self.article);
        let found = parts.iter().find_map(|part| match part {
            Part::Choice { key, block: Block::Choice(options) } if key == choice => options.get(option),
            _ => None,
        });
        found.map_or_else(Phrase::default, |option| phrase_of(&option.title))
    }

    /// The title of a resolution; of one without a title and steps its first words.
    pub fn resolution(&self, index: usize) -> Phrase {
        let Some(resolution) = self.guide.plan().resolutions.get(index) else { return Phrase::default() };
        match resolution.title {
            Some(node) => phrase_of(&self.article.nodes[node].title),
            // Its steps say what was done.
            None if self.has_steps(index) => Phrase::default(),
            None => {
                let blocks = resolution.bodies.iter().flat_map(|&body| self.article.blocks_of(body));
                first_words(blocks).unwrap_or_default()
            }
        }
    }

    fn has_steps(&self, resolution: usize) -> bool {
        let parts = self.guide.plan().parts(self.article, resolution, &|key| self.guide.chosen(key));
        parts.iter().any(|part| matches!(part, Part::Step { .. }))
    }

    /// The steps of a resolution that are open.
    pub fn open_steps(&self, resolution: usize) -> Vec<Phrase> {
        let parts = self.guide.plan().parts(self.article, resolution, &|key| self.guide.chosen(key));
        let open = |part: Part<'_>| match part {
            Part::Step { key, number, title, blocks } if self.guide.step(&key) == StepState::Open => {
                Some(self.step_text(number, title, blocks))
            }
            _ => None,
        };
        parts.into_iter().filter_map(open).collect()
    }

    /// The title of a stage, or the number and the first words of a step.
    fn step_text(&self, number: u64, title: Option<NodeIndex>, blocks: &[Block]) -> Phrase {
        match title {
            Some(node) => phrase_of(&self.article.nodes[node].title),
            None => numbered(number, blocks),
        }
    }
}

fn numbered(number: u64, blocks: &[Block]) -> Phrase {
    let Phrase { text, source } = first_words(blocks).unwrap_or_default();
    let with_number = |text: String| if text.is_empty() { text } else { format!("{number}. {text}") };
    Phrase { text: with_number(text), source: with_number(source) }
}

/// The first words or the first command of blocks.
fn first_words<'a>(blocks: impl IntoIterator<Item = &'a Block>) -> Option<Phrase> {
    let mut found = None;
    for block in blocks {
        block.walk(&mut |block| {
            found = found.take().or_else(|| match block {
                Block::Code { text, .. } => {
                    text.lines().next().map(|line| Phrase { text: short(line), source: String::new() })
                }
                block => block.texts().next().map(phrase_of),
            });
        });
    }
    found
}

/// A text in both languages, each cut to one short line.
#[must_use]
pub fn phrase_of(text: &Text) -> Phrase {
    let target = short(text.text());
    let source = text.source_text().map(short).filter(|source| *source != target).unwrap_or_default();
    Phrase { text: target, source }
}

/// `text` as one short line, with `…` where it is cut.
fn short(text: &str) -> String {
    let line = clean_line(text);
    if line.chars().count() <= LONGEST {
        return line;
    }
    let cut: String = line.chars().take(LONGEST - 1).collect();
    format!("{}…", cut.trim_end())
}
