//! argv becomes an exit code; the only place that ends the process.

use std::io::{ErrorKind, IsTerminal as _, Write as _, stderr, stdin, stdout};
use std::process::ExitCode;

use pcfix::cli::{self, Args, CliError, Settings, UsageError};
use pcfix::journal::Journal;
use pcfix::library::can_open;
use pcfix::tui::{self, End, Options};

#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match cli::complete(std::env::args_os()) {
        Ok(false) => {}
        Ok(true) => return ExitCode::SUCCESS,
        Err(error) => return told(&error.into()),
    }
    let (args, settings) = match cli::parse(std::env::args_os()) {
        Ok(parsed) => parsed,
        Err(refusal) => return told(&refusal),
    };
    let ended = match &args.command {
        Some(command) => cli::run(command, &settings).map_err(|error| (cli::code_of(&error), error.to_string())),
        None => screen(&args, settings),
    };
    match ended {
        Ok(code) => ExitCode::from(code),
        Err((code, cause)) => {
            // There is nobody left to tell that standard error is closed.
            let _ = writeln!(stderr(), "pcfix: {cause}");
            ExitCode::from(code)
        }
    }
}

/// Prints what the arguments led to. Help and version are asked for and go to standard output, where a closed pipe is
/// quiet and everything else that fails is an error.
fn told(refusal: &UsageError) -> ExitCode {
    match refusal.print() {
        _ if !refusal.asked_for() => ExitCode::from(cli::UNUSABLE),
        Err(cause) if cause.kind() != ErrorKind::BrokenPipe => {
            // There is nobody left to tell that standard error is closed.
            let _ = writeln!(stderr(), "pcfix: standard output: {cause}");
            ExitCode::from(cli::UNUSABLE)
        }
        _ => ExitCode::from(cli::FOUND),
    }
}

/// Shows the screen; the exit code, or what went wrong.
fn screen(args: &Args, settings: Settings) -> Result<u8, (u8, String)> {
    let unusable = |error: String| (cli::UNUSABLE, error);
    // A screen that flashes up and is gone again would hide what is said.
    can_open(&settings.roots).map_err(|error| unusable(error.to_string()))?;
    let mut query = args.query.join(" ");
    if query.is_empty() && !stdin().is_terminal() {
        query = cli::read_input(&settings.words).map_err(|error: CliError| unusable(error.to_string()))?;
    }
    if !stdout().is_terminal() && !query.trim().is_empty() {
        return cli::search_for(&query, &settings).map_err(|error| (cli::code_of(&error), error.to_string()));
    }
    let Settings { roots, limits, languages, view, words, state, looks, keys, mouse, .. } = settings;
    let journal = Journal::at(state);
    match tui::run(Options { roots, limits, languages, view, journal, words, query, looks, keys, mouse }) {
        Ok(End::Code(code)) => Ok(code),
        Ok(End::Failed(cause)) => Err(unusable(cause)),
        Err(error) => Err(unusable(error.to_string())),
    }
}
