//! READ: the text of one file becomes an [`Article`] and its problems.
//!
//! pulldown-cmark and YAML live in this room and nowhere else. The journey of a text:
//!
//! ```text
//! bytes -decode-> text -front-> front matter + body -preprocess-> body with placeholders
//!       -body-> events to blocks, placeholders back to words on both sides -choice, roles-> parts -tree, kind-> article
//! ```
//!
//! What is read beyond CommonMark and its tables:
//!
//! | form | file |
//! |---|---|
//! | front matter in YAML | `front` |
//! | `<span data-ttu-id="x">target</span><span class="sxs-lookup"><span data-stu-id="x">source</span></span>` | `pair` |
//! | `:::image:::`, `:::no-loc:::` and layout | `directive` |
//! | `## <a name="slug"></a>Title`, `## Title {#slug}` | `heading` |
//! | `> [!NOTE]` | `quote` |
//! | `#### [Title](#tab/id)` .. `* * *` | `choice` |
//! | `**Appropriate roles**: A \| B` | `roles` |
//! | delimiter rows that are too short, headings glued to their anchor | `line` |
//! | HTML tables, lists and code | `html_table`, `html_block` |
//! | `[!INCLUDE [title](path)]` | `include` |
//! | `### YamlMime:FAQ` | `faq` |

mod body;
mod choice;
mod code;
mod concepts;
mod decode;
mod directive;
mod faq;
mod front;
mod heading;
mod html;
mod html_block;
mod html_table;
mod include;
mod inline;
mod line;
mod list;
mod pair;
mod paragraph;
mod part_names;
mod placeholder;
mod preprocess;
mod quote;
mod report;
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

pub use concepts::read_concepts;
pub use include::Fetch;
pub use part_names::nearest_part;
pub use source::{Front, Line, LineKind, SourceText, block_lines, is_delimiter_row, missing_cells, text_of};
pub use yaml::parse as parse_yaml;
pub use yaml_cursor::{FaultAt, SettingError, YamlCursor, read_settings};

use crate::article::{Article, Diagnostic, Limits, Locale};

use include::Reader;
use tree::Tree;

/// What became of one file.
#[derive(Debug, Default)]
pub struct Parsed {
    /// The article; `None` where the file is none (it has no title) or could not be read.
    pub article: Option<Article>,
    /// Whether the file says of itself that it is an article: it has front matter, or is a FAQ. Of a folder only such
    /// files are taken; a file that the reader names is taken without.
    pub declared: bool,
    /// What the reader should know of the file.
    pub problems: Vec<Diagnostic>,
}

/// Whether a file of a folder may be an article, to tell by its path: markdown (also as plain text) or YAML, not below a folder `includes`, and
/// not one of those that every repository has, such as a README or a table of contents.
#[must_use]
pub fn is_candidate(path: &str) -> bool {
    const OTHERS: [&str; 8] =
        ["breadcrumb", "code_of_conduct", "contributing", "license", "readme", "security", "thirdpartynotices", "toc"];
    let lower = path.to_ascii_lowercase();
    let (folders, name) = lower.rsplit_once('/').unwrap_or(("", &lower));
    let Some((stem, extension)) = name.rsplit_once('.') else { return false };
    matches!(extension, "md" | "markdown" | "txt" | "yml" | "yaml")
        && !OTHERS.contains(&stem)
        && !folders.split('/').any(|folder| folder == "includes")
}

/// Reads one file that includes no others: what it includes is left out and told as a problem.
///
/// `path` is its path from the content root and is only used to name it and to tell its form; `bytes` are taken as they
/// are, whatever they hold.
#[must_use]
pub fn read(path: &str, bytes: &[u8]) -> Parsed {
    read_with(path, bytes, &|_| None)
}

/// Reads one file as [`read`] does, with the files that it includes.
#[must_use]
pub fn read_with(path: &str, bytes: &[u8], fetch: &Fetch<'_>) -> Parsed {
    read_within(path, bytes, &Limits::default(), fetch)
}

/// Reads one file as [`read_with`] does, within these limits; the size of the file is its reader's business.
#[must_use]
pub fn read_within(path: &str, bytes: &[u8], limits: &Limits, fetch: &Fetch<'_>) -> Parsed {
    let mut reader = Reader::new(path, *limits, fetch);
    let Some(text) = decode::decode(bytes, &mut reader.report) else {
        // The marks that an article begins with are the same bytes in every encoding that contains ASCII.
        let declared = bytes.starts_with(b"---") || bytes.starts_with(b"### YamlMime:FAQ");
        return Parsed { article: None, declared, problems: reader.report.finish() };
    };
    let is_yaml = path.rsplit_once('.').is_some_and(|(_, end)| matches!(&*end.to_ascii_lowercase(), "yml" | "yaml"));
    let (article, declared) = match is_yaml {
        true if faq::is_faq(&text) => (faq::read(&text, &mut reader), true),
        true => (None, false),
        false => article(&text, &mut reader),
    };
    let article = article.map(|article| Article { path: path.to_owned(), ..article });
    Parsed { article, declared, problems: reader.report.finish() }
}

/// Reads a markdown article, and whether it has front matter.
fn article(text: &str, reader: &mut Reader<'_>) -> (Option<Article>, bool) {
    let (front, text, line) = front::cut(text);
    let declared = front.is_some();
    let front = front.map(|front| front::parse(front, &reader.limits, &mut reader.report)).unwrap_or_default();
    let mut article = Article::default();
    front.describe(&mut article);
    let named = std::mem::take(&mut article.title);
    let body = body::read(text, Some(line), reader);
    article.roles = body.roles;
    // Only English originals stand beside these translations.
    article.source_locale = body.paired.then(|| Locale::parse("en-US")).flatten();
    let mut tree = Tree::default();
    tree.add(&mut article, body.parts, 0);
    tree.finish(&mut article);
    if article.title.is_empty() {
        article.title = named;
    }
    ((!article.title.is_empty()).then_some(article), declared)
}

#[cfg(test)]
mod tests;
