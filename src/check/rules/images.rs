//! Words for pictures.

use crate::check::context::LintContext;
use crate::check::fault::{Fault, quote};
use crate::check::findings::Findings;

pub(super) fn check(context: &LintContext<'_>, findings: &mut Findings) {
    let mut from = 0;
    for element in &context.elements {
        from = from.max(element.line);
        for image in element.images() {
            let region = context.locate(from, &image.target);
            if image.alt.trim().is_empty() && !is_decoration(context, region.map_or(0, |region| region.line)) {
                findings.add(Fault::ImageAlt { image: quote(&image.target) }, region);
            } else if is_file_name(&image.alt, &image.target) {
                findings.add(Fault::ImageAltName { alt: quote(&image.alt) }, region);
            }
        }
    }
}

/// Whether the image on a line is marked as one that says nothing: an icon, or HTML with an alt text that is empty on
/// purpose (<https://www.w3.org/WAI/tutorials/images/decorative/>).
fn is_decoration(context: &LintContext<'_>, line: u32) -> bool {
    const LONGEST: usize = 4 << 10;
    let lines = &context.file.written.lines;
    let text = line.checked_sub(1).and_then(|at| lines.get(at as usize)).map_or("", |line| line.text);
    // Of a long line, a part: it may hold many images.
    let text = crate::article::beginning(text, LONGEST);
    text.contains("type=\"icon\"") || text.contains("<img") && (text.contains("alt=\"\"") || text.contains("alt=''"))
}

fn is_file_name(alt: &str, target: &str) -> bool {
    let name = target.split(['#', '?']).next().unwrap_or_default().rsplit('/').next().unwrap_or_default();
    let alt = alt.trim();
    alt.contains('.') && alt.eq_ignore_ascii_case(name)
}
