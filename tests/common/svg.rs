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
/// The colours of a terminal.
#[derive(Clone, Copy)]
struct Palette {
    /// Text where a style names no colour.
    ink: &'static str,
    /// What lies behind it.
    ground: &'static str,
    /// Red, green, yellow, blue, magenta, cyan.
    colours: [&'static str; 6],
    /// Bright black.
    grey: &'static str,
}

const DARK: Palette = Palette {
    ink: "#d8dee9",
    ground: "#20242c",
    colours: ["#e57c86", "#a3c784", "#e6c27a", "#7fb0e8", "#c796d6", "#72c5cf"],
    grey: "#7a8290",
};
const LIGHT: Palette = Palette {
    ink: "#24292f",
    ground: "#ffffff",
    colours: ["#b3261e", "#1a7f37", "#7d5b00", "#0b57c2", "#8a3ab9", "#0b7285"],
    grey: "#6e7781",
};

/// The screen as an SVG file, on a dark terminal.
pub fn of_screen(buffer: &Buffer) -> String {
    drawn(buffer, &DARK)
}

/// The screen as an SVG file, on a light terminal.
pub fn of_light_screen(buffer: &Buffer) -> String {
    drawn(buffer, &LIGHT)
}

fn drawn(buffer: &Buffer, palette: &Palette) -> String {
    let (columns, rows) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let mut svg = opened(columns, rows, palette);
    for (y, cells) in buffer.content().chunks(columns).enumerate() {
        let mut x = 0;
        while x < columns {
            let (text, end) = run(cells, x);
            put(&mut svg, (x, y), &text, &cells[x], palette);
            x = end;
        }
    }
    svg + "</g>\n</svg>\n"
}

/// Lines that a command printed, as an SVG file.
pub fn of_text(text: &str) -> String {
    let columns = text.lines().map(UnicodeWidthStr::width).max().unwrap_or_default();
    let mut svg = opened(columns, text.lines().count(), &DARK);
    for (y, line) in text.lines().enumerate() {
        put(&mut svg, (0, y), line, &Cell::default(), &DARK);
    }
    svg + "</g>\n</svg>\n"
}

fn opened(columns: usize, rows: usize, palette: &Palette) -> String {
    let (width, height) = (pixels(columns, CELL.0), pixels(rows, CELL.1));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{:.0}\" height=\"{:.0}\" \
         font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"14\">\n\
         <rect width=\"100%\" height=\"100%\" rx=\"6\" fill=\"{}\"/>\n\
         <g transform=\"translate({MARGIN:.0} {MARGIN:.0})\">\n",
        width + 2.0 * MARGIN,
        height + 2.0 * MARGIN,
        palette.ground
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

fn put(svg: &mut String, (x, y): (usize, usize), text: &str, cell: &Cell, palette: &Palette) {
    let (ink, ground) = (colour(cell.fg, palette), colour(cell.bg, palette));
    let (mut ink, mut ground) = (ink.unwrap_or(palette.ink), ground.unwrap_or(palette.ground));
    if cell.modifier.contains(Modifier::REVERSED) {
        (ink, ground) = (ground, ink);
    }
    // What is dim and reversed has a dim ground.
    let dim_ground = cell.modifier.contains(Modifier::REVERSED | Modifier::DIM);
    let opacity = if dim_ground { " opacity=\"0.65\"" } else { "" };
    let (left, width) = (pixels(x, CELL.0), pixels(text.width(), CELL.0));
    if ground != palette.ground {
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

/// The terminal's own colours.
fn colour(colour: Color, palette: &Palette) -> Option<&'static str> {
    let [red, green, yellow, blue, magenta, cyan] = palette.colours;
    Some(match colour {
        Color::Reset => return None,
        Color::Black => DARK.ground,
        Color::Red | Color::LightRed => red,
        Color::Green | Color::LightGreen => green,
        Color::Yellow | Color::LightYellow => yellow,
        Color::Blue | Color::LightBlue => blue,
        Color::Magenta | Color::LightMagenta => magenta,
        Color::Cyan | Color::LightCyan => cyan,
        Color::Gray | Color::White => DARK.ink,
        Color::DarkGray => palette.grey,
        _ => panic!("the screen uses the sixteen colours of the terminal alone, not {colour}"),
    })
}
