//! What a walk prints: headings, text, choices and steps, each when its turn comes.

use super::{CliError, Output, Settings};
use crate::article::{Article, Block, Text};
use crate::guide::{Guide, Item, Part, step_blocks};
use crate::layout::{Composer, Format, Ink, Span, Tone, View, doubt, label_pairs};

/// Lines are broken here: a reading device does not care, and a terminal is seldom narrower.
const WIDTH: usize = 80;

/// How far a resolution was printed: which one, and how many of its parts.
pub(super) type Shown = Option<(usize, usize)>;

/// Prints parts of a guide.
pub(super) struct Printer<'a, 'o> {
    article: &'a Article,
    settings: &'a Settings,
    out: &'o mut Output,
}

impl<'a, 'o> Printer<'a, 'o> {
    pub fn new(article: &'a Article, settings: &'a Settings, out: &'o mut Output) -> Self {
        Self { article, settings, out }
    }

    /// The title, who may do this, and the explanation.
    pub fn head(&mut self, guide: &Guide) -> Result<(), CliError> {
        let (article, words) = (self.article, &self.settings.words);
        self.print(|composer| {
            composer.text(article.title_of(guide.address.node), TITLE);
            if !article.roles.is_empty() {
                let both = |role: &Text| crate::layout::pair(role.text(), role.source_text());
                let roles = article.roles.iter().map(both).collect::<Vec<_>>().join(" · ");
                composer.words(&words.tr_with("guide-roles", &[("roles", (&roles).into())]), Ink::Accent);
            }
            composer.blank();
            for &body in &guide.plan().explanation {
                match body {
                    Some(node) => {
                        if body != guide.address.node {
                            composer.heading(&article.nodes[node].title);
                        }
                        composer.body(&article.nodes[node].blocks, &article.nodes[node].original);
                    }
                    None => composer.body(&article.blocks, &article.original),
                }
                composer.blank();
            }
        })
    }

    /// The head of a guide whose fixes are those of the symptoms below it, and its own text.
    pub fn overview(&mut self, guide: &Guide) -> Result<(), CliError> {
        self.head(guide)?;
        guide.parts(self.article).iter().try_for_each(|part| self.part(part, None))
    }

    /// What stands between the part that was printed last and the one under the cursor; that one alone where it was
    /// printed before.
    pub fn up_to_cursor(&mut self, guide: &Guide, shown: Shown) -> Result<Shown, CliError> {
        let parts = guide.parts(self.article);
        let cursor = guide.at_cursor(self.article);
        let at = parts.iter().position(|part| match (part, &cursor) {
            (Part::Choice { key, .. }, Item::Choice(wanted)) | (Part::Step { key, .. }, Item::Step(wanted)) => {
                key == wanted
            }
            _ => false,
        });
        let current = guide.current();
        let known = shown.filter(|(resolution, _)| *resolution == current).map(|(_, known)| known);
        if known.is_none() {
            self.resolution(guide)?;
        }
        let end = at.map_or(parts.len(), |at| at + 1);
        let from = known.unwrap_or(0).min(at.unwrap_or(end));
        let (done, steps) = guide.progress(self.article);
        let progress = [("done", (done + 1).into()), ("steps", steps.into())];
        for (place, part) in parts[from..end].iter().enumerate() {
            let progress = (Some(from + place) == at).then(|| self.settings.words.tr_with("progress", &progress));
            self.part(part, progress)?;
        }
        if at.is_none() {
            let question = self.settings.words.tr("guide-question");
            self.print(|composer| composer.words(&question, Ink::Accent))?;
        }
        Ok(Some((current, end.max(known.unwrap_or(0)))))
    }

    /// Which resolution comes now, where there are several.
    fn resolution(&mut self, guide: &Guide) -> Result<(), CliError> {
        let resolutions = &guide.plan().resolutions;
        if resolutions.len() < 2 {
            return Ok(());
        }
        let gaps = [("number", (guide.current() + 1).into()), ("count", resolutions.len().into())];
        let said = self.settings.words.tr_with("guide-resolution", &gaps);
        self.print(|composer| composer.words(&said, Ink::Accent))
    }

    fn part(&mut self, part: &Part<'_>, progress: Option<String>) -> Result<(), CliError> {
        let (article, words, view) = (self.article, &self.settings.words, self.settings.view.unwrap_or_default());
        self.print(|composer| match part {
            Part::Heading(node) => composer.heading(&article.nodes[*node].title),
            Part::Block(block) => composer.blocks(std::slice::from_ref(*block)),
            Part::Choice { block, .. } => {
                composer.words(&words.tr("guide-choice"), Ink::Accent);
                let Block::Choice(options) = block else { return };
                for (index, option) in options.iter().enumerate() {
                    composer.item(Span::new(format!("{}. ", index + 1), Ink::Accent), |composer| {
                        composer.text(&option.title, Tone::default());
                    });
                }
            }
            Part::Step { number, title, blocks, .. } => {
                let blocks = &step_blocks(article, *title, blocks);
                if let Some(progress) = progress {
                    composer.words(&progress, Ink::Dim);
                }
                composer.item(Span::new(format!("{number}. "), Ink::Accent), |composer| {
                    composer.blocks(blocks);
                    let pairs = label_pairs(blocks);
                    if !pairs.is_empty() {
                        let pairs = pairs.join(" · ");
                        composer.words(&words.tr_with("guide-labels", &[("labels", (&pairs).into())]), Ink::Label);
                    }
                    if let Some(doubt) = doubt(article, blocks, words).filter(|_| view != View::Source) {
                        composer.words(&doubt, Ink::Warning);
                    }
                });
            }
        })
    }

    fn print(&mut self, write: impl FnOnce(&mut Composer<'_>)) -> Result<(), CliError> {
        let beside = self.article.source_locale.as_ref().map_or("", |locale| locale.language());
        let format = Format {
            width: WIDTH,
            view: self.settings.view.unwrap_or_default(),
            columns: false,
            lights: &|_| Vec::new(),
            beside,
            words: &self.settings.words,
        };
        let mut composer = Composer::new(&format);
        write(&mut composer);
        let page = composer.finish();
        if page.lines.is_empty() {
            return Ok(());
        }
        self.out.page(&page, |_| None)?;
        std::io::Write::write_all(self.out, b"\n")?;
        Ok(())
    }
}

const TITLE: Tone = Tone { ink: Ink::Title, strong: true, emphasis: false, lit: false, link: None };
