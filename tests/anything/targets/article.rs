//! The article reader: any bytes are a file of articles.

use std::collections::HashSet;

use pcfix::article::{Article, Block, Node, NodeIndex, Rich, Text, is_harmful};
use pcfix::cli::export;
use pcfix::markdown::{self, Parsed};

use super::{Shape, are_told_well, is_one_clean_line};

/// How deep exported JSON may nest, so that common readers take it.
const DEEPEST: usize = 120;

pub fn run(bytes: &[u8]) -> u64 {
    let reading = markdown::read("a.md", bytes);
    does_not_depend_on_encoding("a.md", bytes, &reading);
    holds(bytes, &reading)
}

/// What holds of every reading of a file.
pub fn holds(bytes: &[u8], reading: &Parsed) -> u64 {
    let lines = lines_of(bytes);
    are_told_well(&reading.problems, lines);
    let shape = Shape::default().with(reading.declared).problems(&reading.problems);
    let Some(article) = &reading.article else { return shape.end() };
    is_described(article);
    is_a_tree(article);
    let texts = texts_of(article);
    let mut size = 0;
    for text in &texts {
        is_a_text(text, lines);
        size += size_of(&text.target) + text.source.as_deref().map_or(0, size_of);
    }
    // What is referred to may be repeated, but the parser bounds that by the length of the text.
    assert!(size <= 16 * bytes.len() + 400_000, "{} bytes became {size}", bytes.len());
    is_exported(article);
    let mut kinds: Vec<String> = Vec::new();
    each_block(article, &mut |block| kinds.push(kind(block).to_owned()));
    kinds.sort_unstable();
    kinds.dedup();
    shape.with(kinds).count(texts.len()).count(article.nodes.len()).with(article.is_symptom).end()
}

/// The same text as UTF-16, or with a mark and other line ends, is the same article.
pub fn does_not_depend_on_encoding(path: &str, bytes: &[u8], reading: &Parsed) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if text.starts_with('\u{feff}') || text.contains('\r') {
        return;
    }
    let other = match text.len() % 2 {
        0 => format!("\u{feff}{}", text.replace('\n', "\r\n")).into_bytes(),
        _ => [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect(),
    };
    let again = markdown::read(path, &other);
    assert_eq!(again.article, reading.article, "the same text in another encoding");
    assert_eq!(again.problems, reading.problems, "the same text in another encoding");
}

/// How many lines a file has, whatever ends them.
fn lines_of(bytes: &[u8]) -> usize {
    1 + bytes.iter().filter(|&&byte| matches!(byte, b'\n' | b'\r')).count()
}

fn is_described(article: &Article) {
    assert!(!article.title.is_empty(), "an article without a title");
    is_one_clean_line("the description", &article.description);
    for anchor in &article.anchors {
        is_one_clean_line("an anchor", anchor);
    }
    if let Some(date) = &article.date {
        let form = date.char_indices().all(|(at, c)| if matches!(at, 4 | 7) { c == '-' } else { c.is_ascii_digit() });
        assert!(form && date.len() == 10, "{date:?}");
    }
}

/// Ids are unique and found, parents stand before their children and above them, and subtrees end within one another.
fn is_a_tree(article: &Article) {
    let mut ids = HashSet::new();
    for (index, node) in article.nodes.iter().enumerate() {
        assert!(!node.id.is_empty() && ids.insert(&node.id), "{:?} stands twice", node.id);
        assert_eq!(article.find(&node.id), Some(index), "{:?} is not found", node.id);
        is_one_clean_line("an id", &node.id);
        for anchor in &node.anchors {
            is_one_clean_line("an anchor", anchor);
        }
        assert!((2..=Node::WITHIN_TEXT).contains(&node.level), "level {}", node.level);
        assert!(node.end > index && node.end <= article.nodes.len(), "{} ends at {}", index, node.end);
        if let Some(parent) = node.parent {
            let above = &article.nodes[parent];
            assert!(parent < index && above.level < node.level && above.end >= node.end, "{parent} above {index}");
        }
    }
    let mut met = 0;
    let mut open: Vec<NodeIndex> = article.children(None).collect();
    while let Some(node) = open.pop() {
        met += 1;
        open.extend(article.children(Some(node)));
    }
    assert_eq!(met, article.nodes.len(), "a walk down the tree meets each heading once");
}

/// Calls `visit` with every block, as the article has it and as its original does.
pub fn each_block<'a>(article: &'a Article, visit: &mut impl FnMut(&'a Block)) {
    let nodes = article.nodes.iter().flat_map(|node| node.blocks.iter().chain(&node.original));
    for block in article.blocks.iter().chain(&article.original).chain(nodes) {
        block.walk(visit);
    }
}

/// Every text of an article.
pub fn texts_of(article: &Article) -> Vec<&Text> {
    let mut texts: Vec<&Text> = vec![&article.title];
    texts.extend(&article.roles);
    texts.extend(article.nodes.iter().map(|node| &node.title));
    each_block(article, &mut |block| {
        texts.extend(block.texts());
        match block {
            Block::Code { language, text } => {
                assert!(!text.contains(is_harmful), "code is not clean: {text:?}");
                is_one_clean_line("a language", language.as_deref().unwrap_or_default());
            }
            Block::Image(image) => {
                is_one_clean_line("an image", &image.alt);
                is_one_clean_line("an image's address", &image.target);
            }
            Block::Choice(options) => {
                for option in options {
                    is_one_clean_line("an option", &option.id);
                }
            }
            _ => {}
        }
    });
    texts
}

fn is_a_text(text: &Text, lines: usize) {
    assert!(text.line as usize <= lines, "line {} of {lines}", text.line);
    is_rich(&text.target);
    text.source.as_deref().map(is_rich);
    assert!(text.ends.is_sorted_by_key(|end| end.target) && text.ends.is_sorted_by_key(|end| end.source));
    // Cutting into sentences finds every end on a character, and loses nothing but blanks.
    let cut: String = text.segments().map(|segment| segment.target).collect();
    let squeezed = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    assert_eq!(squeezed(&cut), squeezed(text.text()));
    for label in text.labels() {
        is_one_clean_line("a label", label.text);
    }
}

fn is_rich(rich: &Rich) {
    is_one_clean_line("a text", &rich.text);
    assert!(rich.marks.is_sorted_by_key(|mark| mark.start), "{:?}", rich.marks);
    for mark in &rich.marks {
        assert!(mark.start <= mark.end && rich.text.get(mark.range()).is_some(), "{mark:?} in {rich:?}");
    }
    for (_, target) in rich.links() {
        is_one_clean_line("an address", target);
    }
    for image in rich.images() {
        is_one_clean_line("an image", &image.alt);
        is_one_clean_line("an image's address", &image.target);
    }
}

fn size_of(rich: &Rich) -> usize {
    let links: usize = rich.links().map(|(_, target)| target.len()).sum();
    rich.text.len() + links + rich.images().map(|image| image.alt.len() + image.target.len()).sum::<usize>()
}

fn is_exported(article: &Article) {
    let mut json = Vec::new();
    export::show("a.md", article, None, &mut json).expect("a vector takes all");
    let value: serde_json::Value = serde_json::from_slice(&json).expect("JSON that common readers take");
    let depth = depth_of(&value);
    assert!(depth <= DEEPEST, "{depth} levels of JSON");
}

fn depth_of(value: &serde_json::Value) -> usize {
    match value {
        serde_json::Value::Array(list) => 1 + list.iter().map(depth_of).max().unwrap_or(0),
        serde_json::Value::Object(map) => 1 + map.values().map(depth_of).max().unwrap_or(0),
        _ => 0,
    }
}

fn kind(block: &Block) -> &'static str {
    match block {
        Block::Paragraph(text) if text.source.is_some() => "paragraph in two languages",
        Block::Paragraph(_) => "paragraph",
        Block::Steps { .. } => "steps",
        Block::List(_) => "list",
        Block::Code { .. } => "code",
        Block::Callout { level, .. } => level.name(),
        Block::Table(table) if table.header.is_empty() => "table without a head",
        Block::Table(_) => "table",
        Block::Choice(_) => "choice",
        Block::Image(_) => "image",
        Block::Quote(_) => "quote",
        Block::Heading { .. } => "heading",
    }
}
