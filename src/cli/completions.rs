//! `pcfix completions`: what a shell needs to complete a command line, ids included.
//!
//! The scripts are small and ask the program itself each time, so that they know the content of the moment and never grow
//! stale. They do so by a variable of the environment, which [`complete`] looks at before anything else.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};

use clap::Arg;
use clap_complete::env::{CompleteEnv, Shells};
use clap_complete::{ArgValueCompleter, CompletionCandidate};

use super::args::CompletionsArgs;
use super::startup::Early;
use super::values::ShellArg;
use super::{CliError, FOUND, Output, help};
use crate::check;
use crate::guide;
use crate::i18n::LANGUAGES;
use crate::journal::Journal;
use crate::library::{Address, Library, gather_all, read_all};

/// The variable by which a shell's script asks; its value is the name of the shell.
const ASKED: &str = "_PCFIX_COMPLETE";

pub(super) fn run(args: &CompletionsArgs, out: &mut Output) -> Result<u8, CliError> {
    let shells = Shells::builtins();
    if let Some(shell) = shells.completer(name_of(args.shell)) {
        // By its name, not its place: the program that the path leads to is the one that is asked.
        shell.write_registration(ASKED, "pcfix", "pcfix", "pcfix", out)?;
    }
    Ok(FOUND)
}

fn name_of(shell: ShellArg) -> &'static str {
    match shell {
        ShellArg::Bash => "bash",
        ShellArg::Elvish => "elvish",
        ShellArg::Fish => "fish",
        ShellArg::Powershell => "powershell",
        ShellArg::Zsh => "zsh",
    }
}

/// Answers a shell that asks how a line may go on; whether one did.
///
/// # Errors
/// When the shell is not known, or its answer cannot be written.
pub fn complete(argv: impl IntoIterator<Item = OsString>) -> Result<bool, clap::Error> {
    if std::env::var_os(ASKED).is_none() {
        return Ok(false);
    }
    let (argv, folder): (Vec<OsString>, _) = (argv.into_iter().collect(), std::env::current_dir().ok());
    // The shell shows what each candidate is for.
    let early = Early::new(argv.clone());
    let localize = || completing(help::command(&early.words()));
    CompleteEnv::with_factory(localize).var(ASKED).bin("pcfix").try_complete(argv.clone(), folder.as_deref())
}

/// The command line with what a shell completes by asking: ids, guides, codes of check, languages.
fn completing(command: clap::Command) -> clap::Command {
    command.mut_args(|arg| completed("", arg)).mut_subcommands(|sub| {
        let name = sub.get_name().to_owned();
        sub.mut_args(|arg| completed(&name, arg))
    })
}

/// An argument of a command ("" for none) with its completer.
fn completed(command: &str, arg: Arg) -> Arg {
    let completer = match (command, arg.get_id().as_str()) {
        (_, "lang" | "beside") => ArgValueCompleter::new(locales),
        (_, "ui_lang") => ArgValueCompleter::new(ui_locales),
        ("show" | "walk", "id") => ArgValueCompleter::new(ids),
        ("note", "id") => ArgValueCompleter::new(guides_and_ids),
        ("history", "forget") => ArgValueCompleter::new(guides),
        ("check", "explain" | "select" | "ignore") => ArgValueCompleter::new(codes),
        _ => return arg,
    };
    arg.add(completer)
}

/// The names that begin like `current`, each with what it is.
fn begun(current: &OsStr, names: impl Iterator<Item = (String, Option<String>)>) -> Vec<CompletionCandidate> {
    let current = current.to_str().unwrap_or_default();
    let fits = names.filter(|(name, _)| name.starts_with(current));
    fits.map(|(name, about)| CompletionCandidate::new(name).help(about.map(Into::into))).collect()
}

/// The languages of the content.
fn locales(current: &OsStr) -> Vec<CompletionCandidate> {
    let settings = Early::new(std::env::args_os().collect()).settings();
    let articles = read_all(&settings.roots, &settings.limits).map(|(articles, _)| articles).unwrap_or_default();
    let locales: BTreeSet<String> =
        articles.iter().filter_map(|article| Some(article.locale.as_ref()?.to_string())).collect();
    begun(current, locales.into_iter().map(|name| (name, None)))
}

/// The languages of the program.
fn ui_locales(current: &OsStr) -> Vec<CompletionCandidate> {
    begun(current, LANGUAGES.iter().map(|name| ((*name).to_owned(), None)))
}

/// The codes of check.
fn codes(current: &OsStr) -> Vec<CompletionCandidate> {
    begun(current, check::codes().iter().map(|code| (code.name.to_owned(), None)))
}

/// The guides of the history, the latest first.
fn guides(current: &OsStr) -> Vec<CompletionCandidate> {
    let settings = Early::new(std::env::args_os().collect()).settings();
    let history = Journal::at(settings.state).read().map(|contents| contents.history).unwrap_or_default();
    begun(current, history.guides().iter().rev().map(|past| (past.id.to_string(), Some(past.opened.title.clone()))))
}

fn guides_and_ids(current: &OsStr) -> Vec<CompletionCandidate> {
    let mut all = guides(current);
    all.extend(ids(current));
    all
}

/// The ids that begin like `current`: those of articles and symptoms, then bare anchors that only one article has.
fn ids(current: &OsStr) -> Vec<CompletionCandidate> {
    let Some(current) = current.to_str() else { return Vec::new() };
    // A shell has no place for what is wrong with the content; the command itself will say it.
    let settings = Early::new(std::env::args_os().collect()).settings();
    let library = gather_all(&settings.roots, &settings.limits, &settings.languages, |_| (), |_, _| ());
    library.map_or_else(|_| Vec::new(), |library| candidates(&library, current))
}

fn candidates(library: &Library, current: &str) -> Vec<CompletionCandidate> {
    let (mut whole, mut bare) = (Vec::new(), Vec::new());
    for entry in 0..library.entries().len() {
        let article = library.article(entry);
        let symptoms = guide::symptoms(article).into_iter().map(|symptom| Some(symptom.node));
        for node in std::iter::once(None).chain(symptoms) {
            let title = Some(article.title_of(node).text().to_owned().into());
            let (id, anchor) = (library.id_of(Address { entry, node }), article.anchor_of(node));
            let alone = !anchor.is_empty() && !current.is_empty() && anchor.starts_with(current);
            if id.starts_with(current) {
                whole.push(CompletionCandidate::new(id).help(title));
            } else if alone && library.resolve(anchor).is_ok() {
                bare.push(CompletionCandidate::new(anchor).help(title));
            }
        }
    }
    whole.extend(bare);
    whole
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Limits;
    use crate::library::Root;

    #[test]
    fn ids_and_bare_anchors_are_offered_but_no_other() {
        let root = Root::Path(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/account").into());
        let library = gather_all(&[root], &Limits::default(), &crate::library::Languages::default(), |_| (), |_, _| ());
        let library = library.expect("the fixture");
        let offered = |current: &str| -> Vec<String> {
            candidates(&library, current).iter().map(|one| one.get_value().to_string_lossy().into_owned()).collect()
        };
        assert_eq!(offered("cancel-o"), ["cancel-order"]);
        assert!(offered("account").contains(&"account-setup-and-renewal.md#cancel-order".to_owned()));
        assert!(offered("").iter().all(|id| id.contains(".md")));
        assert!(offered("qqzzqq").is_empty());
    }
}
