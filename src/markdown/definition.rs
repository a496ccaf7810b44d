//! Definition lists: each term is an item, with its definitions below it.

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::article::{Block, ListItem};

use super::body::{Body, Part};
use super::branch;

/// Reads a definition list up to its end.
pub(super) fn read(body: &mut Body<'_, '_, '_>, depth: usize, out: &mut Vec<Part>) {
    let mut items: Vec<ListItem> = Vec::new();
    while let Some((event, range)) = body.next() {
        match event {
            Event::Start(Tag::DefinitionListTitle) => {
                let line = body.line(range.start);
                body.inlines();
                let term = body.text.finish(line);
                items.push(ListItem { blocks: vec![Block::Paragraph(branch::bold(term))] });
            }
            Event::Start(Tag::DefinitionListDefinition) => {
                let blocks = body.blocks(depth + 1);
                match items.last_mut() {
                    Some(item) => item.blocks.extend(blocks),
                    None => items.push(ListItem { blocks }),
                }
            }
            Event::End(TagEnd::DefinitionList) => break,
            _ => {}
        }
    }
    if !items.is_empty() {
        out.push(Part::Block(Block::List(items)));
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::told;

    #[test]
    fn a_term_stands_above_its_definitions() {
        let text = "Fuse\n: Guards the wire.\n: Is in the box.\n\nWire\n:   Leads to the lamp.";
        assert_eq!(told(text), ["*[p(Fuse) p(Guards the wire.) p(Is in the box.)|p(Wire) p(Leads to the lamp.)]"]);
    }
}
