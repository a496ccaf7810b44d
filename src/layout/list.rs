//! The rows of a list as lines: a title, where it is, why it is there.

use std::collections::HashSet;
use std::ops::Range;

use super::wrap::{fit, fit_end, lines, width};
use super::{Composer, Format, Ink, Page, Span, Tone, View};
use crate::i18n::{Catalog, MessageId};
use crate::library::{Address, Library};
use crate::search::{Band, Found, Hit};
use crate::session::{Fold, ListHeading, ListRow, OpenCase, RowKind, heading_of, path_of, title_of};

/// How a list is laid out.
#[derive(Clone, Copy)]
pub struct ListFormat<'a> {
    /// The width of the list, in columns of the terminal.
    pub width: usize,
    /// Whether there is room for titles of two lines, for excerpts, and for air between the rows.
    pub tall: bool,
    /// Which language titles are shown in.
    pub view: View,
    /// The program's own words.
    pub words: &'a Catalog,
    /// A day and time, from seconds since the epoch.
    pub when: &'a dyn Fn(i64) -> String,
}

/// A list that was laid out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPage {
    /// Its lines. The first columns of each are left free for the mark of the selected row.
    pub lines: Vec<ListLine>,
    /// The lines of each row, with the heading above it.
    rows: Vec<Range<usize>>,
}

/// A line of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct ListLine {
    /// The row that it belongs to.
    pub row: usize,
    /// Which part of it.
    pub part: ListPart,
    /// Its text, behind the free columns; of a heading the whole line.
    pub spans: Vec<Span>,
}

/// A part of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListPart {
    /// The heading above it.
    Heading,
    /// What it says; the bar of the selected row covers these lines.
    Body,
    /// The empty line before the next row.
    Gap,
}

/// Columns that are left free at the beginning of each line.
pub const LIST_MARGIN: usize = 2;
/// Columns that a level of rows is indented by.
const STEP: usize = 2;
/// What joins the titles of a path.
const BELOW: &str = " › ";

impl ListPage {
    /// The lines of a row, with the heading above it; none where there is no such row.
    #[must_use]
    pub fn lines_of(&self, row: usize) -> Range<usize> {
        self.rows.get(row).cloned().unwrap_or_default()
    }

    /// The row at a line; the last one below the end.
    #[must_use]
    pub fn row_at(&self, line: usize) -> Option<usize> {
        self.lines.get(line).or(self.lines.last()).map(|line| line.row)
    }

    /// The first line at or below `line` with which a row begins.
    #[must_use]
    pub fn row_start(&self, line: usize) -> Option<usize> {
        self.rows.iter().map(|lines| lines.start).find(|&start| start >= line)
    }
}

/// Lays a list out: hits of `found`, or rows of the library. No two rows look the same.
#[must_use]
pub fn list_page(rows: &[ListRow], library: &Library, found: Option<&Found>, format: &ListFormat<'_>) -> ListPage {
    let setter = Setter { library, found, format };
    let mut page = ListPage::default();
    let mut seen = HashSet::new();
    for (index, row) in rows.iter().enumerate() {
        let from = page.lines.len();
        let mut put = |part, spans| page.lines.push(ListLine { row: index, part, spans });
        if let Some(heading) = row.heading {
            put(ListPart::Heading, setter.heading(heading));
        }
        let mut body = setter.body(row, Look::Usual);
        for look in [Look::WithId, Look::WithNumber(index + 1)] {
            if seen.contains(&text_of(&body)) {
                body = setter.body(row, look);
            }
        }
        seen.insert(text_of(&body));
        body.into_iter().for_each(|spans| put(ListPart::Body, spans));
        let end = page.lines.len();
        page.rows.push(from..end);
        if format.tall && rows.get(index + 1).is_some_and(|next| is_apart(row, next)) {
            page.lines.push(ListLine { row: index, part: ListPart::Gap, spans: Vec::new() });
        }
    }
    page
}

/// How a row differs from others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// By what it says.
    Usual,
    /// By its id, where another row says the same.
    WithId,
    /// By its number in the list, where the end of the id is the same as well.
    WithNumber(usize),
}

/// Whether an empty line separates two rows.
fn is_apart(above: &ListRow, below: &ListRow) -> bool {
    let is_line = |row: &ListRow| !matches!(row.kind, RowKind::Hit { .. } | RowKind::Case(_));
    below.heading.is_some() || !is_line(below) || !is_line(above) && below.depth == 0
}

fn text_of(body: &[Vec<Span>]) -> String {
    body.iter().map(|spans| spans.iter().map(|span| &*span.text).collect::<String>() + "\n").collect()
}

struct Setter<'a> {
    library: &'a Library,
    found: Option<&'a Found>,
    format: &'a ListFormat<'a>,
}

impl Setter<'_> {
    fn heading(&self, heading: ListHeading) -> Vec<Span> {
        let name = self.format.words.tr(match heading {
            ListHeading::Band(Band::Exact) => MessageId::BandExact,
            ListHeading::Band(Band::Likely) => MessageId::BandLikely,
            ListHeading::Band(Band::Mention) => MessageId::BandMention,
            ListHeading::Cases => MessageId::ListCases,
            ListHeading::Past => MessageId::ListPast,
            ListHeading::Library => MessageId::TreeTitle,
        });
        let name = fit(&name, self.format.width.saturating_sub(6));
        let rest = "─".repeat(self.format.width.saturating_sub(width(&name) + 4));
        let strong = Tone { ink: Ink::Accent, strong: true, ..Tone::default() };
        vec![Span::new("── ", Ink::Dim), Span { text: name, tone: strong }, Span::new(format!(" {rest}"), Ink::Dim)]
    }

    /// The lines of a row.
    fn body(&self, row: &ListRow, look: Look) -> Vec<Vec<Span>> {
        let indent = STEP * row.depth.min(self.format.width / 4 / STEP);
        let mut body = match (&row.kind, row.address) {
            (RowKind::Case(case), Some(address)) => self.case(case, address, indent),
            (RowKind::Hit { hit, helped, follows }, Some(address)) => {
                let hit = self.found.and_then(|found| found.hits.get(*hit));
                self.hit(hit, address, indent, (*helped, *follows, look))
            }
            (RowKind::Place { children, unfolded }, Some(address)) => {
                vec![self.place(address, row.depth, (*children, *unfolded), indent, look)]
            }
            (RowKind::More { hits, fold }, _) => {
                let message = if matches!(fold, Fold::Same(_)) { MessageId::HitSame } else { MessageId::HitMore };
                let words = self.format.words.tr_with(message, &[("hits", (*hits).into())]);
                vec![vec![Span::new(fit(&format!("▸ {words}"), self.room(indent)), Ink::Dim)]]
            }
            (RowKind::Past { helped, last }, Some(address)) => vec![self.past(address, *helped, *last)],
            (RowKind::Area { title, articles, symptoms, unfolded }, _) => {
                vec![self.area(title, (*articles, *symptoms), *unfolded)]
            }
            (RowKind::Rest { articles, unfolded, .. }, _) => {
                let words = self.format.words.tr_with(MessageId::TreeRest, &[("articles", (*articles).into())]);
                let mark = if *unfolded { "▾" } else { "▸" };
                vec![vec![Span::new(fit(&format!("{mark} {words}"), self.room(indent)), Ink::Dim)]]
            }
            (_, None) => Vec::new(),
        };
        if indent > 0 {
            body.iter_mut().for_each(|spans| spans.insert(0, Span::new(" ".repeat(indent), Ink::Plain)));
        }
        body
    }

    fn room(&self, indent: usize) -> usize {
        self.format.width.saturating_sub(LIST_MARGIN + indent)
    }

    fn places(&self, text: &str) -> Vec<Range<usize>> {
        self.found.map_or_else(Vec::new, |found| found.highlights.places(text))
    }

    fn case(&self, case: &OpenCase, address: Address, indent: usize) -> Vec<Vec<Span>> {
        let words = self.format.words;
        let mark = "↻ ";
        let room = self.room(indent + width(mark));
        let title = title_of(self.library, self.format.view, address);
        let (done, steps) = case.progress;
        let gaps = [("done", done.into()), ("steps", steps.into())];
        let progress = (steps > 0).then(|| words.tr_with(MessageId::Progress, &gaps));
        let title = if case.name.is_empty() { title } else { format!("{} · {title}", case.name) };
        let state: Vec<String> = progress.into_iter().chain([(self.format.when)(case.last)]).collect();
        let mut body = self.wrapped(&title, room, Tone::default());
        body.push(vec![Span::new(fit(&state.join(" · "), room), Ink::Dim)]);
        for (index, spans) in body.iter_mut().enumerate() {
            let mark = if index == 0 { mark } else { "  " };
            spans.insert(0, Span::new(mark, Ink::Accent));
        }
        body
    }

    /// A fix of an earlier case: whether it helped, and when it was open, at the right.
    fn past(&self, address: Address, helped: bool, last: i64) -> Vec<Span> {
        let (mark, ink) = if helped { ("✓ ", Ink::Good) } else { ("· ", Ink::Dim) };
        let room = self.room(width(mark));
        let when = fit(&(self.format.when)(last), room / 2);
        let title = fit(&title_of(self.library, self.format.view, address), room.saturating_sub(width(&when) + 2));
        let gap = " ".repeat(room.saturating_sub(width(&title) + width(&when)));
        vec![Span::new(mark, ink), Span::new(title, Ink::Plain), Span::new(gap + &when, Ink::Dim)]
    }

    /// An area, with how much is in it; in fewer words where there is little room.
    fn area(&self, title: &str, (articles, symptoms): (usize, usize), unfolded: bool) -> Vec<Span> {
        let words = self.format.words;
        let title = if title.is_empty() { words.tr(MessageId::TreeOther) } else { title.to_owned() };
        let mark = if unfolded { "▾ " } else { "▸ " };
        let gaps = [("symptoms", symptoms.into()), ("articles", articles.into())];
        let long = format!(" · {}", words.tr_with(MessageId::TreeCounts, &gaps));
        let short = format!(" ({})", if symptoms > 0 { symptoms } else { articles });
        let room = self.room(width(mark));
        let count = if width(&title) + width(&long) <= room { long } else { short };
        let title = fit(&title, room.saturating_sub(width(&count)));
        let strong = Tone { strong: true, ..Tone::default() };
        vec![Span::new(mark, Ink::Dim), Span { text: title, tone: strong }, Span::new(count, Ink::Dim)]
    }

    fn hit(
        &self,
        hit: Option<&Hit>,
        address: Address,
        indent: usize,
        (helped, follows, look): (bool, bool, Look),
    ) -> Vec<Vec<Span>> {
        let room = self.room(indent);
        let dim = Tone { ink: Ink::Dim, ..Tone::default() };
        let mut body = self.wrapped(&self.title_of_hit(address, follows), room, Tone::default());
        let mut second: Vec<Span> = Vec::new();
        if helped {
            second.push(Span::new(format!("{} ", self.format.words.tr(MessageId::HitHelped)), Ink::Good));
        }
        let rest = room.saturating_sub(super::page::width_of(&second));
        let place = match look {
            Look::Usual => self.place_of(address, follows, rest),
            _ => fit_end(&self.id_of(hit, address, look), rest),
        };
        if !place.is_empty() {
            second.extend(self.lit(&place, &self.places(&place), dim));
        }
        body.extend((!second.is_empty()).then_some(second));
        if self.format.tall
            && let Some(excerpt) = self.excerpt(hit, address)
        {
            let excerpt = excerpt.split_whitespace().collect::<Vec<_>>().join(" ");
            let shown = around(&excerpt, &self.places(&excerpt), room);
            body.push(self.lit(&fit(&shown, room), &self.places(&shown), dim));
        }
        body
    }

    /// What goes wrong: the heading, or the article's title where the heading only names a part of it.
    fn title_of_hit(&self, address: Address, follows: bool) -> String {
        let article = self.library.article(address.entry);
        match address.node {
            Some(node) if article.is_part(Some(node)) && follows => {
                format!("› {}", heading_of(self.library, self.format.view, address.entry, Some(node)))
            }
            node => {
                let node = node.filter(|_| !article.is_part(node));
                heading_of(self.library, self.format.view, address.entry, node)
            }
        }
    }

    /// Article and section of a place, in at most `room` columns: both keep some words. Below a hit of the same article only
    /// the section. An article that its title names already is called by its path.
    fn place_of(&self, address: Address, follows: bool, room: usize) -> String {
        let part = self.library.article(address.entry).is_part(address.node);
        let mut path = path_of(self.library, self.format.view, address);
        if follows && address.node.is_some() {
            let above = path.iter().skip(1).map(|title| format!("› {title}")).collect::<Vec<_>>();
            return fit(&above.join(" "), room);
        }
        if let (true, Some(node)) = (part, address.node) {
            path[0] = self.library.entries()[address.entry].id.to_string();
            path.push(heading_of(self.library, self.format.view, address.entry, Some(node)));
        }
        let whole = path.join(BELOW);
        let (Some(last), true) = (path.pop().filter(|_| !path.is_empty()), width(&whole) > room) else {
            return fit(&whole, room);
        };
        let first = path.swap_remove(0);
        let between = if path.is_empty() { BELOW.to_owned() } else { format!("{BELOW}…{BELOW}") };
        let free = room.saturating_sub(width(&between));
        let last = fit(&last, free - (free / 2).min(width(&first)));
        let kept = free.saturating_sub(width(&last));
        // Paths differ at their end.
        let first = if part { fit_end(&first, kept) } else { fit(&first, kept) };
        format!("{first}{between}{last}")
    }

    /// What differs from all others in a row that says the same as another: the id, and the number of the row where that is
    /// asked for.
    fn id_of(&self, hit: Option<&Hit>, address: Address, look: Look) -> String {
        let cell = hit.and_then(|hit| hit.row).map_or_else(String::new, |row| format!(" ({})", row + 1));
        let number = match look {
            Look::WithNumber(number) => format!(" [{number}]"),
            Look::Usual | Look::WithId => String::new(),
        };
        self.library.id_of(address) + &cell + &number
    }

    /// The text that shows why a hit is there: the sentence that answers best, or the title in the other language where that
    /// holds more of the query; where neither does, that title where both languages are shown.
    fn excerpt(&self, hit: Option<&Hit>, address: Address) -> Option<String> {
        let article = self.library.article(address.entry);
        let other = article.title_of(address.node).source_text().filter(|_| self.format.view == View::Both);
        let lit = |text: &str| self.places(text).iter().map(Range::len).sum::<usize>();
        let sentence = hit.and_then(|hit| hit.snippet.as_ref()).map(|snippet| {
            let source = snippet.source.as_deref().filter(|source| match self.format.view {
                View::Both => lit(source) > lit(&snippet.target),
                View::Target => false,
                View::Source => true,
            });
            source.unwrap_or(&snippet.target)
        });
        match (sentence, other) {
            (Some(sentence), Some(other)) if lit(other) > lit(sentence) => Some(other.to_owned()),
            (sentence, other) => sentence.or(other).map(ToOwned::to_owned),
        }
    }

    fn place(
        &self,
        address: Address,
        depth: usize,
        (children, unfolded): (usize, bool),
        indent: usize,
        look: Look,
    ) -> Vec<Span> {
        let mark = match (children > 0, unfolded) {
            (true, true) => "▾ ",
            (true, false) => "▸ ",
            (false, _) => "  ",
        };
        let count = if children > 0 { format!(" ({children})") } else { String::new() };
        let room = self.room(indent).saturating_sub(width(mark) + width(&count));
        let title = title_of(self.library, self.format.view, address);
        let shown = match look {
            Look::Usual => fit(&title, room),
            _ => {
                // The title stays readable; ids differ at their end.
                let title = format!("{} · ", fit(&title, room / 2));
                let id = fit_end(&self.id_of(None, address, look), room.saturating_sub(width(&title)));
                title + &id
            }
        };
        let tone = Tone { strong: depth == 0, ..Tone::default() };
        vec![Span::new(mark, Ink::Dim), Span { text: shown, tone }, Span::new(count, Ink::Dim)]
    }

    /// A text in one line, or in up to two where there is room, with what the search matched highlighted.
    fn wrapped(&self, text: &str, room: usize, tone: Tone) -> Vec<Vec<Span>> {
        let places = self.places(text);
        let ranges = lines(text, room);
        let most = if self.format.tall { 2 } else { 1 };
        let cut = ranges.len() > most;
        let shown = ranges.into_iter().take(most).enumerate();
        let within = |range: &Range<usize>| -> Vec<Range<usize>> {
            let inner = places.iter().map(|place| place.start.max(range.start)..place.end.min(range.end));
            inner.filter(|place| place.start < place.end).map(|p| p.start - range.start..p.end - range.start).collect()
        };
        shown
            .map(|(index, range)| {
                let last = cut && index + 1 == most;
                let range = if last { range.start..text.len() } else { range };
                let line = if last { fit(&text[range.clone()], room) } else { text[range.clone()].to_owned() };
                self.lit(&line, &within(&range), tone)
            })
            .collect()
    }

    /// A text, which may be cut, with `places` of the whole one highlighted.
    fn lit(&self, shown: &str, places: &[Range<usize>], tone: Tone) -> Vec<Span> {
        let kept = shown.strip_suffix('…').map_or(shown.len(), str::len);
        let mut spans = Vec::new();
        let mut at = 0;
        let mut push = |range: Range<usize>, highlight| {
            if !range.is_empty() {
                spans.push(Span { text: shown[range].to_owned(), tone: Tone { highlight, ..tone } });
            }
        };
        for place in places {
            let (start, end) = (place.start.clamp(at, kept), place.end.min(kept));
            if start < end && shown.is_char_boundary(start) && shown.is_char_boundary(end) {
                push(at..start, false);
                push(start..end, true);
                at = end;
            }
        }
        push(at..shown.len(), false);
        spans
    }
}

/// A page of titles, one below the other.
#[must_use]
pub fn titles_page(titles: &[String], format: &Format<'_>) -> Page {
    let mut composer = Composer::new(format);
    for title in titles {
        composer.item(Span::new("· ", Ink::Dim), |composer| composer.words(title, Ink::Plain));
    }
    composer.finish()
}

/// `text` from a place on from which its first highlight is in sight within `columns`; a mark replaces what is left out.
#[must_use]
pub fn around(text: &str, places: &[Range<usize>], columns: usize) -> String {
    let Some(first) = places.first().filter(|first| width(&text[..first.end]) > columns) else {
        return text.to_owned();
    };
    // A third of the line shows the text before it.
    let mut start = first.start;
    for (at, c) in text[..first.start].char_indices().rev() {
        if width(&text[at..first.start]) > columns / 3 {
            break;
        }
        if c == ' ' {
            start = at;
        }
    }
    format!("…{}", &text[start..])
}

#[cfg(test)]
#[path = "list_tests.rs"]
mod tests;
