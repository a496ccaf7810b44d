//! `pcfix man`: the manual page, made from the one definition of the command line, in the reader's language.

use std::collections::HashSet;
use std::io::{self, Write as _};
use std::path::Path;

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::{CliError, FOUND, Output, Settings, help};
use crate::article::clean_line;
use crate::config::keymap::BINDINGS;
use crate::config::{Environment, SETTINGS};
use crate::i18n::{Catalog, MessageId};
use crate::library::PROJECT_FILE;

/// The variables of the environment that count.
pub const VARIABLES: &[(&str, MessageId)] = &[
    ("PCFIX_CONTENT", MessageId::EnvContent),
    ("PCFIX_LANG", MessageId::EnvLang),
    ("PCFIX_UI_LANG", MessageId::EnvUiLang),
    ("PCFIX_CONFIG", MessageId::EnvConfig),
    ("PCFIX_STATE", MessageId::EnvState),
    ("PCFIX_CACHE", MessageId::EnvCache),
    ("PCFIX_PAGER, PAGER", MessageId::EnvPager),
    ("VISUAL, EDITOR", MessageId::EnvEditor),
    ("BROWSER", MessageId::EnvBrowser),
    ("NO_COLOR, CLICOLOR_FORCE", MessageId::EnvColor),
    ("COLUMNS", MessageId::EnvColumns),
    ("LANGUAGE, LC_ALL, LC_MESSAGES, LANG", MessageId::EnvLocale),
    ("XDG_CONFIG_HOME, XDG_CONFIG_DIRS, XDG_STATE_HOME, XDG_CACHE_HOME", MessageId::EnvXdg),
];

/// The exit codes.
const EXITS: &[(&str, MessageId)] = &[
    ("0", MessageId::ExitFound),
    ("1", MessageId::ExitNothing),
    ("2", MessageId::ExitUsage),
    ("3", MessageId::ExitLater),
    ("130", MessageId::ExitInterrupted),
];

fn rows(table: &[(&str, MessageId)], words: &Catalog) -> Vec<(String, String)> {
    table.iter().map(|(name, about)| ((*name).to_owned(), words.tr(*about))).collect()
}

/// The files of the program where this system has them, without the user's own name in the path.
fn files(settings: &Settings, words: &Catalog) -> Vec<(String, String)> {
    let home = etcetera::home_dir().ok();
    let shown = |path: &Path| match home.as_ref().and_then(|home| path.strip_prefix(home).ok()) {
        Some(rest) => format!("~/{}", clean_line(&rest.to_string_lossy())),
        None => clean_line(&path.to_string_lossy()),
    };
    let user = settings.path.iter().map(|path| (shown(path), words.tr(MessageId::FileUser)));
    let system = Environment::of_process().system_files();
    let system = system.iter().map(|path| (shown(path), words.tr(MessageId::FileSystemWide)));
    let history =
        settings.state.iter().map(|folder| (shown(&folder.join("journal.jsonl")), words.tr(MessageId::FileHistory)));
    let cache = settings.cache.iter().map(|folder| (shown(folder), words.tr(MessageId::FileCache)));
    let project = (PROJECT_FILE.to_owned(), words.tr(MessageId::FileProject));
    user.chain(system).chain([project]).chain(history).chain(cache).collect()
}

/// Writes one page: the program, and then each of its commands with its own options.
pub(super) fn run(settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let words = &settings.words;
    let program = help::command(words);
    let man = Man::new(program.clone());
    man.render_title(out)?;
    section(Some(&words.tr(MessageId::ManName)), out, |page| man.render_name_section(page))?;
    section(Some(&words.tr(MessageId::ManSynopsis)), out, |page| man.render_synopsis_section(page))?;
    section(Some(&words.tr(MessageId::ManDescription)), out, |page| man.render_description_section(page))?;
    section(None, out, |page| man.render_options_section(page))?;
    writeln!(out, ".SH {}", words.tr(MessageId::ManCommands))?;
    for command in program.get_subcommands().filter(|command| !command.is_hide_set()) {
        one(&own(command.clone()), out)?;
    }
    list(MessageId::ManKeys, &keys(words), words, out)?;
    let rows_of_settings = SETTINGS.iter().map(|key| (format!("{}: {}", key.name, key.default), words.tr(key.about)));
    list(MessageId::ManSettings, &rows_of_settings.collect::<Vec<_>>(), words, out)?;
    list(MessageId::ManEnvironment, &rows(VARIABLES, words), words, out)?;
    list(MessageId::ManFiles, &files(settings, words), words, out)?;
    list(MessageId::ManExit, &rows(EXITS, words), words, out)?;
    section(Some(&words.tr(MessageId::ManMore)), out, |page| man.render_extra_section(page))?;
    section(Some(&words.tr(MessageId::ManVersion)), out, |page| man.render_version_section(page))?;
    Ok(FOUND)
}

/// The keys of all screens, those that mean the same together, in the order of the one table of them.
fn keys(words: &Catalog) -> Vec<(String, String)> {
    let mut meanings: Vec<(MessageId, Vec<&str>)> = Vec::new();
    for binding in BINDINGS {
        let known = meanings.iter().position(|(help, _)| *help == binding.help);
        let at = known.unwrap_or_else(|| {
            meanings.push((binding.help, Vec::new()));
            meanings.len() - 1
        });
        let keys = &mut meanings[at].1;
        keys.extend(binding.keys.split(' '));
        let mut seen = HashSet::new();
        keys.retain(|key| seen.insert(*key));
    }
    meanings.into_iter().map(|(help, keys)| (keys.join(" "), words.tr(help))).collect()
}

/// A section of names, each with what is said of it.
fn list(heading: MessageId, items: &[(String, String)], words: &Catalog, out: &mut Output) -> io::Result<()> {
    let mut page = Roff::new();
    page.control("SH", [words.tr(heading).as_str()]);
    for (name, about) in items {
        page.control("TP", []).text([bold(name)]).text([roman(about)]);
    }
    page.to_writer(out)
}

/// A command without the arguments that every command has.
fn own(command: Command) -> Command {
    command.mut_args(|arg| {
        let common = arg.is_global_set() || ["help", "version"].contains(&arg.get_id().as_str());
        arg.hide(common)
    })
}

/// One command, below a heading of its own.
fn one(command: &Command, out: &mut Output) -> Result<(), CliError> {
    writeln!(out, ".SS {}", command.get_bin_name().unwrap_or_else(|| command.get_name()))?;
    let man = Man::new(command.clone());
    section(Some(""), out, |page| man.render_synopsis_section(page))?;
    section(Some(""), out, |page| man.render_description_section(page))?;
    section(Some(""), out, |page| man.render_options_section(page))?;
    if command.get_after_help().or_else(|| command.get_after_long_help()).is_some() {
        section(Some(""), out, |page| man.render_extra_section(page))?;
    }
    Ok(())
}

/// A section with a heading of our own; with an empty one a paragraph. `None` leaves the headings as they are.
fn section(
    heading: Option<&str>,
    out: &mut Output,
    render: impl FnOnce(&mut dyn io::Write) -> io::Result<()>,
) -> io::Result<()> {
    let mut page = Vec::new();
    render(&mut page)?;
    for line in String::from_utf8_lossy(&page).lines() {
        match heading.filter(|_| line.starts_with(".SH ")) {
            Some("") => writeln!(out, ".PP")?,
            Some(heading) => writeln!(out, ".SH {heading}")?,
            None => writeln!(out, "{line}")?,
        }
    }
    Ok(())
}
