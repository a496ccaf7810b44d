//! The search screen.

use tui_input::Input;

use super::nav::refresh_rows;
use super::status::say;
use super::{asked, lists, nav, settle, update, walks};
use crate::article::clean;
use crate::config::Key;
use crate::i18n::MessageId;
use crate::library::Address;
use crate::search::Found;
use crate::session::{Fold, ListRow, OpenCase, RowKind, SessionCommand};
use crate::tui::keymap::{Action, Context};
use crate::tui::message::Effect;
use crate::tui::model::{Focus, Model};
use crate::tui::sizes;

use super::text;

pub(super) fn on_action(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Open => return open_selected(model),
        Action::Next => turn_focus(model, 1),
        Action::Previous => turn_focus(model, 2),
        Action::Back => return back(model),
        Action::Browse => {
            let row = selected_row(model);
            let place = row.and_then(|row| row.address);
            return place.map_or_else(Vec::new, |place| super::links::browse_article(model, place.entry));
        }
        Action::Afresh => {
            let row = selected_row(model);
            return row.map_or_else(Vec::new, |row| start_over(model, row));
        }
        Action::PutAway => {
            let case = selected_row(model).and_then(|row| row.case().cloned());
            let close = |case: OpenCase| walks::apply(model, SessionCommand::CloseCase(case.id));
            let effects = case.map_or_else(Vec::new, close);
            refresh_rows(model);
            return effects;
        }
        Action::Up if asked::recalls(model) => return recall(model),
        action if model.search.focus == Focus::Preview => scroll_preview(model, action),
        action => {
            let (search, height) = (&model.search, sizes::list_height(model));
            let (page, count) = (&search.list.page, search.rows.len());
            if let Some(selected) = lists::moved_on(page, search.selected, count, height, action) {
                select(model, selected);
            }
        }
    }
    Vec::new()
}

/// A key typed into the box.
pub(super) fn on_text(model: &mut Model, key: Key) -> Vec<Effect> {
    let Some(request) = text::request(key).filter(|&request| !text::is_full(&model.search.input, request)) else {
        return Vec::new();
    };
    let mut effects = asked::before(model, request);
    if model.search.pasted.is_some() {
        effects.extend(asked::end(model));
    }
    let was_pasted = model.search.pasted.take().is_some();
    let changed = model.search.input.handle(request).is_some_and(|changed| changed.value);
    if changed || was_pasted {
        effects.extend(query_changed(model));
    }
    effects
}

/// Leaves the current case and what was searched for in it: nothing of one customer is left for the next.
pub(super) fn new_case(model: &mut Model) -> Vec<Effect> {
    let mut effects = asked::end(model);
    model.stack.clear();
    model.forward.clear();
    model.outline = None;
    model.search.focus = Focus::Box;
    model.search.input = Input::default();
    model.search.pasted = None;
    effects.extend(query_changed(model));
    effects.extend(walks::apply(model, SessionCommand::NewCase));
    refresh_rows(model);
    effects
}

/// One line is put at the cursor of the box, or replaces its text where the keys were elsewhere; several lines are searched
/// for as a whole, for their line ends are no key presses.
pub(super) fn on_paste(model: &mut Model, pasted: &str) -> Vec<Effect> {
    let elsewhere = !model.stack.is_empty() || model.search.focus != Focus::Box;
    nav::leave_all(model);
    model.search.focus = Focus::Box;
    let pasted = clean(pasted);
    let pasted = pasted.trim();
    if pasted.is_empty() {
        return Vec::new();
    }
    if let Some(address) = model.library.named_place(pasted).filter(|_| elsewhere || model.query().is_empty()) {
        return open_named(model, address);
    }
    let several = pasted.contains('\n');
    let replaces = several || elsewhere || model.search.pasted.is_some();
    let mut effects = if replaces { asked::end(model) } else { Vec::new() };
    if replaces {
        model.search.input = Input::default();
    }
    model.search.pasted = several.then(|| pasted.to_owned());
    if !several {
        text::insert(&mut model.search.input, pasted);
    }
    let search = query_changed(model);
    // While content is read, the name of a place waits for it.
    model.search.opening = !model.load.ended && model.query() == pasted && looks_named(pasted);
    if !model.search.opening {
        effects.extend(search);
    }
    effects
}

/// Sets what is searched for, as if it had been typed or pasted.
pub fn fill(model: &mut Model, query: &str) -> Vec<Effect> {
    model.search.input = Input::default();
    model.search.pasted = None;
    on_paste(model, query)
}

/// Whether a query may be the id of a place, the path of an article or an address. No sentence is.
fn looks_named(query: &str) -> bool {
    let query = query.trim();
    let single = !query.contains(char::is_whitespace) && query.contains(['#', '/', '.']);
    single || query.contains(".md#") || query.ends_with(".md")
}

/// Opens the place that the query names, if it was read by now. When all was read and it was not there, it is searched for.
pub(super) fn open_awaited(model: &mut Model) -> Vec<Effect> {
    if !model.search.opening {
        return Vec::new();
    }
    match model.library.named_place(model.query()) {
        Some(address) => open_named(model, address),
        None if model.load.ended => {
            model.search.opening = false;
            search_again(model)
        }
        None => Vec::new(),
    }
}

/// Opens a place that was named; the box is empty when the reader comes back.
fn open_named(model: &mut Model, address: Address) -> Vec<Effect> {
    let mut effects = asked::keep(model);
    model.search.input = Input::default();
    model.search.pasted = None;
    effects.extend(query_changed(model));
    effects.extend(walks::open(model, address));
    effects
}

/// Puts the next older query into the box.
fn recall(model: &mut Model) -> Vec<Effect> {
    let Some((place, query)) = asked::older(model) else { return Vec::new() };
    model.search.pasted = None;
    model.search.input = Input::new(query);
    let mut effects = query_changed(model);
    model.search.recalled = Some(place);
    let (older, clear) = (model.key(Context::Box, Action::Up), model.key(Context::Box, Action::Back));
    let gaps = [
        ("number", (place + 1).into()),
        ("count", model.search.past.len().into()),
        ("older", (&older).into()),
        ("clear", (&clear).into()),
    ];
    let text = model.words.tr_with(MessageId::StatusRecalled, &gaps);
    effects.extend(say(model, text));
    effects
}

/// Asks for a new search, or shows the tree where there is no query any more.
fn query_changed(model: &mut Model) -> Vec<Effect> {
    model.search.generation += 1;
    model.search.changed = model.search.generation;
    model.search.waiting = None;
    model.search.recalled = None;
    model.search.opening = false;
    model.search.turned.clear();
    model.unfolded.retain(|fold| !matches!(fold, Fold::Hits(..) | Fold::Same(_)));
    model.search.selected = 0;
    model.search.offset = 0;
    model.search.preview = 0;
    search(model)
}

/// Searches again for the same, because there is more to search in.
pub(super) fn search_again(model: &mut Model) -> Vec<Effect> {
    model.search.generation += 1;
    search(model)
}

fn search(model: &mut Model) -> Vec<Effect> {
    let query = model.query().to_owned();
    if query.trim().is_empty() {
        model.search.found = None;
        refresh_rows(model);
        return Vec::new();
    }
    vec![Effect::Search { generation: model.search.generation, query, turned: model.search.turned.clone() }]
}

/// Takes the answer to a search in. One that was overtaken is dropped. Who searches may have taken articles in already that
/// are still on their way here; when they come, the same is searched for again.
pub(super) fn found(model: &mut Model, generation: u64, mut found: Found) -> Vec<Effect> {
    if generation != model.search.generation {
        return Vec::new();
    }
    let articles = model.library.entries().len();
    found.hits.retain(|hit| hit.address.entry < articles);
    walks::lift(model, &mut found);
    model.search.found = Some(found);
    model.search.answered = generation;
    model.search.answers += 1;
    refresh_rows(model);
    let Some(waiting) = model.search.waiting.take() else { return Vec::new() };
    let mut effects = if model.stack.is_empty() { open_selected(model) } else { Vec::new() };
    settle(model);
    waiting.into_iter().for_each(|msg| effects.extend(update(model, msg)));
    effects
}

pub(super) fn select(model: &mut Model, selected: usize) {
    model.search.selected = selected;
    model.search.preview = 0;
    lists::settle(model);
}

/// Opens the fix of a row from its first step. In an open case its guide is dismissed for that.
fn start_over(model: &mut Model, row: ListRow) -> Vec<Effect> {
    let mut effects = asked::led(model);
    if let Some(case) = row.case() {
        effects.extend(walks::apply(model, SessionCommand::EnterCase(case.id.clone())));
        effects.extend(walks::apply(model, SessionCommand::Dismiss(case.guide.clone())));
    }
    effects.extend(row.address.into_iter().flat_map(|place| walks::apply(model, SessionCommand::Start(place))));
    effects
}

fn open_selected(model: &mut Model) -> Vec<Effect> {
    let search = &model.search;
    // The rows still answer an older query; whoever types and presses Enter at once wants the first of the new ones.
    if search.answered < search.changed && search.selected == 0 && !model.query().trim().is_empty() {
        model.search.waiting = Some(Vec::new());
        return Vec::new();
    }
    match selected_row(model) {
        Some(ListRow { kind: RowKind::Case(case), .. }) => walks::resume_case(model, &case.id),
        Some(ListRow { address: Some(address), .. }) => {
            let mut effects = asked::led(model);
            effects.extend(walks::open(model, address));
            effects
        }
        Some(row) => {
            turn_fold(model, &row);
            Vec::new()
        }
        None => Vec::new(),
    }
}

/// Folds or unfolds what the row folds.
fn turn_fold(model: &mut Model, row: &ListRow) {
    let Some((fold, _)) = row.fold() else { return };
    if !model.unfolded.remove(&fold) {
        model.unfolded.insert(fold);
    }
    let selected = model.search.selected;
    refresh_rows(model);
    // What was unfolded begins where the row was.
    model.search.selected = selected;
    lists::settle(model);
}

fn selected_row(model: &Model) -> Option<ListRow> {
    model.selected_row().cloned()
}

fn turn_focus(model: &mut Model, by: usize) {
    const ROUND: [Focus; 3] = [Focus::Box, Focus::List, Focus::Preview];
    let panes = if sizes::has_preview(model) { 3 } else { 2 };
    let at = ROUND.iter().position(|focus| *focus == model.search.focus).unwrap_or(0);
    let by = if by == 2 { panes - 1 } else { 1 };
    model.search.focus = ROUND[(at + by) % panes];
}

pub(super) fn scroll_preview(model: &mut Model, action: Action) {
    let height = sizes::preview_height(model);
    let last = model.search.page.page.lines.len().saturating_sub(height);
    if let Some(at) = lists::moved(model.search.preview, last + 1, height, action) {
        model.search.preview = at;
    }
}

/// One level back: from a pane to the box, then the query is cleared; never out of the program.
fn back(model: &mut Model) -> Vec<Effect> {
    if model.search.focus != Focus::Box {
        model.search.focus = Focus::Box;
        return Vec::new();
    }
    if model.query().is_empty() {
        return Vec::new();
    }
    let mut effects = asked::end(model);
    model.search.input = Input::default();
    model.search.pasted = None;
    effects.extend(query_changed(model));
    effects
}
