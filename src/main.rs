//! argv becomes an exit code; the only place that ends the process.

use std::io::{ErrorKind, IsTerminal as _, Write as _, stderr, stdin, stdout};

use pcfix::cli::{self, Args, CliContext, CliError, UsageError};
use pcfix::config::{Theme, ThemeName};
use pcfix::i18n::Catalog;
use pcfix::library::can_open;
use pcfix::tui::{self, End, ScreenError};

#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Why the program could not do its work.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error(transparent)]
    Command(#[from] CliError),
    #[error(transparent)]
    Screen(#[from] ScreenError),
}

fn main() {
    let code = run();
    // A failure here can no longer be reported.
    let _ = stdout().flush();
    // The usual exit has the allocator give its memory back piece by piece, which the system does at once.
    signal_hook::low_level::exit(code.into());
}

/// Does what the arguments say; the exit code.
fn run() -> u8 {
    match cli::complete(std::env::args_os()) {
        Ok(false) => {}
        Ok(true) => return cli::FOUND,
        Err(error) => return print_usage_error(&error.into()),
    }
    let (args, context) = match cli::start(std::env::args_os()) {
        Ok(started) => started,
        Err(error) => return print_usage_error(&error),
    };
    let language = context.words.language();
    let ended = match &args.command {
        Some(command) => cli::run(command, &context).map_err(Failure::from),
        None => screen(&args, context),
    };
    let words = || Catalog::named(language);
    let (code, message) = match ended {
        Ok(code) => return code,
        Err(Failure::Command(error)) => (error.code(), error.localize(&words())),
        Err(Failure::Screen(error)) => (cli::UNUSABLE, error.localize(&words())),
    };
    // A closed standard error leaves no place to report it.
    let _ = writeln!(stderr(), "pcfix: {message}");
    code
}

/// Prints what the arguments led to. Help and version go to standard output, where a closed pipe is quiet and everything
/// else that fails is an error.
fn print_usage_error(error: &UsageError) -> u8 {
    match error.print() {
        _ if !error.asked_for() => cli::UNUSABLE,
        Err(cause) if cause.kind() != ErrorKind::BrokenPipe => {
            // A closed standard error leaves no place to report it.
            let words = cli::words(std::env::args_os());
            let _ = writeln!(stderr(), "pcfix: {}", CliError::Output(cause).localize(&words));
            cli::UNUSABLE
        }
        _ => cli::FOUND,
    }
}

/// Shows the screen; without a terminal, lists what fits the query.
fn screen(args: &Args, context: CliContext) -> Result<u8, Failure> {
    if context.plain && stdout().is_terminal() {
        return Err(ScreenError::PlainTerminal.into());
    }
    // Fails before entering the alternate screen, which would hide the message.
    can_open(&context.roots).map_err(CliError::from)?;
    let mut query = args.query.join(" ");
    if query.is_empty() && !stdin().is_terminal() {
        query = cli::read_input(&context.words)?;
    }
    if !stdout().is_terminal() && !query.trim().is_empty() {
        return Ok(cli::search_for(&query, &context)?);
    }
    let notice = cli::suggestion(&args.query.join(" "), &context.words);
    let CliContext { mut settings, words, colours, .. } = context;
    if !colours {
        settings.theme = Theme::from(ThemeName::None);
    }
    match tui::run(settings, words, &query, notice)? {
        End::Code(code) => Ok(code),
        End::Failed(error) => Err(error.into()),
    }
}
