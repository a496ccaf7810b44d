//! The languages of a content root, found in its tree.
//!
//! A folder with a language and a region (`nl-nl`) always names a locale. A bare language (`nl`) does only by evidence:
//! another language beside it, or the folder around it, has most of the same files, and no folder that is not a language
//! has, so `docs/cs` and `docs/go` stay what they are. Documentation tools keep translations in fixed places; those are
//! rows of [`HOLDERS`].

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::article::Locale;

/// The language of a file and the article that it is a version of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub locale: Option<Locale>,
    /// The path of the original, or the path without what marks the language where there is none.
    pub id: String,
}

/// Folders that hold one folder a language, and where the original is: paths beside the folder.
const HOLDERS: &[(&str, &[&str])] = &[
    ("i18n", &["", "docs", "content"]),
    ("locale", &["", "docs", "content"]),
    ("locales", &["", "docs", "content"]),
    ("translations", &["", "docs", "content"]),
    ("translated", &["", "docs", "content"]),
    ("lang", &["", "docs"]),
    ("langs", &["", "docs"]),
    ("languages", &["", "docs"]),
];

/// Ends of folders beside the original that hold one folder a language: `docs-locale` beside `docs`.
const HOLDER_ENDS: &[&str] =
    &["-locale", "-locales", "-i18n", "-l10n", "-translations", "-translated", "_locale", "_i18n"];

/// The folders of Docusaurus below a language, and where the original is.
const DOCUSAURUS: &[(&str, &str)] = &[
    ("docusaurus-plugin-content-docs/current/", "docs/"),
    ("docusaurus-plugin-content-docs/version-", "versioned_docs/version-"),
    ("docusaurus-plugin-content-blog/", "blog/"),
    ("docusaurus-plugin-content-pages/", "src/pages/"),
];

/// Finds the place of every path of a root. `declared` are the languages that its owner names, if any: only these are
/// languages then, and files that name none are in the first of them.
pub(super) fn places(paths: &[&str], declared: &[Locale]) -> Vec<Place> {
    let all: BTreeSet<&str> = paths.iter().copied().collect();
    let mut places: Vec<Place> = if let Some(first) = declared.first() {
        let named = |name: &str| Locale::parse(name).filter(|locale| declared.contains(locale));
        let folders = |folder: &str| named(folder.rsplit('/').next().unwrap_or(folder));
        let place = |path: &&str| {
            let found = in_folder(path, &all, folders).or_else(|| declared_suffix(path, named));
            found.unwrap_or_else(|| Place { locale: Some(first.clone()), id: (*path).to_owned() })
        };
        paths.iter().map(place).collect()
    } else {
        let bare = bare_languages(&all);
        paths.iter().map(|path| place(path, &all, &bare)).collect()
    };
    name_originals(&mut places);
    places
}

/// The folders that are bare languages, by their whole path.
fn bare_languages(all: &BTreeSet<&str>) -> BTreeSet<String> {
    // What lies below each folder, by the folder around it.
    let mut below: BTreeMap<&str, BTreeMap<&str, BTreeSet<&str>>> = BTreeMap::new();
    let mut has_bare = false;
    for path in all {
        for (at, _) in path.match_indices('/') {
            let (folder, rest) = (&path[..at], &path[at + 1..]);
            let (around, name) = folder.rsplit_once('/').unwrap_or(("", folder));
            has_bare |= Locale::is_bare_language(name);
            below.entry(around).or_default().entry(name).or_default().insert(rest);
        }
    }
    let mut found = BTreeSet::new();
    if !has_bare {
        return found;
    }
    for (around, folders) in &below {
        for (name, own) in folders.iter().filter(|(name, _)| Locale::is_bare_language(name)) {
            let shared = |other: &BTreeSet<&str>| {
                own.iter().filter(|path| other.contains(*path)).count() * 2 > own.len().min(other.len())
            };
            let is_language = |other: &str| Locale::is_bare_language(other) || Locale::from_folder(other).is_some();
            let others = || folders.iter().filter(|(other, _)| *other != name);
            let beside = others().any(|(other, paths)| is_language(other) && shared(paths));
            let against = others().any(|(other, paths)| !is_language(other) && shared(paths));
            let outside = own.iter().filter(|path| all.contains(join(around, path).as_str())).count() * 2 > own.len();
            let held = holder(around).is_some();
            if (beside || outside || held) && !against {
                found.insert(join(around, name));
            }
        }
    }
    found
}

fn join(folder: &str, rest: &str) -> String {
    if folder.is_empty() { rest.to_owned() } else { format!("{folder}/{rest}") }
}

/// Where the originals of a folder that holds languages may be: folders, the nearest first.
fn holder(folder: &str) -> Option<Vec<String>> {
    let (around, name) = folder.rsplit_once('/').unwrap_or(("", folder));
    if let Some((_, places)) = HOLDERS.iter().find(|(own, _)| *own == name) {
        return Some(
            places.iter().map(|place| if place.is_empty() { around.to_owned() } else { join(around, place) }).collect(),
        );
    }
    let end = HOLDER_ENDS.iter().find_map(|end| name.strip_suffix(end))?;
    Some(vec![join(around, end)])
}

fn place(path: &str, all: &BTreeSet<&str>, bare: &BTreeSet<String>) -> Place {
    let language = |folder: &str| {
        let name = folder.rsplit('/').next().unwrap_or(folder);
        Locale::from_folder(name).or_else(|| bare.contains(folder).then(|| Locale::parse(name)).flatten())
    };
    in_folder(path, all, language)
        .or_else(|| suffixed(path, all))
        .unwrap_or_else(|| Place { locale: None, id: path.to_owned() })
}

/// The place of a path with a folder for which `language` has a language; the outermost such folder counts.
fn in_folder(path: &str, all: &BTreeSet<&str>, language: impl Fn(&str) -> Option<Locale>) -> Option<Place> {
    path.match_indices('/').find_map(|(at, _)| {
        let (folder, rest) = (&path[..at], &path[at + 1..]);
        let locale = language(folder)?;
        let around = folder.rsplit_once('/').map_or("", |(around, _)| around);
        Some(Place { locale: Some(locale), id: original(around, rest, all) })
    })
}

/// `page.nl.md`, where the owner of the content says that `nl` is a language of it.
fn declared_suffix(path: &str, named: impl Fn(&str) -> Option<Locale>) -> Option<Place> {
    let (stem, end) = path.rsplit_once('.')?;
    let (page, language) = stem.rsplit_once('.')?;
    Some(Place { locale: Some(named(language)?), id: format!("{page}.{end}") })
}

/// The path of the original of `rest`, which lies in a language folder within `around`.
fn original(around: &str, rest: &str, all: &BTreeSet<&str>) -> String {
    let Some(folders) = holder(around) else { return join(around, rest) };
    let moved = DOCUSAURUS.iter().find_map(|(from, to)| rest.strip_prefix(from).map(|rest| format!("{to}{rest}")));
    let moved = moved.as_deref();
    let candidates =
        || folders.iter().flat_map(|folder| moved.into_iter().chain([rest]).map(|rest| join(folder, rest)));
    candidates()
        .find(|path| all.contains(path.as_str()) || twin(path, all).is_some())
        .map(|path| twin(&path, all).unwrap_or(path))
        .or_else(|| moved.map(|rest| join(folders.first().map_or("", String::as_str), rest)))
        .unwrap_or_else(|| join(around, rest))
}

/// The same path with the other ending of markdown, where that is the one in the tree.
fn twin(path: &str, all: &BTreeSet<&str>) -> Option<String> {
    let other = match path.rsplit_once('.')? {
        (stem, "md") => format!("{stem}.mdx"),
        (stem, "mdx") => format!("{stem}.md"),
        _ => return None,
    };
    (!all.contains(path) && all.contains(other.as_str())).then_some(other)
}

/// `page.nl.md` beside `page.md`, or beside `page.en.md`.
fn suffixed(path: &str, all: &BTreeSet<&str>) -> Option<Place> {
    let (stem, end) = path.rsplit_once('.')?;
    let (page, language) = stem.rsplit_once('.')?;
    let locale = Locale::from_folder(language)
        .or_else(|| Locale::is_bare_language(language).then(|| Locale::parse(language)).flatten())?;
    let plain = format!("{page}.{end}");
    let prefix = format!("{page}.");
    let beside = all.range(prefix.as_str()..).take_while(|other| other.starts_with(&prefix)).any(|other| {
        *other != path
            && other
                .strip_prefix(&prefix)
                .and_then(|rest| rest.strip_suffix(&format!(".{end}")))
                .is_some_and(|language| Locale::is_bare_language(language) || Locale::from_folder(language).is_some())
    });
    (all.contains(plain.as_str()) || beside).then_some(Place { locale: Some(locale), id: plain })
}

/// Gives files without a language the one of the original, where translations of them are there: English, unless that is
/// among the translations.
fn name_originals(places: &mut [Place]) {
    let mut translated: HashMap<&str, bool> = HashMap::new();
    for place in places.iter() {
        if let Some(locale) = &place.locale {
            *translated.entry(&place.id).or_default() |= locale.language() == "en";
        }
    }
    let originals: Vec<usize> = (0..places.len())
        .filter(|&at| places[at].locale.is_none() && translated.get(places[at].id.as_str()) == Some(&false))
        .collect();
    for at in originals {
        places[at].locale = Locale::parse("en");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(paths: &[&str]) -> Vec<String> {
        let locale = |place: &Place| place.locale.as_ref().map_or("-".to_owned(), ToString::to_string);
        places(paths, &[]).iter().map(|place| format!("{} {}", locale(place), place.id)).collect()
    }

    #[test]
    fn bare_languages_that_share_their_files_are_locales() {
        let paths = ["content/en/a/x.md", "content/en/y.md", "content/nl/a/x.md", "content/nl/y.md"];
        assert_eq!(told(&paths), ["en content/a/x.md", "en content/y.md", "nl content/a/x.md", "nl content/y.md"]);
        assert_eq!(told(&["guide/x.md", "zh/guide/x.md"]), ["en guide/x.md", "zh guide/x.md"]);
    }

    #[test]
    fn folders_that_only_look_like_languages_are_none() {
        for paths in [
            vec!["docs/cs/app.md", "docs/go/app.md", "docs/ts/app.md"],
            vec!["pa/x.md", "go/y.md"],
            vec!["is/a.md", "it/b.md"],
        ] {
            let expected: Vec<String> = paths.iter().map(|path| format!("- {path}")).collect();
            assert_eq!(told(&paths), expected);
        }
    }

    #[test]
    fn tools_keep_translations_in_fixed_places() {
        let docs = "docusaurus-plugin-content-docs";
        let (current, version) = (format!("i18n/nl/{docs}/current/x.md"), format!("i18n/de/{docs}/version-3/y.md"));
        let paths = ["docs/x.md", "versioned_docs/version-3/y.mdx", &current, &version];
        let id = "versioned_docs/version-3/y.mdx";
        assert_eq!(
            told(&paths),
            ["en docs/x.md".to_owned(), format!("en {id}"), "nl docs/x.md".into(), format!("de {id}")]
        );
        let paths = ["docs/x.md", "docs-locale/nl-nl/x.md", "docs-locale/fr-fr/x.md"];
        assert_eq!(told(&paths), ["en docs/x.md", "nl-NL docs/x.md", "fr-FR docs/x.md"]);
    }

    #[test]
    fn a_language_in_the_name_of_a_file_counts_beside_the_original() {
        assert_eq!(
            told(&["x.md", "x.nl.md", "v1.md", "y.pt-br.md", "y.en.md"]),
            ["en x.md", "nl x.md", "- v1.md", "pt-BR y.md", "en y.md"]
        );
        assert_eq!(told(&["a.is.md"]), ["- a.is.md"]);
    }

    #[test]
    fn languages_that_the_owner_names_are_the_only_ones() {
        let declared = ["nl", "pt-BR"].map(|name| Locale::parse(name).expect("a locale"));
        let paths = ["x.md", "cs/x.md", "pt_br/x.md", "y/nl/x.md", "z.nl.md", "de-de/x.md"];
        let told: Vec<String> = places(&paths, &declared)
            .iter()
            .map(|place| format!("{} {}", place.locale.as_ref().map_or("-", Locale::as_str), place.id))
            .collect();
        assert_eq!(told, ["nl x.md", "nl cs/x.md", "pt-BR x.md", "nl y/x.md", "nl z.md", "nl de-de/x.md"]);
    }
}
