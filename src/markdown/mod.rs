//! Parses the text of one file into an [`Article`] and its problems.
//!
//! pulldown-cmark and YAML are used in this module and nowhere else:
//!
//! ```text
//! bytes -decode-> text -front-> front matter + body -preprocess-> body with placeholders and marks
//!       -body-> events to parts, placeholders back to words on both sides -container, choice, roles-> parts
//!       -tree, part_names-> article
//! ```
//!
//! What is read beyond CommonMark and its tables:
//!
//! | form | file |
//! |---|---|
//! | front matter in YAML and TOML | `front` |
//! | `<span data-ttu-id="x">target</span><span class="sxs-lookup"><span data-stu-id="x">source</span></span>` | `pair` |
//! | `:::image:::`, `:::no-loc:::` and layout | `directive` |
//! | `## <a name="slug"></a>Title`, `## Title {#slug}` | `heading` |
//! | `> [!NOTE]` | `quote` |
//! | containers: `:::note`, `!!! note`, `{{< alert >}}`, `{% hint %}`, `<Tabs>`, ```` ```{note} ```` | `dialect`, `container_lines`, `container` |
//! | tabs, pivots and versions | `branch`, `choice` for `#### [Title](#tab/id)` |
//! | includes, imports, anchors and classes in lines of their own | `line_marks` |
//! | shortcodes, liquid, roles, components and emoji codes within a line | `leftovers` |
//! | footnotes, definition lists, task lists | `footnote`, `definition`, `list` |
//! | `**Appropriate roles**: A \| B` | `roles` |
//! | delimiter rows that are too short, headings glued to their anchor | `line` |
//! | HTML tables, lists and code | `html_table`, `html_block` |
//! | `[!INCLUDE [title](path)]` | `include` |
//! | `### YamlMime:FAQ` | `faq` |

mod annotation;
mod attributes;
mod body;
mod branch;
mod choice;
mod code;
mod container;
mod container_lines;
mod contents;
mod decode;
mod definition;
mod dialect;
mod directive;
mod emoji;
mod faq;
mod footnote;
mod front;
mod heading;
mod html;
mod html_block;
mod html_table;
mod include;
mod inline;
mod leftovers;
mod line;
mod line_marks;
mod list;
mod pair;
mod paragraph;
mod part_lexicon;
mod part_names;
mod placeholder;
mod placeholder_texts;
mod preprocess;
mod preprocessor;
mod quote;
mod report;
mod reserved;
mod rich_builder;
mod roles;
mod seek;
mod slice;
mod slug;
mod source;
mod table;
#[cfg(test)]
mod testing;
mod text_builder;
mod tree;
mod yaml;
mod yaml_cursor;
mod yaml_tree;

pub use contents::{ContentsItem, read_contents};
pub use include::Fetch;
pub use part_lexicon::PartNames;
pub use part_names::nearest_part;
pub use roles::roles_of;
pub use source::{Front, LineKind, SourceLine, SourceText, block_lines, is_delimiter_row, missing_cells, text_of};
pub use yaml::parse as parse_yaml;
pub use yaml_cursor::{FaultAt, SettingError, YamlCursor, YamlEntry, read_settings, read_settings_leniently};

use crate::article::{Article, Diagnostic, Limits, Locale, Text, clean_line};

use include::Reader;
use tree::Tree;

/// What became of one file.
#[derive(Debug, Default)]
pub struct Parsed {
    /// The article; `None` where the file is none (it has no title) or could not be read.
    pub article: Option<Article>,
    /// Whether the file says of itself that it is an article: it has front matter, or is a FAQ.
    pub declared: bool,
    /// Whether the title is in the text; else it was made of the file's name.
    pub titled: bool,
    /// Whether the writer says that it is not finished.
    pub draft: bool,
    /// What the reader should know of the file.
    pub problems: Vec<Diagnostic>,
}

/// Whether a file of a folder may be an article, judged by its path: markdown (also as plain text) or YAML, not below a
/// folder `includes`, no part of another page, and no licence.
#[must_use]
pub fn is_candidate(path: &str) -> bool {
    const LICENCES: [&str; 6] = ["code_of_conduct", "copying", "licence", "license", "notice", "thirdpartynotices"];
    let Some((folders, stem, extension)) = parts_of(path) else { return false };
    let part = stem.starts_with('_') && !stem.starts_with("_index");
    matches!(&*extension, "md" | "mdx" | "markdown" | "mkd" | "txt" | "yml" | "yaml")
        && !part
        && !LICENCES.contains(&&*stem)
        && !folders.split('/').any(|folder| folder == "includes")
}

/// Whether a file of Learn content is about its repository or its tables of contents, judged by its name.
#[must_use]
pub fn is_furniture(path: &str) -> bool {
    const NAMES: [&str; 5] = ["breadcrumb", "contributing", "readme", "security", "toc"];
    parts_of(path).is_some_and(|(_, stem, _)| NAMES.contains(&&*stem))
}

/// Whether a file is of another markup language, which is not read.
#[must_use]
pub fn is_other_markup(path: &str) -> bool {
    parts_of(path).is_some_and(|(_, _, extension)| matches!(&*extension, "rst" | "adoc" | "asciidoc" | "org"))
}

/// The folders, the stem and the extension of a path, in lower case.
fn parts_of(path: &str) -> Option<(String, String, String)> {
    let lower = path.to_ascii_lowercase();
    let (folders, name) = lower.rsplit_once('/').unwrap_or(("", &lower));
    let (stem, extension) = name.rsplit_once('.')?;
    Some((folders.to_owned(), stem.to_owned(), extension.to_owned()))
}

/// The title that a file without one takes from its name: `paper-jam.md` is "Paper jam". An index is called as its folder.
fn name_of(path: &str) -> String {
    let path = path.rsplit_once('.').map_or(path, |(path, _)| path);
    let mut parts = path.rsplit('/');
    let stem = parts.next().unwrap_or_default();
    let is_index = ["index", "_index", "readme"].contains(&&*stem.to_ascii_lowercase());
    let name = parts.next().filter(|_| is_index).unwrap_or(stem);
    let words = name.replace(['-', '_'], " ");
    let words = clean_line(&words);
    let mut chars = words.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => name.to_owned(),
    }
}

/// Reads one file without its includes: each include is left out and reported as a problem.
///
/// `path` is its path from the content root and is only used to name it and to detect its form; `bytes` are taken as
/// they are, whatever they hold.
#[must_use]
pub fn read(path: &str, bytes: &[u8]) -> Parsed {
    read_with(path, bytes, &|_| None)
}

/// Reads one file as [`read`] does, with the files that it includes.
#[must_use]
pub fn read_with(path: &str, bytes: &[u8], fetch: &Fetch<'_>) -> Parsed {
    read_within(path, bytes, &ReadOptions::default(), fetch)
}

/// How files of one content root are read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// What is read at most; the size of a file is its reader's business.
    pub limits: Limits,
    /// Names of parts beside the known ones.
    pub parts: PartNames,
}

/// Reads one file as [`read_with`] does, with these options.
#[must_use]
pub fn read_within(path: &str, bytes: &[u8], options: &ReadOptions, fetch: &Fetch<'_>) -> Parsed {
    let mut reader = Reader::new(path, options, fetch);
    let Some(text) = decode::decode(bytes, &mut reader.report) else {
        // The marks that an article begins with are the same bytes in every encoding that contains ASCII.
        let declared = bytes.starts_with(b"---") || bytes.starts_with(b"### YamlMime:FAQ");
        return Parsed { declared, problems: reader.report.finish(), ..Parsed::default() };
    };
    let is_yaml = path.rsplit_once('.').is_some_and(|(_, end)| matches!(&*end.to_ascii_lowercase(), "yml" | "yaml"));
    let mut parsed = match is_yaml {
        true if faq::is_faq(&text) => {
            Parsed { article: faq::read(&text, &mut reader), declared: true, titled: true, ..Parsed::default() }
        }
        true => Parsed::default(),
        false => article(path, &text, &mut reader),
    };
    if let Some(article) = &mut parsed.article {
        article.path = path.to_owned();
    }
    Parsed { problems: reader.report.finish(), ..parsed }
}

/// Reads a markdown article.
fn article(path: &str, text: &str, reader: &mut Reader<'_>) -> Parsed {
    let (block, text, line) = front::cut(text);
    let front = block.map(|block| front::parse(block, &reader.limits, &mut reader.report)).unwrap_or_default();
    let mut article = Article::default();
    front.describe(&mut article);
    reader.learn = front.is_learn();
    let named = std::mem::take(&mut article.title);
    let body = body::read(text, Some(line), reader);
    article.roles = body.roles;
    // These translations only come with English originals.
    article.source_locale = body.paired.then(|| Locale::parse("en-US")).flatten();
    let mut tree = Tree::new(reader.parts);
    tree.add(&mut article, body.parts, 0);
    tree.finish(&mut article);
    if article.title.is_empty() {
        article.title = named;
    }
    let titled = !article.title.is_empty();
    if !titled {
        article.title = Text::plain(name_of(path));
    }
    Parsed { article: Some(article), declared: block.is_some(), titled, draft: front.is_draft(), ..Parsed::default() }
}

#[cfg(test)]
mod tests;
