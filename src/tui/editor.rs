//! The editor: which program opens a file, and how it gets the line. Nothing goes through a shell.

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::Command;

/// How an editor takes a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Takes {
    /// `+12 file`
    Plus,
    /// `file:12`
    Colon,
    /// `--goto file:12`
    Goto,
}

/// Editors by the name of their program, with how they take a line; from their manuals. Others get the file alone.
const EDITORS: &[(&[&str], Takes)] = &[
    (&["vi", "vim", "nvim", "view", "gvim", "vim.basic", "vim.tiny", "nvi", "vis", "ex", "kak"], Takes::Plus),
    (&["nano", "rnano", "pico", "emacs", "emacsclient", "emacs-nox", "mg", "zile", "jed"], Takes::Plus),
    (&["micro", "joe", "jmacs", "jpico", "jstar", "ne", "mcedit", "gedit", "xed", "pluma", "editor"], Takes::Plus),
    (&["hx", "helix", "subl", "sublime_text", "zed", "zeditor"], Takes::Colon),
    (&["code", "code-insiders", "codium", "cursor", "windsurf"], Takes::Goto),
];

/// The editor that is used where none is named.
const USUAL: &str = if cfg!(windows) { "notepad" } else { "vi" };

/// The command of the reader's editor: VISUAL, else EDITOR, else the system's usual one.
pub(super) fn name() -> String {
    let named = ["VISUAL", "EDITOR"].into_iter().filter_map(|name| std::env::var(name).ok());
    named.into_iter().find(|command| !command.trim().is_empty()).unwrap_or_else(|| USUAL.to_owned())
}

/// Runs the editor until it is closed.
///
/// # Errors
/// When there is no such program, or it fails.
pub(super) fn run(command: &str, file: &Path, line: u32) -> io::Result<()> {
    let (program, arguments) = arguments(command, file, line);
    let status = Command::new(program).args(arguments).status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(status.to_string())) }
}

/// The program and its arguments for a file and a line.
fn arguments(command: &str, file: &Path, line: u32) -> (String, Vec<OsString>) {
    let mut words = command.split_whitespace();
    let program = words.next().unwrap_or(USUAL);
    let mut arguments: Vec<OsString> = words.map(OsString::from).collect();
    let stem = Path::new(program).file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let stem = stem.trim_end_matches(".exe").trim_end_matches(".cmd");
    let takes = EDITORS.iter().find(|(names, _)| names.contains(&stem)).map(|(_, takes)| *takes);
    let at_line = || {
        let mut place = file.as_os_str().to_owned();
        place.push(format!(":{line}"));
        place
    };
    match takes {
        Some(Takes::Plus) => arguments.extend([format!("+{line}").into(), file.into()]),
        Some(Takes::Colon) => arguments.push(at_line()),
        Some(Takes::Goto) => arguments.extend(["--goto".into(), at_line()]),
        None => arguments.push(file.into()),
    }
    (program.to_owned(), arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_editor_gets_the_line_in_its_own_form_and_no_shell() {
        for (command, expected) in [
            ("vi", "vi +7 a b.md"),
            ("/usr/bin/nvim -u NONE", "/usr/bin/nvim -u NONE +7 a b.md"),
            ("emacsclient -t", "emacsclient -t +7 a b.md"),
            ("hx", "hx a b.md:7"),
            ("code --wait", "code --wait --goto a b.md:7"),
            ("my-editor; rm", "my-editor; rm a b.md"),
        ] {
            let (program, arguments) = arguments(command, Path::new("a b.md"), 7);
            let words: Vec<String> = arguments.iter().map(|word| word.to_string_lossy().into_owned()).collect();
            assert_eq!(format!("{program} {}", words.join(" ")), expected);
        }
    }
}
