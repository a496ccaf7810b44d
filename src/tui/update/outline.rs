//! The headings of the article on the screen: a list that letters narrow, and from which one is gone to.

use std::iter;

use tui_input::Input;

use super::lists::{Cursor, in_sight, moved};
use super::{memory, say, sight, text};
use crate::article::{Article, Node, NodeIndex, clean_line};
use crate::config::Key;
use crate::guide::{Guide, Plan};
use crate::library::Address;
use crate::search::narrowed;
use crate::tui::keymap::Action;
use crate::tui::message::Effect;
use crate::tui::model::{Model, Outline, Screen};
use crate::tui::view;

/// Shows the headings, with the one under which the reader is selected.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let Some(at) = reader_at(model) else { return Vec::new() };
    let headings = headings(model.library.article(at.entry));
    if headings.len() < 2 {
        let text = model.words.tr("status-no-headings");
        return say(model, text);
    }
    let selected = headings.iter().position(|(node, _)| *node == at.node).unwrap_or(0);
    let shown = (0..headings.len()).collect();
    let input = Input::default();
    model.outline = Some(Outline { entry: at.entry, headings, input, shown, selected, offset: 0 });
    settle(model);
    Vec::new()
}

/// The heading under which the reader is: on a guide's page the last one above or at the top of what is in sight.
fn reader_at(model: &Model) -> Option<Address> {
    match model.stack.last() {
        Some(Screen::Guide(screen)) => {
            let page = view::guide_page(model, screen);
            let end = screen.scroll + view::guide_height(model);
            // Headings near the end of a page never come to the top.
            let from = if screen.scroll > 0 && end >= page.lines.len() { end } else { screen.scroll + 1 };
            let above = page.headings.iter().rev().find(|(line, _)| *line < from);
            let node = above.map_or(screen.guide.address.node, |(_, node)| *node);
            Some(Address { node, ..screen.guide.address })
        }
        Some(Screen::Tree(tree)) => tree.rows.get(tree.selected).map(|row| row.address),
        Some(Screen::Log(_)) => None,
        None => model.search.rows.get(model.search.selected).map(|row| row.address),
    }
}

/// The title and the headings of an article, each with how deep it stands.
fn headings(article: &Article) -> Vec<(Option<NodeIndex>, usize)> {
    let is_heading = |&index: &NodeIndex| article.nodes[index].level < Node::WITHIN_TEXT;
    let below = (0..article.nodes.len()).filter(is_heading);
    iter::once((None, 0)).chain(below.map(|index| (Some(index), article.ancestors(index).len() + 1))).collect()
}

pub(super) fn on_action(model: &mut Model, action: Action) -> Vec<Effect> {
    let shown = view::outline_rows(model);
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
        Some((place, narrowed(&view::heading_words(model, outline.entry, *node), wanted)?.0))
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
    let rows = view::outline_rows(model);
    if let Some(outline) = &mut model.outline {
        let cursor = Cursor { selected: outline.selected, offset: outline.offset };
        let cursor = in_sight(cursor, outline.shown.len(), rows);
        (outline.selected, outline.offset) = (cursor.selected, cursor.offset);
    }
}

/// Goes to the selected heading: on the page where it stands there, else in the guide through its symptom.
fn jump(model: &mut Model) -> Vec<Effect> {
    let Some(outline) = &model.outline else { return Vec::new() };
    let Some(&heading) = outline.shown.get(outline.selected) else { return Vec::new() };
    let to = Address { entry: outline.entry, node: outline.headings[heading].0 };
    model.outline = None;
    if scroll_to(model, to) {
        return Vec::new();
    }
    let article = model.library.article(to.entry);
    let (symptom, first) = Plan::leading_through(article, to.node);
    let here = model.guide().filter(|screen| !screen.overview).map(|screen| screen.guide.address);
    let effects = if here == Some(Address { node: symptom, ..to }) {
        // Another resolution of the same symptom, which this guide has not come to: it is begun by itself, and this one
        // waits below it.
        memory::begin(model, Guide::begin(Address { node: symptom, ..to }, article, first), None)
    } else {
        memory::open(model, to)
    };
    scroll_to(model, to);
    effects
}

/// Scrolls the guide on the screen to a heading; whether it stands on its page.
fn scroll_to(model: &mut Model, to: Address) -> bool {
    let Some(screen) = model.guide().filter(|screen| screen.guide.address.entry == to.entry) else { return false };
    let page = view::guide_page(model, screen);
    let Some(&(line, _)) = page.headings.iter().find(|(_, node)| *node == to.node) else { return false };
    if let Some(screen) = model.guide_mut() {
        screen.scroll = line;
    }
    sight::settle(model);
    true
}
