//! `pcfix man`: the manual page, made from the one definition of the command line.

use clap::CommandFactory as _;
use clap_mangen::Man;

use super::args::Args;
use super::{CliError, FOUND, Output};

/// Writes one page: the program, and then each of its commands with its options.
pub(super) fn run(out: &mut Output) -> Result<u8, CliError> {
    let mut program = Args::command();
    program.build();
    let man = Man::new(program.clone());
    man.render_title(out)?;
    man.render_name_section(out)?;
    man.render_synopsis_section(out)?;
    man.render_description_section(out)?;
    man.render_options_section(out)?;
    for command in program.get_subcommands().filter(|command| command.get_name() != "help" && !command.is_hide_set()) {
        let page = Man::new(command.clone());
        page.render_synopsis_section(out)?;
        page.render_description_section(out)?;
        page.render_options_section(out)?;
    }
    man.render_extra_section(out)?;
    man.render_version_section(out)?;
    Ok(FOUND)
}
