//! The content that is measured: what `PCFIX_BENCH_CONTENT` names, or articles made for the occasion.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// As many articles as a product's documentation has in one language.
const ARTICLES: usize = 400;

const WORDS: [&str; 40] = [
    "account",
    "order",
    "portal",
    "licence",
    "printer",
    "billing",
    "payment",
    "screen",
    "button",
    "dashboard",
    "customer",
    "renewal",
    "setting",
    "password",
    "network",
    "device",
    "tenant",
    "report",
    "invoice",
    "address",
    "select",
    "open",
    "cancel",
    "confirm",
    "change",
    "remove",
    "declined",
    "expired",
    "missing",
    "unknown",
    "blocked",
    "when",
    "after",
    "before",
    "without",
    "the",
    "your",
    "this",
    "and",
    "for",
];

/// A folder of articles.
pub struct Content {
    path: PathBuf,
    // Made articles vanish with their folder.
    _made: Option<tempfile::TempDir>,
}

/// The locales of a large documentation.
#[allow(dead_code, reason = "each bench uses its own part of this")]
pub const LOCALES: [&str; 17] = [
    "cs-cz", "de-de", "es-es", "fr-fr", "hu-hu", "it-it", "ja-jp", "ko-kr", "nl-nl", "pl-pl", "pt-br", "pt-pt",
    "ru-ru", "sv-se", "tr-tr", "zh-cn", "zh-tw",
];

/// A folder that holds copies of another one, each in a folder of its own. The first is as it was; in the others each
/// translation is written in words of their own, or all copies would be one text to whoever looks for words.
#[allow(dead_code, reason = "each bench uses its own part of this")]
pub fn copies<'n>(of: &Path, names: impl IntoIterator<Item = &'n str>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let files: Vec<_> = walkdir::WalkDir::new(of).into_iter().filter_map(Result::ok).collect();
    for (number, name) in names.into_iter().enumerate() {
        for file in files.iter().filter(|file| file.file_type().is_file()) {
            let own = folder.path().join(name).join(file.path().strip_prefix(of).expect("below it"));
            fs::create_dir_all(own.parent().expect("a folder above")).expect("a folder");
            match fs::read_to_string(file.path()) {
                Ok(text) if number > 0 => fs::write(own, in_other_words(&text, number)).expect("written"),
                _ => _ = fs::copy(file.path(), own).expect("copied"),
            }
        }
    }
    folder
}

/// A text whose translations have other words, as long as they were: their small letters are moved on by some places of the
/// alphabet, but in tags and addresses.
fn in_other_words(text: &str, places: usize) -> String {
    const BEGIN: &str = "<span data-ttu-id=";
    let mut out = String::with_capacity(text.len());
    for (number, part) in text.split(BEGIN).enumerate() {
        if number == 0 {
            out.push_str(part);
            continue;
        }
        out.push_str(BEGIN);
        let end = part.find("</span>").unwrap_or(part.len());
        let (mut tag, mut address) = (true, false);
        for c in part[..end].chars() {
            tag |= c == '<';
            address |= c == '(' || c == '`';
            let moved = (c as u8).wrapping_sub(b'a');
            out.push(match c {
                'a'..='z' if !tag && !address => char::from(b'a' + (moved + (places % 25) as u8 + 1) % 26),
                c => c,
            });
            tag &= c != '>';
            address &= c != ')';
        }
        out.push_str(&part[end..]);
    }
    out
}

impl Content {
    /// The folder that the environment names, or one that is made.
    pub fn find() -> Self {
        if let Some(path) = std::env::var_os("PCFIX_BENCH_CONTENT") {
            return Self { path: path.into(), _made: None };
        }
        let made = tempfile::tempdir().expect("a folder");
        let mut dice = Dice(7);
        for number in 0..ARTICLES {
            fs::write(made.path().join(format!("article-{number:03}.md")), article(&mut dice)).expect("written");
        }
        Self { path: made.path().to_owned(), _made: Some(made) }
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// The same throws on every machine (a linear congruential generator, with the numbers of Knuth's MMIX).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % sides
    }

    fn words(&mut self, count: usize) -> String {
        let mut words = String::new();
        for at in 0..count {
            if at > 0 {
                words.push(' ');
            }
            words.push_str(WORDS[self.below(WORDS.len())]);
            // A tail makes as many different words as a language has.
            if self.below(5) == 0 {
                write!(words, "{}", self.below(3000)).expect("a string takes all");
            }
        }
        words
    }
}

fn article(dice: &mut Dice) -> String {
    let mut out = format!("---\ntitle: {}\nms.contentlocale: en-US\n---\n\n# {}\n\n", dice.words(6), dice.words(6));
    for _ in 0..6 + dice.below(12) {
        write!(out, "## {}\n\n{}.\n\n", dice.words(9), dice.words(60)).expect("a string takes all");
        for step in 1..3 + dice.below(5) {
            write!(out, "{step}. {} **{}** {}.\n\n", dice.words(6), dice.words(2), dice.words(8))
                .expect("a string takes all");
        }
        match dice.below(3) {
            0 => write!(out, "> [!NOTE]\n> {}.\n\n", dice.words(30)),
            1 => write!(
                out,
                "| {} | {} |\n|---|---|\n| {} | `{}` |\n\n",
                dice.words(1),
                dice.words(1),
                dice.words(8),
                dice.words(1)
            ),
            _ => write!(out, "- [{}](article-{:03}.md)\n\n", dice.words(4), dice.below(ARTICLES)),
        }
        .expect("a string takes all");
    }
    out
}
