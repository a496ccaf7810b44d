//! Tokens by the formats that their issuers document, and long random-looking words.

use std::ops::Range;

/// The characters of a token behind its prefix.
#[derive(Clone, Copy, Debug)]
enum Alphabet {
    /// Hexadecimal digits.
    Hex,
    /// ASCII letters and digits.
    Alnum,
    /// Letters, digits, `-` and `_`.
    Url,
    /// The same and `.`, `=`, `+`, `/`, `~`.
    Wide,
}

impl Alphabet {
    fn has(self, b: u8) -> bool {
        match self {
            Self::Hex => b.is_ascii_hexdigit(),
            Self::Alnum => b.is_ascii_alphanumeric(),
            Self::Url => b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'),
            Self::Wide => b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'=' | b'+' | b'/' | b'~'),
        }
    }
}

/// A format: how a token begins, and how many characters of which alphabet follow at least.
struct Format(&'static str, Alphabet, usize);

use Alphabet::{Alnum, Hex, Url, Wide};

/// Formats in the order of their issuers' names.
const FORMATS: &[Format] = &[
    Format("AGE-SECRET-KEY-1", Alnum, 50), // age
    Format("pat", Wide, 78),               // Airtable: 14 characters, a dot, 64 digits
    Format("sk-ant-", Url, 32),            // Anthropic
    Format("ATATT3", Wide, 40),            // Atlassian
    Format("ATBB", Alnum, 28),             // Bitbucket
    Format("AKIA", Alnum, 16),             // AWS
    Format("ASIA", Alnum, 16),
    Format("ABIA", Alnum, 16),
    Format("ACCA", Alnum, 16),
    Format("cio", Alnum, 32),   // crates.io
    Format("dapi", Hex, 32),    // Databricks
    Format("dop_v1_", Hex, 32), // DigitalOcean
    Format("doo_v1_", Hex, 32),
    Format("dor_v1_", Hex, 32),
    Format("dckr_pat_", Url, 20), // Docker
    Format("dckr_oat_", Url, 20),
    Format("dp.pt.", Alnum, 40), // Doppler
    Format("dp.st.", Wide, 40),
    Format("sl.", Url, 100),   // Dropbox
    Format("figd_", Url, 32),  // Figma
    Format("FlyV1", Wide, 40), // Fly.io
    Format("fo1_", Url, 32),
    Format("ghp_", Alnum, 16), // GitHub
    Format("gho_", Alnum, 16),
    Format("ghu_", Alnum, 16),
    Format("ghs_", Alnum, 16),
    Format("ghr_", Alnum, 16),
    Format("github_pat_", Url, 22),
    Format("glpat-", Wide, 16), // GitLab
    Format("gldt-", Wide, 16),
    Format("glrt-", Wide, 16),
    Format("glcbt-", Wide, 16),
    Format("glptt-", Wide, 16),
    Format("glft-", Wide, 16),
    Format("gloas-", Wide, 16),
    Format("glsoat-", Wide, 16),
    Format("glagent-", Wide, 16),
    Format("glimt-", Wide, 16),
    Format("AIza", Url, 35), // Google
    Format("ya29.", Wide, 20),
    Format("GOCSPX-", Url, 20),
    Format("1//0", Url, 20),
    Format("glsa_", Url, 32), // Grafana
    Format("glc_", Wide, 32),
    Format("hvs.", Url, 24), // HashiCorp Vault
    Format("hvb.", Url, 24),
    Format("hvr.", Url, 24),
    Format("HRKU-", Url, 30),      // Heroku
    Format("hf_", Alnum, 30),      // Hugging Face
    Format("lin_api_", Alnum, 32), // Linear
    Format("key-", Hex, 32),       // Mailgun
    Format("NRAK-", Alnum, 27),    // New Relic
    Format("ntn_", Alnum, 32),     // Notion
    Format("secret_", Alnum, 32),
    Format("npm_", Alnum, 30),   // npm
    Format("oy2", Alnum, 43),    // NuGet
    Format("sk-proj-", Url, 32), // OpenAI
    Format("sk-svcacct-", Url, 32),
    Format("sk-admin-", Url, 32),
    Format("sk-", Alnum, 32),
    Format("ops_eyJ", Wide, 40),     // 1Password
    Format("pscale_tkn_", Wide, 32), // PlanetScale
    Format("pscale_pw_", Wide, 32),
    Format("PMAK-", Url, 40),     // Postman
    Format("pul-", Hex, 40),      // Pulumi
    Format("pypi-", Url, 32),     // PyPI
    Format("r8_", Alnum, 32),     // Replicate
    Format("rubygems_", Hex, 40), // RubyGems
    Format("SG.", Wide, 40),      // SendGrid
    Format("sntrys_", Wide, 40),  // Sentry
    Format("sntryu_", Hex, 40),
    Format("shpat_", Hex, 32), // Shopify
    Format("shpca_", Hex, 32),
    Format("shppa_", Hex, 32),
    Format("shpss_", Hex, 32),
    Format("xoxb-", Url, 10), // Slack
    Format("xoxp-", Url, 10),
    Format("xoxa-", Url, 10),
    Format("xoxr-", Url, 10),
    Format("xoxs-", Url, 10),
    Format("xoxe-", Url, 10),
    Format("xoxe.xox", Wide, 10),
    Format("xapp-", Url, 10),
    Format("sq0atp-", Url, 20), // Square
    Format("sq0csp-", Url, 20),
    Format("EAAA", Url, 56),
    Format("sk_live_", Alnum, 16), // Stripe
    Format("sk_test_", Alnum, 16),
    Format("rk_live_", Alnum, 16),
    Format("rk_test_", Alnum, 16),
    Format("whsec_", Wide, 24),
    Format("sbp_", Hex, 40),   // Supabase
    Format("tskey-", Url, 20), // Tailscale
    Format("SK", Hex, 32),     // Twilio
    Format("eyJ", Wide, 30),   // JSON Web Tokens (RFC 7519) and other JSON in Base64
];

/// Tokens of a line.
pub(super) fn find(line: &str, found: &mut Vec<Range<usize>>) {
    let bytes = line.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let begins = at == 0 || !bytes[at - 1].is_ascii_alphanumeric();
        match begins.then(|| issued(&bytes[at..])).flatten() {
            Some(length) => {
                found.push(at..at + length);
                at += length;
            }
            None => at += 1,
        }
    }
    for (start, word) in super::named::words(line) {
        for piece in word.split(['"', '\'', '`', ',', ';', '(', ')', '<', '>', '[', ']', '{', '}', '?', '&', ':']) {
            if is_token(piece) || is_marked(piece) {
                let from = start + (piece.as_ptr() as usize - word.as_ptr() as usize);
                found.push(from..from + piece.len());
            }
        }
    }
    webhook(line, found);
    bot(line, found);
}

/// How long the token is that begins here; `None` where none does.
fn issued(bytes: &[u8]) -> Option<usize> {
    let first = *bytes.first()?;
    FORMATS.iter().filter(|format| format.0.as_bytes()[0] == first).find_map(|Format(prefix, alphabet, least)| {
        let rest = bytes.strip_prefix(prefix.as_bytes())?;
        let mut length = rest.iter().take_while(|&&b| alphabet.has(b)).count();
        // A full stop or another mark at the end belongs to the sentence.
        while length > 0 && matches!(rest[length - 1], b'.' | b'/' | b'-' | b'~') {
            length -= 1;
        }
        let digits = rest[..length].iter().any(u8::is_ascii_digit);
        let mixed =
            rest[..length].iter().any(u8::is_ascii_uppercase) && rest[..length].iter().any(u8::is_ascii_lowercase);
        let ends = rest.get(length).is_none_or(|b| !b.is_ascii_alphanumeric());
        (length >= *least && ends && (digits || mixed)).then_some(prefix.len() + length)
    })
}

/// Whether a word without blanks looks random: long stretches of letters of both cases and digits in a jumble, as no word
/// and no identifier has them.
#[must_use]
pub(super) fn is_token(word: &str) -> bool {
    let allowed = |b: u8| Alphabet::Wide.has(b);
    if word.len() < 20 || word.starts_with('/') || !word.bytes().all(allowed) {
        return false;
    }
    let (mut length, mut turns) = (0, 0);
    let (mut digits, mut uppers, mut lowers) = (0, 0, 0);
    for segment in word.split(['-', '_', '.', '=', '+', '/', '~']).filter(|segment| segment.len() >= 8) {
        length += segment.len();
        let mut before = b' ';
        for b in segment.bytes() {
            let class = match b {
                b'0'..=b'9' => b'0',
                b'A'..=b'Z' => b'A',
                _ => b'a',
            };
            digits += usize::from(class == b'0');
            uppers += usize::from(class == b'A');
            lowers += usize::from(class == b'a');
            // A capital before small letters begins a word.
            turns += usize::from(class != before && !(before == b'A' && class == b'a'));
            before = class;
        }
    }
    length >= 20 && digits >= 2 && uppers >= 2 && lowers >= 2 && turns * 3 >= length
}

/// Client secrets of Microsoft Entra ID: 40 characters with `Q~` as the fifth and sixth.
fn is_marked(word: &str) -> bool {
    word.len() >= 34 && word.get(4..6) == Some("Q~") && word.bytes().all(|b| Alphabet::Wide.has(b))
}

/// The address of a Slack or Teams webhook is its secret.
fn webhook(line: &str, found: &mut Vec<Range<usize>>) {
    for host in ["hooks.slack.com/services/", "discord.com/api/webhooks/", ".webhook.office.com/webhookb2/"] {
        for (at, _) in line.match_indices(host) {
            let start = at + host.len();
            let length = line[start..].bytes().take_while(|&b| Alphabet::Wide.has(b) || b == b'@').count();
            if length >= 16 {
                found.push(start..start + length);
            }
        }
    }
}

/// Bot tokens of Telegram: 8 to 10 digits, a colon and 35 characters.
fn bot(line: &str, found: &mut Vec<Range<usize>>) {
    for (at, _) in line.match_indices(":AA") {
        let digits = line[..at].bytes().rev().take_while(u8::is_ascii_digit).count();
        let length = line[at + 1..].bytes().take_while(|&b| Alphabet::Url.has(b)).count();
        if (8..=10).contains(&digits) && length == 35 {
            found.push(at - digits..at + 1 + length);
        }
    }
}
