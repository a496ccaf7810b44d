//! The program that shows what is longer than the screen.

use std::io::{self, ErrorKind, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

/// The usual pager, whose options are known.
const USUAL: &str = "less";

/// A pager, as words: the program and its arguments. No shell sees them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pager {
    program: String,
    args: Vec<String>,
}

impl Pager {
    /// The pager of this command; `None` where it is empty, `cat`, or no command.
    pub(super) fn of(command: &str) -> Option<Self> {
        let mut words = shell_words::split(command).ok()?.into_iter();
        let program = words.next().filter(|program| !program.is_empty() && program != "cat")?;
        Some(Self { program, args: words.collect() })
    }

    /// Whether it passes on links that can be followed; `less` does, others may print what they do not know.
    pub(super) fn takes_links(&self) -> bool {
        Path::new(&self.program).file_stem().is_some_and(|stem| stem == USUAL)
    }

    /// Shows `text` and waits until the reader has seen enough; whether there is such a program. That it was left before
    /// the end is no error.
    ///
    /// # Errors
    /// When the program cannot be waited for.
    pub(super) fn show(&self, text: &[u8]) -> io::Result<bool> {
        let mut command = Command::new(&self.program);
        command.args(&self.args).stdin(Stdio::piped());
        // As git does: end at once where the text fits, pass colours on, leave the text on the screen.
        for (name, usual) in [("LESS", "FRX"), ("LV", "-c")] {
            if std::env::var_os(name).is_none() {
                command.env(name, usual);
            }
        }
        let ignoring = Ignoring::begin()?;
        let Ok(mut child) = command.spawn() else { return Ok(false) };
        let written = child.stdin.take().map_or(Ok(()), |mut input| input.write_all(text));
        child.wait()?;
        drop(ignoring);
        match written {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error),
            _ => Ok(true),
        }
    }
}

/// As long as it lives, ctrl-c is the pager's business: the terminal sends it to both, and a program that ended before its
/// pager would leave two to read the keyboard.
struct Ignoring(Option<signal_hook::SigId>);

impl Ignoring {
    fn begin() -> io::Result<Self> {
        // As in the screen: the old C library of Windows cannot say which handler there is.
        if cfg!(all(windows, target_env = "gnu")) {
            return Ok(Self(None));
        }
        let noticed = std::sync::Arc::default();
        Ok(Self(Some(signal_hook::flag::register(signal_hook::consts::SIGINT, noticed)?)))
    }
}

impl Drop for Ignoring {
    fn drop(&mut self) {
        self.0.map(signal_hook::low_level::unregister);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_split_into_words_without_a_shell() {
        let pager = Pager::of("/usr/bin/less -R --prompt='to read $HOME; rm'").expect("a pager");
        assert_eq!(pager.program, "/usr/bin/less");
        assert_eq!(pager.args, ["-R", "--prompt=to read $HOME; rm"]);
        assert!(pager.takes_links() && !Pager::of("more").expect("a pager").takes_links());
        for none in ["", "  ", "cat", "less 'open"] {
            assert_eq!(Pager::of(none), None, "{none:?}");
        }
    }

    #[test]
    fn a_program_that_is_not_there_is_told_apart_and_one_that_leaves_early_is_no_error() {
        let text = "a line\n".repeat(100_000);
        assert!(!Pager::of("pcfix-no-such-program").expect("a pager").show(text.as_bytes()).expect("no error"));
        #[cfg(unix)]
        assert!(Pager::of("true").expect("a pager").show(text.as_bytes()).expect("no error"));
    }
}
