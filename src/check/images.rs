//! Words for pictures.

use super::codes;
use super::findings::{Findings, quoted};
use super::sheet::Sheet;

pub(super) fn check(sheet: &Sheet<'_>, findings: &mut Findings) {
    let mut from = 0;
    for spot in &sheet.spots {
        from = from.max(spot.line);
        for image in spot.images() {
            let line = sheet.line_of(from, &image.target);
            if image.alt.trim().is_empty() && !is_decoration(sheet, line) {
                let message = format!("the image {} has no alt text", quoted(&image.target));
                findings.add(&codes::IMAGE_ALT, line, message);
            } else if is_file_name(&image.alt, &image.target) {
                let message = format!("the alt text {} is the name of the file", quoted(&image.alt));
                findings.add(&codes::IMAGE_ALT, line, message);
            }
        }
    }
}

/// Whether the image on a line is marked as one that says nothing: an icon, or HTML with an alt text that is empty on
/// purpose (<https://www.w3.org/WAI/tutorials/images/decorative/>).
fn is_decoration(sheet: &Sheet<'_>, line: u32) -> bool {
    const LONGEST: usize = 4 << 10;
    let text = line.checked_sub(1).and_then(|at| sheet.written.lines.get(at as usize)).map_or("", |line| line.text);
    // Of a long line, a part: it may hold many images.
    let text = &text[..text.floor_char_boundary(LONGEST)];
    text.contains("type=\"icon\"") || text.contains("<img") && (text.contains("alt=\"\"") || text.contains("alt=''"))
}

fn is_file_name(alt: &str, target: &str) -> bool {
    let name = target.split(['#', '?']).next().unwrap_or_default().rsplit('/').next().unwrap_or_default();
    let alt = alt.trim();
    alt.contains('.') && alt.eq_ignore_ascii_case(name)
}
