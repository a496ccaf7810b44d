//! The clipboard: the ways to it, and the programs that serve them.
//!
//! Over ssh a program would reach the clipboard of the wrong machine, so there the terminal is asked (OSC 52, and tmux
//! where it is in between). With a display, the display's own helper is asked first. Helpers run in a thread of their
//! own, keep no hold of the screen, and are given up when they do not answer.

use std::io::{self, Write as _};
use std::process::{Command, Stdio};
use std::sync::mpsc::Sender;
use std::thread;
use std::time::{Duration, Instant};

use super::message::{Msg, Piece};

/// A program that takes a text on standard input: its name and its arguments.
type Helper = (&'static str, &'static [&'static str]);

const WAYLAND: Helper = ("wl-copy", &["--type", "text/plain"]);
const X11: [Helper; 2] = [("xclip", &["-selection", "clipboard", "-in"]), ("xsel", &["--clipboard", "--input"])];
const MAC: Helper = ("pbcopy", &[]);
const WINDOWS: Helper = ("clip.exe", &[]);
const TMUX: Helper = ("tmux", &["load-buffer", "-w", "-"]);

/// How long a helper may take.
const PATIENCE: Duration = Duration::from_secs(2);

/// The helpers to ask, best first; none where only the terminal can know.
pub(super) fn helpers(set: &dyn Fn(&str) -> bool, system: &str) -> Vec<Helper> {
    if set("SSH_TTY") || set("SSH_CONNECTION") {
        return Vec::new();
    }
    let mut helpers = Vec::new();
    match system {
        "macos" => helpers.push(MAC),
        "windows" => helpers.push(WINDOWS),
        _ => {
            if set("WAYLAND_DISPLAY") {
                helpers.push(WAYLAND);
            }
            if set("DISPLAY") {
                helpers.extend(X11);
            }
            if set("WSL_DISTRO_NAME") {
                helpers.push(WINDOWS);
            }
        }
    }
    helpers
}

/// Whether the environment variable `name` says something.
pub(super) fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// Hands `text` to a helper; the answer is a message.
pub(super) fn copy(piece: Piece, text: String, answers: Sender<Msg>) {
    thread::spawn(move || {
        let took = helpers(&is_set, std::env::consts::OS).into_iter().find(|helper| hand(*helper, &text).is_ok());
        // The program may have ended meanwhile.
        let _ = answers.send(match took {
            Some((name, _)) => Msg::Sent { piece, way: name.to_owned() },
            None => Msg::NotSent { piece, text },
        });
    });
}

/// Reports that the terminal was asked, and asks tmux too where that is in between.
pub(super) fn after_terminal(piece: Piece, text: String, answers: Sender<Msg>) {
    thread::spawn(move || {
        let through_tmux = is_set("TMUX") && hand(TMUX, &text).is_ok();
        let way = if through_tmux { "OSC 52, tmux" } else { "OSC 52" };
        let _ = answers.send(Msg::Sent { piece, way: way.to_owned() });
    });
}

/// Gives `text` to a helper and waits until it is done. One that stays to serve the clipboard has put itself into the
/// background by then; its output goes nowhere, so that it holds on to nothing of ours.
fn hand((name, arguments): Helper, text: &str) -> io::Result<()> {
    let mut command = Command::new(name);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    let input = child.stdin.take();
    let bytes = encoded(name, text);
    // A helper that does not read must not hold this thread.
    thread::spawn(move || input.map(|mut input| input.write_all(&bytes)));
    let since = Instant::now();
    while since.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait()? {
            return if status.success() { Ok(()) } else { Err(io::ErrorKind::Other.into()) };
        }
        thread::sleep(Duration::from_millis(5));
    }
    child.kill()?;
    child.wait()?;
    Err(io::ErrorKind::TimedOut.into())
}

/// The bytes that a helper understands. The one of Windows takes UTF-16 with a mark, or else the console's code page.
fn encoded(name: &str, text: &str) -> Vec<u8> {
    if name == WINDOWS.0 {
        return std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    }
    text.as_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(set: &[&str], system: &str) -> Vec<&'static str> {
        helpers(&|name| set.contains(&name), system).into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn over_ssh_no_program_of_this_machine_is_asked() {
        assert_eq!(names(&["SSH_TTY", "DISPLAY", "WAYLAND_DISPLAY"], "linux"), [""; 0]);
        assert_eq!(names(&["SSH_CONNECTION"], "macos"), [""; 0]);
    }

    #[test]
    fn where_there_is_a_display_its_own_helper_comes_first() {
        assert_eq!(names(&["WAYLAND_DISPLAY", "DISPLAY"], "linux"), ["wl-copy", "xclip", "xsel"]);
        assert_eq!(names(&[], "macos"), ["pbcopy"]);
        assert_eq!(names(&["WSL_DISTRO_NAME"], "linux"), ["clip.exe"]);
        assert_eq!(names(&["TMUX"], "linux"), [""; 0]);
    }

    #[cfg(unix)]
    #[test]
    fn a_helper_that_fails_or_hangs_is_given_up() {
        assert!(hand(("cat", &[]), "text").is_ok());
        assert!(hand(("false", &[]), "text").is_err());
        assert!(hand(("no-such-helper", &[]), "text").is_err());
        let since = Instant::now();
        assert!(hand(("sleep", &["60"]), &"x".repeat(1 << 20)).is_err());
        assert!(since.elapsed() < PATIENCE + Duration::from_secs(3));
    }

    #[test]
    fn windows_gets_what_it_can_read() {
        assert_eq!(encoded("clip.exe", "é"), [0xff, 0xfe, 0xe9, 0]);
    }
}
