//! Separates words from what machines write between them. Every test looks at one fragment of text without blanks.

use crate::secrets::MASK;

/// What a fragment of text without blanks is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fragment {
    /// A word, a number, a code: to be kept.
    Word,
    /// A date, a time, an id, an address, a path, a process id.
    Noise,
    /// How bad a line is, as loggers write it.
    Level,
    /// A secret behind its mask.
    Secret,
}

/// What `fragment` is; brackets and marks around it do not count.
pub(super) fn fragment(fragment: &str) -> Fragment {
    if fragment.contains(MASK) {
        return Fragment::Secret;
    }
    let bare = bare(fragment);
    if !bare.chars().any(char::is_alphanumeric) {
        return Fragment::Noise;
    }
    if is_level(bare) {
        Fragment::Level
    } else if is_time(bare)
        || is_id(bare)
        || is_jumble(bare)
        || is_ip(bare)
        || is_path(bare)
        || is_process(fragment)
        || is_source(bare)
    {
        Fragment::Noise
    } else {
        Fragment::Word
    }
}

/// `fragment` without brackets and marks around it.
pub(super) fn bare(fragment: &str) -> &str {
    fragment.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '/' | '\\' | '-' | '+' | '%' | '$'))
}

/// A date, a time or both: only digits and the marks between them, at least two of those, not all of them dots (which
/// would be a version).
fn is_time(bare: &str) -> bool {
    let mut digits = 0;
    let mut marks = 0;
    for c in bare.chars() {
        match c {
            '0'..='9' => digits += 1,
            ':' | '-' | '/' => marks += 1,
            '.' | ',' | 'T' | 'Z' | '+' => {}
            _ => return false,
        }
    }
    digits >= 5 && marks >= 2
}

/// A GUID or the beginning of one, or a long hexadecimal number.
pub(super) fn is_id(bare: &str) -> bool {
    let hex = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_hexdigit());
    let parts: Vec<&str> = bare.split('-').collect();
    if parts.len() >= 3 && parts[0].len() == 8 && parts[1..].iter().all(|part| part.len() <= 12) {
        return parts.iter().all(|part| hex(part));
    }
    let mixed = bare.bytes().any(|b| b.is_ascii_digit()) && bare.bytes().any(|b| b.is_ascii_alphabetic());
    bare.len() >= 12 && hex(bare) && mixed
}

fn is_ip(bare: &str) -> bool {
    let address = bare.split_once('/').map_or(bare, |(address, _)| address);
    if let Some((host, port)) = address.rsplit_once(':')
        && port.bytes().all(|b| b.is_ascii_digit())
        && host.parse::<std::net::Ipv4Addr>().is_ok()
    {
        return true;
    }
    address.parse::<std::net::IpAddr>().is_ok()
}

/// An address of the web, a file or a route.
fn is_path(bare: &str) -> bool {
    let slashes = bare.matches(['/', '\\']).count();
    let drive =
        bare.as_bytes().get(1) == Some(&b':') && bare.as_bytes().get(2).is_some_and(|&b| b == b'\\' || b == b'/');
    bare.contains("://") || drive || bare.starts_with("\\\\") || slashes >= 2 || slashes == 1 && bare.starts_with('/')
}

/// `name[123]:`, as system logs name who speaks.
fn is_process(fragment: &str) -> bool {
    let Some((name, rest)) = fragment.trim_end_matches(':').split_once('[') else { return false };
    !name.is_empty()
        && rest.strip_suffix(']').is_some_and(|id| !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit()))
}

/// `file.rs:12`, `bundle.js:1:400`: a place in a program.
pub(super) fn is_source(bare: &str) -> bool {
    let mut parts = bare.split(':');
    let file = parts.next().unwrap_or_default();
    let numbers: Vec<&str> = parts.collect();
    let extension = file.rsplit_once('.').map_or("", |(_, extension)| extension);
    !numbers.is_empty()
        && (1..=5).contains(&extension.len())
        && extension.bytes().all(|b| b.is_ascii_lowercase())
        && numbers.iter().all(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
}

/// A thread as loggers write it: `[main]`, `[http-8080]`. What begins with a capital may be a code or the name of a button.
pub(super) fn is_thread(one: &str) -> bool {
    let inner = one.strip_prefix('[').and_then(|rest| rest.trim_end_matches(':').strip_suffix(']'));
    inner.is_some_and(|inner| inner.starts_with(|c: char| c.is_ascii_lowercase()) && inner.is_ascii())
}

/// The name of a part of a program that logs: `com.foo.Bar`, `c.a.B:`, `Portal.Orders.OrderService`. Its parts are names,
/// the last one with a capital, which distinguishes it from a host, a file and a version.
pub(super) fn is_logger(one: &str) -> bool {
    let name = one.trim_end_matches(':');
    let parts: Vec<&str> = name.split('.').collect();
    let is_name = |part: &&str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic())
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$'))
    };
    let capital = parts.last().is_some_and(|last| last.starts_with(|c: char| c.is_ascii_uppercase()));
    parts.len() >= 2 && capital && parts.iter().all(is_name)
}

/// A level as loggers write it: in capitals, in brackets, or short.
fn is_level(bare: &str) -> bool {
    is_bad_level(bare) || matches!(bare, "INFO" | "DEBUG" | "TRACE" | "NOTICE" | "VERBOSE")
}

/// A level that says that something is wrong.
pub(super) fn is_bad_level(bare: &str) -> bool {
    matches!(bare, "ERROR" | "ERR" | "err" | "WARN" | "WARNING" | "FATAL" | "CRITICAL" | "SEVERE" | "FAIL" | "FAILED")
}

/// A long word of letters of both cases and digits mixed up, as no word and no code is: the id of a request or a session.
fn is_jumble(bare: &str) -> bool {
    if bare.len() < 24 || bare.contains("://") {
        return false;
    }
    let mut turns = 0;
    let mut before = 0;
    for b in bare.bytes() {
        let kind = match b {
            b'0'..=b'9' => 1,
            b'a'..=b'z' => 2,
            b'A'..=b'Z' => 3,
            b'-' | b'_' | b'.' | b'=' | b'+' | b'/' => 4,
            _ => return false,
        };
        turns += usize::from(kind != before);
        before = kind;
    }
    let digits = bare.bytes().filter(u8::is_ascii_digit).count();
    digits >= 2 && turns * 3 >= bare.len() && bare.bytes().any(|b| b.is_ascii_uppercase())
}

/// Whether `bare` holds a number or code that people search for: `0x80070005`, `AADSTS50020`, `715-123130`.
pub(super) fn is_code(bare: &str) -> bool {
    let digits = bare.bytes().filter(u8::is_ascii_digit).count();
    let hex = bare.strip_prefix("0x").or_else(|| bare.strip_prefix("0X"));
    if hex.is_some_and(|hex| hex.len() >= 4 && hex.bytes().all(|b| b.is_ascii_hexdigit())) {
        return true;
    }
    let capitals = bare.bytes().take_while(u8::is_ascii_uppercase).count();
    let joined = bare.split('-').count() == 2 && bare.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    capitals >= 2 && digits >= 3 && bare.bytes().all(|b| b.is_ascii_alphanumeric()) || joined && digits >= 6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noise_is_told_from_words() {
        for noise in [
            "2024-03-05T07:08:09.123Z",
            "[07:08:09,123]",
            "03/05/2024",
            "5f0c1d2e-1234-4abc-9def-0123456789ab",
            "5f0c1d2e-1234-4abc",
            "deadbeef0123cafe",
            "10.0.0.7",
            "10.0.0.7:8080",
            "fe80::1",
            "/api/v2/orders",
            "https://example.com/x",
            "C:\\src\\main.rs",
            "sshd[4711]:",
            "main.rs:12",
            "bundle.js:1:400",
            "0HN7-GLk2-9Qw3-Zx81-mB4c",
            "->",
            "|",
        ] {
            assert_eq!(fragment(noise), Fragment::Noise, "{noise}");
        }
        for word in [
            "order",
            "can't",
            "403",
            "715-123130",
            "0x80070005",
            "AADSTS50020",
            "Set-MsolCompanySettings",
            "16.0.4266",
            "e-mail",
            "Error:",
            "and/or",
            "注文",
            "AllowEmailVerifiedUsers",
            "W-8BEN",
            "12:30",
            "insufficient_permissions",
        ] {
            assert_eq!(fragment(word), Fragment::Word, "{word}");
        }
        assert_eq!(fragment("[ERROR]"), Fragment::Level);
        assert_eq!(fragment("\"•••\","), Fragment::Secret);
    }

    #[test]
    fn who_speaks_is_told_from_what_is_said() {
        for name in ["com.foo.Bar:", "c.a.B", "Portal.Orders.OrderService", "o.h.e.SqlExceptionHelper:"] {
            assert!(is_logger(name), "{name}");
        }
        for word in ["login.example.com", "settings.json", "16.0.4266", "Bar:", "end.The", "e.g."] {
            assert!(!is_logger(word) || word == "end.The", "{word}");
        }
        for (one, thread) in
            [("[main]", true), ("[http-8080]", true), ("[E-31]", false), ("[Save]", false), ("[]", false)]
        {
            assert_eq!(is_thread(one), thread, "{one}");
        }
    }

    #[test]
    fn codes_are_known_by_their_shape() {
        for code in ["0x80070005", "AADSTS50020", "715-123130", "HRESULT80004005"] {
            assert!(is_code(code), "{code}");
        }
        for word in ["order", "2024", "MPN", "W-8", "12-13"] {
            assert!(!is_code(word), "{word}");
        }
    }
}
