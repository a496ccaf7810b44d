//! `pcfix new`: a file that has every part and passes `check`.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use super::args::NewArgs;
use super::values::NewKind;
use super::{CliError, FOUND, Output, Settings};
use crate::article::{FileError, Locale, clean_line};
use crate::i18n::{Catalog, CheckCatalog, CheckMessageId};

pub(super) fn run(args: &NewArgs, settings: &Settings, out: &mut Output) -> Result<u8, CliError> {
    let shown = clean_line(&args.path.to_string_lossy());
    let failed = |error: io::Error| CliError::Write { path: shown.clone(), error: FileError::from(error) };
    // The words are those of the folder, or else of the language to read in.
    let locale = locale_of(&args.path).unwrap_or_else(|| settings.languages.lang.clone());
    let program = Catalog::new(&locale);
    let words = CheckCatalog::new(&program);
    let text = match args.kind {
        NewKind::Article => article(&words),
        NewKind::Faq => faq(&words),
    };
    if let Some(folder) = args.path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut file = fs::File::create_new(&args.path).map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    writeln!(out, "{shown}")?;
    Ok(FOUND)
}

/// The language that a folder of the path names.
fn locale_of(path: &Path) -> Option<Locale> {
    let folders = path.parent()?.components();
    folders.rev().find_map(|part| Locale::from_folder(part.as_os_str().to_str()?))
}

fn today() -> String {
    let now = jiff::Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::system());
    now.strftime("%m/%d/%Y").to_string()
}

fn article(words: &CheckCatalog<'_>) -> String {
    let word = |id| words.text(id, &[]);
    format!(
        "---\ntitle: {title}\ndescription: {description}\nms.date: {date}\n---\n\n# {title}\n\n**{roles}**: {role}\n\n\
         ## <a name=\"what-readers-see\"></a>{symptom}\n\n{cause}\n\n{introduction}\n\n1. {first}\n2. {second}\n",
        title = word(CheckMessageId::NewTitle),
        description = word(CheckMessageId::NewDescription),
        date = today(),
        roles = word(CheckMessageId::NewRoles),
        role = word(CheckMessageId::NewRole),
        symptom = word(CheckMessageId::NewSymptom),
        cause = word(CheckMessageId::NewCause),
        introduction = word(CheckMessageId::NewIntroduction),
        first = word(CheckMessageId::NewFirst),
        second = word(CheckMessageId::NewSecond),
    )
}

fn faq(words: &CheckCatalog<'_>) -> String {
    let word = |id| words.text(id, &[]);
    format!(
        "### YamlMime:FAQ\nmetadata:\n  title: {title}\n  description: {description}\n  ms.date: {date}\ntitle: {title}\n\
         summary: {description}\nsections:\n  - name: {section}\n    questions:\n      - question: {question}\n        \
         answer: |\n          {cause}\n\n          1. {first}\n          2. {second}\n",
        title = word(CheckMessageId::NewTitle),
        description = word(CheckMessageId::NewDescription),
        date = today(),
        section = word(CheckMessageId::NewSection),
        question = word(CheckMessageId::NewQuestion),
        cause = word(CheckMessageId::NewCause),
        first = word(CheckMessageId::NewFirst),
        second = word(CheckMessageId::NewSecond),
    )
}
