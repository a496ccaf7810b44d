//! The help, in the reader's language.
//!
//! Names, values and order come from the one definition of the command line; every sentence comes from the catalogue, by
//! the id of its command or argument. What clap would say in English by itself is said by the catalogue as well, or left
//! out.

use clap::builder::styling::Styles;
use clap::builder::{PossibleValue, PossibleValuesParser, StyledStr};
use clap::{Arg, Command, CommandFactory as _};

use super::args::Args;
use crate::i18n::{self, Catalog, LANGUAGES, MessageId};

/// The definition of the command line, speaking the language of `words`. It is for showing: what it parses is text alone.
pub(super) fn command(words: &Catalog) -> Command {
    let mut program = Args::command();
    // Only then it has all of its arguments, the common ones in every command.
    program.build();
    localize(program, words)
}

fn localize(command: Command, words: &Catalog) -> Command {
    let name = command.get_name().to_owned();
    let styles = command.get_styles().clone();
    let mut command = command
        .mut_args(|arg| argument(arg, &name, words))
        .mut_subcommands(|sub| match sub.get_name() {
            "help" => sub.about(of_command("help", words)).hide(true),
            _ => localize(sub, words),
        })
        .about(of_command(&name, words))
        .subcommand_value_name(name_of("command", words))
        .subcommand_help_heading(words.tr(MessageId::UsageCommands))
        .help_template(template(&styles, words));
    if let Some(long) = words.command_line(&command_key(&name, "-long"), &[]) {
        command = command.long_about(long);
    }
    if let Some(after) = words.command_line(&command_key(&name, "-after"), &[]) {
        command = command.after_help(after);
    }
    if let Some(more) = words.command_line(&command_key(&name, "-more"), &[]) {
        command = command.after_long_help(more);
    }
    let usage = usage(&mut command, words);
    command.override_usage(usage)
}

/// The command that a query may have meant, whose first word is a slip of its name: `pcfix search` for `serach order`.
pub(super) fn meant(query: &str) -> Option<String> {
    const LEAST: usize = 4;
    let (first, _) = query.split_once(' ')?;
    let name = |command: &Command| command.get_name().to_owned();
    let names: Vec<String> = Args::command().get_subcommands().map(name).collect();
    let near = |name: &&String| name.len() >= LEAST && strsim::osa_distance(name, first) == 1;
    names.iter().find(near).map(|name| format!("pcfix {name}"))
}

/// What a command does, in one line.
fn of_command(name: &str, words: &Catalog) -> String {
    words.command_line(&command_key(name, ""), &[]).unwrap_or_default()
}

fn command_key(command: &str, part: &str) -> String {
    format!("cmd-{command}{part}")
}

/// The keys of an argument's text, the most specific first; the first one found is used.
fn argument_keys(command: &str, argument: &str, part: &str) -> [String; 2] {
    [format!("arg-{command}-{argument}{part}"), format!("arg-{argument}{part}")]
}

fn template(styles: &Styles, words: &Catalog) -> String {
    let style = styles.get_usage();
    format!(
        "{{about}}\n\n{style}{}:{style:#} {{usage}}\n\n{{all-args}}{{after-help}}",
        words.tr(MessageId::UsageHeading)
    )
}

fn argument(arg: Arg, command: &str, words: &Catalog) -> Arg {
    let values: Vec<PossibleValue> =
        if arg.get_action().takes_values() { arg.get_possible_values() } else { Vec::new() };
    let listed = values.iter().map(PossibleValue::get_name).collect::<Vec<_>>().join(", ");
    let default: String = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    let languages = LANGUAGES.join(", ");
    let gaps: [(&str, i18n::Arg<'_>); 3] =
        [("values", (&listed).into()), ("default", (&default).into()), ("languages", (&languages).into())];
    let find = |part: &str| {
        let keys = argument_keys(command, arg.get_id().as_str(), part);
        keys.iter().find_map(|key| words.command_line(key, &gaps))
    };
    let short = find("").unwrap_or_default();
    let mut long = find("-long").unwrap_or_else(|| short.clone());
    let heading = words.tr(match () {
        () if arg.is_positional() => MessageId::UsageArguments,
        () if arg.is_global_set() && command != "pcfix" => MessageId::UsageCommon,
        () => MessageId::UsageOptions,
    });
    let value_name = arg.get_value_names().and_then(|names| names.first()).map(|name| name_of(name, words));
    let mut arg = arg.help_heading(heading).hide_possible_values(true).hide_default_value(true);
    // clap adds this one by itself; the short help of the program has no row to spare for it.
    if arg.get_id() == "version" {
        arg = arg.hide_short_help(true);
    }
    if let Some(name) = value_name {
        arg = arg.value_name(name);
    }
    if !values.is_empty() {
        let explained: Vec<PossibleValue> = values.iter().map(|value| explained(value, words)).collect();
        long += &explanation(&explained, words);
        arg = arg.value_parser(PossibleValuesParser::new(explained));
    }
    arg.help(short).long_help(long)
}

/// How the place of a value is called: `PATH`, `LOCALE`.
fn name_of(name: &str, words: &Catalog) -> String {
    words.command_line(&format!("name-{}", name.to_lowercase()), &[]).unwrap_or_default()
}

fn explained(value: &PossibleValue, words: &Catalog) -> PossibleValue {
    let name = value.get_name().to_owned();
    match words.command_line(&format!("value-{name}"), &[]) {
        Some(help) => PossibleValue::new(name).help(help),
        None => PossibleValue::new(name),
    }
}

/// What each of the values means, a line each; nothing where they explain themselves.
fn explanation(values: &[PossibleValue], words: &Catalog) -> String {
    let lines = values.iter().filter_map(|value| Some(format!("\n  {}: {}", value.get_name(), value.get_help()?)));
    let lines: String = lines.collect();
    if lines.is_empty() { lines } else { format!("\n\n{}:{lines}", words.tr(MessageId::UsageValues)) }
}

/// The line that shows how a command is called, without a heading.
fn usage(command: &mut Command, words: &Catalog) -> StyledStr {
    let rendered = command.render_usage().ansi().to_string();
    let bare = rendered.split_once(' ').map_or(rendered.as_str(), |(_, bare)| bare);
    StyledStr::from(bare.replace("[OPTIONS]", &format!("[{}]", name_of("options", words))))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::article::Locale;

    fn languages() -> impl Iterator<Item = Catalog> {
        LANGUAGES.into_iter().map(|name| Catalog::new(&Locale::parse(name).expect(name)))
    }

    /// The keys that the definition of the command line asks for and that there are; what there must be, is asserted.
    fn asked(command: &Command, words: &Catalog, keys: &mut BTreeSet<String>) {
        let name = command.get_name();
        let about = command_key(name, "");
        assert!(words.command_line(&about, &[]).is_some(), "{}: {about} is missing", words.language());
        keys.insert(about);
        keys.extend(["-long", "-after", "-more"].map(|part| command_key(name, part)));
        for arg in command.get_arguments().filter(|_| name != "help") {
            for part in ["", "-long"] {
                let there = argument_keys(name, arg.get_id().as_str(), part);
                let there = there.into_iter().find(|key| words.command_line(key, &[]).is_some());
                assert!(there.is_some() || !part.is_empty(), "{}: nothing on {arg} of {name}", words.language());
                keys.extend(there);
            }
            keys.extend(arg.get_possible_values().iter().map(|value| format!("value-{}", value.get_name())));
            for value in arg.get_value_names().unwrap_or_default() {
                let key = format!("name-{}", value.to_lowercase());
                assert!(
                    !arg.get_action().takes_values() || words.command_line(&key, &[]).is_some(),
                    "{key} is missing"
                );
                keys.insert(key);
            }
        }
        for sub in command.get_subcommands().filter(|_| name != "help") {
            asked(sub, words, keys);
        }
    }

    #[test]
    fn every_command_and_argument_has_its_words_and_no_words_are_left_over() {
        let mut program = Args::command();
        program.build();
        for words in languages() {
            let mut keys = BTreeSet::from(["name-command", "name-options"].map(ToOwned::to_owned));
            asked(&program, &words, &mut keys);
            let left: Vec<String> = i18n::command_line_ids().into_iter().filter(|key| !keys.contains(key)).collect();
            assert!(left.is_empty(), "{left:?} belong to nothing on the command line");
        }
    }

    #[test]
    fn the_values_that_a_short_help_names_are_those_that_there_are() {
        for words in languages() {
            let program = command(&words);
            for arg in program.get_arguments().filter(|arg| arg.get_action().takes_values()) {
                let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
                for value in arg.get_possible_values() {
                    assert!(help.contains(value.get_name()), "{}: {arg}: {help}", words.language());
                }
            }
        }
    }

    #[test]
    fn every_example_can_be_typed() {
        for words in languages() {
            let helps = i18n::command_line_ids().into_iter().filter(|id| id.ends_with("-more"));
            let helps = helps.filter_map(|id| words.command_line(&id, &[]));
            let lines: Vec<String> =
                helps.flat_map(|help| help.lines().map(str::to_owned).collect::<Vec<_>>()).collect();
            let examples: Vec<_> = lines.iter().filter_map(|line| line.strip_prefix("  pcfix")).collect();
            assert!(examples.len() > 10, "{examples:?}");
            for example in examples {
                assert!(crate::layout::width(example) <= 75, "a terminal of 80 columns cuts {example}");
                // What it does follows, at some distance.
                let line = format!("pcfix{}", example.split("   ").next().unwrap_or_default());
                let words: Vec<&str> = line.split_whitespace().collect();
                assert!(<Args as clap::Parser>::try_parse_from(&words).is_ok(), "{line}");
            }
        }
    }

    #[test]
    fn the_short_help_fits_a_screen_of_24_rows_and_80_columns() {
        for words in languages() {
            let help = command(&words).term_width(80).render_help().to_string();
            // The shell's next prompt needs a row.
            assert!(help.lines().count() <= 23, "{}:\n{help}", words.language());
            assert!(help.lines().all(|line| crate::layout::width(line) <= 80), "{}:\n{help}", words.language());
        }
    }

    #[test]
    fn no_word_of_clap_is_left() {
        let nl = Catalog::new(&Locale::parse("nl").expect("nl"));
        let mut program = command(&nl);
        let mut helps = vec![program.render_long_help().to_string()];
        for sub in program.get_subcommands_mut().filter(|sub| sub.get_name() != "help") {
            helps.extend([sub.render_help().to_string(), sub.render_long_help().to_string()]);
        }
        for help in helps {
            for word in
                ["Usage", "Options", "OPTIONS", "Arguments", "Commands", "Print", "possible", "[default", "for more"]
            {
                assert!(!help.contains(word), "{word}:\n{help}");
            }
            assert!(help.contains("Gebruik: pcfix"), "{help}");
        }
    }
}
