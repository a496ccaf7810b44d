//! A screen as a picture: each stretch of one style becomes a text of a fixed width, so that columns stay straight in any
//! font.

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// The width and the height of a column and a row, in tenths of a pixel.
const CELL: (usize, usize) = (84, 180);
/// What is left free around the screen, in pixels.
const MARGIN: f64 = 10.0;
/// Text and ground where a style names none.
const PAPER: (&str, &str) = ("#d8dee9", "#20242c");

/// The screen as an SVG file.
pub fn of_screen(buffer: &Buffer) -> String {
    let (columns, rows) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let mut svg = opened(columns, rows);
    for (y, cells) in buffer.content().chunks(columns).enumerate() {
        let mut x = 0;
        while x < columns {
            let (text, end) = run(cells, x);
            put(&mut svg, (x, y), &text, &cells[x]);
            x = end;
        }
    }
    svg + "</g>\n</svg>\n"
}

/// Lines that a command printed, as an SVG file.
pub fn of_text(text: &str) -> String {
    let columns = text.lines().map(UnicodeWidthStr::width).max().unwrap_or_default();
    let mut svg = opened(columns, text.lines().count());
    for (y, line) in text.lines().enumerate() {
        put(&mut svg, (0, y), line, &Cell::default());
    }
    svg + "</g>\n</svg>\n"
}

fn opened(columns: usize, rows: usize) -> String {
    let (width, height) = (pixels(columns, CELL.0), pixels(rows, CELL.1));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{:.0}\" height=\"{:.0}\" \
         font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"14\">\n\
         <rect width=\"100%\" height=\"100%\" rx=\"6\" fill=\"{}\"/>\n\
         <g transform=\"translate({MARGIN:.0} {MARGIN:.0})\">\n",
        width + 2.0 * MARGIN,
        height + 2.0 * MARGIN,
        PAPER.1
    )
}

/// The text from this column on that has its style, and the column behind it. A wide character covers the cell after it.
fn run(cells: &[Cell], from: usize) -> (String, usize) {
    let (mut text, mut x) = (String::new(), from);
    while let Some(cell) = cells.get(x).filter(|cell| cell.style() == cells[from].style()) {
        text += cell.symbol();
        x += cell.symbol().width().max(1);
    }
    (text, x)
}

fn put(svg: &mut String, (x, y): (usize, usize), text: &str, cell: &Cell) {
    let (mut ink, mut ground) = (colour(cell.fg).unwrap_or(PAPER.0), colour(cell.bg).unwrap_or(PAPER.1));
    if cell.modifier.contains(Modifier::REVERSED) {
        (ink, ground) = (ground, ink);
    }
    // What is dim and reversed has a dim ground.
    let dim_ground = cell.modifier.contains(Modifier::REVERSED | Modifier::DIM);
    let opacity = if dim_ground { " opacity=\"0.65\"" } else { "" };
    let (left, width) = (pixels(x, CELL.0), pixels(text.width(), CELL.0));
    if ground != PAPER.1 {
        let (top, height) = (pixels(y, CELL.1), pixels(1, CELL.1));
        writeln!(
            svg,
            "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"{ground}\"{opacity}/>"
        )
        .expect("a string takes all");
    }
    if text.trim().is_empty() {
        return;
    }
    let mut style = format!("fill=\"{ink}\"");
    for (modifier, words) in [
        (Modifier::BOLD, " font-weight=\"bold\""),
        (Modifier::DIM, " opacity=\"0.65\""),
        (Modifier::ITALIC, " font-style=\"italic\""),
        (Modifier::UNDERLINED, " text-decoration=\"underline\""),
    ] {
        if cell.modifier.contains(modifier) && !(dim_ground && modifier == Modifier::DIM) {
            style += words;
        }
    }
    let base = pixels(y, CELL.1) + 13.0;
    writeln!(
        svg,
        "<text x=\"{left:.1}\" y=\"{base:.1}\" textLength=\"{width:.1}\" lengthAdjust=\"spacingAndGlyphs\" \
         xml:space=\"preserve\" {style}>{}</text>",
        escaped(text)
    )
    .expect("a string takes all");
}

fn pixels(cells: usize, tenths: usize) -> f64 {
    f64::from(u32::try_from(cells * tenths).expect("a screen")) / 10.0
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The terminal's own colours, as a dark scheme would have them.
fn colour(colour: Color) -> Option<&'static str> {
    Some(match colour {
        Color::Reset => return None,
        Color::Black => "#20242c",
        Color::Red | Color::LightRed => "#e57c86",
        Color::Green | Color::LightGreen => "#a3c784",
        Color::Yellow | Color::LightYellow => "#e6c27a",
        Color::Blue | Color::LightBlue => "#7fb0e8",
        Color::Magenta | Color::LightMagenta => "#c796d6",
        Color::Cyan | Color::LightCyan => "#72c5cf",
        Color::Gray | Color::White => PAPER.0,
        Color::DarkGray => "#7a8290",
        _ => panic!("the screen uses the sixteen colours of the terminal alone, not {colour}"),
    })
}
