//! The headings of the article on the screen: a list that letters narrow, and from which one is gone to.

use std::iter;

use tui_input::Input;

use super::lists::{Cursor, in_sight, moved};
use super::status::say;
use super::{text, viewport, walks};
use crate::article::{Article, Node, NodeIndex, clean_line};
use crate::config::Key;
use crate::guide::Plan;
use crate::i18n::MessageId;
use crate::library::Address;
use crate::search::narrowed;
use crate::session::SessionCommand;
use crate::tui::keymap::Action;
use crate::tui::message::Effect;
use crate::tui::model::Model;
use crate::tui::screens::{Headings, Screen};
use crate::tui::{pages, sizes, titles};

/// Shows the headings, with the one under which the reader is selected.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let Some(at) = reader_at(model) else { return Vec::new() };
    let headings = headings(model.library.article(at.entry));
    if headings.len() < 2 {
        let text = model.words.tr(MessageId::StatusNoHeadings);
        return say(model, text);
    }
    let selected = headings.iter().position(|(node, _)| *node == at.node).unwrap_or(0);
    let shown = (0..headings.len()).collect();
    let input = Input::default();
    model.outline = Some(Headings { entry: at.entry, headings, input, shown, selected, offset: 0 });
    settle(model);
    Vec::new()
}

/// The heading under which the reader is: on a guide's page the last one above or at the top of what is in sight.
fn reader_at(model: &Model) -> Option<Address> {
    match model.stack.last() {
        Some(Screen::Guide(screen)) => {
            let address = model.walk()?.guide.address;
            let page = &screen.page.page;
            let end = screen.scroll + sizes::guide_height(model);
            // Headings near the end of a page never come to the top.
            let from = if screen.scroll > 0 && end >= page.lines.len() { end } else { screen.scroll + 1 };
            Some(Address { node: page.heading_above(from).unwrap_or(address.node), ..address })
        }
        Some(Screen::Log(_) | Screen::Cases(_) | Screen::Note(_) | Screen::Languages(_) | Screen::Problems(_)) => None,
        Some(Screen::Tree(_)) | None => model.selected_place(),
    }
}

/// The title and the headings of an article, each with its depth.
fn headings(article: &Article) -> Vec<(Option<NodeIndex>, usize)> {
    let is_heading = |&index: &NodeIndex| article.nodes[index].level < Node::WITHIN_TEXT;
    let below = (0..article.nodes.len()).filter(is_heading);
    iter::once((None, 0)).chain(below.map(|index| (Some(index), article.ancestors(index).len() + 1))).collect()
}

pub(super) fn on_action(model: &mut Model, action: Action) -> Vec<Effect> {
    let shown = sizes::outline_rows(model);
    match action {
        Action::Open => return jump(model),
        Action::Back => model.outline = None,
        action => {
            if let Some(outline) = &mut model.outline
                && let Some(selected) = moved(outline.selected, outline.shown.len(), shown, action)
            {
                outline.selected = selected;
            }
        }
    }
    settle(model);
    Vec::new()
}

/// A heading is selected by the first click and gone to by the next one.
pub(super) fn click(model: &mut Model, place: usize) -> Vec<Effect> {
    let Some(outline) = &mut model.outline else { return Vec::new() };
    if std::mem::replace(&mut outline.selected, place) == place { jump(model) } else { Vec::new() }
}

pub(super) fn on_text(model: &mut Model, key: Key) {
    let Some(outline) = &mut model.outline else { return };
    if let Some(request) = text::request(key).filter(|&request| !text::is_full(&outline.input, request))
        && outline.input.handle(request).is_some_and(|changed| changed.value)
    {
        narrow(model);
    }
}

pub(super) fn on_paste(model: &mut Model, pasted: &str) {
    if let Some(outline) = &mut model.outline {
        text::insert(&mut outline.input, &clean_line(pasted));
        narrow(model);
    }
}

/// Keeps the headings that have the typed letters, in the article's order, and selects the one that has them best.
fn narrow(model: &mut Model) {
    let Some(outline) = &model.outline else { return };
    let wanted = outline.input.value();
    let fitting = outline.headings.iter().enumerate().filter_map(|(place, (node, _))| {
        Some((place, narrowed(&titles::heading(model, outline.entry, *node), wanted)?.0))
    });
    let (shown, scores): (Vec<usize>, Vec<i64>) = fitting.unzip();
    let best = scores.iter().max();
    let selected = scores.iter().position(|score| Some(score) == best).unwrap_or(0);
    if let Some(outline) = &mut model.outline {
        (outline.shown, outline.selected, outline.offset) = (shown, selected, 0);
    }
    settle(model);
}

/// Keeps the selection within the list and in sight.
pub(super) fn settle(model: &mut Model) {
    let rows = sizes::outline_rows(model);
    if let Some(outline) = &mut model.outline {
        let cursor = Cursor { selected: outline.selected, offset: outline.offset };
        let cursor = in_sight(cursor, outline.shown.len(), rows);
        (outline.selected, outline.offset) = (cursor.selected, cursor.offset);
    }
}

/// Goes to the selected heading: on the page if it is there, else in the guide through its symptom.
fn jump(model: &mut Model) -> Vec<Effect> {
    let Some(outline) = &model.outline else { return Vec::new() };
    let Some(&heading) = outline.shown.get(outline.selected) else { return Vec::new() };
    let to = Address { entry: outline.entry, node: outline.headings[heading].0 };
    model.outline = None;
    if scroll_to(model, to) {
        return Vec::new();
    }
    let (symptom, _) = Plan::leading_through(model.library.article(to.entry), to.node);
    let here = model.walk().filter(|walk| !walk.overview).map(|walk| walk.guide.address);
    let effects = if here == Some(Address { node: symptom, ..to }) {
        // Another resolution of the same symptom, which this guide has not come to: it is walked by itself, and this one
        // waits below it.
        walks::apply(model, SessionCommand::Start(to))
    } else {
        walks::open(model, to)
    };
    pages::refresh(model);
    scroll_to(model, to);
    effects
}

/// Scrolls the guide on the screen to a heading; whether the heading is on its page.
fn scroll_to(model: &mut Model, to: Address) -> bool {
    let here = model.walk().is_some_and(|walk| walk.guide.address.entry == to.entry);
    let line = model.guide().filter(|_| here).and_then(|screen| screen.page.page.heading(to.node));
    if let Some(line) = line {
        viewport::go_to_line(model, line);
    }
    line.is_some()
}
