//! Running the real binary.

use std::ffi::{OsStr, OsString};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A run that is to be.
#[must_use]
pub struct Call {
    args: Vec<OsString>,
    variables: Vec<(String, OsString)>,
    input: Option<String>,
}

/// A folder that nobody can make: a test that is not about the cache must neither fill nor use the user's own.
const NO_CACHE: &str = "/dev/null/cache";

/// A run of the binary with these arguments, in an environment of its own. Its content is the fixture `account` unless
/// the arguments or variables name another; an empty `PCFIX_CONTENT` stands for the articles inside the program.
pub fn pcfix(args: &[&str]) -> Call {
    let args = args.iter().map(OsString::from).collect();
    let content = fixture("account").into_os_string();
    Call {
        args,
        variables: vec![
            ("LANG".into(), "C".into()),
            ("PCFIX_CONTENT".into(), content),
            ("PCFIX_CACHE".into(), NO_CACHE.into()),
        ],
        input: None,
    }
}

impl Call {
    /// With another argument.
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.args.push(arg.as_ref().to_owned());
        self
    }

    /// With further arguments.
    pub fn args(mut self, args: &[&str]) -> Self {
        self.args.extend(args.iter().map(OsString::from));
        self
    }

    /// With a variable of the environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.variables.push((name.to_owned(), value.as_ref().to_owned()));
        self
    }

    /// With this on standard input, which is empty otherwise.
    pub fn input(mut self, text: &str) -> Self {
        self.input = Some(text.to_owned());
        self
    }

    /// The command, not started yet.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pcfix"));
        command.args(&self.args).env_clear().stdin(Stdio::null());
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Runs it to its end.
    pub fn run(self) -> Run {
        let mut command = self.command();
        command.stdin(if self.input.is_some() { Stdio::piped() } else { Stdio::null() });
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("started");
        if let Some(text) = self.input {
            // A program that does not read its input may have closed it.
            let _ = child.stdin.take().expect("an input").write_all(text.as_bytes());
        }
        Run::of(child.wait_with_output().expect("ended"))
    }
}

/// How a run ended.
#[derive(Debug)]
pub struct Run {
    /// The exit code; nothing where a signal ended it.
    pub code: Option<i32>,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Run {
    /// What a process came back with.
    pub fn of(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Self { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// Holds that it ended with this code.
    pub fn ends_with(&self, code: i32) {
        assert_eq!(self.code, Some(code), "stdout:\n{}\nstderr:\n{}", self.stdout, self.stderr);
    }
}

/// A folder of `tests/fixtures`.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}
