//! Names of languages.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A language, perhaps with a script and a region, in the usual spelling: `nl`, `nl-NL`, `zh-Hant-TW`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
pub struct Locale(Box<str>);

impl Locale {
    /// Reads `nl`, `nl-nl`, `nl_BE.UTF-8@euro`, `zh-Hant-TW`. `None` for what is no language: the empty string, `C`,
    /// `POSIX`, other words.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.split(['.', '@']).next().unwrap_or_default().trim();
        let mut parts = name.split(['-', '_']);
        let language = parts.next().filter(|part| (2..=3).contains(&part.len()) && is_alpha(part))?;
        let mut out = language.to_ascii_lowercase();
        for part in parts {
            out.push('-');
            match part.len() {
                2 if is_alpha(part) => out.push_str(&part.to_ascii_uppercase()),
                3 if part.bytes().all(|b| b.is_ascii_digit()) => out.push_str(part),
                4 if is_alpha(part) => {
                    out.push_str(&part[..1].to_ascii_uppercase());
                    out.push_str(&part[1..].to_ascii_lowercase());
                }
                _ => return None,
            }
        }
        Some(Self(out.into()))
    }

    /// Reads the name of a folder that holds one language: a language and a region in lower or usual case, such as
    /// `nl-nl`, `zh-tw` or `sr-Latn-RS`. A bare `nl` is not enough, and a word that only looks like one (`to-do`) is
    /// none, for its language and region must exist.
    #[must_use]
    pub fn from_folder(name: &str) -> Option<Self> {
        if !name.contains('-') {
            return None;
        }
        let locale = Self::parse(name)?;
        let known = LANGUAGES.split(' ').any(|language| language == locale.language())
            && locale.region().is_none_or(|region| REGIONS.split(' ').any(|known| known == region))
            && name != "to-do";
        known.then_some(locale)
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

    /// How well `self` serves a reader who asked for `wanted`: 3 the same, 2 the same language with one region unsaid,
    /// 1 another region of the language, 0 another language. Chinese and Portuguese are written so differently that
    /// their main region breaks ties: asking for `pt` prefers `pt-BR`, `zh` prefers `zh-CN`, `zh-HK` prefers `zh-TW`.
    #[must_use]
    pub fn serves(&self, wanted: &Self) -> u8 {
        if self == wanted {
            3
        } else if self.language() != wanted.language() {
            0
        } else if self.region() == wanted.likely_region() || self.region().is_none() {
            2
        } else {
            1
        }
    }

    /// The region that is meant where none is said, or that shares its way of writing.
    fn likely_region(&self) -> Option<&str> {
        match (self.language(), self.region()) {
            ("zh", Some("HK" | "MO")) => Some("TW"),
            ("zh", Some("SG")) => Some("CN"),
            ("zh", None) if self.0.contains("Hant") => Some("TW"),
            (_, Some(region)) => Some(region),
            ("en", None) => Some("US"),
            ("pt", None) => Some("BR"),
            ("zh", None) => Some("CN"),
            _ => None,
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_alpha(part: &str) -> bool {
    part.bytes().all(|b| b.is_ascii_alphabetic())
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
        assert_eq!(locale("de-DE").serves(&locale("nl-NL")), 0);
    }
}
