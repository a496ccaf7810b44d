//! Names of languages.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;

use icu_locale::fallback::LocaleFallbacker;
use icu_locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleExpander};
use serde::{Deserialize, Serialize};

/// A language, perhaps with a script and a region, in the canonical spelling: `nl`, `nl-NL`, `zh-Hant-TW`. Deprecated codes
/// become those of today: `iw` is `he`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
pub struct Locale(Box<str>);

impl Locale {
    /// Reads `nl`, `nl-nl`, `nl_BE.UTF-8@euro`, `zh-Hant-TW`. `None` for what is no language: the empty string, `C`,
    /// `POSIX`, other words.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.split(['.', '@']).next().unwrap_or_default().trim().replace('_', "-");
        let language = name.split('-').next().filter(|part| (2..=3).contains(&part.len()))?;
        let plain = language.bytes().all(|b| b.is_ascii_lowercase()) && language.len() == name.len();
        if plain && language != "und" && !DEPRECATED.contains(&language) {
            return Some(Self(name.into()));
        }
        let mut locale = icu_locale::Locale::from(name.parse::<LanguageIdentifier>().ok()?);
        LocaleCanonicalizer::new_common().canonicalize(&mut locale);
        (locale.id.language != icu_locale::subtags::Language::UNKNOWN).then(|| Self(locale.id.to_string().into()))
    }

    /// Reads the name of a folder that holds one language: a language and a region in lower or usual case, such as
    /// `nl-nl`, `zh-tw` or `sr-Latn-RS`. A bare `nl` is not enough, and a word that only looks like one (`to-do`) is
    /// none, for its language and region must exist.
    #[must_use]
    pub fn from_folder(name: &str) -> Option<Self> {
        let language = name.split_once('-').map(|(language, _)| language.to_ascii_lowercase())?;
        if !LANGUAGES.split(' ').any(|known| known == language) || name == "to-do" {
            return None;
        }
        // Before it is parsed: a region that is no more becomes one of today.
        let region = |part: &str| REGIONS.split(' ').any(|region| region.eq_ignore_ascii_case(part));
        let mut parts = name.split('-').skip(1);
        let script = name.split('-').nth(1).is_some_and(|part| part.len() == 4);
        let known = parts.nth(usize::from(script)).map_or(script, region);
        known.then(|| Self::parse(name)).flatten()
    }

    /// Whether a name is that of a language without a script or a region, in lower case, such as `nl`. Whether a folder of
    /// that name holds the language is another question.
    #[must_use]
    pub fn is_bare_language(name: &str) -> bool {
        (2..=3).contains(&name.len()) && LANGUAGES.split(' ').any(|language| language == name)
    }

    /// The usual spelling.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script and region: `nl` of `nl-BE`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The region: `BE` of `nl-BE`.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.0.split('-').skip(1).find(|part| part.len() == 2 || part.bytes().all(|b| b.is_ascii_digit()))
    }

    /// How well `self` serves a reader who asked for `wanted`: 0 for another language, more for nearer ones, the most for
    /// the same. Nearness is that of CLDR: es-AR is nearer to es-419 and es-MX than to es-ES, and `nn` is served by `nb`.
    /// Where no region is asked for, the one that is meant comes first: `pt` prefers `pt-BR`.
    #[must_use]
    pub fn serves(&self, wanted: &Self) -> u8 {
        thread_local! {
            static KNOWN: RefCell<HashMap<(Locale, Locale), u8>> = RefCell::default();
        }
        if self == wanted {
            return SAME;
        }
        KNOWN.with_borrow_mut(|known| match known.get(&(self.clone(), wanted.clone())) {
            Some(score) => *score,
            None => {
                let score = nearness(self, wanted);
                known.insert((self.clone(), wanted.clone()), score);
                score
            }
        })
    }
}

/// The score of the very locale that was asked for.
const SAME: u8 = 100;

/// Languages whose code is another one by now; others need no look at the table of aliases.
const DEPRECATED: &[&str] =
    &["in", "iw", "ji", "jw", "mo", "no", "sh", "tl", "aju", "als", "arb", "cmn", "prs", "swh", "zsm"];

/// How near two different locales are: the depth of the nearest common fallback, and less where the region or
/// the script is not the one that is meant.
fn nearness(offered: &Locale, wanted: &Locale) -> u8 {
    let (own, asked) = (chain(offered), chain(wanted));
    let shared = asked.iter().position(|step| own.contains(step));
    let depth = shared.map_or(0, |at| asked.len() - at);
    if depth == 0 {
        return u8::from(offered.language() == wanted.language());
    }
    let meant = expanded(wanted).is_some_and(|meant| {
        expanded(offered).is_some_and(|offered| offered.region == meant.region && offered.script == meant.script)
    });
    // The longest chain has four steps.
    u8::try_from(2 + depth * 10).unwrap_or(SAME - 1) + u8::from(meant || offered.region().is_none())
}

/// A locale and its fallbacks, the nearest first, without the root.
fn chain(locale: &Locale) -> Vec<String> {
    let Ok(id) = locale.0.parse::<LanguageIdentifier>() else { return Vec::new() };
    let mut steps = LocaleFallbacker::new().for_config(Default::default()).fallback_for(id.into());
    let mut chain = Vec::new();
    while !steps.get().is_unknown() {
        chain.push(steps.get().to_string());
        steps.step();
    }
    chain
}

/// A locale with the script and the region that are meant where none is said.
fn expanded(locale: &Locale) -> Option<LanguageIdentifier> {
    let mut id = locale.0.parse().ok()?;
    LocaleExpander::new_common().maximize(&mut id);
    Some(id)
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// ISO 639-1.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de \
dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja \
jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn \
no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th \
ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu fil chr kok quc quz prs";

/// ISO 3166-1 alpha-2, and the United Nations' numbers for Latin America and the world.
const REGIONS: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV \
BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA \
GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI \
KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA \
NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK \
SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS \
XK YE YT ZA ZM ZW 419 001 150";

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(name: &str) -> Locale {
        Locale::parse(name).expect(name)
    }

    #[test]
    fn every_spelling_of_a_locale_is_read() {
        for (name, usual) in [
            ("nl", "nl"),
            ("nl-nl", "nl-NL"),
            ("nl_BE.UTF-8@euro", "nl-BE"),
            ("ZH_hant_tw", "zh-Hant-TW"),
            ("es-419", "es-419"),
            ("iw", "he"),
        ] {
            assert_eq!(locale(name).as_str(), usual);
        }
        for name in ["", "C", "POSIX", "C.UTF-8", "partner-center", "n1", "nl-"] {
            assert_eq!(Locale::parse(name), None, "{name}");
        }
    }

    #[test]
    fn a_folder_needs_a_language_and_a_region_that_exist() {
        for name in ["nl-nl", "pt-br", "zh-tw", "sr-latn-rs", "en-US"] {
            assert!(Locale::from_folder(name).is_some(), "{name}");
        }
        for name in ["nl", "to-do", "my-pc", "how-to", "faq", "add-in"] {
            assert_eq!(Locale::from_folder(name), None, "{name}");
        }
    }

    #[test]
    fn a_reader_is_served_by_the_nearest_region() {
        fn best<'a>(wanted: &str, offered: &[&'a str]) -> Option<&'a str> {
            offered.iter().max_by_key(|name| locale(name).serves(&locale(wanted))).copied()
        }
        assert_eq!(best("nl-BE", &["de-DE", "nl-NL", "en-US"]), Some("nl-NL"));
        assert_eq!(best("pt", &["pt-PT", "pt-BR"]), Some("pt-BR"));
        assert_eq!(best("zh-HK", &["zh-CN", "zh-TW"]), Some("zh-TW"));
        assert_eq!(best("en", &["en-GB", "en-US"]), Some("en-US"));
        assert_eq!(best("es-AR", &["es-ES", "es-MX"]), Some("es-MX"));
        assert_eq!(best("es-AR", &["es-MX", "es-ES", "es-419"]), Some("es-419"));
        assert_eq!(best("no", &["sv-se", "nb-no"]), Some("nb-no"));
        assert_eq!(best("iw", &["ar-sa", "he-il"]), Some("he-il"));
        assert_eq!(best("en-AU", &["en-US", "en-GB"]), Some("en-GB"));
        assert!(locale("nb-no").serves(&locale("nn")) > 0);
        assert_eq!(locale("de-DE").serves(&locale("nl-NL")), 0);
    }
}
