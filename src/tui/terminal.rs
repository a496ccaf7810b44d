//! The terminal: the one file that touches it.
//!
//! Taking it means raw mode, the alternate screen and bracketed paste; giving it back undoes all of that, on every way
//! out: the end of [`Terminal`], a panic in any thread, a signal, and the stop by ctrl-z.

use std::io::{self, Stdout, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crossterm::clipboard::CopyToClipboard;
use crossterm::event::KeyModifiers;
use crossterm::event::{self, DisableBracketedPaste, EnableBracketedPaste, Event, KeyCode, KeyEvent, KeyEventKind};
use crossterm::event::{DisableMouseCapture, EnableMouseCapture, MouseButton, MouseEvent, MouseEventKind};
use crossterm::execute;
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
    size as terminal_size, window_size,
};
use ratatui::Frame;
use ratatui::backend::CrosstermBackend;
use terminal_colorsaurus::{QueryOptions, ThemeMode, theme_mode};

use super::burst;
use super::cells::Cells;
use super::late::LateAnswer;
use super::message::{Mouse, MouseKind, Msg};
use super::{Code, Key, ScreenError, signals};

/// The terminal while the program has it; dropping it gives it back.
pub struct Terminal {
    inner: ratatui::Terminal<CrosstermBackend<Stdout>>,
    cells: Cells,
}

/// Held while keys are read; another program that has the terminal reads them itself.
static READING: Mutex<()> = Mutex::new(());

/// Whether the terminal is lent to another program.
static LENT: AtomicBool = AtomicBool::new(false);

impl Terminal {
    /// Takes the terminal, and begins to send keys, pastes, sizes and signals to `messages`.
    ///
    /// # Errors
    /// When there is none, or it cannot be used; it is left as it was then.
    pub fn take(messages: Sender<Msg>) -> Result<Self, ScreenError> {
        if !io::IsTerminal::is_terminal(&io::stdout()) {
            return Err(ScreenError::NoTerminal);
        }
        restore_on_panic(messages.clone());
        let inner = ratatui::Terminal::new(CrosstermBackend::new(io::stdout()))?;
        let taken = Self { inner, cells: Cells::default() };
        enter()?;
        signals::listen(messages.clone())?;
        thread::Builder::new().name("keys".to_owned()).spawn(move || read_events(&messages))?;
        Ok(taken)
    }

    /// Its size, in columns and rows.
    #[must_use]
    pub fn size(&self) -> (u16, u16) {
        terminal_size().unwrap_or((80, 24))
    }

    /// Draws one frame; nothing where the terminal was given back because another thread panicked.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn draw(&mut self, draw: impl FnOnce(&mut Frame<'_>)) -> Result<(), ScreenError> {
        if TAKEN.load(Ordering::Relaxed) {
            self.inner.draw(|frame| {
                draw(frame);
                self.cells.part(frame.buffer_mut());
            })?;
        }
        Ok(())
    }

    /// Forgets what is on the screen, so that the next frame is drawn whole.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn clear(&mut self) -> Result<(), ScreenError> {
        // Ratatui's own way asks the terminal for its cursor position, and the answer would reach the thread that reads
        // the keys instead.
        execute!(io::stdout(), Clear(ClearType::All))?;
        self.inner = ratatui::Terminal::new(CrosstermBackend::new(io::stdout()))?;
        Ok(())
    }

    /// Asks the terminal to put `text` on the clipboard (OSC 52). Whether it does, it does not say.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn copy(&mut self, text: &str) -> Result<(), ScreenError> {
        execute!(io::stdout(), CopyToClipboard::to_clipboard_from(text))?;
        Ok(())
    }

    /// Lets the terminal report the mouse, or leaves the mouse to the terminal, so that text can be selected.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn mouse(&mut self, on: bool) -> Result<(), ScreenError> {
        if MOUSE.swap(on, Ordering::Relaxed) != on {
            if on {
                execute!(io::stdout(), EnableMouseCapture)?;
            } else {
                execute!(io::stdout(), DisableMouseCapture)?;
            }
        }
        Ok(())
    }

    /// Gives the terminal back while `run` runs; then takes it again. No key is read meanwhile.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn lend<T>(&mut self, run: impl FnOnce() -> T) -> Result<T, ScreenError> {
        LENT.store(true, Ordering::Relaxed);
        let reading = READING.lock().unwrap_or_else(PoisonError::into_inner);
        leave();
        let result = run();
        let entered = enter();
        drop(reading);
        LENT.store(false, Ordering::Relaxed);
        entered?;
        self.clear()?;
        Ok(result)
    }

    /// Gives the terminal back and stops until the shell calls; then takes it again. Windows has no such thing.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn suspend(&mut self) -> Result<(), ScreenError> {
        #[cfg(unix)]
        {
            leave();
            signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)?;
            enter()?;
        }
        self.clear()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        leave();
    }
}

/// How long a terminal may take to report its background; there is room for a slow line.
const PATIENCE: Duration = Duration::from_millis(500);

/// Whether the terminal has a light background: by COLORFGBG where that is set, or else by asking (OSC 11). One that does
/// not answer counts as dark. Call this before the terminal is taken.
#[must_use]
pub fn is_light() -> bool {
    if let Some(light) = std::env::var("COLORFGBG").ok().as_deref().and_then(light_by_name) {
        return light;
    }
    let mut options = QueryOptions::default();
    options.timeout = PATIENCE;
    let told = theme_mode(options);
    UNANSWERED.store(told.is_err(), Ordering::Relaxed);
    matches!(told, Ok(ThemeMode::Light))
}

/// What COLORFGBG says: text and background, each as a place in the palette; `15;0`, `0;default;15`.
fn light_by_name(value: &str) -> Option<bool> {
    let background: u8 = value.rsplit(';').next()?.parse().ok()?;
    (background < 16).then_some(background == 7 || background > 8)
}

/// Whether the terminal is taken. It is given back once: leaving the alternate screen a second time would put the
/// cursor back to its first place, and the next output would cover what was printed in between.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether the terminal was asked for its background and did not answer in time.
static UNANSWERED: AtomicBool = AtomicBool::new(false);

/// Whether the terminal reports the mouse; kept over a stop, too.
static MOUSE: AtomicBool = AtomicBool::new(false);

fn enter() -> io::Result<()> {
    TAKEN.store(true, Ordering::Relaxed);
    enable_raw_mode()?;
    execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste)?;
    if MOUSE.load(Ordering::Relaxed) {
        execute!(io::stdout(), EnableMouseCapture)?;
    }
    Ok(())
}

/// Gives the terminal back. Errors are ignored: there is no place left to report them.
fn leave() {
    if !TAKEN.swap(false, Ordering::Relaxed) {
        return;
    }
    let mut out = io::stdout();
    if MOUSE.load(Ordering::Relaxed) {
        let _ = execute!(out, DisableMouseCapture);
    }
    let _ = execute!(out, DisableBracketedPaste, LeaveAlternateScreen, crossterm::cursor::Show);
    let _ = out.flush();
    let _ = disable_raw_mode();
}

/// A panic is reported on a restored terminal. One beside the thread that draws ends the program, too: without what
/// that thread did, the screen would no longer answer.
fn restore_on_panic(messages: Sender<Msg>) {
    let before = std::panic::take_hook();
    let draws = thread::current().id();
    std::panic::set_hook(Box::new(move |info| {
        leave();
        before(info);
        let own = thread::current();
        if own.id() != draws {
            let which = own.name().unwrap_or("?").to_owned();
            let _ = messages.send(Msg::Broken(ScreenError::Thread(which)));
        }
    }));
}

/// How often to check that the terminal is still there. A closed one reads as if input were always ready,
/// and mostly a signal announces it; without one, the program would be busy with nothing for good.
const HEARTBEAT: Duration = Duration::from_secs(2);
/// How long the next key is waited for before it is seen whether the terminal is lent.
const SHORT: Duration = Duration::from_millis(100);

/// The number of the signal for a closed terminal.
const HANG_UP: i32 = 1;
/// The exit code of a program whose terminal was closed.
pub const HUNG_UP: u8 = 129;

/// Whether the terminal was closed: it no longer reports its size.
#[must_use]
pub fn is_gone() -> bool {
    // On Unix, `size` asks other sources, too; on Windows, `window_size` always fails.
    if cfg!(windows) { terminal_size().is_err() } else { window_size().is_err() }
}

/// The next thing that the reader does.
fn next_event() -> io::Result<Event> {
    // What a key leads to may be that the terminal is lent, so the first look after it is short.
    let mut patience = SHORT;
    loop {
        if LENT.load(Ordering::Relaxed) {
            thread::sleep(SHORT);
            continue;
        }
        let _reading = READING.lock().unwrap_or_else(PoisonError::into_inner);
        if !LENT.load(Ordering::Relaxed) && event::poll(patience)? {
            return event::read();
        }
        if is_gone() {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        patience = HEARTBEAT;
    }
}

/// How long something that waits already may take to be seen: crossterm looks at nothing within no time at all.
const INSTANT: Duration = Duration::from_millis(1);
/// How long the next piece of a paste may take that the terminal does not mark.
const PIECE: Duration = Duration::from_millis(30);
/// Events that are taken in at once; more is left for the next time.
const MOST_AT_ONCE: usize = 1 << 20;

/// Sends what the reader does until the program ends.
fn read_events(messages: &Sender<Msg>) {
    let mut late = LateAnswer::new(UNANSWERED.load(Ordering::Relaxed));
    loop {
        let waiting = match waiting(&mut late) {
            Ok(waiting) => waiting,
            Err(error) => {
                let _ = messages.send(if is_gone() { Msg::Signal(HANG_UP) } else { Msg::Broken(error.into()) });
                return;
            }
        };
        for msg in burst::with_pastes(waiting) {
            if messages.send(msg).is_err() {
                return;
            }
        }
    }
}

/// The next thing that the reader does, with all that waits behind it. A paste that comes as keys is read to its end.
fn waiting(late: &mut LateAnswer) -> io::Result<Vec<Msg>> {
    let mut waiting: Vec<Msg> = message_of(next_event()?, late).into_iter().collect();
    let mut tail = burst::Tail::default();
    waiting.iter().for_each(|msg| tail.take(msg));
    while waiting.len() < MOST_AT_ONCE && event::poll(if tail.is_paste() { PIECE } else { INSTANT })? {
        if let Some(msg) = message_of(event::read()?, late) {
            tail.take(&msg);
            waiting.push(msg);
        }
    }
    Ok(waiting)
}

/// An event as a message; `None` for what means nothing here.
fn message_of(event: Event, late: &mut LateAnswer) -> Option<Msg> {
    match event {
        Event::Key(key) => key_of(key).filter(|&key| !late.takes(key)).map(Msg::Key),
        // Bytes that are no UTF-8 were replaced by this mark.
        Event::Paste(text) => Some(Msg::Paste(text.replace(char::REPLACEMENT_CHARACTER, ""))),
        Event::Mouse(mouse) => mouse_of(mouse).map(Msg::Mouse),
        Event::Resize(columns, rows) => Some(Msg::Resize(columns, rows)),
        _ => None,
    }
}

/// What the mouse did; `None` for what means nothing here.
fn mouse_of(event: MouseEvent) -> Option<Mouse> {
    let kind = match event.kind {
        MouseEventKind::Down(MouseButton::Left) => MouseKind::Click,
        MouseEventKind::ScrollUp => MouseKind::Up,
        MouseEventKind::ScrollDown => MouseKind::Down,
        _ => return None,
    };
    Some(Mouse { kind, column: event.column, row: event.row })
}

/// The key that was pressed; `None` for releases and for keys that no binding can name.
fn key_of(event: KeyEvent) -> Option<Key> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let code = match event.code {
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::F(number) => Code::F(number),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Insert => Code::Insert,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        _ => return None,
    };
    let held = |modifier| event.modifiers.contains(modifier);
    // A character and Shift-Tab say it by themselves.
    let shift = held(KeyModifiers::SHIFT) && !matches!(code, Code::Char(_) | Code::BackTab);
    Some(Key { code, ctrl: held(KeyModifiers::CONTROL), alt: held(KeyModifiers::ALT), shift })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colorfgbg_tells_the_background_last() {
        let cases = [("15;0", Some(false)), ("0;default;15", Some(true)), ("0;7", Some(true)), ("7;8", Some(false))];
        for (value, light) in cases.into_iter().chain([("", None), ("0;default", None), ("0;99", None)]) {
            assert_eq!(light_by_name(value), light, "{value}");
        }
    }
}
