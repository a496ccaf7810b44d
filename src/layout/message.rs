//! The message for a customer: a fix, or what remains of it, to be pasted into a mail or a chat.

use super::View;
use super::plain::{markdown, plain};
use crate::article::{Article, Block, ListItem, Text};
use crate::guide::{Body, Guide, Part, StepState, step_blocks};
use crate::i18n::MessageId;
use crate::journal::{PastGuide, replay};
use crate::library::Library;
use crate::session::{NoteKind, NoteStyle, words_of};

/// The fix that `past` walks, in the one language of `style`, with an option's steps where the choice was made; of
/// [`NoteKind::Remaining`] only the steps that are not done. `None` where the library does not have the article, and for
/// [`NoteKind::Agent`].
#[must_use]
pub fn customer_message(library: &Library, past: &PastGuide, kind: NoteKind, style: NoteStyle<'_>) -> Option<String> {
    let address = library.at(&past.opened.symptom).filter(|_| kind != NoteKind::Agent)?;
    let article = library.article(address.entry);
    let view = match style.view {
        View::Source if article.source_locale.is_some() => View::Source,
        _ => View::Target,
    };
    let own = words_of(past, view);
    let words = own.as_ref().unwrap_or(style.words);
    let guide = replay(past, address, article).guide;
    let message = Message { article, view, style: NoteStyle { words, view, ..style } };
    let remaining = kind == NoteKind::Remaining;
    let mut pieces = vec![message.title(1, article.title_of(address.node))];
    if !remaining {
        let explanation = guide.plan().explanation.iter();
        pieces.extend(explanation.map(|&body| message.blocks(message.body(body))));
    }
    pieces.extend(message.parts(&guide, remaining));
    if !past.opened.web.is_empty() {
        pieces.push(words.tr_with(MessageId::NoteLink, &[("address", past.opened.web.as_str().into())]) + "\n");
    }
    pieces.retain(|piece| !piece.trim().is_empty());
    Some(pieces.join("\n"))
}

struct Message<'a> {
    article: &'a Article,
    view: View,
    style: NoteStyle<'a>,
}

impl Message<'_> {
    fn title(&self, level: usize, title: &Text) -> String {
        let words = if self.view == View::Source { title.original().text.to_string() } else { title.text().to_owned() };
        if self.style.markdown { format!("{} {words}\n", "#".repeat(level)) } else { format!("{words}\n") }
    }

    fn blocks(&self, blocks: &[Block]) -> String {
        let write = if self.style.markdown { markdown } else { plain };
        write(blocks, self.view, self.style.words)
    }

    /// What is written under a heading. Where the two languages differ in shape, each has its own blocks.
    fn body(&self, body: Body) -> &[Block] {
        let original = body.map_or(&self.article.original, |node| &self.article.nodes[node].original);
        if self.view == View::Source && !original.is_empty() { original } else { self.article.blocks_of(body) }
    }

    /// Whether the steps of a guide are known in the language of the message.
    fn has_steps(&self, bodies: &[Body]) -> bool {
        bodies.iter().all(|&body| std::ptr::eq(self.body(body), self.article.blocks_of(body)))
    }

    /// The current resolution. Steps that follow each other are one list. What remains begins with the first step that is
    /// open; where nothing was done yet, and where no step is left, that is all of it.
    fn parts(&self, guide: &Guide, remaining: bool) -> Vec<String> {
        let bodies = guide.plan().resolutions.get(guide.current()).map_or(&[][..], |one| one.bodies.as_slice());
        if !self.has_steps(bodies) {
            return bodies.iter().map(|&body| self.blocks(self.body(body))).collect();
        }
        let parts = guide.parts(self.article);
        let is_open = |part: &Part<'_>| matches!(part, Part::Step { key, .. } if guide.step(key) == StepState::Open);
        let first = parts.iter().position(is_open).filter(|_| remaining).unwrap_or(0);
        let mut pieces = Vec::new();
        let mut in_list = false;
        for part in parts.into_iter().skip(first).filter(|part| first == 0 || !is_step(part) || is_open(part)) {
            let (piece, is_step) = match part {
                Part::Step { number, title, blocks, .. } => {
                    let item = ListItem { blocks: step_blocks(self.article, title, blocks) };
                    (self.blocks(&[Block::Steps { start: number, items: vec![item] }]), true)
                }
                Part::Heading(node) => (self.title(2, &self.article.nodes[node].title), false),
                Part::Block(block) => (self.blocks(std::slice::from_ref(block)), false),
                Part::Choice { key, block } => (self.choice(guide.chosen(&key), block), false),
            };
            match pieces.last_mut() {
                Some(last) if in_list && is_step => *last = format!("{last}{piece}"),
                _ => pieces.push(piece),
            }
            in_list = is_step;
        }
        pieces
    }

    /// The option that was chosen; while none was, all of them with their steps.
    fn choice(&self, chosen: Option<usize>, block: &Block) -> String {
        match (chosen, block) {
            (Some(option), Block::Choice(options)) => {
                options.get(option).map_or_else(String::new, |option| self.title(2, &option.title))
            }
            _ => self.blocks(std::slice::from_ref(block)),
        }
    }
}

fn is_step(part: &Part<'_>) -> bool {
    matches!(part, Part::Step { .. })
}
