//! `pcfix completions`: what a shell needs to complete a command line, ids included.
//!
//! The scripts are small and ask the program itself each time, so that they know the content of the moment and never grow
//! stale. They do so by a variable of the environment, which [`complete`] looks at before anything else.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use clap_complete::CompletionCandidate;
use clap_complete::env::{CompleteEnv, Shells};

use super::args::CompletionsArgs;
use super::values::ShellArg;
use super::{CliError, FOUND, Output, config, help, settings};
use crate::article::Locale;
use crate::guide;
use crate::library::{Address, Languages, Library, gather_all};

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
    let (argv, folder): (Vec<OsString>, _) = (argv.into_iter().collect(), std::env::current_dir().ok());
    // The shell shows what each candidate is for.
    let localize = || help::command(&settings::words_before(&argv));
    CompleteEnv::with_factory(localize).var(ASKED).bin("pcfix").try_complete(argv.clone(), folder.as_deref())
}

/// The ids that begin like `current`: those of articles and symptoms, then bare anchors that only one article has.
pub(super) fn ids(current: &OsStr) -> Vec<CompletionCandidate> {
    let (Some(current), words) = (current.to_str(), std::env::args_os().collect::<Vec<_>>()) else {
        return Vec::new();
    };
    let lang = settings::value_of("--lang", &words).and_then(|name| Locale::parse(&name.to_string_lossy()));
    let content: Vec<PathBuf> = settings::value_of("--content", &words).map(PathBuf::from).into_iter().collect();
    let languages = Languages { named: lang.is_some(), lang: lang.unwrap_or(Languages::default().lang), beside: None };
    // A shell has no place for what is wrong with the content; the command itself will tell.
    let configured = config::read().map(|(_, config)| config).unwrap_or_default();
    let (roots, limits) = (settings::roots(&content, &configured.content), configured.limits.unwrap_or_default());
    let library = gather_all(&roots, &limits, &languages, |_| (), |_, _| ());
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
        let library = gather_all(&[root], &Limits::default(), &Languages::default(), |_| (), |_, _| ());
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
