//! Comparing tables, tabs and images.

use crate::article::{Block, ChoiceOption, Table, Text};
use crate::check::fault::{Fault, quote};

use super::PairKind;
use super::align::{Aligned, align};
use super::features::Features;
use super::structure::Compare;

impl<'a> Compare<'a, '_> {
    pub(super) fn table(&mut self, own: &'a Table, other: &'a Table) {
        let columns =
            |table: &Table| table.rows.iter().map(Vec::len).chain([table.header.len()]).max().unwrap_or_default();
        let (width, original) = (columns(own), columns(other));
        if width != original {
            let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            return self.add(Fault::RowColumns { columns: count(width), original: count(original) });
        }
        self.cells(&own.header, &other.header);
        let features =
            |table: &Table| -> Vec<Features> { table.rows.iter().map(|row| Features::of_all(row.iter())).collect() };
        let steps = if own.rows.len() == other.rows.len() {
            (0..own.rows.len()).map(|at| Aligned::Both(at, at)).collect()
        } else {
            let (targets, sources) = (features(own), features(other));
            let first = |row: &[Text]| row.first().map(|cell| cell.text().trim().to_owned()).unwrap_or_default();
            align(own.rows.len(), other.rows.len(), |at, of| {
                let key = if first(&own.rows[at]) == first(&other.rows[of]) { 2.0 } else { 0.3 };
                Some((key + targets[at].fit(&sources[of], self.ratio)).max(0.05))
            })
        };
        let words = |row: &[Text]| {
            let cells: Vec<&str> = row.iter().map(|cell| cell.text().trim()).filter(|cell| !cell.is_empty()).collect();
            quote(cells.join(" | "))
        };
        for step in steps {
            match step {
                Aligned::Both(at, of) => self.cells(&own.rows[at], &other.rows[of]),
                Aligned::Source(of) => self.add(Fault::RowMissing { text: words(&other.rows[of]) }),
                Aligned::Target(at) => {
                    self.line = own.rows[at].iter().map(|cell| cell.line).find(|&line| line > 0).unwrap_or(self.line);
                    self.add(Fault::RowAdded { text: words(&own.rows[at]) });
                }
            }
        }
    }

    fn cells(&mut self, own: &'a [Text], others: &'a [Text]) {
        own.iter().zip(others).for_each(|(own, other)| self.text(own, other, PairKind::Other));
    }

    pub(super) fn options(&mut self, own: &'a [ChoiceOption], others: &'a [ChoiceOption]) {
        let has = |options: &[ChoiceOption], id: &str| options.iter().any(|option| &*option.id == id);
        for other in others {
            match own.iter().find(|option| option.id == other.id) {
                Some(option) => {
                    self.text(&option.title, &other.title, PairKind::Other);
                    self.blocks(&option.blocks, &other.blocks, false);
                }
                None => self.add(Fault::OptionMissing { tab: quote(other.title.text()) }),
            }
        }
        for option in own.iter().filter(|option| !has(others, &option.id)) {
            self.line = option.title.line.max(self.line);
            self.add(Fault::OptionAdded { tab: quote(option.title.text()) });
        }
    }

    /// Images of a section, wherever they are in it. Their files may have other names in each language.
    pub(super) fn images(&mut self, own: &[Block], others: &[Block]) {
        let (own, others) = (images(own), images(others));
        if own.len() == others.len() {
            return;
        }
        let missing: Vec<&String> = others.iter().filter(|image| !own.contains(image)).collect();
        let added: Vec<&String> = own.iter().filter(|image| !others.contains(image)).collect();
        let many = others.len().saturating_sub(own.len());
        for image in missing.into_iter().take(many) {
            self.add(Fault::TranslationImageMissing { image: quote(image) });
        }
        for image in added.into_iter().take(own.len().saturating_sub(others.len())) {
            self.add(Fault::TranslationImageAdded { image: quote(image) });
        }
    }
}

/// The names of the image files in blocks.
fn images(blocks: &[Block]) -> Vec<String> {
    let name = |target: &str| target.rsplit('/').next().unwrap_or_default().to_owned();
    let mut out = Vec::new();
    for block in blocks {
        block.walk(&mut |block| {
            if let Block::Image(image) = block {
                out.push(name(&image.target));
            }
            out.extend(block.texts().flat_map(|text| text.target.images()).map(|image| name(&image.target)));
        });
    }
    out
}
