//! Which files are articles.

use crate::article::{Article, Block, Diagnostic, DiagnosticKind, LeftOut, Text};
use crate::markdown::Parsed;

use super::file::File;

/// Problems of files, and how many files were left out for each reason of [`LeftOut::ALL`].
#[derive(Debug, Default)]
pub(super) struct Problems {
    pub list: Vec<Diagnostic>,
    left: [usize; LeftOut::ALL.len()],
}

impl Problems {
    pub fn leave_out(&mut self, reason: LeftOut) {
        if let Some(place) = LeftOut::ALL.iter().position(|own| *own == reason) {
            self.left[place] += 1;
        }
    }

    pub fn add(&mut self, other: Self) {
        self.list.extend(other.list);
        self.left.iter_mut().zip(other.left).for_each(|(own, more)| *own += more);
    }

    /// What was left out of `total` files, a line a reason.
    pub fn left_out(&mut self, total: usize) -> Vec<Diagnostic> {
        let left = std::mem::take(&mut self.left);
        let reasons = LeftOut::ALL.into_iter().zip(left).filter(|(_, count)| *count > 0);
        let line = |(reason, count)| {
            let kind = DiagnosticKind::LeftOut { reason, count, total };
            Diagnostic { path: ".".to_owned(), line: None, kind }
        };
        reasons.map(line).collect()
    }
}

/// Whether a file is an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Article,
    /// It is none, and the reader should know.
    LeftOut(LeftOut),
    /// It never could be one, such as YAML that is no FAQ.
    Other,
}

/// Judges a file by its content. In Learn content an article has front matter and a title; elsewhere any text does.
pub(super) fn judge(file: &File, parsed: &Parsed) -> Verdict {
    let Some(article) = &parsed.article else {
        return if parsed.declared { Verdict::Article } else { Verdict::Other };
    };
    let plain = file.path.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case("txt"));
    if file.named {
        Verdict::Article
    } else if plain && !parsed.declared {
        Verdict::Other
    } else if parsed.draft {
        Verdict::LeftOut(LeftOut::Draft)
    } else if file.profile.learn {
        match parsed.declared && parsed.titled {
            true => Verdict::Article,
            false => Verdict::LeftOut(LeftOut::Untitled),
        }
    } else {
        content(article).map_or(Verdict::Article, Verdict::LeftOut)
    }
}

/// Why an article holds nothing to read; `None` where it does.
fn content(article: &Article) -> Option<LeftOut> {
    let mut linked = false;
    let mut text = false;
    let blocks = article.blocks.iter().chain(article.nodes.iter().flat_map(|node| &node.blocks));
    for block in blocks {
        block.walk(&mut |block| {
            text |= matches!(block, Block::Code { .. } | Block::Image(_));
            for own in block.texts() {
                linked |= own.target.links().next().is_some();
                text |= !is_only_links(own);
            }
        });
    }
    match (text, linked) {
        (true, _) => None,
        (false, true) => Some(LeftOut::Links),
        // A runbook may have nothing but its headings yet; an index has not even those.
        (false, false) => Some(LeftOut::Empty).filter(|_| article.nodes.is_empty()),
    }
}

/// Whether a text has no words outside of its links.
fn is_only_links(text: &Text) -> bool {
    let mut outside = 0;
    for (_, own) in text.target.links().map(|(words, _)| ((), words.chars().filter(|c| c.is_alphanumeric()).count())) {
        outside += own;
    }
    text.text().chars().filter(|c| c.is_alphanumeric()).count() <= outside
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::{Root, read_all};
    use crate::article::{DiagnosticKind, LeftOut, Limits};

    /// The titles of the articles of some files, and what is reported.
    fn read(files: &[(&str, &str)]) -> (Vec<String>, Vec<DiagnosticKind>) {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, text).expect("written");
        }
        let (articles, problems) = read_all(&[Root::Path(folder.path().to_owned())], &Limits::default()).expect("read");
        let titles = articles.iter().map(|article| article.title.text().to_owned()).collect();
        (titles, problems.into_iter().map(|problem| problem.kind).collect())
    }

    #[test]
    fn a_text_is_an_article_by_its_content_and_not_by_its_name() {
        let (titles, problems) = read(&[
            ("README.md", "# The lamp is dark\n\n1. Press it."),
            ("loose-plug.md", "Push it in."),
            ("SUMMARY.md", "# Contents\n\n- [Lamp](README.md)\n- [Plug](loose-plug.md)"),
            ("draft.mdx", "---\ndraft: true\n---\n# Soon\n\nText."),
            ("old/_index.md", "---\ntitle: Old\n---\n"),
            ("manual.rst", "Manual\n======"),
            ("LICENSE.md", "Do what you like."),
        ]);
        assert_eq!(titles, ["The lamp is dark", "Loose plug"]);
        let left = |reason, count, total| DiagnosticKind::LeftOut { reason, count, total };
        for kind in [
            left(LeftOut::Links, 1, 5),
            left(LeftOut::Draft, 1, 5),
            left(LeftOut::Empty, 1, 5),
            left(LeftOut::Format, 1, 6),
        ] {
            assert!(problems.contains(&kind), "{kind:?} in {problems:?}");
        }
    }

    #[test]
    fn an_article_of_learn_needs_front_matter_and_a_title() {
        let learn = "---\ntitle: A\nms.date: 01/02/2020\n---\n# A\n\nText.";
        let (titles, problems) =
            read(&[("a.md", learn), ("b.md", learn), ("README.md", learn), ("notes.md", "# Notes\n\nText.")]);
        assert_eq!(titles, ["A", "A"]);
        assert_eq!(problems, [DiagnosticKind::LeftOut { reason: LeftOut::Untitled, count: 1, total: 3 }]);
    }
}
