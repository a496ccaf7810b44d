//! Translations that share a key of their front matter, whatever their files are called: `translationKey: net`.

use std::collections::{BTreeMap, HashMap};

use super::file::File;
use crate::article::Locale;

/// Keys whose value is the same in every translation of an article: of Hugo, Jekyll and its plugins.
const KEYS: &[&str] = &["translationkey", "translation_key", "translation_id", "permalink", "ref"];
/// Keys that name the language of a file.
const LANGUAGES: &[&str] = &["lang", "language", "locale"];

/// What the front matter of a file says of its translations.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Keyed {
    key: String,
    language: Option<Locale>,
}

/// Reads the front matter at the start of a text, YAML or TOML. `None` where it shares no key.
pub(super) fn of(text: &str) -> Option<Keyed> {
    let text = text.trim_start_matches('\u{feff}');
    let fence = ["---", "+++"].into_iter().find(|fence| text.starts_with(fence))?;
    let mut lines = text.lines();
    lines.next();
    let (mut key, mut language) = (None, None);
    for line in lines.take_while(|line| line.trim_end() != fence) {
        let Some((name, value)) = line.split_once([':', '=']) else { continue };
        let value = value.trim().trim_matches(['"', '\'']);
        let name = name.trim_end().to_ascii_lowercase();
        if LANGUAGES.contains(&name.as_str()) {
            language = language.or_else(|| Locale::parse(value));
        } else if KEYS.contains(&name.as_str()) && !value.is_empty() {
            key.get_or_insert_with(|| value.to_owned());
        }
    }
    Some(Keyed { key: key?, language })
}

/// Makes files that share a key one article: the id is that of the English one, else of the one in the language with the
/// most files. `read` gives the key of a file. Of two files in one language, the first counts.
pub(super) fn join(files: &mut [File], read: impl Fn(&File) -> Option<Keyed>) {
    let mut groups: BTreeMap<String, Vec<(usize, Locale)>> = BTreeMap::new();
    let mut counts: HashMap<String, usize> = HashMap::new();
    for (at, file) in files.iter().enumerate() {
        let Some(keyed) = read(file) else { continue };
        let Some(language) = file.locale.clone().or(keyed.language).or_else(|| in_path(&file.path)) else { continue };
        let group = groups.entry(shared_part(&keyed.key, &language)).or_default();
        if group.iter().all(|(_, other)| *other != language) {
            *counts.entry(language.to_string()).or_default() += 1;
            group.push((at, language));
        }
    }
    for group in groups.values().filter(|group| group.len() > 1) {
        let rank = |language: &Locale| (language.language() == "en", counts.get(&language.to_string()).copied());
        // The first of those that rank alike.
        let original = group.iter().rev().max_by_key(|(_, language)| rank(language));
        let Some(id) = original.map(|&(at, _)| files[at].id.clone()) else { continue };
        for (at, language) in group {
            files[*at].id.clone_from(&id);
            files[*at].locale = Some(language.clone());
        }
    }
}

/// A key without the language that begins or ends it: `/nl/net/` is `/net/`.
fn shared_part(key: &str, language: &Locale) -> String {
    let is_language = |part: &&str| Locale::parse(part).is_some_and(|part| part == *language);
    let mut parts: Vec<&str> = key.split('/').filter(|part| !part.is_empty()).collect();
    if parts.first().is_some_and(is_language) {
        parts.remove(0);
    } else if parts.last().is_some_and(is_language) {
        parts.pop();
    }
    parts.join("/")
}

/// The language that a folder or the end of a name is called after, which counts here because a key is shared.
fn in_path(path: &str) -> Option<Locale> {
    let named = |name: &str| {
        Locale::from_folder(name).or_else(|| Locale::is_bare_language(name).then(|| Locale::parse(name)).flatten())
    };
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    let suffix = name.rsplit_once('.').and_then(|(stem, _)| stem.rsplit_once('.'));
    folders.split('/').find_map(named).or_else(|| named(suffix?.1))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::{Root, files};
    use super::*;
    use crate::article::Limits;

    /// The groups of some files: the id, and the files with their languages.
    fn groups(files: &[(&str, &str)]) -> Vec<String> {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, text).expect("written");
        }
        let (groups, _) = files::find(&[Root::Path(folder.path().to_owned())], &Limits::default()).expect("found");
        let file = |file: &File| format!("{} {}", file.locale.as_ref().map_or("-", Locale::as_str), file.path);
        let told = |group: &crate::library::file::Group| group.files.iter().map(file).collect::<Vec<_>>().join(", ");
        groups.iter().map(|group| format!("{}: {}", group.id, told(group))).collect()
    }

    #[test]
    fn translations_share_a_key_under_any_name() {
        let joined = ["down.md: en down.md, nl eruit.md"];
        let yaml = |language: &str, key: &str| format!("---\nlang: {language}\n{key}\n---\n\n## Net\n\nText.\n");
        for (english, dutch) in [
            (yaml("en", "permalink: /net/"), yaml("nl", "permalink: \"/net/\"")),
            (yaml("en", "permalink: /en/net/"), yaml("nl", "permalink: /nl/net/")),
            (yaml("en", "translationKey: net"), yaml("nl", "translationKey: net")),
            (
                "+++\nlang = \"en\"\nref = \"net\"\n+++\n".to_owned(),
                "+++\nlang = \"nl\"\nref = \"net\"\n+++\n".to_owned(),
            ),
        ] {
            assert_eq!(groups(&[("down.md", &english), ("eruit.md", &dutch)]), joined, "{english}");
        }
        let key = "---\npermalink: /net/\n---\n\nText.\n";
        assert_eq!(groups(&[("nl/eruit.md", key), ("en/down.md", key)]), ["en/down.md: en en/down.md, nl nl/eruit.md"]);
    }

    #[test]
    fn a_key_joins_nothing_in_one_language_or_without_one() {
        let key = "---\npermalink: /net/\n---\n\nText.\n";
        assert_eq!(groups(&[("a.md", key), ("b.md", key)]), ["a.md: - a.md", "b.md: - b.md"]);
        let dutch = "---\nlang: nl\npermalink: /net/\n---\n\nText.\n";
        assert_eq!(groups(&[("a.md", dutch), ("b.md", dutch)]), ["a.md: - a.md", "b.md: - b.md"]);
        assert_eq!(of("# permalink: x"), None);
    }
}
