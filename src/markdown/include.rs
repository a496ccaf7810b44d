//! Texts of other files: `[!INCLUDE [title](path)]` in a paragraph of its own or within a sentence.
//!
//! This module opens no file. The caller turns a path into bytes and refuses paths outside the content; here the depth and the
//! size of what is included are bounded, so that files that include one another end.

use std::borrow::Cow;

use super::ReadOptions;
use super::body::{self, Part};
use super::decode::decode;
use super::front;
use super::line::{self, Fence};
use super::part_lexicon::PartNames;
use super::placeholder::CodeFile;
use super::report::Report;
use crate::article::{Block, DiagnosticKind, Limits, Text, clean_line, excerpt};

/// How the bytes of an included file are found: its path as written, from the folder of the article; `None` for a file
/// that is not there or must not be read.
pub type Fetch<'f> = dyn Fn(&str) -> Option<Vec<u8>> + 'f;

/// How deep files may include files.
const DEEPEST: usize = 4;
/// How many bytes an article may include in all.
const LARGEST: usize = 4 << 20;

/// The reading of one file: its problems, and the files that it includes.
pub(super) struct Reader<'f> {
    /// What is wrong with the file.
    pub(super) report: Report,
    /// What is read at most.
    pub(super) limits: Limits,
    /// The content's own names of parts.
    pub(super) parts: &'f PartNames,
    /// Whether the text is of Learn, whose callouts have one form.
    pub(super) learn: bool,
    fetch: &'f Fetch<'f>,
    /// Every file that is being included, outermost first: its folder from the article's own, and how many lists and
    /// quotes surround it.
    open: Vec<(String, usize)>,
    /// How many more bytes may be included.
    left: usize,
}

impl<'f> Reader<'f> {
    /// Makes ready to read the file `path`.
    pub(super) fn new(path: &str, options: &'f ReadOptions, fetch: &'f Fetch<'f>) -> Self {
        let ReadOptions { limits, parts } = options;
        let report = Report::new(path);
        Self { report, limits: *limits, parts, learn: false, fetch, open: Vec::new(), left: LARGEST }
    }

    /// How many lists and quotes surround the text that is being read.
    pub(super) fn depth(&self) -> usize {
        self.open.last().map_or(0, |(_, depth)| *depth)
    }

    /// Reads the file that a paragraph includes. `line` is the paragraph's, where known, and `depth` says how many lists
    /// and quotes surround it. Where it cannot be had, a line says which file is missing.
    pub(super) fn include(&mut self, written: &str, line: Option<u32>, depth: usize) -> Vec<Part> {
        let path = self.path_of(written);
        let Some(bytes) = self.fetched(&path, line) else {
            return vec![Part::Block(Block::Paragraph(Text::plain(format!("[{}]", clean_line(written)))))];
        };
        let Some(text) = decode(&bytes, &mut self.report) else { return Vec::new() };
        let (_, text, _) = front::cut(&text);
        self.open.push((path.rsplit_once('/').map_or(".", |(folder, _)| folder).to_owned(), depth));
        let parts = body::read(text, None, self).parts;
        self.open.pop();
        parts
    }

    /// `text` with the sentences that it includes within its lines. A file of several paragraphs is no sentence; that, and one
    /// that cannot be had, leaves its title in brackets. `first_line` is the line of the file on which the text begins.
    pub(super) fn sentences<'t>(&mut self, text: &'t str, first_line: Option<u32>) -> Cow<'t, str> {
        if memchr::memmem::find(text.as_bytes(), b"[!INCLUDE").is_none() {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len());
        let mut fence = Fence::default();
        for (line, number) in text.split_inclusive('\n').zip(0..) {
            let mut rest = line;
            if !fence.take(line) && line::included(line).is_none() {
                while let Some((before, title, path, after)) = line::included_sentence(rest) {
                    out.push_str(before);
                    match self.sentence(path, first_line.map(|first| first + number)) {
                        Some(sentence) => out.push_str(&sentence),
                        None => out.extend(["[", title, "]"]),
                    }
                    rest = after;
                }
            }
            out.push_str(rest);
        }
        Cow::Owned(out)
    }

    /// The one paragraph of an included file, as a line.
    fn sentence(&mut self, path: &str, line: Option<u32>) -> Option<String> {
        let path = self.path_of(path);
        let bytes = self.fetched(&path, line)?;
        let text = decode(&bytes, &mut self.report)?;
        let (_, text, _) = front::cut(&text);
        let text = text.trim();
        (!text.is_empty() && !text.lines().any(|line| line.trim().is_empty())).then(|| clean_line(text))
    }

    /// A path of the file that is being read, from the article's folder. One that begins at the root stays as it is.
    fn path_of(&self, path: &str) -> String {
        match self.open.last() {
            Some((folder, _)) if !path.starts_with(['/', '~', '@']) => format!("{folder}/{path}"),
            _ => path.to_owned(),
        }
    }

    /// The bytes of an included file; `None`, with a problem, where they cannot be had or pass a limit.
    fn fetched(&mut self, path: &str, line: Option<u32>) -> Option<Vec<u8>> {
        // Lines within included files are not those of the article.
        let line = line.filter(|_| self.open.is_empty());
        if self.open.len() >= DEEPEST {
            self.report.add(line, DiagnosticKind::IncludeTooDeep { path: excerpt(path), limit: DEEPEST });
            return None;
        }
        let Some(bytes) = (self.fetch)(path) else {
            self.report.add(line, DiagnosticKind::IncludeMissing(excerpt(path)));
            return None;
        };
        let Some(left) = self.left.checked_sub(bytes.len()) else {
            self.report.add(line, DiagnosticKind::IncludeTooLarge { path: excerpt(path), limit: LARGEST });
            return None;
        };
        self.left = left;
        Some(bytes)
    }

    /// Reads a file that is shown as code. Where it cannot be had, a line says which file is missing.
    pub(super) fn code(&mut self, file: &CodeFile, line: Option<u32>) -> Block {
        let language = file.language.clone().or_else(|| language_of(&file.path).map(Into::into));
        let path = self.path_of(&file.path);
        let Some(bytes) = self.fetched(&path, line) else {
            return Block::Code { language: None, text: format!("[{}]", clean_line(&file.path)).into() };
        };
        let text = decode(&bytes, &mut self.report).unwrap_or_default();
        Block::Code { language, text: lines_of(&text, &file.lines).into() }
    }
}

/// The wanted lines of a text: `2-3,7-`. All of it where nothing is wanted or nothing fits.
fn lines_of(text: &str, wanted: &str) -> String {
    let ranges: Vec<(usize, usize)> = wanted
        .split([',', ';'])
        .filter_map(|range| {
            let range = range.trim().trim_start_matches(['L', 'l']);
            let (from, to) = range.split_once('-').unwrap_or((range, range));
            let to = to.trim().trim_start_matches(['L', 'l']);
            Some((from.trim().parse().ok()?, if to.is_empty() { usize::MAX } else { to.parse().ok()? }))
        })
        .collect();
    let is_wanted = |number: usize| ranges.iter().any(|&(from, to)| (from..=to).contains(&number));
    let lines: Vec<&str> =
        text.lines().zip(1..).filter(|&(_, number)| is_wanted(number)).map(|(line, _)| line).collect();
    if lines.is_empty() { text.trim_end().to_owned() } else { lines.join("\n") }
}

/// The language of a file by the end of its name, where the two differ.
fn language_of(path: &str) -> Option<&str> {
    const ENDS: [(&str, &str); 9] = [
        ("ps1", "powershell"),
        ("sh", "bash"),
        ("yml", "yaml"),
        ("cs", "csharp"),
        ("py", "python"),
        ("js", "javascript"),
        ("ts", "typescript"),
        ("rs", "rust"),
        ("tf", "terraform"),
    ];
    let (_, end) = path.rsplit_once('.')?;
    Some(ENDS.iter().find(|(own, _)| *own == end).map_or(end, |(_, language)| language))
}

#[cfg(test)]
#[path = "include_tests.rs"]
mod tests;
