//! A pane of glass: frames are written to a terminal that another program reads as a terminal would, inside this process.
//!
//! A frame is written as what has changed since the last one. What is then to be seen must be what the same model shows on
//! a terminal that showed nothing before.
#![allow(dead_code, reason = "each test uses its own part of this")]

use std::cell::RefCell;
use std::io::{self, Write};
use std::num::NonZeroU16;
use std::rc::Rc;

use pcfix::tui::{Cells, Model, Styles, view};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal, TerminalOptions, Viewport};
use vt100::Parser;

use super::picture::{Picture, picture};

/// What clears a terminal.
const CLEAR: &[u8] = b"\x1b[2J";

/// A terminal that frames are written to.
pub struct Glass {
    seen: Seen,
    terminal: Terminal<CrosstermBackend<Seen>>,
    own: Cells,
    theme: Styles,
}

/// What was written: as it is seen, and the bytes since they were asked for last.
#[derive(Clone)]
struct Seen(Rc<RefCell<(Parser, Vec<u8>)>>);

impl Write for Seen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let (parser, written) = &mut *self.0.borrow_mut();
        parser.process(bytes);
        written.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap_or(NonZeroU16::MIN)
}

impl Glass {
    /// A terminal of this size that shows nothing.
    pub fn new((columns, rows): (u16, u16), theme: &Styles) -> Self {
        let parser = Parser::new(cells(rows), cells(columns), 0);
        let seen = Seen(Rc::new(RefCell::new((parser, Vec::new()))));
        Self { terminal: terminal(&seen, (columns, rows)), seen, own: Cells::default(), theme: theme.clone() }
    }

    /// Has another size from now on. As in the program, everything is drawn anew then.
    pub fn resize(&mut self, (columns, rows): (u16, u16)) {
        self.seen.0.borrow_mut().0.screen_mut().set_size(cells(rows), cells(columns));
        self.seen.write_all(CLEAR).expect("glass takes all");
        self.terminal = terminal(&self.seen, (columns, rows));
    }

    /// Draws the model.
    pub fn draw(&mut self, model: &Model) {
        let draw = |frame: &mut Frame<'_>| {
            view::draw(model, &self.theme, frame);
            self.own.part(frame.buffer_mut());
        };
        self.terminal.draw(draw).expect("a frame");
    }

    /// What is to be seen.
    pub fn picture(&self) -> Picture {
        picture(self.seen.0.borrow().0.screen())
    }

    /// What was written since this was asked last.
    pub fn take_written(&self) -> Vec<u8> {
        std::mem::take(&mut self.seen.0.borrow_mut().1)
    }
}

fn terminal(seen: &Seen, (columns, rows): (u16, u16)) -> Terminal<CrosstermBackend<Seen>> {
    // Only a terminal of a size of its own does not ask the system for one.
    let viewport = Viewport::Fixed(Rect::new(0, 0, columns, rows));
    Terminal::with_options(CrosstermBackend::new(seen.clone()), TerminalOptions { viewport }).expect("a terminal")
}
