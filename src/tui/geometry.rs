//! The areas of the screen.

use ratatui::layout::Rect;

use crate::layout::SIDE_BY_SIDE;

/// The smallest screen that can be used, in columns and rows.
pub(super) const SMALLEST: (u16, u16) = (40, 10);
/// With fewer rows than this, rules would take room from the text.
const ROWS_FOR_RULES: u16 = 16;
/// With fewer rows than this in the body, a preview would leave no room for the list.
const ROWS_FOR_PREVIEW: u16 = 12;

/// The parts of the screen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Areas {
    /// The line at the top.
    pub header: Rect,
    /// The rules below the header and above the footer.
    pub rules: Option<[Rect; 2]>,
    /// What the screen is about.
    pub body: Rect,
    /// The status line.
    pub status: Rect,
    /// The keys.
    pub keys: Rect,
}

/// Whether a screen is too small to be used.
pub(super) fn is_too_small((columns, rows): (u16, u16)) -> bool {
    columns < SMALLEST.0 || rows < SMALLEST.1
}

impl Areas {
    /// The areas of a screen of this size; of the smallest usable one if that is smaller still.
    pub fn of((columns, rows): (u16, u16)) -> Self {
        let (columns, rows) = (columns.max(SMALLEST.0), rows.max(SMALLEST.1));
        let line = |y| Rect::new(0, y, columns, 1);
        let with_rules = rows >= ROWS_FOR_RULES;
        let top = if with_rules { 2 } else { 1 };
        let bottom = if with_rules { 3 } else { 2 };
        Self {
            header: line(0),
            rules: with_rules.then(|| [line(1), line(rows - 3)]),
            body: Rect::new(0, top, columns, rows - top - bottom),
            status: line(rows - 2),
            keys: line(rows - 1),
        }
    }

    /// The list and the preview of the search screen: side by side on a wide screen, one above the other on a narrow one,
    /// the list alone on a low one.
    pub fn search(&self) -> (Rect, Option<Rect>) {
        let body = self.body;
        if usize::from(body.width) >= SIDE_BY_SIDE {
            let left = body.width / 2;
            let list = Rect { width: left - 1, ..body };
            let preview = Rect { x: left + 2, width: body.width - left - 2, ..body };
            return (list, Some(preview));
        }
        if body.height < ROWS_FOR_PREVIEW {
            return (body, None);
        }
        // A row of the list takes more lines than one of the preview.
        let top = body.height * 3 / 5;
        let list = Rect { height: top, ..body };
        let preview = Rect { y: body.y + top + 1, height: body.height - top - 1, ..body };
        (list, Some(preview))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_never_overlap_and_fill_the_screen() {
        for size in [(40, 10), (40, 15), (80, 24), (99, 16), (100, 30), (500, 200)] {
            let layout = Areas::of(size);
            let rules = layout.rules.map_or(0, |rules| rules.len() as u16);
            assert_eq!(3 + rules + layout.body.height, size.1, "{size:?}");
            let (list, preview) = layout.search();
            for part in std::iter::once(list).chain(preview) {
                assert_eq!(part.intersection(layout.body), part, "{size:?}");
                assert!(part.width >= 30 && part.height >= 4, "{size:?}: {part:?}");
            }
            assert!(preview.is_none_or(|preview| !preview.intersects(list)), "{size:?}");
        }
    }
}
