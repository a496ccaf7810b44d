//! The line at the top, the status line and the keys.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::theme::Styles;
use super::{log, rule, words_in};
use crate::config::View;
use crate::i18n::MessageId;
use crate::layout::{fit, width};
use crate::library::EntryIndex;
use crate::search::Found;
use crate::session::NoteKind;
use crate::tui::cases;
use crate::tui::geometry::Areas;
use crate::tui::keymap::{self, Action, Context};
use crate::tui::model::{Focus, Model};
use crate::tui::offers;
use crate::tui::screens::{CaseRow, CasesScreen, NoteScreen, Purpose, Screen, Tree};
use crate::tui::titles::{path_of, title};

/// Columns of the search box that are kept for what is typed.
const NARROWEST_BOX: usize = 16;
/// Columns that the name of the case may take.
const WIDEST_CASE: usize = 20;

/// The line at the top: the program, the search box or where the reader is, the languages.
pub(super) fn header(model: &Model, theme: &Styles, layout: &Areas, frame: &mut Frame<'_>) {
    let in_box = model.place() == Context::Box;
    if let Some([below, above]) = layout.rules {
        rule(below, in_box, theme, frame);
        rule(above, false, theme, frame);
    }
    let area = layout.header;
    let name = if in_box { " pcfix › " } else { " pcfix   " };
    frame.render_widget(Span::styled(name, theme.name()), area);
    let left = u16::try_from(width(name)).unwrap_or_default();
    let middle = usize::from(area.width - left);
    let right = right_side(model, middle.saturating_sub(NARROWEST_BOX + 1));
    let right_width = u16::try_from(width(&right)).unwrap_or_default();
    words_in(Rect { x: area.width - right_width, width: right_width, ..area }, &right, theme.dim(), frame);
    let box_area = Rect { x: left, width: (area.width - left).saturating_sub(right_width + 1), ..area };
    match model.stack.last() {
        None => search_box(model, theme, box_area, frame),
        Some(Screen::Tree(tree)) => words_in(box_area, &tree_title(model, tree), theme.name(), frame),
        Some(Screen::Log(_)) => words_in(box_area, &model.words.tr(MessageId::LogTitle), theme.name(), frame),
        Some(Screen::Guide(screen)) => {
            // While the page shows the title, it is not repeated.
            let walk = model.walk().filter(|_| screen.scroll > 0);
            let title = walk.map(|walk| title(model, walk.guide.address));
            words_in(box_area, &title.unwrap_or_default(), theme.name(), frame);
        }
        Some(Screen::Cases(cases)) => words_in(box_area, &cases_title(model, cases), theme.name(), frame),
        Some(Screen::Languages(_)) => {
            words_in(box_area, &model.words.tr(MessageId::LanguagesTitle), theme.name(), frame);
        }
        Some(Screen::Problems(_)) => {
            words_in(box_area, &model.words.tr(MessageId::ProblemsTitle), theme.name(), frame);
        }
        Some(Screen::Note(note)) => words_in(box_area, &note_title(model, note), theme.name(), frame),
    }
}

/// `All articles`, or how they are filtered.
fn tree_title(model: &Model, tree: &Tree) -> String {
    match tree.filter.value() {
        "" => model.words.tr(MessageId::TreeTitle),
        filter => model.words.tr_with(MessageId::TreeFiltered, &[("filter", filter.into())]),
    }
}

/// `Cases`, or how they are filtered.
fn cases_title(model: &Model, cases: &CasesScreen) -> String {
    match cases.filter.value() {
        "" => model.words.tr(MessageId::CasesTitle),
        filter => model.words.tr_with(MessageId::CasesFiltered, &[("filter", filter.into())]),
    }
}

/// Which note it is, and in which form.
fn note_title(model: &Model, note: &NoteScreen) -> String {
    let kind = match note.kind {
        NoteKind::Agent => model.words.tr(MessageId::NoteForAgent),
        NoteKind::Customer => model.words.tr(MessageId::NoteForCustomer),
        NoteKind::Remaining => model.words.tr(MessageId::NoteRemaining),
    };
    let form =
        if note.markdown { model.words.tr(MessageId::NoteMarkdown) } else { model.words.tr(MessageId::NotePlain) };
    format!("{kind}, {form}")
}

fn search_box(model: &Model, theme: &Styles, area: Rect, frame: &mut Frame<'_>) {
    if let Some(pasted) = &model.search.pasted {
        let lines = model.log().map_or_else(|| pasted.lines().count(), |log| log.lines + log.dropped);
        let words = model.words.tr_with(MessageId::SearchPasted, &[("lines", lines.into())]);
        words_in(area, &words, theme.name(), frame);
    } else if model.search.input.value().is_empty() {
        words_in(area, &model.words.tr(MessageId::SearchPrompt), theme.dim(), frame);
    } else {
        text_line(&model.search.input, area, frame);
    }
    if model.search.focus == Focus::Box && model.help.is_none() && model.line.is_none() {
        let at = cursor_of(&model.search.input, area);
        frame.set_cursor_position((area.x + at, area.y));
    }
}

/// A line of typed text, scrolled so that its cursor is in sight.
fn text_line(input: &tui_input::Input, area: Rect, frame: &mut Frame<'_>) {
    let scroll = input.visual_scroll(usize::from(area.width.saturating_sub(1)));
    let mut skipped = 0;
    let shown = input.value().chars().skip_while(|c| {
        let skip = skipped < scroll;
        skipped += width(c.encode_utf8(&mut [0; 4]));
        skip
    });
    let shown: String = shown.collect();
    frame.render_widget(Line::raw(fit(&shown, usize::from(area.width))), area);
}

fn cursor_of(input: &tui_input::Input, area: Rect) -> u16 {
    let scroll = input.visual_scroll(usize::from(area.width.saturating_sub(1)));
    u16::try_from(input.visual_cursor().saturating_sub(scroll)).unwrap_or_default().min(area.width.saturating_sub(1))
}

/// How much was found or done, and the languages; in fewer words where there is little room.
fn right_side(model: &Model, room: usize) -> String {
    let languages = languages(model);
    let count = match (&model.search.found, model.stack.last()) {
        (Some(found), None | Some(Screen::Log(_))) => hit_count(model, found),
        (None, None | Some(Screen::Log(_))) => {
            model.words.tr_with(MessageId::SearchArticles, &[("articles", model.library.entries().len().into())])
        }
        (_, Some(Screen::Guide(_))) => steps_done(model),
        (_, Some(Screen::Cases(screen))) => {
            let cases = screen.rows.iter().filter(|row| matches!(row, CaseRow::Case(_))).count();
            return model.words.tr_with(MessageId::CasesCount, &[("cases", cases.into())]) + " ";
        }
        (_, Some(Screen::Tree(_))) => {
            model.words.tr_with(MessageId::SearchArticles, &[("articles", model.library.entries().len().into())])
        }
        (_, Some(Screen::Note(_) | Screen::Languages(_) | Screen::Problems(_))) => String::new(),
    };
    let case = model.case().map_or_else(String::new, |case| fit(&cases::label(model, case), WIDEST_CASE));
    let join = |parts: &[&String]| {
        let parts: Vec<&str> = parts.iter().map(|part| part.as_str()).filter(|part| !part.is_empty()).collect();
        parts.join("   ")
    };
    // A name is worth more room than the time at which a case began.
    let named = model.case().is_some_and(|case| !case.name.is_empty());
    let with_name = if named { join(&[&case, &count]) } else { join(&[&count, &languages]) };
    [join(&[&case, &count, &languages]), with_name, join(&[&count, &languages]), languages]
        .into_iter()
        .map(|text| format!("{text} "))
        .find(|text| width(text) <= room)
        .unwrap_or_default()
}

/// How many places answer, and how many of them are listed where those are fewer.
fn hit_count(model: &Model, found: &Found) -> String {
    let (listed, total) = (found.hits.len(), found.total);
    if total <= listed {
        return model.words.tr_with(MessageId::SearchCount, &[("found", listed.into())]);
    }
    let (listed, total) = (model.words.number(listed), model.words.number(total));
    model.words.tr_with(MessageId::SearchCountOf, &[("found", (&listed).into()), ("total", (&total).into())])
}

/// How many of the steps are done; nothing where there are none.
fn steps_done(model: &Model) -> String {
    let Some(walk) = model.walk() else { return String::new() };
    match walk.guide.progress(model.library.article(walk.guide.address.entry)) {
        (_, 0) => String::new(),
        (done, steps) => model.words.tr_with(MessageId::Progress, &[("done", done.into()), ("steps", steps.into())]),
    }
}

/// The languages on the screen, as the view shows them.
fn languages(model: &Model) -> String {
    let (entry, view) = match model.stack.last() {
        Some(Screen::Note(note)) => {
            let guide = note.guide.as_deref().and_then(|guide| model.session.history().guide(guide));
            (guide.and_then(|guide| model.library.at(&guide.opened.symptom)).map(|address| address.entry), note.view)
        }
        _ => (entry_at_cursor(model), model.view),
    };
    let Some(article) = entry.map(|entry| model.library.article(entry)) else { return String::new() };
    let name = |locale: &Option<crate::article::Locale>| {
        locale.as_ref().map_or_else(String::new, |locale| locale.as_str().to_owned())
    };
    match (view, article.source_locale.is_some()) {
        (_, false) | (View::Target, _) => name(&article.locale),
        (View::Source, true) => name(&article.source_locale),
        (View::Both, true) => format!("{} │ {}", name(&article.locale), name(&article.source_locale)),
    }
}

/// The article of the guide, or of the selected row.
fn entry_at_cursor(model: &Model) -> Option<EntryIndex> {
    match model.walk() {
        Some(walk) => Some(walk.guide.address.entry),
        None => model.selected_row()?.address.map(|address| address.entry),
    }
}

/// The status line and the keys.
pub(super) fn footer(model: &Model, theme: &Styles, layout: &Areas, frame: &mut Frame<'_>) {
    let area = Rect { x: 1, width: layout.status.width - 1, ..layout.status };
    match (asked(model), &model.status) {
        (Some((question, input)), _) => ask(&question, input, theme, area, frame),
        (None, Some(status)) => {
            let style = if status.warning { theme.warning() } else { ratatui::style::Style::new() };
            words_in(area, &status.text, style, frame);
        }
        (None, None) => {
            let word = problems(model).unwrap_or_default();
            let taken = u16::try_from(width(&word)).unwrap_or_default();
            let right = Rect { x: area.right().saturating_sub(taken + 1), width: taken, ..area };
            words_in(right, &word, theme.dim(), frame);
            let left = if taken > 0 { taken + 3 } else { 0 };
            words_in(Rect { width: area.width.saturating_sub(left), ..area }, &standing(model), theme.dim(), frame);
        }
    }
    keys(model, theme, layout.keys, frame);
}

/// The question that a line of text is typed behind, and what is typed.
fn asked(model: &Model) -> Option<(String, &tui_input::Input)> {
    if let Some(line) = &model.line {
        let question = match line.purpose {
            Purpose::Skip => {
                let question = model.say_keys(MessageId::AskSkip, &[("enter", Context::Line, Action::Open)]);
                return Some((question, &line.input));
            }
            Purpose::DoesNotApply => MessageId::AskDoesNotApply,
            Purpose::Remark => MessageId::AskRemark,
            Purpose::NoteFile => MessageId::AskNoteFile,
            Purpose::Find => MessageId::AskFind,
            Purpose::CaseName => MessageId::AskCaseName,
        };
        return Some((model.words.tr(question), &line.input));
    }
    if let Some(Screen::Cases(cases)) = model.stack.last().filter(|_| model.place() == Context::Filter) {
        return Some((model.words.tr(MessageId::AskFilter), &cases.filter));
    }
    if let Some(Screen::Tree(tree)) = model.stack.last().filter(|_| model.place() == Context::Filter) {
        return Some((model.words.tr(MessageId::AskFilter), &tree.filter));
    }
    let outline = model.outline.as_ref()?;
    Some((model.words.tr(MessageId::AskHeading), &outline.input))
}

/// A line of text that is asked for, behind its question.
fn ask(question: &str, input: &tui_input::Input, theme: &Styles, area: Rect, frame: &mut Frame<'_>) {
    let question = format!("{} ", fit(question, usize::from(area.width) / 2));
    let taken = u16::try_from(width(&question)).unwrap_or_default();
    frame.render_widget(Span::styled(question, theme.name()), area);
    let rest = Rect { x: area.x + taken, width: area.width.saturating_sub(taken), ..area };
    text_line(input, rest, frame);
    frame.set_cursor_position((rest.x + cursor_of(input, rest), rest.y));
}

/// The status line while nothing happens: the progress of loading, a missing language, the position of the selected
/// row.
fn standing(model: &Model) -> String {
    if !model.load.ended {
        return progress(model);
    }
    let address = match model.stack.last() {
        Some(Screen::Guide(_)) => model.walk().map(|walk| walk.guide.address),
        Some(Screen::Log(log)) => return log::standing(model, log),
        Some(Screen::Cases(_) | Screen::Note(_) | Screen::Languages(_) | Screen::Problems(_)) => return String::new(),
        Some(Screen::Tree(_)) | None => model.selected_place(),
    };
    let Some(address) = address else {
        return if model.library.entries().is_empty() {
            model.words.tr_with(MessageId::StatusNoArticles, &[("paths", (&model.content).into())])
        } else {
            String::new()
        };
    };
    let unfinished = model.selected_row().is_some_and(|row| row.case().is_some());
    if unfinished && model.stack.is_empty() {
        let below = if model.search.focus == Focus::Box { Context::Box } else { Context::List };
        let keys = [
            ("open", below, Action::Open),
            ("pane", Context::Box, Action::Next),
            ("afresh", Context::List, Action::Afresh),
            ("away", Context::List, Action::PutAway),
        ];
        return model.say_keys(MessageId::StatusUnfinished, &keys);
    }
    let entry = &model.library.entries()[address.entry];
    if entry.fallback {
        let shown = entry.article.locale.as_ref().map_or_else(String::new, |locale| model.words.language_name(locale));
        let wanted = model.words.language_name(&model.languages.lang);
        return model
            .words
            .tr_with(MessageId::StatusFallback, &[("wanted", (&wanted).into()), ("shown", (&shown).into())]);
    }
    if let Some(beside) = model.languages.beside.as_ref().filter(|_| entry.lacks_beside(&model.languages)) {
        let wanted = model.words.language_name(beside);
        return model.words.tr_with(MessageId::StatusNoBeside, &[("wanted", (&wanted).into())]);
    }
    path_of(model, address)
}

/// How many problems the content has, with the key that lists them.
fn problems(model: &Model) -> Option<String> {
    let problems = model.library.problems().len();
    let shown = matches!(model.place_below(), Context::Box | Context::List | Context::Preview | Context::Tree);
    let key = model.key(model.place_below(), Action::Problems);
    (problems > 0 && shown && model.load.ended).then(|| {
        model.words.tr_with(MessageId::StatusProblems, &[("problems", problems.into()), ("key", (&key).into())])
    })
}

fn progress(model: &Model) -> String {
    const BAR: usize = 20;
    // What is over in a moment needs no bar.
    let Some(seconds) = model.load.seconds else { return String::new() };
    if model.load.total == 0 {
        return model.words.tr_with(MessageId::LoadBegins, &[("seconds", seconds.into())]);
    }
    let (read, total) = (model.load.read, model.load.total);
    let done = BAR * read.min(total) / total;
    let words = model.words.tr_with(
        MessageId::LoadArticles,
        &[
            ("read", read.into()),
            ("total", model.load.total.into()),
            ("articles", model.library.entries().len().into()),
            ("seconds", seconds.into()),
        ],
    );
    format!("{}{} {words}", "█".repeat(done), "░".repeat(BAR - done))
}

/// The keys of what is under the cursor, the most useful first; cut from the right. Help and the way out are always shown.
fn keys(model: &Model, theme: &Styles, area: Rect, frame: &mut Frame<'_>) {
    let hints = hints(model);
    let cost = |hint: &Hint| width(&hint.key) + width(&hint.words);
    let mut room = usize::from(area.width).saturating_sub(1);
    let kept: usize = hints.iter().filter(|hint| hint.always).map(cost).sum();
    let mut spans = vec![Span::raw(" ")];
    let mut cut = false;
    for hint in hints {
        // The blanks behind the last hint need no room.
        let reserved = if hint.always { 0 } else { kept };
        cut |= !hint.always && cost(&hint) + reserved > room + 2;
        if hint.always || !cut {
            room = room.saturating_sub(cost(&hint));
            spans.push(Span::styled(hint.key, theme.name()));
            spans.push(Span::styled(hint.words, theme.dim()));
        }
    }
    frame.render_widget(Line::from(spans), area);
}

/// A key with what it does.
struct Hint {
    key: String,
    words: String,
    /// Whether it is shown however little room there is.
    always: bool,
}

fn hints(model: &Model) -> Vec<Hint> {
    let hint = |key: &str, id: MessageId, always| Hint {
        key: key.to_owned(),
        words: format!(" {}  ", model.words.short(id)),
        always,
    };
    let mut bindings: Vec<&keymap::Binding> = model.keys.bindings_of(model.place()).collect();
    bindings.retain(|binding| binding.footer > 0 && offers::at_cursor(model, binding.action));
    bindings.sort_by_key(|binding| binding.footer);
    let prompt = matches!(model.place(), Context::Line | Context::Outline | Context::Filter);
    let numbers = offers::numbers(model).map(|(first, last, id)| {
        let key = |number| model.key(Context::Guide, Action::Number(number));
        hint(&if first == last { key(first) } else { format!("{}–{}", key(first), key(last)) }, id, false)
    });
    let bound = bindings.into_iter().map(|binding| {
        let key = model.words.key_name(binding.keys.split(' ').next().unwrap_or_default());
        hint(&key, binding.help, binding.footer >= 10 && !prompt)
    });
    numbers.into_iter().chain(bound).collect()
}
