//! From the start of the process to the first complete frame, in a real terminal.
//!
//! Beside it stands the smallest program that ratatui allows, which takes the terminal, draws one frame of text and waits:
//! this very file, started with an argument. Both are started in turns, so that a busy machine is busy for both.
#![allow(clippy::print_stdout, reason = "a bench prints what it measured")]

#[path = "common/numbers.rs"]
mod numbers;
#[cfg(unix)]
#[path = "../tests/common/pty.rs"]
mod pty;

/// The argument that makes this file the smallest program.
const SMALLEST: &str = "--smallest";
/// What the smallest program shows.
const TEXT: &str = "the smallest program";

#[cfg(unix)]
fn main() {
    if std::env::args().any(|arg| arg == SMALLEST) {
        return smallest();
    }
    const ROUNDS: usize = 41;
    let own = std::env::current_exe().expect("a path");
    let own = own.to_string_lossy();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS + 2 {
        let one =
            time(env!("CARGO_BIN_EXE_pcfix"), &["--lang", "nl"], "Problemen bij accountconfiguratie", "quit", "\u{3}");
        let other = time(&own, &[SMALLEST], TEXT, TEXT, "q");
        // The first rounds bring the programs into the memory of the machine.
        if round > 1 {
            ours.push(one);
            theirs.push(other);
        }
    }
    let (one, other) = (numbers::median(&mut ours), numbers::median(&mut theirs));
    println!("start to the first complete frame, median of {ROUNDS} rounds in turns:");
    println!("  pcfix with the articles inside it  {}", numbers::millis(one));
    println!("  the smallest program of ratatui    {}", numbers::millis(other));
    println!("  ratio                              {:.2}", numbers::ratio(one, other));
}

#[cfg(not(unix))]
fn main() {
    println!("starting is measured on Unix only");
}

/// The time until `first` and, on the last line that is written, `last` stand on the screen.
#[cfg(unix)]
fn time(program: &str, args: &[&str], first: &str, last: &str, quit: &str) -> std::time::Duration {
    let mut pty = pty::Pty::start(program, args, &[]);
    let shown = pty.wait_for(first, |screen| {
        let contents = screen.contents();
        contents.contains(first) && contents.lines().next_back().is_some_and(|line| line.contains(last))
    });
    let time = shown - pty.started;
    pty.send(quit).end();
    time
}

/// Takes the terminal, draws one frame, and waits for a key.
#[cfg(unix)]
fn smallest() {
    use ratatui::widgets::Paragraph;
    let mut terminal = ratatui::init();
    let draw = |frame: &mut ratatui::Frame<'_>| {
        let text = format!("{TEXT}\n").repeat(usize::from(frame.area().height));
        frame.render_widget(Paragraph::new(text), frame.area());
    };
    let drawn = terminal.draw(draw).map(|_| ());
    while !matches!(ratatui::crossterm::event::read(), Ok(ratatui::crossterm::event::Event::Key(_)) | Err(_)) {}
    ratatui::restore();
    drawn.expect("a frame");
}
