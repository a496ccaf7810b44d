//! Standard output and standard error.

use std::io::{self, BufWriter, Stdout, Write};

use anstyle::{AnsiColor, Style};

use crate::page::{Ink, Page, Tone};

/// Standard output, buffered, with colours where they are wanted.
#[derive(Debug)]
pub struct Output {
    inner: BufWriter<Stdout>,
    colours: bool,
}

impl Output {
    /// Standard output.
    #[must_use]
    pub fn new(colours: bool) -> Self {
        Self { inner: BufWriter::new(io::stdout()), colours }
    }

    /// Words of one tone.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn words(&mut self, words: &str, tone: Tone) -> io::Result<()> {
        if !self.colours {
            return write!(self.inner, "{words}");
        }
        let style = style_of(tone);
        write!(self.inner, "{}{words}{}", style.render(), style.render_reset())
    }

    /// A page, line by line.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn page(&mut self, page: &Page) -> io::Result<()> {
        for line in &page.lines {
            // Blanks at the end of a line would be copied along.
            let kept = line.text().trim_end().len();
            let mut written = 0;
            for span in &line.spans {
                let room = kept.saturating_sub(written).min(span.text.len());
                self.words(&span.text[..room], span.tone)?;
                written += span.text.len();
            }
            writeln!(self.inner)?;
        }
        Ok(())
    }

    /// Hands everything over.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.inner.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// How a tone looks in a shell: the sixteen colours of the terminal's own palette.
fn style_of(tone: Tone) -> Style {
    let colour = |colour: AnsiColor| Style::new().fg_color(Some(colour.into()));
    let mut style = match tone.ink {
        Ink::Plain => Style::new(),
        Ink::Dim => Style::new().dimmed(),
        Ink::Title | Ink::Accent => colour(AnsiColor::Cyan),
        Ink::Code => colour(AnsiColor::Yellow),
        Ink::Link => colour(AnsiColor::Blue).underline(),
        Ink::Label => colour(AnsiColor::Magenta),
        Ink::Warning => colour(AnsiColor::Red),
        Ink::Good => colour(AnsiColor::Green),
    };
    if tone.strong {
        style = style.bold();
    }
    if tone.emphasis {
        style = style.italic();
    }
    if tone.lit { style.bold().underline() } else { style }
}

/// Tells a person something, on standard error. What cannot be told is passed over.
pub(super) fn tell(words: &str) {
    let _ = writeln!(io::stderr(), "{words}");
}
