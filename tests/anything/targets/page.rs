//! The page: any article is set, at any width, in any view. The first two bytes are the width and how it is set.

use std::collections::HashMap;
use std::sync::OnceLock;

use pcfix::article::{Article, Block, Locale, Rich, Text};
use pcfix::i18n::Catalog;
use pcfix::layout::{Composer, Format, Page, Target, View, width};
use pcfix::markdown;
use pcfix::search::occurrences;
use unicode_segmentation::UnicodeSegmentation as _;

use super::{Shape, is_one_clean_line};

/// What a reader sees of characters: how often each stands there.
type Letters = HashMap<char, usize>;

pub fn run(bytes: &[u8]) -> u64 {
    let [columns, how, file @ ..] = bytes else { return 0 };
    let reading = markdown::read("a.md", file);
    let Some(article) = &reading.article else { return 1 };
    let view = View::ALL[usize::from(how % 3)];
    let columns = 1 + usize::from(*columns);
    let side_by_side = how & 16 != 0;
    let page = set(article, columns, view, side_by_side);
    // Two columns of words need room for the line between them.
    let least = if side_by_side && view == View::Both { 5 } else { 1 };
    fits(&page, columns.max(least));
    shows(&page, article, view);
    assert!(set(article, columns, view, side_by_side) == page, "an article is set in one way");
    Shape::default().count(page.lines.len()).count(page.links.len()).with((how % 3, side_by_side)).end()
}

fn set(article: &Article, columns: usize, view: View, side_by_side: bool) -> Page {
    static WORDS: OnceLock<Catalog> = OnceLock::new();
    let words = WORDS.get_or_init(|| Catalog::new(&Locale::parse("en").expect("English")));
    let highlights = |text: &str| occurrences(text, "e");
    let format = Format {
        width: columns,
        view,
        columns: side_by_side,
        breaks_code: true,
        highlights: &highlights,
        beside: "en",
        words,
    };
    let mut composer = Composer::new(&format);
    composer.heading(&article.title);
    composer.body(&article.blocks, &article.original);
    for node in &article.nodes {
        composer.heading(&node.title);
        composer.body(&node.blocks, &node.original);
    }
    composer.finish()
}

/// No line is wider than the page, but for a character that is wider than what the page leaves it.
fn fits(page: &Page, columns: usize) {
    for line in &page.lines {
        let text = page.text_of(line);
        is_one_clean_line("a line", &text);
        assert!(!text.contains('\t'), "how wide is {text:?}?");
        let taken = width(&text);
        if taken > columns {
            let widest = text.graphemes(true).map(width).max().unwrap_or(0);
            assert!(widest > 1 && taken < columns + 2 * widest, "{text:?} takes {taken} of {columns} columns");
        }
        for span in page.spans(line) {
            let known = !matches!(span.tone.target, Some(Target::Link(link)) if link >= page.links.len());
            assert!(known, "{span:?}");
        }
    }
    for link in &page.links {
        is_one_clean_line("an address", link);
    }
}

/// Every character that the article has for the view stands on the page at least as often.
fn shows(page: &Page, article: &Article, view: View) {
    let mut shown = Letters::new();
    for line in &page.lines {
        take(&mut shown, &page.text_of(line));
    }
    let mut wanted = Letters::new();
    let mut want = |text: &Text, rich: &dyn Fn(&Text) -> Option<Rich>| {
        if let Some(rich) = rich(text) {
            take(&mut wanted, &rich.text);
            rich.images().for_each(|image| take(&mut wanted, &image.alt));
        }
    };
    let main: &dyn Fn(&Text) -> Option<Rich> = match view {
        View::Source => &|text| Some(text.original().clone()),
        _ => &|text| Some(text.target.clone()),
    };
    let command: &dyn Fn(&Text) -> Option<Rich> = &|text| text.original().command().map(Rich::plain);
    want(&article.title, main);
    article.nodes.iter().for_each(|node| want(&node.title, main));
    let mut codes = Vec::new();
    let mut visit = |block: &Block| match block {
        Block::Paragraph(text) if text.original().command().is_some() => want(text, command),
        Block::Code { text, .. } => codes.push(text.clone()),
        Block::Image(image) => codes.push(image.alt.clone()),
        block => block.texts().for_each(|text| want(text, main)),
    };
    let bodies = article.nodes.iter().map(|node| (&node.blocks, &node.original));
    for (blocks, original) in std::iter::once((&article.blocks, &article.original)).chain(bodies) {
        let blocks = if view == View::Source && !original.is_empty() { original } else { blocks };
        blocks.iter().for_each(|block| block.walk(&mut visit));
    }
    codes.iter().for_each(|code| take(&mut wanted, code));
    for (letter, count) in wanted {
        let on_page = shown.get(&letter).copied().unwrap_or(0);
        assert!(on_page >= count, "{letter:?} stands {count} times in the article and {on_page} times on the page");
    }
}

fn take(letters: &mut Letters, text: &str) {
    for letter in text.chars().filter(|c| !c.is_whitespace()) {
        *letters.entry(letter).or_default() += 1;
    }
}
