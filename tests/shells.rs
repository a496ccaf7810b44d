//! The completion scripts, loaded in the real shells. Where a shell is not installed there is nothing to see, but for bash.
#![cfg(unix)]

#[path = "common/pty.rs"]
mod pty;
#[path = "common/skip.rs"]
mod skip;

use std::path::Path;
use std::process::Command;

use skip::skip;

/// The path on which the program of this build and the shells lie.
fn path() -> String {
    let folder = Path::new(env!("CARGO_BIN_EXE_pcfix")).parent().expect("a folder");
    format!("{}:/usr/local/bin:/usr/bin:/bin", folder.display())
}

/// What `shell` prints for a script; `None` where there is no such shell.
fn said_by(shell: &str, script: &str) -> Option<String> {
    let mut command = Command::new(shell);
    let content = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/account").to_owned();
    let variables = [("PATH", path()), ("HOME", "/".to_owned()), ("PCFIX_CONTENT", content)];
    command.env_clear().envs(variables).args(["-c", script]);
    let output = command.output().ok()?;
    assert!(output.status.success(), "{shell}: {}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).expect("UTF-8"))
}

/// A line of bash that completes the last of `words` and prints what is offered.
fn in_bash(words: &str, last: usize) -> String {
    let script = format!(
        "source <(pcfix completions bash); COMP_WORDS=({words}); COMP_CWORD={last}; COMP_TYPE=9
        name=$(complete -p pcfix | sed 's/.*-F \\([^ ]*\\).*/\\1/')
        $name pcfix \"${{COMP_WORDS[{last}]}}\" \"${{COMP_WORDS[{last}-1]}}\"; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    );
    said_by("bash", &script).expect("bash")
}

#[test]
fn bash_completes_commands_and_ids() {
    assert_eq!(in_bash("pcfix sea", 1).trim(), "search");
    assert_eq!(in_bash("pcfix show cancel-o", 2).trim(), "cancel-order");
    let id = "account-setup-and-renewal.md#cancel-order";
    assert_eq!(in_bash("pcfix walk account-setup-and-renewal.md#canc", 2).trim(), id);
    assert_eq!(in_bash("pcfix note canc", 2).trim(), "cancel-order");
    assert_eq!(in_bash("pcfix list --ui-lang d", 3).trim(), "de");
    assert_eq!(in_bash("pcfix --lang n", 2).trim(), "nl-NL");
    assert_eq!(in_bash("pcfix show --beside n", 3).trim(), "nl-NL");
    assert_eq!(in_bash("pcfix check --select link-c", 3).trim(), "link-case");
}

#[test]
fn bash_completes_the_ids_of_the_content_on_the_line() {
    let content = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/does-not-exist");
    assert_eq!(in_bash(&format!("pcfix --content {content} show cancel-o"), 4).trim(), "");
}

#[test]
fn fish_completes_ids_with_their_titles_in_the_language_of_the_line() {
    let script = "pcfix completions fish | source; complete -C 'pcfix --lang nl show cancel-o'";
    let Some(said) = said_by("fish", script) else { return skip("no fish") };
    assert!(said.starts_with("cancel-order\tU wilt overschakelen"), "{said}");
}

#[test]
fn zsh_completes_an_id_at_the_tab() {
    if Command::new("zsh").args(["-f", "-c", "true"]).status().is_err() {
        return skip("no zsh");
    }
    let mut pty = pty::Pty::start("zsh", &["-f", "-i"], &[("PATH", &path()), ("PS1", "ready> ")]);
    pty.wait_for_words("ready>");
    pty.send("autoload -U compinit; compinit -u -D; source <(pcfix completions zsh); echo lo''aded\r");
    pty.wait_for_words("loaded");
    pty.send("pcfix show cancel-o\t");
    pty.wait_for_words("pcfix show cancel-order");
    pty.send("\u{15}exit\r");
    pty.end();
}
