//! What may be typed on the command line.
//!
//! This is its one definition. Its texts are in the catalogs; `help` adds them.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use super::dashes::parse_word;
use super::values::{BandArg, NoteFor, NoteFormat, ShellArg, color_parser, parse_locale, parse_ui_locale, view_parser};
pub use super::values::{CheckFormat, FailOn, NewKind};
use crate::article::Locale;
use crate::config::{ColorChoice, Overrides, View};

/// Find the fix for an error message and step through it, in two languages.
///
/// Without a command, the screen opens: type an error message, press Enter on the fix that fits, and tick off its steps.
#[derive(Debug, Parser)]
#[command(name = "pcfix", version, max_term_width = 100)]
pub struct Args {
    /// What to do; the screen where none is given.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// What to search for at first.
    #[arg(value_name = "QUERY", value_parser = parse_word, hide_short_help = true)]
    pub query: Vec<String>,
    /// What holds for every command.
    #[command(flatten)]
    pub common: Common,
}

/// Options that hold for every command.
#[derive(Debug, Default, clap::Args)]
pub struct Common {
    /// A folder or a file of articles, instead of those inside the program; may be given more than once [env:
    /// PCFIX_CONTENT]
    #[arg(short, long, global = true, value_name = "PATH")]
    pub content: Vec<PathBuf>,
    /// The language to read in, such as nl or pt-BR [env: PCFIX_LANG] [default: the system's]
    #[arg(short, long, global = true, value_name = "LOCALE", value_parser = parse_locale)]
    pub lang: Option<Locale>,
    /// The second language [default: the language of the original]
    #[arg(short, long, global = true, value_name = "LOCALE", value_parser = parse_locale, hide_short_help = true)]
    pub beside: Option<Locale>,
    /// Which languages to show [default: both; on the screen those shown last]
    #[arg(long, global = true, value_name = "VIEW", value_parser = view_parser(), hide_short_help = true)]
    pub view: Option<View>,
    /// When to use colours [default: auto]
    #[arg(long, global = true, value_name = "WHEN", value_parser = color_parser(), hide_short_help = true)]
    pub color: Option<ColorChoice>,
    /// The language of the program's own words [env: PCFIX_UI_LANG] [default: the system's]
    #[arg(long, global = true, value_name = "LOCALE", value_parser = parse_ui_locale, hide_short_help = true)]
    pub ui_lang: Option<Locale>,
    /// Load the content anew, and store nothing of it [env: PCFIX_CACHE names the folder]
    #[arg(long, global = true, hide_short_help = true)]
    pub no_cache: bool,
    /// Say on standard error what the cache did
    #[arg(long, global = true, hide_short_help = true)]
    pub verbose: bool,
}

impl Common {
    /// What these options say instead of the settings.
    pub(super) fn overrides(&self) -> Overrides {
        let Self { content, lang, beside, view, color, ui_lang, no_cache, verbose: _ } = self;
        Overrides {
            content: content.clone(),
            lang: lang.clone(),
            beside: beside.clone(),
            view: *view,
            color: *color,
            ui_lang: ui_lang.clone(),
            no_cache: *no_cache,
        }
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List what fits an error message, best first
    Search(SearchArgs),
    /// Print one symptom with its fix
    Show(ShowArgs),
    /// Print the tree of articles and symptoms
    List(ListArgs),
    /// Walk through a fix by numbered lines and prompts, without a screen
    Walk(WalkArgs),
    /// Print the note for the ticket
    Note(NoteArgs),
    /// List past guides and how they ended
    #[command(alias = "cases")]
    History(HistoryArgs),
    /// Print what is wrong with the content, one fault a line
    Check(CheckArgs),
    /// Write a new article or FAQ
    New(NewArgs),
    /// Print the settings that hold, or write a file of settings with what each one means
    Config(ConfigArgs),
    /// Print the whole library as JSON
    Export,
    /// Print the script by which a shell completes commands, options and ids
    Completions(CompletionsArgs),
    /// Print the manual page
    Man,
    /// Print every file that pcfix may write, and where its settings are
    Paths(PathsArgs),
}

/// What holds for commands whose answer may be long.
#[derive(Debug, Default, clap::Args)]
pub struct Paging {
    /// Do not start a pager.
    #[arg(long)]
    pub no_pager: bool,
}

/// What holds for commands that list ids.
#[derive(Debug, Default, clap::Args)]
pub struct Listing {
    /// Print one id a line.
    #[arg(long, conflicts_with = "json")]
    pub ids: bool,
    /// End each id with NUL.
    #[arg(short = '0', long, requires = "ids")]
    pub null: bool,
}

impl Command {
    /// Whether what it prints is text to be read, which may be long.
    #[must_use]
    pub(super) fn may_be_long(&self) -> bool {
        match self {
            Self::Search(args) => !(args.json || args.listing.ids || args.batch.is_some() || args.paging.no_pager),
            Self::Show(args) => !(args.json || args.paging.no_pager),
            Self::List(args) => !(args.json || args.listing.ids || args.paging.no_pager),
            _ => false,
        }
    }
}

/// How many hits are listed where nothing else is said.
pub(super) const USUAL_LIMIT: usize = 10;

/// `pcfix search`
#[derive(Debug, clap::Args)]
pub struct SearchArgs {
    /// What to search for; `-`, or nothing where something is piped in, reads it from standard input
    #[arg(value_name = "QUERY", value_parser = parse_word)]
    pub query: Vec<String>,
    /// How many hits at most
    #[arg(short = 'n', long, value_name = "N", default_value_t = USUAL_LIMIT)]
    pub limit: usize,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    /// Read one query a line from this file (`-`: standard input) and print one line of JSON each
    #[arg(long, value_name = "FILE", conflicts_with_all = ["query", "ids"])]
    pub batch: Option<PathBuf>,
    /// Say of each hit which words matched where, and for how much
    #[arg(long)]
    pub explain: bool,
    /// Only hits that are at least this sure
    #[arg(long, value_name = "BAND")]
    pub min: Option<BandArg>,
    /// What holds for commands that list ids.
    #[command(flatten)]
    pub listing: Listing,
    /// What holds for commands whose answer may be long.
    #[command(flatten)]
    pub paging: Paging,
}

/// `pcfix show`
#[derive(Debug, clap::Args)]
pub struct ShowArgs {
    /// `article-path#anchor`, `article-path`, or an anchor that only one article has
    #[arg(value_name = "ID")]
    pub id: String,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    /// What holds for commands whose answer may be long.
    #[command(flatten)]
    pub paging: Paging,
}

/// `pcfix walk`
#[derive(Debug, clap::Args)]
pub struct WalkArgs {
    /// `article-path#anchor`, `article-path`, an anchor that only one article has, or words to search for
    #[arg(value_name = "ID", required = true, value_parser = parse_word)]
    pub id: Vec<String>,
    /// Begin at the first step, also where a guide was left in the middle
    #[arg(long)]
    pub fresh: bool,
    /// Print the steps, choices and the question as JSON; ask and record nothing
    #[arg(long, conflicts_with_all = ["fresh", "case"])]
    pub json: bool,
    /// Continue this case: its name, or its id
    #[arg(long, value_name = "CASE")]
    pub case: Option<String>,
}

/// `pcfix note`
#[derive(Debug, clap::Args)]
pub struct NoteArgs {
    /// A case by its name or id, a guide's id, or the id of a symptom [default: the last case]
    #[arg(value_name = "CASE")]
    pub id: Option<String>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    /// Who reads the text
    #[arg(long = "for", id = "for", value_name = "WHO", value_enum, default_value_t)]
    pub reader: NoteFor,
    /// Markdown or plain text
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub format: NoteFormat,
}

/// `pcfix history`
#[derive(Debug, clap::Args)]
pub struct HistoryArgs {
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    /// Forget this guide; may be given more than once
    #[arg(long, value_name = "ID")]
    pub forget: Vec<String>,
    /// Forget all guides
    #[arg(long, conflicts_with_all = ["forget", "json"])]
    pub forget_all: bool,
    /// Print as markdown what led nowhere, for the owner of the content
    #[arg(long, conflicts_with_all = ["forget", "forget_all", "json"])]
    pub report: bool,
}

/// `pcfix config`
#[derive(Debug, clap::Args)]
pub struct ConfigArgs {
    /// Write a file that names every setting, its default and what it means; a file that is there is left as it is
    #[arg(long)]
    pub init: bool,
    /// What to print instead of all settings.
    #[command(subcommand)]
    pub action: Option<ConfigAction>,
}

/// What `pcfix config` prints.
#[derive(Debug, Subcommand)]
pub enum ConfigAction {
    /// Print the value of one setting
    Get {
        /// The setting, such as lang, limits.nesting or keys.guide.tick
        #[arg(value_name = "KEY")]
        key: String,
    },
    /// Print the path of the settings file
    Path,
}

/// `pcfix list`
#[derive(Debug, clap::Args)]
pub struct ListArgs {
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    /// What holds for commands that list ids.
    #[command(flatten)]
    pub listing: Listing,
    /// What holds for commands whose answer may be long.
    #[command(flatten)]
    pub paging: Paging,
}

/// `pcfix completions`
#[derive(Debug, clap::Args)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub shell: ShellArg,
}

/// `pcfix paths`
#[derive(Debug, clap::Args)]
pub struct PathsArgs {
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// `pcfix new`
#[derive(Debug, clap::Args)]
pub struct NewArgs {
    /// What to write
    #[arg(value_name = "KIND", value_enum)]
    pub kind: NewKind,
    /// The file; a folder of its path that names a language decides in which it is
    #[arg(value_name = "PATH")]
    pub path: PathBuf,
}

/// `pcfix check`
///
/// Each problem is a line `path:line:column: severity: code: message` on standard output. The exit code is 0 where there is
/// none of the severity of `--fail-on`, 1 where there are some, 2 where nothing could be read.
#[derive(Debug, clap::Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is an option")]
pub struct CheckArgs {
    /// Folders or files to check, instead of those of --content
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// The form of the output
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub format: CheckFormat,
    /// The same as --format json
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
    /// Report these codes only
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub select: Vec<String>,
    /// Do not report these codes
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub ignore: Vec<String>,
    /// The lowest severity that makes the exit code 1
    #[arg(long, value_name = "LEVEL", value_enum, default_value_t)]
    pub fail_on: FailOn,
    /// Do not report the problems in this file; write it where it does not exist
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Print how far each language is translated
    #[arg(long, conflicts_with_all = ["format", "json", "baseline"])]
    pub coverage: bool,
    /// Explain a code; without one, list all codes
    #[arg(long, value_name = "CODE", num_args = 0..=1, conflicts_with_all = ["paths", "json", "format"])]
    pub explain: Option<Option<String>>,
}

impl CheckArgs {
    /// The form of the output.
    pub(super) fn form(&self) -> CheckFormat {
        if self.json { CheckFormat::Json } else { self.format }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    fn parsed(line: &str) -> Args {
        Args::try_parse_from(line.split(' ')).unwrap_or_else(|error| panic!("{line}: {error}"))
    }

    #[test]
    fn the_definition_holds_together() {
        Args::command().debug_assert();
    }

    #[test]
    fn words_that_are_no_command_are_the_query() {
        let args = parsed("pcfix cancel the list");
        assert_eq!((args.query.join(" ").as_str(), args.command.is_none()), ("cancel the list", true));
        assert!(matches!(parsed("pcfix list").command, Some(Command::List(_))));
    }

    #[test]
    fn common_options_stand_before_and_behind_the_command() {
        for line in ["pcfix --lang nl search x", "pcfix search x --lang nl"] {
            assert_eq!(parsed(line).common.lang, Locale::parse("nl"), "{line}");
        }
        assert!(Args::try_parse_from(["pcfix", "--lang", "dutch!"]).is_err());
    }
}
