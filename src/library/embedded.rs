//! The content compiled into the binary.

/// Embeds files of `content`, each with its path below that folder.
macro_rules! embed {
    ($($path:literal,)*) => { [$(($path, include_bytes!(concat!("../../content/", $path)))),*] };
}

/// The articles, one folder per locale. A new file needs a row here; a test compares the rows with the folder.
static FILES: &[(&str, &[u8])] = &embed![
    "en-us/account-setup-and-renewal.md",
    "en-us/account-suspended.md",
    "en-us/azure-costs.md",
    "en-us/benefits.md",
    "en-us/company-account.md",
    "en-us/credit-limit.md",
    "en-us/customers.md",
    "en-us/delegated-admin.md",
    "en-us/error-codes.md",
    "en-us/invoices.md",
    "en-us/licenses.md",
    "en-us/multi-factor-authentication.md",
    "en-us/office-activation.md",
    "en-us/payouts.md",
    "en-us/reconciliation.md",
    "en-us/referrals.md",
    "en-us/sign-in.md",
    "en-us/subscriptions.md",
    "en-us/support.md",
    "en-us/users-and-roles.md",
    "en-us/verification.md",
    "nl-nl/account-setup-and-renewal.md",
    "nl-nl/account-suspended.md",
    "nl-nl/azure-costs.md",
    "nl-nl/benefits.md",
    "nl-nl/company-account.md",
    "nl-nl/credit-limit.md",
    "nl-nl/customers.md",
    "nl-nl/delegated-admin.md",
    "nl-nl/error-codes.md",
    "nl-nl/invoices.md",
    "nl-nl/licenses.md",
    "nl-nl/multi-factor-authentication.md",
    "nl-nl/office-activation.md",
    "nl-nl/payouts.md",
    "nl-nl/reconciliation.md",
    "nl-nl/referrals.md",
    "nl-nl/sign-in.md",
    "nl-nl/subscriptions.md",
    "nl-nl/support.md",
    "nl-nl/users-and-roles.md",
    "nl-nl/verification.md",
];

/// Paths of the embedded articles, with `/`.
pub(super) fn article_paths() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(path, _)| *path)
}

/// The bytes of an embedded file.
pub(super) fn bytes(path: &str) -> Option<&'static [u8]> {
    FILES.iter().find(|(name, _)| *name == path).map(|(_, bytes)| *bytes)
}

/// The embedded thesaurus: see `src/search/thesaurus.rs`. A test compares it with the texts it is made from.
pub(crate) fn concepts() -> &'static [u8] {
    include_bytes!("../../content/thesaurus/concepts.bin")
}

/// The embedded table of word vectors: see `src/search/vectors.rs`.
#[must_use]
pub fn word_vectors() -> &'static [u8] {
    include_bytes!("../../content/vectors/words.bin")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_content_folder_is_embedded() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        let files = walkdir::WalkDir::new(&root).into_iter().map(|entry| entry.expect("an entry"));
        let is_text = |path: &std::path::Path| path.extension().is_some_and(|kind| kind == "md" || kind == "yml");
        let mut paths: Vec<String> = files
            .filter(|entry| is_text(entry.path()))
            .map(|entry| entry.path().strip_prefix(&root).expect("below").to_string_lossy().replace('\\', "/"))
            .collect();
        paths.sort();
        let mut embedded: Vec<&str> = FILES.iter().map(|(path, _)| *path).collect();
        embedded.sort_unstable();
        assert_eq!(paths, embedded);
    }

    #[test]
    fn every_language_holds_the_same_articles() {
        let mut names: Vec<(String, String)> = article_paths()
            .filter_map(|path| path.split_once('/').map(|(locale, name)| (name.to_owned(), locale.to_owned())))
            .collect();
        names.sort();
        for pair in names.chunks(2) {
            assert_eq!(pair[0].0, pair[1].0, "an article without its translation");
        }
    }
}
