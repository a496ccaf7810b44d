//! One side of a text while it is being written: plain words and the marks over them.

use crate::article::{Image, Mark, MarkKind, Rich, is_harmful};

use super::html::{self, Style};
use super::reserved::is_reserved;

/// Maximum number of open HTML tags around a word; further ones are ignored. Writers use one or
/// two.
const OPEN_TAGS: usize = 16;

/// Words and marks in the making. The buffers are used again from text to text; [`finish`](Self::finish) copies out what
/// is needed.
#[derive(Debug, Default)]
pub(super) struct RichBuilder {
    pub(super) text: String,
    pub(super) marks: Vec<Mark>,
    open: Vec<Open>,
    image: Option<OpenImage>,
    /// Where raised or lowered words begin.
    script: Option<(html::Script, usize)>,
}

/// A mark whose end has not come yet.
#[derive(Debug)]
struct Open {
    style: Style,
    /// Whether an HTML tag opened it, so that markdown's own ends pass it by.
    html: bool,
    /// Its place in the marks; `None` within a mark of the same style, which says nothing new.
    mark: Option<usize>,
}

/// An image whose alternative text is being read.
#[derive(Debug)]
struct OpenImage {
    image: Image,
    alt: String,
    /// Images within the alternative text.
    inner: usize,
}

impl RichBuilder {
    /// Adds words that hold no markup. Tabs and line ends become blanks, harmful characters go.
    pub(super) fn push(&mut self, text: &str) {
        let out = match &mut self.image {
            Some(open) => &mut open.alt,
            None => &mut self.text,
        };
        // No short cut: a loop over all bytes is the faster one for a few words.
        if text.bytes().fold(false, |found, b| found | (b < b' ')) {
            out.extend(text.chars().filter_map(|c| match c {
                '\n' | '\t' => Some(' '),
                c => (!is_harmful(c)).then_some(c),
            }));
        } else {
            out.push_str(text);
        }
    }

    /// Adds words that an entity or an escape may have brought in, so that they need cleaning again.
    pub(super) fn push_decoded(&mut self, text: &str) {
        if text.chars().any(|c| is_harmful(c) || is_reserved(c)) {
            let kept: String = text.chars().filter(|&c| !is_harmful(c) && !is_reserved(c)).collect();
            self.push(&kept);
        } else {
            self.push(text);
        }
    }

    /// Adds a blank unless one is there.
    pub(super) fn blank(&mut self) {
        let out = match &mut self.image {
            Some(open) => &mut open.alt,
            None => &mut self.text,
        };
        if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }

    /// Adds words of another builder with their marks.
    pub(super) fn append(&mut self, text: &str, marks: &[Mark], base: u32) {
        if self.image.is_some() {
            return self.push(text);
        }
        let here = self.here();
        self.text.push_str(text);
        self.marks.extend(marks.iter().map(|mark| Mark {
            start: mark.start - base + here,
            end: mark.end - base + here,
            kind: mark.kind.clone(),
        }));
    }

    /// Adds code.
    pub(super) fn code(&mut self, text: &str) {
        self.open(Style::Code, false, MarkKind::Code);
        self.push(text);
        self.close();
    }

    /// Adds an image at this place.
    pub(super) fn image(&mut self, image: Image) {
        if self.image.is_some() {
            return self.push(&image.alt);
        }
        let here = self.here();
        self.marks.push(Mark { start: here, end: here, kind: MarkKind::Image(Box::new(image)) });
    }

    /// Begins an image; the words up to its end are its alternative text.
    pub(super) fn open_image(&mut self, target: &str) {
        match &mut self.image {
            Some(open) => open.inner += 1,
            None => {
                let image = Image { alt: Box::default(), target: target.into() };
                self.image = Some(OpenImage { image, alt: String::new(), inner: 0 });
            }
        }
    }

    /// Ends an image.
    pub(super) fn close_image(&mut self) {
        match &mut self.image {
            Some(open) if open.inner > 0 => open.inner -= 1,
            _ => {
                if let Some(open) = self.image.take() {
                    self.image(Image { alt: open.alt.trim().into(), ..open.image });
                }
            }
        }
    }

    /// Begins a mark.
    pub(super) fn open(&mut self, style: Style, html: bool, kind: MarkKind) {
        if html && self.open.iter().rev().take_while(|open| open.html).count() >= OPEN_TAGS {
            return;
        }
        let again = self.image.is_some() || self.open.iter().any(|open| open.style == style && open.mark.is_some());
        let mark = (!again).then_some(self.marks.len());
        if !again {
            let here = self.here();
            self.marks.push(Mark { start: here, end: here, kind });
        }
        self.open.push(Open { style, html, mark });
    }

    /// Ends the mark that markdown opened last. Tags that were left open within it end too.
    pub(super) fn close(&mut self) {
        if let Some(from) = self.open.iter().rposition(|open| !open.html) {
            self.close_from(from);
        }
    }

    /// Ends the mark that an HTML tag opened; a closing tag without an opening one says nothing.
    pub(super) fn close_tag(&mut self, style: Style) {
        let tags = self.open.iter().rev().take_while(|open| open.html).count();
        let first = self.open.len() - tags;
        if let Some(at) = self.open[first..].iter().rposition(|open| open.style == style) {
            self.close_from(first + at);
        }
    }

    fn close_from(&mut self, from: usize) {
        let here = self.here();
        for open in self.open.drain(from..).rev() {
            let Some(at) = open.mark else { continue };
            let mark = &mut self.marks[at];
            mark.end = here;
            let empty = mark.start == here;
            let says_nothing = match &mark.kind {
                MarkKind::Link(target) => target.ends_with("#lightbox") || target.is_empty(),
                _ => true,
            };
            if empty && says_nothing {
                self.marks.remove(at);
            }
        }
    }

    /// Adds what an HTML tag within the line means: a mark, a blank, an image, nothing, or, where it is no HTML at all but
    /// a placeholder such as `<tenant id>`, itself.
    pub(super) fn html(&mut self, tag: &str) {
        let Some(tag) = html::Tag::parse(tag) else {
            if !tag.starts_with("<!") && !tag.starts_with("<?") {
                self.push_decoded(tag);
            }
            return;
        };
        match (tag.meaning(), tag.closing) {
            (html::Meaning::Style(style), true) => self.close_tag(style),
            (html::Meaning::Style(Style::Link), false) => {
                if let Some(target) = tag.attribute("href").filter(|target| !target.is_empty()) {
                    self.open(Style::Link, true, MarkKind::Link(html::plain(target).into()));
                }
            }
            (html::Meaning::Style(style), false) => self.open(style, true, style.kind()),
            (html::Meaning::Script(script), false) => self.script = Some((script, self.text.len())),
            (html::Meaning::Script(_), true) => self.close_script(),
            (html::Meaning::Break, _) => self.blank(),
            (html::Meaning::Image, _) => {
                if let Some(image) = tag.image() {
                    self.image(image);
                }
            }
            (html::Meaning::Media, false) => {
                if let Some((words, target)) = tag.media() {
                    self.blank();
                    self.open(Style::Link, false, MarkKind::Link(target.into()));
                    self.push(&words);
                    self.close();
                    self.blank();
                }
            }
            (html::Meaning::Nothing | html::Meaning::Media, _) => {}
            (html::Meaning::Words, _) => self.push_decoded(tag.raw),
        }
    }

    /// Ends raised or lowered words: `10<sup>6</sup>` becomes 10⁶, `x<sup>n+k</sup>` x^(n+k). Ordinals such as `4<sup>th</sup>`
    /// stay words.
    fn close_script(&mut self) {
        let Some((script, from)) = self.script.take() else { return };
        if from >= self.text.len() || self.image.is_some() {
            return;
        }
        let words = self.text[from..].trim().to_owned();
        let before = self.text[..from].chars().next_back();
        let ordinal = before.is_some_and(|c| c.is_ascii_digit()) && words.chars().all(char::is_alphabetic);
        let sign = words.chars().all(|c| !c.is_alphanumeric() && !matches!(c, '+' | '-'));
        // Marks within would no longer fit.
        let marked = self.marks.iter().any(|mark| mark.end as usize > from && mark.start as usize >= from);
        if words.is_empty() || ordinal || sign || marked || before.is_none_or(char::is_whitespace) {
            return;
        }
        let (digits, mark) = match script {
            html::Script::Super => (SUPERSCRIPTS, '^'),
            html::Script::Sub => (SUBSCRIPTS, '_'),
        };
        let small = |c: char| digits.iter().find(|(own, _)| *own == c).map(|&(_, small)| small);
        self.text.truncate(from);
        match words.chars().map(small).collect::<Option<String>>() {
            Some(small) => self.text.push_str(&small),
            None if words.chars().count() == 1 => self.text.extend([mark].into_iter().chain(words.chars())),
            None => self.text.push_str(&format!("{mark}({words})")),
        }
    }

    /// The place of the next byte.
    pub(super) fn here(&self) -> u32 {
        u32::try_from(self.text.len()).unwrap_or(u32::MAX)
    }

    /// Ends every mark and image that is still open.
    pub(super) fn close_all(&mut self) {
        while self.image.is_some() {
            self.close_image();
        }
        self.close_from(0);
    }

    /// What was written, without blanks at its ends, and how many bytes went at the start. The builder is empty again.
    pub(super) fn finish(&mut self) -> (Rich, u32) {
        self.close_all();
        let kept = self.text.trim();
        let cut = u32::try_from(self.text.len() - self.text.trim_start().len()).unwrap_or(0);
        let length = u32::try_from(kept.len()).unwrap_or(u32::MAX);
        if cut > 0 || kept.len() < self.text.len() {
            for mark in &mut self.marks {
                mark.start = mark.start.saturating_sub(cut).min(length);
                mark.end = mark.end.saturating_sub(cut).min(length);
            }
        }
        let rich = Rich { text: kept.into(), marks: self.marks.drain(..).collect() };
        self.text.clear();
        self.script = None;
        (rich, cut)
    }
}

/// Characters that have a raised form.
const SUPERSCRIPTS: &[(char, char)] = &[
    ('0', '⁰'),
    ('1', '¹'),
    ('2', '²'),
    ('3', '³'),
    ('4', '⁴'),
    ('5', '⁵'),
    ('6', '⁶'),
    ('7', '⁷'),
    ('8', '⁸'),
    ('9', '⁹'),
    ('+', '⁺'),
    ('-', '⁻'),
    ('−', '⁻'),
    ('n', 'ⁿ'),
    ('i', 'ⁱ'),
];

/// Characters that have a lowered form.
const SUBSCRIPTS: &[(char, char)] = &[
    ('0', '₀'),
    ('1', '₁'),
    ('2', '₂'),
    ('3', '₃'),
    ('4', '₄'),
    ('5', '₅'),
    ('6', '₆'),
    ('7', '₇'),
    ('8', '₈'),
    ('9', '₉'),
    ('+', '₊'),
    ('-', '₋'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stand_by_their_start_outer_before_inner() {
        let mut builder = RichBuilder::default();
        builder.open(Style::Link, false, MarkKind::Link("x.md".into()));
        builder.open(Style::Strong, false, MarkKind::Strong);
        builder.push("Order");
        builder.close();
        builder.push(" annuleren");
        builder.close();
        let (rich, _) = builder.finish();
        assert_eq!(rich.links().collect::<Vec<_>>(), [("Order annuleren", "x.md")]);
        assert_eq!(rich.labels().collect::<Vec<_>>(), ["Order"]);
        assert!(matches!(rich.marks[0].kind, MarkKind::Link(_)));
    }

    #[test]
    fn blanks_at_the_ends_go_and_marks_follow() {
        let mut builder = RichBuilder::default();
        builder.push("  ");
        builder.open(Style::Strong, false, MarkKind::Strong);
        builder.push("Save ");
        builder.close();
        let (rich, cut) = builder.finish();
        assert_eq!((&*rich.text, cut), ("Save", 2));
        assert_eq!(rich.labels().next(), Some("Save"));
    }

    #[test]
    fn html_tags_mark_break_or_stay_when_they_are_none() {
        let mut builder = RichBuilder::default();
        for part in ["<b>", "Save", "</b>", "<br/>", "<!-- no -->", "<tenant id>", "</i>", "<sup>", "2", "</sup>"] {
            if part.starts_with('<') { builder.html(part) } else { builder.push(part) }
        }
        let (rich, _) = builder.finish();
        assert_eq!(&*rich.text, "Save <tenant id>²");
        assert_eq!(rich.labels().next(), Some("Save"));
    }

    #[test]
    fn an_unclosed_tag_ends_with_the_text_and_many_do_no_harm() {
        let mut builder = RichBuilder::default();
        for _ in 0..1000 {
            builder.html("<b>");
            builder.html("<i>");
        }
        builder.push("x");
        let (rich, _) = builder.finish();
        assert_eq!(rich.marks.len(), 2);
        assert_eq!(rich.labels().next(), Some("x"));
    }

    #[test]
    fn a_picture_that_links_to_itself_is_no_link() {
        let mut builder = RichBuilder::default();
        builder.open(Style::Link, false, MarkKind::Link("a.png#lightbox".into()));
        builder.open_image("a.png");
        builder.push("The screen");
        builder.close_image();
        builder.close();
        let (rich, _) = builder.finish();
        assert_eq!(rich.links().count(), 0);
        assert_eq!(rich.images().next().map(|image| &*image.alt), Some("The screen"));
    }
}
