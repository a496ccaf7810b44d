//! Card and account numbers, known by their checksums.

use std::ops::Range;

/// Countries with the length of their account numbers (ISO 13616, the registry of SWIFT).
const COUNTRIES: &[(&str, usize)] = &[
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("AZ", 28),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BH", 22),
    ("BR", 29),
    ("BY", 28),
    ("CH", 21),
    ("CR", 22),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("DO", 28),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("GT", 28),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IQ", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("KZ", 20),
    ("LB", 28),
    ("LC", 32),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MR", 27),
    ("MT", 31),
    ("MU", 30),
    ("NL", 18),
    ("NO", 15),
    ("PK", 24),
    ("PL", 28),
    ("PS", 29),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("SA", 24),
    ("SC", 31),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("ST", 25),
    ("SV", 28),
    ("TL", 23),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
    ("VA", 22),
    ("VG", 24),
    ("XK", 20),
];

/// Card and account numbers of a line.
pub(super) fn find(line: &str, found: &mut Vec<Range<usize>>) {
    let bytes = line.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let begins = at == 0 || !(bytes[at - 1].is_ascii_alphanumeric() || matches!(bytes[at - 1], b'-' | b'.'));
        let length = if begins { card(&bytes[at..]).or_else(|| account(&bytes[at..])) } else { None };
        if let Some(length) = length {
            found.push(at..at + length);
        }
        at += length.unwrap_or(1);
    }
}

/// The length of the card number that begins here: 13 to 19 digits, alone or in groups of equal marks, of an issuer
/// (ISO/IEC 7812), with the check digit of Luhn.
fn card(bytes: &[u8]) -> Option<usize> {
    let mut digits: Vec<u8> = Vec::new();
    let (mut length, mut mark) = (0, None);
    while let Some(&b) = bytes.get(length) {
        let joint = matches!(b, b' ' | b'-') && mark.is_none_or(|mark| mark == b) && digits.len() >= 4;
        if b.is_ascii_digit() {
            digits.push(b - b'0');
        } else if joint && bytes.get(length + 1).is_some_and(u8::is_ascii_digit) {
            mark = Some(b);
        } else {
            break;
        }
        length += 1;
    }
    let next = bytes.get(length).copied().unwrap_or(b' ');
    let grouped = mark.is_none() || is_grouped(&bytes[..length]);
    let ends = !next.is_ascii_alphanumeric() && next != b'-';
    ((13..=19).contains(&digits.len()) && grouped && ends && is_issued(&digits) && luhn(&digits)).then_some(length)
}

/// Whether the groups are those that are printed on cards: of four digits, or 4, 6 and 4 or 5.
fn is_grouped(bytes: &[u8]) -> bool {
    let groups: Vec<usize> = bytes.split(|b| !b.is_ascii_digit()).map(<[u8]>::len).collect();
    let (last, first) = groups.split_last().unwrap_or((&0, &[]));
    first.iter().all(|length| *length == 4) && (1..=4).contains(last) || matches!(groups[..], [4, 6, 4 | 5])
}

fn is_issued(digits: &[u8]) -> bool {
    let begin = digits.iter().take(4).fold(0_u32, |number, digit| number * 10 + u32::from(*digit));
    matches!(begin, 4000..=4999 | 5100..=5599 | 2221..=2720 | 3400..=3499 | 3700..=3799)
        || matches!(begin, 6011 | 6221..=6229 | 6440..=6599 | 3528..=3589 | 3000..=3059 | 3600..=3699 | 3800..=3999)
        || matches!(begin, 5000..=5099 | 5600..=5899 | 6304 | 6759 | 6761..=6763)
}

fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let value = u32::from(*digit) * if place % 2 == 1 { 2 } else { 1 };
            if value > 9 { value - 9 } else { value }
        })
        .sum();
    sum.is_multiple_of(10) && digits.iter().any(|digit| *digit != digits[0])
}

/// The length of the account number that begins here: an IBAN, whole or in groups of four, whose check digits hold.
fn account(bytes: &[u8]) -> Option<usize> {
    let country = std::str::from_utf8(bytes.get(..2)?).ok()?.to_ascii_uppercase();
    let (_, wanted) = COUNTRIES.iter().find(|(name, _)| *name == country)?;
    if !bytes.get(2..4)?.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let (mut characters, mut length) = (Vec::with_capacity(*wanted), 0);
    while characters.len() < *wanted {
        match bytes.get(length)? {
            b if b.is_ascii_alphanumeric() => characters.push(b.to_ascii_uppercase()),
            b' ' if characters.len().is_multiple_of(4) => {}
            _ => return None,
        }
        length += 1;
    }
    let ends = bytes.get(length).is_none_or(|b| !b.is_ascii_alphanumeric());
    characters.rotate_left(4);
    let rest = characters.iter().fold(0_u32, |rest, b| match b {
        b'0'..=b'9' => (rest * 10 + u32::from(b - b'0')) % 97,
        letter => (rest * 100 + u32::from(letter - b'A') + 10) % 97,
    });
    (ends && rest == 1).then_some(length)
}
