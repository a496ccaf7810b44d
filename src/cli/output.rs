//! Standard output and standard error.

use std::io::{self, BufWriter, Stdout, Write};

use anstyle::{AnsiColor, Style};

use super::window::link_address;
use super::{Pager, Window};
use crate::layout::{Ink, Page, Target, Tone};

/// Standard output, buffered, with colours and links where they are wanted.
#[derive(Debug)]
pub struct Output {
    inner: BufWriter<Stdout>,
    colours: bool,
    window: Window,
    links: bool,
    held: Option<Held>,
}

/// What is held back until it is known whether the window holds it.
#[derive(Debug)]
struct Held {
    pager: Pager,
    /// As it will be written.
    written: Vec<u8>,
    /// The same without colours and links.
    plain: String,
}

/// Whether standard output was closed when the program began. In its place Rust opens the null device for reading and
/// writing, so that nothing else takes its number; a shell that redirects to it opens it for writing only. Other
/// programs open it for both: where standard error goes there too, no output is wanted, and none counts as closed.
#[cfg(unix)]
pub fn is_closed() -> bool {
    use rustix::fs::{OFlags, fcntl_getfl, fstat, stat};
    let device = |found: rustix::io::Result<rustix::fs::Stat>| found.ok().map(|found| (found.st_rdev, found.st_mode));
    let null = |own| device(own).is_some_and(|own| device(stat("/dev/null")) == Some(own));
    let both = fcntl_getfl(io::stdout()).is_ok_and(|flags| flags & OFlags::RWMODE == OFlags::RDWR);
    both && null(fstat(io::stdout())) && !null(fstat(io::stderr()))
}

/// Whether standard output was closed when the program began; elsewhere that is not known.
#[cfg(not(unix))]
pub fn is_closed() -> bool {
    false
}

impl Output {
    /// Standard output.
    #[must_use]
    pub fn new(colours: bool, window: Window) -> Self {
        Self { inner: BufWriter::new(io::stdout()), colours, window, links: window.links, held: None }
    }

    /// Shows everything in `pager` at the end, where the window does not hold it.
    pub fn hold_back(&mut self, pager: Pager) {
        self.links &= pager.takes_links();
        self.held = Some(Held { pager, written: Vec::new(), plain: String::new() });
    }

    /// The width at which lines are to be broken; `None` where they are not.
    #[must_use]
    pub fn columns(&self) -> Option<usize> {
        self.window.columns
    }

    /// Words of one tone.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn words(&mut self, words: &str, tone: Tone) -> io::Result<()> {
        if !self.colours {
            return write!(self, "{words}");
        }
        let style = style_of(tone);
        self.control(&style.render().to_string())?;
        write!(self, "{words}")?;
        self.control(&style.render_reset().to_string())
    }

    /// Writes what the terminal obeys and nobody reads.
    fn control(&mut self, sequence: &str) -> io::Result<()> {
        match &mut self.held {
            Some(held) => held.written.extend_from_slice(sequence.as_bytes()),
            None => self.inner.write_all(sequence.as_bytes())?,
        }
        Ok(())
    }

    /// A page, line by line. Its links can be followed to what `address` makes of their targets, where there is something.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn page(&mut self, page: &Page, address: impl Fn(&str) -> Option<String>) -> io::Result<()> {
        let mut addresses: Vec<Option<String>> = Vec::new();
        if self.links {
            addresses.extend(page.links.iter().map(|target| link_address(&address(target)?)));
        }
        for line in &page.lines {
            // Blanks at the end of a line would be copied along.
            let kept = page.text_of(line).trim_end().len();
            let mut written = 0;
            for span in page.spans(line) {
                let room = kept.saturating_sub(written).min(span.text.len());
                let link = match span.tone.target {
                    Some(Target::Link(link)) if room > 0 => {
                        addresses.get(link).and_then(Option::as_ref).map(|to| (link, to))
                    }
                    _ => None,
                };
                if let Some((number, address)) = link {
                    // The pieces of one link on several lines belong together by their number.
                    self.control(&format!("\x1b]8;id=pcfix{number};{address}\x1b\\"))?;
                }
                self.words(&span.text[..room], span.tone)?;
                if link.is_some() {
                    self.control("\x1b]8;;\x1b\\")?;
                }
                written += span.text.len();
            }
            writeln!(self)?;
        }
        Ok(())
    }

    /// Hands everything over.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(&mut self) -> io::Result<()> {
        if let Some(held) = self.held.take() {
            let shown = !self.window.holds(&held.plain) && held.pager.show(&held.written)?;
            if !shown {
                self.inner.write_all(&held.written)?;
            }
        }
        self.inner.flush()
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.held {
            Some(held) => {
                held.written.extend_from_slice(bytes);
                held.plain.push_str(&String::from_utf8_lossy(bytes));
                Ok(bytes.len())
            }
            None => self.inner.write(bytes),
        }
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
    if tone.highlight { style.bold().underline() } else { style }
}

/// Prints a message on standard error; failures to do so are ignored.
pub(super) fn tell(words: &str) {
    let _ = writeln!(io::stderr(), "{words}");
}
