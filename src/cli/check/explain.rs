//! What a code means, why it matters and how to fix what has it.

use std::io::Write as _;

use super::super::{CliError, FOUND, Output};
use crate::article::{clean, clean_line};
use crate::check::{CheckCode, Example, codes, find, nearest};
use crate::i18n::{CheckCatalog, CheckMessageId};
use crate::layout::{Ink, Tone};

/// Explains one code, or lists all.
pub(super) fn run(name: Option<&str>, catalog: &CheckCatalog<'_>, out: &mut Output) -> Result<u8, CliError> {
    match name {
        Some(name) => describe(known(name)?, catalog, out)?,
        None => {
            let widest = codes().iter().map(|code| code.name.len()).max().unwrap_or_default();
            for code in codes() {
                out.words(&format!("{:widest$}", code.name), strong())?;
                writeln!(out, "  {:7}  {}", code.severity.name(), catalog.meaning(&code.name))?;
            }
        }
    }
    Ok(FOUND)
}

/// The code of a name; else an error that has the nearest ones.
pub(super) fn known(name: &str) -> Result<&'static CheckCode, CliError> {
    find(name).ok_or_else(|| CliError::UnknownCode {
        code: clean_line(name),
        nearest: nearest(name).iter().map(|code| code.name.as_str()).collect(),
    })
}

fn describe(code: &CheckCode, catalog: &CheckCatalog<'_>, out: &mut Output) -> Result<(), CliError> {
    let heading = Tone { ink: Ink::Accent, ..Tone::default() };
    out.words(&code.name, strong())?;
    writeln!(out, " ({})\n{}", code.severity.name(), catalog.meaning(&code.name))?;
    writeln!(out)?;
    out.words(&catalog.text(CheckMessageId::CheckFix, &[]), heading)?;
    writeln!(out, " {}", catalog.fix(&code.name))?;
    for (id, example) in [(CheckMessageId::CheckWrong, &code.wrong), (CheckMessageId::CheckRight, &code.right)] {
        if example.is_empty() {
            continue;
        }
        writeln!(out)?;
        out.words(&catalog.text(id, &[]), heading)?;
        writeln!(out)?;
        match example {
            Example::Text(text) => show(text, "    ", out)?,
            Example::Files(files) => {
                for (path, text) in files {
                    writeln!(out, "  {path}")?;
                    show(text, "    ", out)?;
                }
            }
        }
    }
    Ok(())
}

fn show(text: &str, indent: &str, out: &mut Output) -> Result<(), CliError> {
    for line in clean(text).lines() {
        writeln!(out, "{}", format!("{indent}{line}").trim_end())?;
    }
    Ok(())
}

fn strong() -> Tone {
    Tone { ink: Ink::Title, strong: true, ..Tone::default() }
}
