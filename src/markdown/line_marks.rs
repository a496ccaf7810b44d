//! Single lines that belong to a documentation tool: includes, imports, anchors and classes. They become marks or go.

use super::attributes::attributes;
use super::dialect;
use super::line;
use super::placeholder::{CodeFile, Marker, Placeholder};
use super::preprocessor::Preprocessor;

/// Lines that ask for a table of contents.
const CONTENTS: &[&str] = &["[toc]", "[[toc]]", "[[_toc_]]", "{{toc}}", "{{< toc >}}", "{% toc %}", "@[toc]", "${toc}"];

/// Ends of names of files that are read as text rather than as code.
const TEXTS: &[&str] = &["md", "mdx", "markdown", "mkd", "txt", "html"];

impl<'a> Preprocessor<'a> {
    /// Handles the line between two places, whose indentation is over at `start`; where the rest of the text begins.
    pub(super) fn line_mark(&mut self, start: usize, end: usize) -> Option<usize> {
        let line = self.text[start..end].trim_ascii();
        let first = start + self.text[start..end].len() - self.text[start..end].trim_ascii_start().len();
        let next = (end + 1).min(self.text.len());
        let mark = match line.as_bytes() {
            [b'(', ..] => Marker::Anchor(target(line)?.into()),
            [b'{', b':', ..] => return self.attributes(first, end),
            [b'{', b'/', b'*', ..] => return self.comment(first),
            [b'[' | b'{' | b'@' | b'$', ..] if CONTENTS.iter().any(|row| row.eq_ignore_ascii_case(line)) => {
                self.skip(first, end);
                return Some(next);
            }
            [b'i' | b'e', ..] if first == start => return self.module(first, end),
            [b'<', ..] => return self.component(first, end),
            [b'`' | b'~', ..] => return self.include_fence(first, end),
            _ => included(line)?,
        };
        self.write_mark(mark, first, end);
        Some(next)
    }

    /// Handles a line `{: .note #id }`. It belongs to the block before it or, behind an empty line, to the one that follows.
    fn attributes(&mut self, first: usize, end: usize) -> Option<usize> {
        let line = self.text[first..end].trim_ascii();
        let inner = line.strip_prefix("{:")?.strip_suffix('}')?;
        let before = line::ahead_of(self.text, first).trim_end_matches([' ', '\t']);
        let follows = before.is_empty() || before.ends_with("\n\n");
        let names = inner.split_ascii_whitespace().filter(|word| !word.contains('='));
        let class = |word: &str| {
            let known = word == "toc" || word.starts_with('#') && word.len() > 1;
            let name = word.trim_start_matches('.');
            known
                .then_some(word)
                .or_else(|| dialect::level(name.trim_end_matches("-title")).map(|_| name))
                .map(ToOwned::to_owned)
        };
        match names.map(|word| word.strip_prefix("toc").map_or(word, |_| "toc")).find_map(class) {
            Some(class) if follows && class.starts_with('#') => {
                self.write_mark(Marker::Anchor(class[1..].into()), first, end);
            }
            Some(class) => self.write_mark(Marker::Class { class: class.into(), follows }, first, end),
            None => self.skip(first, end),
        }
        Some((end + 1).min(self.text.len()))
    }

    /// Leaves out a comment of MDX.
    fn comment(&mut self, first: usize) -> Option<usize> {
        let close = line::ahead(self.text, first).find("*/}")?;
        let to = first + close + "*/}".len();
        self.skip(first, to);
        Some(to)
    }

    /// Leaves out an `import` or `export` of MDX, up to the empty line behind it.
    fn module(&mut self, first: usize, end: usize) -> Option<usize> {
        let line = &self.text[first..end];
        let quoted = || line.trim_ascii_end().trim_end_matches(';').ends_with(['"', '\'']);
        let import = line.starts_with("import ") && (line.contains(" from '") || line.contains(" from \"") || quoted());
        let import = import || line.starts_with("import {") && !line.contains('}');
        let words = ["const ", "default ", "function ", "let ", "async function "];
        let export = line.strip_prefix("export ").is_some_and(|rest| words.iter().any(|word| rest.starts_with(word)));
        if !import && !export {
            return None;
        }
        if let Some((name, path)) = import.then(|| imported(line)).flatten() {
            self.imports.push((name, path));
        }
        let whole = if import && line.contains(['"', '\'']) {
            end
        } else {
            let ahead = line::ahead(self.text, first);
            first + ahead.find("\n\n").unwrap_or(ahead.len())
        };
        self.skip(first, whole);
        Some((whole + 1).min(self.text.len()))
    }

    /// Handles a component that is alone in its lines and closes itself: an imported text is included, others go.
    fn component(&mut self, first: usize, end: usize) -> Option<usize> {
        let text = self.text;
        let rest = line::ahead(text, first);
        let name = rest[1..].split(|c: char| !c.is_ascii_alphanumeric() && c != '.').next().unwrap_or_default();
        if !name.starts_with(|c: char| c.is_ascii_uppercase()) {
            return None;
        }
        let length = dialect::tag_end(rest).filter(|&end| rest[..end].ends_with("/>"))?;
        let to = first + length;
        let line_end = text[to..].find('\n').map_or(text.len(), |at| to + at);
        if !text[to..line_end].trim_ascii().is_empty() {
            return None;
        }
        debug_assert!(end <= line_end);
        let path = self.imports.iter().rev().find(|(own, _)| *own == name).map(|&(_, path)| path);
        match path {
            Some(path) => self.write_mark(Marker::Include(path.into()), first, to),
            None => {
                let words =
                    attributes(&rest[..length]).find(|(key, _)| matches!(*key, "title" | "label" | "text" | "alt"));
                match words {
                    Some((_, words)) => self.write(Placeholder::Words(words.to_owned()), first, to),
                    None => self.skip(first, to),
                }
                self.unknown(name, first);
            }
        }
        Some((line_end + 1).min(text.len()))
    }

    /// Handles ```` ```{include} path ````.
    fn include_fence(&mut self, first: usize, end: usize) -> Option<usize> {
        let line = self.text[first..end].trim_ascii();
        let marks = line.bytes().take_while(|&b| b == line.as_bytes()[0]).count();
        let (name, path) = line[marks..].trim_start().strip_prefix('{')?.split_once('}')?;
        let path = path.trim();
        let mark = match name {
            "include" => Marker::Include(path.into()),
            "literalinclude" => Marker::Code(CodeFile { path: path.into(), ..CodeFile::default() }),
            _ => return None,
        };
        let fence = &line[..marks];
        let close = line::ahead(self.text, end).find(&format!("\n{fence}"))?;
        let to = end + close + 1 + fence.len();
        self.write_mark(mark, first, to);
        Some(to)
    }
}

/// The name of a line `(name)=`.
fn target(line: &str) -> Option<&str> {
    let name = line.strip_prefix('(')?.strip_suffix(")=")?;
    let good = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "-_.:".contains(c));
    good.then_some(name)
}

/// The name and the path of an imported text.
fn imported(line: &str) -> Option<(&str, &str)> {
    let (name, path) = line.strip_prefix("import ")?.split_once(" from ")?;
    let path = path.trim().trim_end_matches(';').trim_matches(['"', '\'']);
    let end = path.rsplit_once('.').map(|(_, end)| end)?;
    TEXTS.contains(&end).then_some((name.trim(), path))
}

/// What a line includes.
fn included(line: &str) -> Option<Marker> {
    if let Some(path) = line::included(line) {
        return Some(Marker::Include(path.into()));
    }
    let path = if let Some(rest) = line.strip_prefix(":::code") {
        let get = |key: &str| attributes(rest).find(|(name, _)| *name == key).map(|(_, value)| value);
        return Some(Marker::Code(CodeFile {
            path: get("source")?.into(),
            language: get("language").map(Into::into),
            lines: get("range").unwrap_or_default().into(),
        }));
    } else if let Some(rest) = line.strip_prefix("[!code") {
        // `[!code-lang[title](path?name=x#L2-L3)]`
        let (language, rest) = rest.split_once('[')?;
        let (_, path) = rest.strip_suffix(")]")?.split_once("](")?;
        let (path, lines) = path.split_once('#').unwrap_or((path, ""));
        let path = path.split(['?', ' ']).next().unwrap_or_default();
        let language = Some(language.trim_start_matches('-')).filter(|language| !language.is_empty()).map(Into::into);
        return Some(Marker::Code(CodeFile { path: path.into(), language, lines: lines.into() }));
    } else if let Some(inner) = line.strip_prefix("{{#").and_then(|rest| rest.strip_suffix("}}")) {
        let (name, path) = inner.split_once(' ')?;
        if !name.ends_with("include") {
            return None;
        }
        path.trim().split(':').next().unwrap_or_default()
    } else if let Some(rest) = line.strip_prefix("--8<--").or_else(|| line.strip_prefix("-8<-")) {
        rest.trim().trim_matches(['"', '\'']).split(':').next().unwrap_or_default()
    } else if let Some(inner) = line.strip_prefix("{!").and_then(|rest| rest.strip_suffix("!}")) {
        inner.trim().trim_matches(['"', '\''])
    } else {
        let (inner, length) = dialect::shortcode_inner(line).or_else(|| dialect::liquid_inner(line))?;
        let (name, rest) = inner.split_once(' ')?;
        let known = matches!(name, "include" | "include_relative" | "readfile" | "include-markdown" | "import");
        if !known || length != line.len() {
            return None;
        }
        let named = attributes(rest).find(|(key, _)| matches!(*key, "file" | "path" | "src")).map(|(_, value)| value);
        named.or_else(|| rest.split_ascii_whitespace().next())?.trim_matches(['"', '\''])
    };
    if path.is_empty() || path.contains(['{', '<', '>']) {
        return None;
    }
    let is_text = path.rsplit_once('.').is_none_or(|(_, end)| TEXTS.contains(&end));
    Some(if is_text {
        Marker::Include(path.into())
    } else {
        Marker::Code(CodeFile { path: path.into(), ..CodeFile::default() })
    })
}

#[cfg(test)]
#[path = "line_marks_tests.rs"]
mod tests;
