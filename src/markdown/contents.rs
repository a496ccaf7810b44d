//! Tables of contents: which articles belong together, and under which title.
//!
//! Read are the `TOC.yml` and `TOC.md` of Learn, the `SUMMARY.md` of mdBook and GitBook, and the `nav` of MkDocs.

use super::yaml_tree::{YamlNode, read_yaml};
use crate::article::clean_line;

/// An entry of a table of contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentsItem {
    /// Its title; "" where only the file is named.
    pub title: String,
    /// The path that it leads to, as written, without anchor and query; `None` where it only holds others.
    pub target: Option<String>,
    /// Its depth, counted from 0.
    pub depth: usize,
}

/// Deeper entries count as those of this depth.
const DEEPEST: usize = 32;

/// The entries of a table of contents, in order; none where the text is no such table. `name` is the name of the file.
#[must_use]
pub fn read_contents(name: &str, text: &str) -> Vec<ContentsItem> {
    let mut items = Vec::new();
    match name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).as_deref() {
        Some("yml" | "yaml") => {
            // A table that cannot be read names nothing; `check` reports broken files.
            let tree = read_yaml(text).unwrap_or(YamlNode::Null);
            let list = entry(&tree, "items").or_else(|| entry(&tree, "nav")).unwrap_or(&tree);
            of_yaml(list, 0, &mut items);
        }
        _ => of_markdown(text, &mut items),
    }
    items
}

fn entry<'y>(node: &'y YamlNode, name: &str) -> Option<&'y YamlNode> {
    let YamlNode::Map(entries) = node else { return None };
    entries.iter().find(|(key, _)| key.scalar().eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

fn of_yaml(list: &YamlNode, depth: usize, out: &mut Vec<ContentsItem>) {
    let YamlNode::List(nodes) = list else { return };
    for node in nodes.iter().filter(|_| depth < DEEPEST) {
        let text = |name: &str| entry(node, name).map(YamlNode::scalar).filter(|text| !text.is_empty());
        match node {
            YamlNode::Map(_) if entry(node, "name").is_some() => {
                let target = text("href").or_else(|| text("topicHref")).and_then(|target| local(&target));
                out.push(ContentsItem { title: clean_line(&text("name").unwrap_or_default()), target, depth });
                if let Some(items) = entry(node, "items") {
                    of_yaml(items, depth + 1, out);
                }
            }
            // MkDocs writes `- Title: path` and `- Title: [..]`.
            YamlNode::Map(entries) => {
                for (title, value) in entries {
                    let target = Some(value.scalar()).and_then(|target| local(&target));
                    out.push(ContentsItem { title: clean_line(&title.scalar()), target, depth });
                    of_yaml(value, depth + 1, out);
                }
            }
            path => {
                let target = local(&path.scalar());
                out.extend(target.map(|target| ContentsItem { title: String::new(), target: Some(target), depth }));
            }
        }
    }
}

/// Headings and items of lists: each belongs to the last one above it that is less deep.
fn of_markdown(text: &str, out: &mut Vec<ContentsItem>) {
    let mut below = 0;
    for line in text.lines() {
        let (indent, rest) = (line.len() - line.trim_start().len(), line.trim());
        let hashes = rest.len() - rest.trim_start_matches('#').len();
        let (depth, words) = if hashes > 0 {
            below = hashes;
            (hashes - 1, rest[hashes..].trim())
        } else if let Some(words) = rest.strip_prefix(['-', '*', '+']) {
            (below + indent / 2, words.trim())
        } else {
            continue;
        };
        let link = words.strip_prefix('[').and_then(|rest| rest.split_once("]("));
        let (title, target) = match link {
            Some((title, rest)) => (title, rest.split_once(')').and_then(|(target, _)| local(target))),
            None => (words, None),
        };
        let depth = depth.min(DEEPEST);
        out.push(ContentsItem { title: clean_line(title), target, depth });
    }
    // A page of headings and text is no table of contents.
    let links = out.iter().filter(|item| item.target.is_some()).count();
    if links * 2 < out.len() {
        out.clear();
    }
}

/// The path of a target within the content; `None` for an address of the web.
fn local(target: &str) -> Option<String> {
    let path = target.trim().split(['#', '?']).next().unwrap_or_default();
    (!path.is_empty() && !path.contains("://")).then(|| path.trim_start_matches("./").to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(name: &str, text: &str) -> Vec<String> {
        let item = |item: ContentsItem| {
            format!("{}{} {}", "-".repeat(item.depth), item.title, item.target.unwrap_or_default())
        };
        read_contents(name, text).into_iter().map(|one| item(one).trim_end().to_owned()).collect()
    }

    #[test]
    fn a_table_of_learn_nests_its_items() {
        let text = "items:\n- name: Start\n  href: ./start.md#top\n- name: Lamps\n  items:\n  - name: Dark\n    href: lamps/dark.md\n  - name: Web\n    href: https://example.com\n";
        let expected = ["Start start.md", "Lamps", "-Dark lamps/dark.md", "-Web"];
        assert_eq!(told("TOC.yml", text), expected);
        assert_eq!(told("toc.yml", text.strip_prefix("items:\n").expect("items")), expected);
        assert_eq!(told("TOC.md", "# [Lamps](index.md)\n## [Dark](dark.md)\n"), ["Lamps index.md", "-Dark dark.md"]);
    }

    #[test]
    fn a_summary_has_parts_and_chapters() {
        let text = "# Summary\n\n[Introduction](README.md)\n\n# Use\n\n- [Lamps](lamps.md)\n  - [Dark](lamps/dark.md)\n- [Draft]()\n- [Doors](doors.md)\n";
        assert_eq!(
            told("SUMMARY.md", text),
            ["Summary", "Use", "-Lamps lamps.md", "--Dark lamps/dark.md", "-Draft", "-Doors doors.md"]
        );
        assert!(told("summary.md", "# About\n\n## Use\n\n- one\n- [two](two.md)\n").is_empty());
    }

    #[test]
    fn the_navigation_of_mkdocs_has_titles_as_keys() {
        let text = "site_name: x\nnav:\n  - index.md\n  - Lamps:\n    - Dark: lamps/dark.md\n    - lamps/hums.md\n";
        assert_eq!(told("mkdocs.yml", text), [" index.md", "Lamps", "-Dark lamps/dark.md", "- lamps/hums.md"]);
        assert!(told("mkdocs.yml", "nav: [").is_empty());
    }
}
