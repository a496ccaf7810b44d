//! Keeping the page of the screen: it is laid out when what it shows changes, and at no other time.

use super::geometry::Areas;
use super::keymap::{Action, Context};
use super::model::Model;
use super::screens::{GuideScreen, Kept, KeptList, ListKey, PageKey, PageOf, Screen};
use super::{sizes, when};
use crate::config::keymap;
use crate::layout::{self, Format, ListFormat, Page, RowStyle, SIDE_BY_SIDE};
use crate::session::{self, folded_places, preview_rows, view};

/// Lays the page of the screen out, if what it shows has changed.
pub(super) fn refresh(model: &mut Model) {
    let key = key_of(model);
    if let Some(key) = key.filter(|key| kept(model).key.as_ref() != Some(key)) {
        let kept = std::mem::take(kept_mut(model));
        let old = kept.key.filter(|old| old.has_parts_of(&key)).map(|_| kept.page);
        let page = lay_out(model, &key, old);
        if key.of != PageOf::Nothing {
            model.layouts += 1;
        }
        *kept_mut(model) = Kept { page, key: Some(key) };
    }
}

/// Lays the list on the screen out, the search screen's or the tree, if what it shows has changed.
pub(super) fn refresh_list(model: &mut Model) {
    let tree = match model.stack.last() {
        Some(Screen::Tree(tree)) => Some(tree),
        _ => None,
    };
    let (made, kept, size) = match tree {
        Some(tree) => (tree.made, tree.list.key, sizes::tree_area(model)),
        None => (model.search.made, model.search.list.key, sizes::list_area(model)),
    };
    let key = ListKey {
        made,
        width: usize::from(size.width),
        tall: usize::from(size.height) >= sizes::TALL_LIST,
        view: model.view,
        today: when::day_start(model),
    };
    if kept == Some(key) {
        return;
    }
    let format = ListFormat {
        width: key.width,
        tall: key.tall,
        view: key.view,
        words: &model.words,
        when: &|at| when::when(model, at),
    };
    let rows = tree.map_or(&model.search.rows, |tree| &tree.rows);
    let found = model.search.found.as_ref().filter(|_| tree.is_none());
    let kept = KeptList { page: layout::list_page(rows, &model.library, found, &format), key: Some(key) };
    match model.stack.last_mut() {
        Some(Screen::Tree(tree)) => tree.list = kept,
        _ => model.search.list = kept,
    }
}

fn kept(model: &Model) -> &Kept {
    model.guide().map_or(&model.search.page, |screen| &screen.page)
}

fn kept_mut(model: &mut Model) -> &mut Kept {
    match model.stack.last_mut() {
        Some(Screen::Guide(screen)) => &mut screen.page,
        _ => &mut model.search.page,
    }
}

/// What the page of the screen is laid out from; `None` on a screen without a page.
fn key_of(model: &Model) -> Option<PageKey> {
    let areas = Areas::of(model.size);
    let key = |of, width, columns| PageKey { of, load: model.load.generation, width, view: model.view, columns };
    match model.stack.last() {
        Some(Screen::Guide(screen)) => {
            let of = guide(model, screen);
            // A column at each side is kept for the marks of the cursor and of more text.
            Some(key(of, usize::from(areas.body.width) - 2, usize::from(model.size.0) >= SIDE_BY_SIDE))
        }
        Some(
            Screen::Tree(_)
            | Screen::Log(_)
            | Screen::Cases(_)
            | Screen::Note(_)
            | Screen::Languages(_)
            | Screen::Problems(_),
        ) => None,
        None => {
            let area = areas.search().1?;
            let answer = if model.search.found.is_some() { model.search.answers } else { 0 };
            let of = match model.selected_row().map(|row| row.address) {
                Some(Some(address)) => PageOf::Preview { address, answer },
                Some(None) => PageOf::Folded { made: model.search.made, row: model.search.selected },
                None => PageOf::Nothing,
            };
            Some(key(of, usize::from(area.width), false))
        }
    }
}

fn guide(model: &Model, screen: &GuideScreen) -> PageOf {
    let Some(walk) = model.session.walk(screen.walk) else { return PageOf::Nothing };
    PageOf::Guide {
        walk: screen.walk,
        revision: model.session.revision(),
        cursor: walk.cursor,
        find: screen.find.as_ref().map(|find| find.wanted.clone()),
    }
}

/// The page of a key; what can be is taken over from `old`.
fn lay_out(model: &Model, key: &PageKey, old: Option<Page>) -> Page {
    let entry = match &key.of {
        PageOf::Nothing => return Page::default(),
        PageOf::Folded { row, .. } => return lay_out_folded(model, *row, key),
        PageOf::Guide { walk, .. } => model.session.walk(*walk).map(|walk| walk.guide.address.entry),
        PageOf::Preview { address, .. } => Some(address.entry),
    };
    let Some(entry) = entry else { return Page::default() };
    let beside = model.beside(entry);
    // The words of the search are highlighted until a guide opens; there only what is looked for is.
    let highlights = |text: &str| match &key.of {
        PageOf::Guide { find: Some(wanted), .. } => crate::search::occurrences(text, wanted),
        PageOf::Preview { .. } => {
            model.search.found.as_ref().map_or_else(Vec::new, |found| found.highlights.places(text))
        }
        _ => Vec::new(),
    };
    let format = Format {
        width: key.width,
        view: key.view,
        columns: key.columns && !beside.is_empty(),
        breaks_code: true,
        highlights: &highlights,
        beside: &beside,
        words: &model.words,
    };
    let name = |action: Action| match action {
        keymap::Action::Number(_) => model.keys.first(Context::Guide, action).unwrap_or("·").to_owned(),
        _ => model.key(Context::Guide, action),
    };
    let cursor = match &key.of {
        PageOf::Guide { cursor, .. } => Some(*cursor),
        _ => None,
    };
    let (time, day) = (|at| when::time(model, at), |at| when::day(model, at));
    let style = RowStyle { cursor, boxes: true, key: &name, time: &time, day: &day };
    match &key.of {
        PageOf::Guide { walk, .. } => {
            layout::page_after(old, view(&model.session, *walk, &model.library).rows(), &format, &style)
        }
        PageOf::Preview { address, .. } => {
            layout::page(&preview_rows(model.library.article(entry), *address), &format, &style)
        }
        PageOf::Nothing | PageOf::Folded { .. } => Page::default(),
    }
}

/// The titles of what a row folds.
fn lay_out_folded(model: &Model, row: usize, key: &PageKey) -> Page {
    let (library, found) = (&model.library, model.search.found.as_ref());
    let Some(row) = model.search.rows.get(row) else { return Page::default() };
    let places = folded_places(library, &model.summaries, found, row);
    let titles: Vec<String> = places.map(|place| session::title_of(library, key.view, place)).collect();
    let format = Format {
        width: key.width,
        view: key.view,
        columns: false,
        breaks_code: true,
        highlights: &layout::no_highlights,
        beside: "",
        words: &model.words,
    };
    layout::titles_page(&titles, &format)
}
