//! The guide screen: who may do this, what to read, the steps with their boxes, and the question.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::layout::Layout;
use super::tags::{Tag, cursor_tag};
use super::theme::Styles;
use super::{paint, when};
use crate::article::{Article, Block, NodeIndex};
use crate::guide::{Answer, Guide, Item, Outcome, Part, StepKey, StepState, step_blocks};
use crate::i18n::Catalog;
use crate::layout::{Composer, Ink, Page, SIDE_BY_SIDE, Span, Tone, label_pairs, pair};
use crate::tui::model::{GuideScreen, Model};

/// Draws the part of the page that is scrolled to.
pub(super) fn draw(model: &Model, theme: &Styles, screen: &GuideScreen, area: Rect, frame: &mut Frame<'_>) {
    let page = page(model, screen);
    let cursor = cursor_tag(model, screen);
    let mut told = false;
    for (index, line) in page.lines.iter().skip(screen.scroll).take(usize::from(area.height)).enumerate() {
        let y = area.y + u16::try_from(index).unwrap_or_default();
        let line_area = Rect { x: area.x + 1, y, width: area.width - 1, height: 1 };
        frame.render_widget(paint::line(line, theme, screen.link), line_area);
        if line.tag == Some(cursor) && !told && model.line.is_none() {
            // Screen readers follow the cursor of the terminal.
            frame.set_cursor_position((area.x, y));
            told = true;
        }
    }
    let below = page.lines.len() > screen.scroll + usize::from(area.height);
    for (there, mark, y) in [(screen.scroll > 0, "↑", area.y), (below, "↓", area.bottom() - 1)] {
        if there {
            let corner = Rect { x: area.right() - 1, y, width: 1, height: 1 };
            frame.render_widget(ratatui::text::Span::styled(mark, theme.name()), corner);
        }
    }
}

/// The whole page of a guide.
pub(super) fn page(model: &Model, screen: &GuideScreen) -> Page {
    let entry = screen.guide.address.entry;
    // A column at each side is kept for the marks of the cursor and of more text.
    let width = usize::from(Layout::of(model.size).body.width) - 2;
    let columns = usize::from(model.size.0) >= SIDE_BY_SIDE;
    super::compose(model, entry, width, columns, |composer| {
        let setter =
            Setter { model, screen, guide: &screen.guide, article: model.library.article(entry), words: &model.words };
        setter.head(composer);
        setter.explanation(composer);
        setter.tried(composer);
        setter.parts(composer);
        setter.remarks(composer);
        match screen.guide.outcome() {
            _ if screen.overview => setter.next(composer, "guide-symptoms"),
            Outcome::Open => setter.question(composer),
            Outcome::Solved => setter.ended(composer, "guide-solved", Ink::Good),
            Outcome::Later => setter.ended(composer, "guide-later", Ink::Dim),
            Outcome::NothingLeft if screen.next.is_empty() => {
                setter.ended(composer, "guide-nothing-left", Ink::Warning);
            }
            Outcome::NothingLeft => setter.next(composer, "guide-try-next"),
        }
        setter.related(composer);
    })
}

/// Sets the page of a guide.
pub(super) struct Setter<'a> {
    pub model: &'a Model,
    pub screen: &'a GuideScreen,
    pub guide: &'a Guide,
    pub article: &'a Article,
    pub words: &'a Catalog,
}

impl Setter<'_> {
    /// The title, who may do this, and how far the text is to be trusted.
    fn head(&self, composer: &mut Composer<'_>) {
        let tone = Tone { ink: Ink::Title, strong: true, ..Tone::default() };
        composer.begins(self.guide.address.node);
        composer.text(self.article.title_of(self.guide.address.node), tone);
        let roles: Vec<String> = self.article.roles.iter().map(|role| pair(role.text(), role.source_text())).collect();
        if !roles.is_empty() {
            let roles = roles.join(" · ");
            composer.words(&self.words.tr_with("guide-roles", &[("roles", (&roles).into())]), Ink::Accent);
        }
        let mut about = Vec::new();
        about.extend(
            self.article.date.as_ref().map(|date| self.words.tr_with("guide-date", &[("date", (&**date).into())])),
        );
        if self.article.machine_translated {
            about.push(self.words.tr("guide-machine"));
        }
        if !about.is_empty() {
            composer.words(&about.join(" · "), Ink::Dim);
        }
        composer.blank();
    }

    fn explanation(&self, composer: &mut Composer<'_>) {
        for &body in &self.guide.plan().explanation {
            if let Some(node) = body.filter(|_| body != self.guide.address.node) {
                self.heading(composer, node);
            }
            self.body(composer, body);
        }
    }

    fn heading(&self, composer: &mut Composer<'_>, node: NodeIndex) {
        composer.blank();
        composer.begins(Some(node));
        composer.heading(&self.article.nodes[node].title);
    }

    fn body(&self, composer: &mut Composer<'_>, body: Option<usize>) {
        match body {
            Some(node) => {
                let node = &self.article.nodes[node];
                composer.body(&node.blocks, &node.original);
            }
            None => composer.body(&self.article.blocks, &self.article.original),
        }
        composer.blank();
    }

    /// What was tried before the current resolution, and how many there are.
    fn tried(&self, composer: &mut Composer<'_>) {
        for past in self.model.memory.history.chain(&self.screen.id).iter().filter(|past| past.id != self.screen.id) {
            let said = self.words.tr_with("guide-tried", &[("title", (&past.title).into())]);
            composer.words(&said, Ink::Dim);
        }
        let resolutions = &self.guide.plan().resolutions;
        if resolutions.len() < 2 {
            return;
        }
        composer.blank();
        for (index, resolution) in resolutions.iter().enumerate().filter(|(index, _)| *index != self.guide.current()) {
            let sentence = match self.guide.answer(index) {
                Some(Answer::No) => "guide-tried",
                Some(Answer::DoesNotApply) => "guide-passed",
                _ => continue,
            };
            let title = self.article.title_of(resolution.title.or(self.guide.address.node)).text();
            let reason = self.guide.reason(index);
            let reason = if reason.is_empty() { String::new() } else { format!(" ({reason})") };
            let said = self.words.tr_with(sentence, &[("title", title.into())]);
            composer.words(&format!("{said}{reason}"), Ink::Dim);
        }
        let (number, count) = (self.guide.current() + 1, resolutions.len());
        let gaps = [("number", number.into()), ("count", count.into())];
        composer.words(&self.words.tr_with("guide-resolution", &gaps), Ink::Accent);
        composer.blank();
    }

    /// The current resolution: text, choices and steps.
    fn parts(&self, composer: &mut Composer<'_>) {
        let items = self.guide.items(self.article);
        let place_of = |item: &Item| items.iter().position(|own| own == item).map(|place| Tag::Item(place).into());
        for part in self.guide.parts(self.article) {
            match part {
                Part::Heading(node) => self.heading(composer, node),
                Part::Block(block) => {
                    composer.blocks(std::slice::from_ref(block));
                    composer.blank();
                }
                Part::Choice { key, block } => {
                    composer.tag(place_of(&Item::Choice(key.clone())));
                    self.choice(composer, &key, block, &items);
                }
                Part::Step { key, number, title, blocks } => {
                    composer.tag(place_of(&Item::Step(key.clone())));
                    self.step(composer, &key, number, &step_blocks(self.article, title, blocks));
                }
            }
            composer.tag(None);
        }
        self.unpaired_originals(composer);
    }

    /// The original of bodies whose shape differs, below what is stepped through.
    fn unpaired_originals(&self, composer: &mut Composer<'_>) {
        let Some(resolution) = self.guide.plan().resolutions.get(self.guide.current()) else { return };
        for &body in &resolution.bodies {
            let original = body.map_or(&self.article.original, |node| &self.article.nodes[node].original);
            if !original.is_empty() && self.model.view != crate::layout::View::Target {
                composer.blank();
                let mark = format!("{} ", self.model.beside(self.guide.address.entry));
                composer.item(Span::new(mark, Ink::Dim), |composer| composer.blocks(original));
                composer.blank();
            }
        }
    }

    fn step(&self, composer: &mut Composer<'_>, key: &StepKey, number: u64, blocks: &[Block]) {
        let state = self.guide.step(key);
        let at_cursor = self.at_cursor(&Item::Step(key.clone()));
        let (mark, ink) = match state {
            StepState::Open => ("[ ]", Ink::Accent),
            StepState::Done(_) => ("[x]", Ink::Good),
            StepState::Skipped(_) => ("[-]", Ink::Dim),
        };
        let cursor = if at_cursor { ">" } else { " " };
        let first = Span {
            text: format!("{cursor}{mark} {number} "),
            tone: Tone { ink, strong: at_cursor, ..Tone::default() },
        };
        composer.item(first, |composer| {
            composer.blocks(blocks);
            match &state {
                StepState::Open => {}
                StepState::Done(at) => composer.end(&when::time(self.model, *at), Ink::Good),
                StepState::Skipped(reason) if reason.is_empty() => {
                    composer.end(&self.words.tr("guide-skipped"), Ink::Dim);
                }
                StepState::Skipped(reason) => {
                    composer.words(&self.words.tr_with("guide-skipped-because", &[("reason", reason.into())]), Ink::Dim)
                }
            }
            if at_cursor {
                self.labels(composer, blocks);
            }
            if let Some(doubt) = self.screen.doubts.get(key).filter(|_| self.model.view != crate::layout::View::Source)
            {
                composer.words(doubt, Ink::Warning);
            }
            if state == StepState::Open && self.screen.new.contains(key) {
                composer.words(&self.words.tr("guide-new"), Ink::Accent);
            }
        });
        composer.blank();
    }

    /// The names of buttons and fields in both languages.
    pub(super) fn labels(&self, composer: &mut Composer<'_>, blocks: &[Block]) {
        let pairs = label_pairs(blocks);
        if !pairs.is_empty() {
            let pairs = pairs.join(" · ");
            composer.words(&self.words.tr_with("guide-labels", &[("labels", (&pairs).into())]), Ink::Label);
        }
    }

    fn remarks(&self, composer: &mut Composer<'_>) {
        for remark in self.guide.remarks() {
            composer.blank();
            composer.item(Span::new("✎ ", Ink::Dim), |composer| composer.words(remark, Ink::Plain));
        }
    }

    /// Where to read on: more information, next steps.
    fn related(&self, composer: &mut Composer<'_>) {
        composer.tag(None);
        for &node in &self.guide.plan().related {
            self.heading(composer, node);
            self.body(composer, Some(node));
        }
    }

    pub(super) fn at_cursor(&self, item: &Item) -> bool {
        self.guide.outcome() == Outcome::Open && self.guide.at_cursor(self.article) == *item
    }
}
