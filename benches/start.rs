//! From the start of the process to the first complete frame, in a real terminal: with the articles inside the program, and
//! with seventeen locales of the articles that `PCFIX_BENCH_CONTENT` names (some are made without it), for which the first
//! frame must not wait.
//!
//! Beside them stands the smallest program that ratatui allows, which takes the terminal, draws one frame of text and waits:
//! this very file, started with an argument. All are started in turns, so that a busy machine is busy for all.
#![allow(clippy::print_stdout, reason = "a bench prints what it measured")]
#![cfg_attr(not(unix), allow(dead_code, reason = "a terminal of its own is had on Unix only"))]

#[path = "common/content.rs"]
mod content;
#[path = "common/numbers.rs"]
mod numbers;
#[cfg(unix)]
#[path = "../tests/common/pty.rs"]
mod pty;

/// The argument that makes this file the smallest program.
const SMALLEST: &str = "--smallest";
/// What the smallest program shows.
const TEXT: &str = "the smallest program";

/// What is measured: its name, the program, its arguments, what its frame shows first and last, and how it is ended.
#[cfg(unix)]
type Started<'a> = (&'a str, &'a str, &'a [&'a str], &'a str, &'a str, &'a str);

#[cfg(unix)]
fn main() {
    if std::env::args().any(|arg| arg == SMALLEST) {
        return smallest();
    }
    const ROUNDS: usize = 41;
    let own = std::env::current_exe().expect("a path");
    let pcfix = env!("CARGO_BIN_EXE_pcfix");
    let content = content::Content::find();
    let library = content::copies(content.path(), content::LOCALES);
    let (own, library) = (own.to_string_lossy(), library.path().to_string_lossy());
    let programs: [Started<'_>; 4] = [
        ("its own articles, the frame", pcfix, &["--lang", "nl"], "pcfix", "quit", "\u{3}"),
        (
            "its own articles, all listed",
            pcfix,
            &["--lang", "nl"],
            "Problemen bij accountconfiguratie",
            "quit",
            "\u{3}",
        ),
        ("seventeen locales, the frame", pcfix, &["--content", &library], "pcfix", "quit", "\u{3}"),
        ("the smallest program of ratatui", &own, &[SMALLEST], TEXT, TEXT, "q"),
    ];
    let mut taken: [Vec<_>; 4] = Default::default();
    for round in 0..ROUNDS + 2 {
        for ((_, program, args, first, last, quit), taken) in programs.iter().zip(&mut taken) {
            let time = time(program, args, first, last, quit);
            // The first rounds bring the programs into the memory of the machine.
            if round > 1 {
                taken.push(time);
            }
        }
    }
    println!("start to the first complete frame, median of {ROUNDS} rounds in turns:");
    let middles = taken.map(|mut taken| numbers::median(&mut taken));
    for ((name, ..), middle) in programs.iter().zip(middles) {
        let ratio = numbers::ratio(middle, middles[0]);
        println!("  {name:32} {:>9}  {ratio:.2} times its own frame", numbers::millis(middle));
    }
}

#[cfg(not(unix))]
fn main() {
    println!("starting is measured on Unix only");
}

/// The time until `first` and, on the last line that is written, `last` stand on the screen.
#[cfg(unix)]
fn time(program: &str, args: &[&str], first: &str, last: &str, quit: &str) -> std::time::Duration {
    let mut pty = pty::Pty::start(program, args, &[("PCFIX_CONTENT", "")]);
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
