//! Containers in a text: the lines that open and close them become marks, see [`container`](super::container).
//!
//! A mark is an HTML comment that holds a placeholder. Contents that are indented for their container are moved back, so
//! that CommonMark does not take them for code.

use super::dialect::{self, Closing, Opening, Role, Syntax};
use super::line;
use super::placeholder::{Container, Marker, Placeholder};
use super::preprocessor::{Columns, Containers, Open, Preprocessor};

/// Longer lines are not searched for closing tags at their end.
const LONGEST_LINE: usize = 4000;
/// How many names of tags are looked for in a text.
const MOST_NAMES: usize = 200;

/// How many containers may be open; further ones are text.
const DEEPEST: usize = 20;

/// What became of a line.
pub(super) enum Line {
    /// It holds text from this place on.
    Text(usize),
    /// It was a mark or was left out; the rest of the text begins here.
    Done(usize),
}

impl Containers<'_> {
    fn strip(&self) -> usize {
        self.open.iter().filter_map(|open| open.strip).sum()
    }

    /// Whether the text within is verbatim or not shown.
    pub(super) fn is_raw(&self) -> bool {
        self.open.last().is_some_and(|open| matches!(open.opening.role, Role::Code | Role::Hidden))
    }
}

/// The columns of the indentation of a line, and its bytes.
fn indentation(line: &str) -> (usize, usize) {
    let mut columns = 0;
    for (at, b) in line.bytes().enumerate() {
        match b {
            b' ' => columns += 1,
            b'\t' => columns += 4 - columns % 4,
            _ => return (columns, at),
        }
    }
    (columns, line.len())
}

impl<'a> Preprocessor<'a> {
    /// Handles the containers that begin or end on the line between two places.
    pub(super) fn container_line(&mut self, at: usize, end: usize) -> Line {
        let text = self.text;
        if self.containers.open.is_empty() && (self.fence.is_open() || !may_open(&text[at..end])) {
            return Line::Text(at);
        }
        let rest = self.containers.rest.take().filter(|&(place, _)| place == at);
        let (column, bytes) = rest.map_or_else(|| indentation(&text[at..end]), |(_, column)| (column, 0));
        let blank = at + bytes == end;
        let mut start = at;
        if rest.is_none() && !self.containers.open.is_empty() {
            if !blank {
                self.close_indented(at, column);
            }
            start = self.move_back(at, end, column, blank);
        }
        if blank || self.fence.is_open() {
            return Line::Text(start);
        }
        let line = Columns { own: column, left: column.saturating_sub(self.containers.strip()), end };
        let first = at + bytes;
        if let Some(next) = self.close(first, line) {
            return Line::Done(next);
        }
        match self.containers.open.last().map(|open| open.opening.role) {
            Some(Role::Hidden) => {
                let next = (end + 1).min(text.len());
                self.skip(at, next);
                return Line::Done(next);
            }
            Some(Role::Code) => return Line::Text(start),
            _ => {}
        }
        self.containers.line = line;
        self.open(first, line).map_or(Line::Text(start), Line::Done)
    }

    /// Where the tag begins that closes a container at the end of the line between two places, behind other text.
    pub(super) fn before_closing(&mut self, start: usize, end: usize) -> Option<usize> {
        if self.containers.open.is_empty() || self.fence.is_open() || end - start > LONGEST_LINE {
            return None;
        }
        let line = self.text[start..end].trim_ascii_end();
        let at = ["{{<", "{{%", "{%", "</"]
            .into_iter()
            .filter_map(|mark| Some(line.rfind(mark)?).filter(|&at| !line[..at].ends_with('{')))
            .max()
            .filter(|&at| at > 0)?;
        let closing = dialect::closing(&line[at..]).filter(|closing| at + closing.length == line.len())?;
        let name = closing.name?;
        let closes_one = self.containers.open.iter().any(|open| closes(&closing, &open.opening));
        // One that was opened in the same line belongs to a sentence.
        let opened = ["{% ", "{{< ", "{{% ", "<"].into_iter().any(|mark| line[..at].contains(&format!("{mark}{name}")));
        (closes_one && !opened).then_some(start + at)
    }

    /// Closes the containers whose contents are indented deeper than this line.
    fn close_indented(&mut self, at: usize, column: usize) {
        const INDENT: usize = 4;
        while let Some(open) = self.containers.open.last()
            && open.opening.syntax == Syntax::Indent
            && column < open.column + INDENT
        {
            let (number, own) = (open.number, open.column);
            self.containers.open.pop();
            self.fence = line::Fence::default();
            self.copy(at);
            let left = own.saturating_sub(self.containers.strip());
            self.insert_mark(Marker::Close(number), left);
        }
    }

    /// Moves the contents of a container back to its own column; where what is left of the line begins.
    fn move_back(&mut self, at: usize, end: usize, column: usize, blank: bool) -> usize {
        if let Some(open) = self.containers.open.last_mut()
            && open.strip.is_none()
            && !blank
        {
            open.strip = Some(column.saturating_sub(open.column));
        }
        let strip = self.containers.strip();
        let (mut columns, mut start) = (0, at);
        for b in self.text[at..end].bytes() {
            if columns >= strip || !matches!(b, b' ' | b'\t') {
                break;
            }
            columns += if b == b'\t' { 4 - columns % 4 } else { 1 };
            start += 1;
        }
        if start > at {
            self.skip(at, start);
        }
        start
    }

    /// Closes the container that the text at `first` closes; where the rest of the text begins.
    fn close(&mut self, first: usize, columns: Columns) -> Option<usize> {
        let Some(closing) = dialect::closing(line::ahead(self.text, first)) else {
            return self.otherwise(first, columns);
        };
        let open = &self.containers.open;
        let place = open.iter().rposition(|open| closes(&closing, &open.opening));
        let Some(place) = place else { return self.otherwise(first, columns) };
        // Of colons an equal number comes first: `::::` closes the outer one of two.
        let equal = |open: &Open<'_>| closes(&closing, &open.opening) && open.opening.marks == closing.marks;
        let place = open.iter().rposition(equal).unwrap_or(place);
        if self.containers.is_raw() && place + 1 < self.containers.open.len() {
            return None;
        }
        let closed = self.containers.open.drain(place..).next()?;
        let to = first + closing.length;
        if closed.opening.role == Role::Code {
            self.replace(first, to, VERBATIM);
        } else {
            self.write_mark(Marker::Close(closed.number), first, to);
        }
        Some(self.rest_of_line(to, columns))
    }

    /// Handles `{% else %}` at `first`.
    fn otherwise(&mut self, first: usize, columns: Columns) -> Option<usize> {
        let (inner, length) = dialect::liquid_inner(line::ahead(self.text, first))?;
        let rest = ["elsif", "elif", "else"].into_iter().find_map(|word| inner.strip_prefix(word))?;
        let is_condition = |open: &Open<'_>| open.opening.role == Role::Condition;
        let open = self.containers.open.iter().rev().find(|open| is_condition(open))?;
        let condition = match rest.trim().lines().next().unwrap_or_default() {
            "" => format!("≠ {}", open.opening.condition()),
            own => own.trim_start_matches("ifversion ").to_owned(),
        };
        let mark = Marker::Else { opened: open.number, condition: condition.into() };
        self.write_mark(mark, first, first + length);
        Some(self.rest_of_line(first + length, columns))
    }

    /// Opens the container that the text at `first` opens; where the rest of the text begins.
    fn open(&mut self, first: usize, columns: Columns) -> Option<usize> {
        let opening = dialect::opening(line::ahead(self.text, first))?;
        let to = first + opening.length;
        if self.containers.open.len() >= DEEPEST || !self.will_close(&opening, first, to, columns.end) {
            return None;
        }
        let number;
        if opening.role == Role::Code {
            number = usize::MAX;
            let fence = format!("{VERBATIM}{}", opening.language());
            self.replace(first, to, &fence);
        } else {
            let container = self.container(&opening, to);
            number = self.placeholders.next();
            self.write_mark(Marker::Open(container), first, to);
        }
        let strip = match opening.syntax {
            Syntax::Indent => Some(4),
            Syntax::Shortcode | Syntax::Liquid | Syntax::Tag if opening.role != Role::Code => None,
            _ => Some(0),
        };
        let titles = opening.titles().into_iter().rev().collect();
        self.containers.open.push(Open { opening, number, column: columns.own, strip, titles });
        let next = self.options(&opening, to, columns.end.max(to));
        let end = self.text[next..].find('\n').map_or(self.text.len(), |at| next + at);
        Some(self.rest_of_line(next, Columns { end, ..columns }))
    }

    /// Leaves out the lines with options behind the first line of a container: `:class: tip`, or indented `type: tip`.
    fn options(&mut self, opening: &Opening<'a>, to: usize, end: usize) -> usize {
        if opening.role == Role::Fold && line::ahead(self.text, to).trim_start().starts_with("<summary") {
            let close = line::ahead(self.text, to).find("</summary>").map(|at| to + at + "</summary>".len());
            if let Some(close) = close {
                self.skip(to, close);
                return close;
            }
        }
        let mut next = to;
        let mut line = end;
        loop {
            let from = line + 1;
            let Some(rest) = self.text.get(from..).filter(|rest| !rest.is_empty()) else { break };
            let own = rest.split('\n').next().unwrap_or_default();
            let is_option = match opening.syntax {
                Syntax::Fence | Syntax::Colons => own.trim_start().strip_prefix(':').is_some_and(|rest| {
                    let name = rest.split(':').next().unwrap_or_default();
                    !name.is_empty()
                        && rest.len() > name.len()
                        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
                }),
                Syntax::Slashes => {
                    own.starts_with("    ")
                        && own
                            .trim()
                            .split_once(": ")
                            .is_some_and(|(name, _)| name.bytes().all(|b| b.is_ascii_alphanumeric()))
                }
                _ => false,
            };
            if !is_option {
                break;
            }
            line = from + own.len();
            next = line;
        }
        if next > to {
            self.skip(to, next);
        }
        next
    }

    /// Whether a tag is closed further down; other syntaxes may do without. One that is closed in its own line with words
    /// behind it belongs to a sentence.
    fn will_close(&mut self, opening: &Opening<'a>, first: usize, to: usize, end: usize) -> bool {
        let text = self.text;
        let needle = match opening.syntax {
            Syntax::Shortcode => format!("/{}", opening.name),
            Syntax::Liquid => format!("end{}", closing_name(opening.name)),
            Syntax::Tag => format!("</{}", opening.name),
            _ => return true,
        };
        let key = (opening.syntax, opening.name);
        if self.containers.closings.len() >= MOST_NAMES && !self.containers.closings.contains_key(&key) {
            return false;
        }
        let last = *self.containers.closings.entry(key).or_insert_with(|| {
            let slash = (opening.syntax == Syntax::Liquid).then(|| text.rfind(&format!("/{}", opening.name))).flatten();
            text.rfind(&needle).max(slash).max(
                (opening.syntax == Syntax::Shortcode).then(|| text.rfind(&format!("/ {}", opening.name))).flatten(),
            )
        });
        if last.is_none_or(|last| last < first) {
            return false;
        }
        let line = &line::ahead(text, to.min(end))[..].split('\n').next().unwrap_or_default();
        let Some(at) = line.find(&needle) else { return true };
        let behind =
            line[at..].find(['>', '}']).map_or("", |close| line[at + close + 1..].trim_start_matches(['}', '>']));
        behind.trim().is_empty() && !line[..at].trim().is_empty() || behind.trim().is_empty()
    }

    fn container(&mut self, opening: &Opening<'a>, to: usize) -> Container {
        // The group may name its options.
        let group = self.containers.open.last_mut().filter(|_| opening.role == Role::Option);
        let listed = group.and_then(|group| group.titles.pop());
        let summary = matches!(opening.role, Role::Fold).then(|| self.summary(to)).flatten();
        let title = summary.or_else(|| opening.title()).or(listed);
        let id = match opening.role {
            Role::Condition => opening.condition(),
            _ => opening.id().unwrap_or_default(),
        };
        if opening.role == Role::Pivot {
            self.placeholders.add_pivots(id);
        }
        Container {
            role: opening.role,
            level: opening.level(),
            title: title.map(|title| self.placeholders.cell(title)),
            id: id.into(),
        }
    }

    /// The words of a `<summary>` that follows the place `to`.
    fn summary(&self, to: usize) -> Option<&'a str> {
        let rest = line::ahead(self.text, to).trim_start();
        let inner = rest.strip_prefix("<summary")?;
        let open = inner.find('>')? + 1;
        let close = inner.find("</summary>")?;
        inner.get(open..close)
    }

    /// Begins a line for what follows a mark in its line. A tag may end in a later line than it begins in.
    fn rest_of_line(&mut self, to: usize, line: Columns) -> usize {
        let end =
            if to > line.end { to + self.text[to..].find('\n').unwrap_or(self.text.len() - to) } else { line.end };
        let line = Columns { end, ..line };
        let rest = self.text[to..line.end].trim_ascii_start().len();
        if rest == 0 {
            return (line.end + 1).min(self.text.len());
        }
        let next = line.end - rest;
        self.skip(to, next);
        self.containers.line = line;
        self.containers.rest = Some((next, line.own));
        self.break_line();
        next
    }

    /// Ends the line in what is written, though none ends in the text, and begins the next at the same column.
    pub(super) fn break_line(&mut self) {
        self.out.push('\n');
        self.gaps.push((self.out.len(), -1));
        self.out.extend(std::iter::repeat_n(' ', self.containers.line.left));
    }

    /// Writes a mark in a line of its own that the text does not have.
    fn insert_mark(&mut self, mark: Marker, left: usize) {
        self.out.extend(std::iter::repeat_n(' ', left));
        self.out.push_str("<!--");
        self.placeholders.write(Placeholder::Marker(mark), "", &mut self.out);
        self.out.push_str("-->");
        self.out.push('\n');
        self.gaps.push((self.out.len(), -1));
    }

    /// Writes a mark in place of a stretch of the text.
    pub(super) fn write_mark(&mut self, mark: Marker, from: usize, to: usize) {
        self.copy(from);
        self.out.push_str("<!--");
        self.placeholders.write(Placeholder::Marker(mark), &self.text[from..to], &mut self.out);
        self.out.push_str("-->");
        self.gap(from, to);
        self.copied = to;
    }

    fn replace(&mut self, from: usize, to: usize, by: &str) {
        self.copy(from);
        self.out.push_str(by);
        self.gap(from, to);
        self.copied = to;
    }
}

/// The fence around verbatim text; longer than those that writers use.
const VERBATIM: &str = "``````````";

/// Whether a line may open a container.
fn may_open(line: &str) -> bool {
    matches!(line.trim_ascii_start().as_bytes(), [b':' | b'/' | b'!' | b'?' | b'=' | b'{' | b'<' | b'`' | b'~', ..])
}

/// What the closing tag of a liquid tag is called.
fn closing_name(name: &str) -> &str {
    if name == "ifversion" { "if" } else { name }
}

/// Whether a closing line fits what is open.
fn closes(closing: &Closing<'_>, opening: &Opening<'_>) -> bool {
    closing.syntax == opening.syntax
        && match closing.syntax {
            Syntax::Colons => match closing.name {
                Some(name) => name == opening.name,
                None => opening.marks <= closing.marks && !matches!(opening.role, Role::Pivot | Role::Version),
            },
            Syntax::Slashes | Syntax::Fence => opening.marks <= closing.marks,
            Syntax::Liquid => closing.name == Some(closing_name(opening.name)),
            _ => closing.name == Some(opening.name),
        }
}
