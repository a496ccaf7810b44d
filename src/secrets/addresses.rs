//! Mail addresses, and credentials in URLs.

use std::ops::Range;

/// Mail addresses and credentials in URLs of a line.
pub(super) fn find(line: &str, found: &mut Vec<Range<usize>>) {
    for (at, _) in line.match_indices("://") {
        credentials(line, at + 3, found);
    }
    for (at, _) in line.match_indices('@') {
        found.extend(mail(line, at));
    }
}

/// The credentials of the URL whose authority begins at `start` (RFC 3986): the password, or all where a long word is
/// alone.
fn credentials(line: &str, start: usize, found: &mut Vec<Range<usize>>) {
    let ends = |c: char| c.is_whitespace() || matches!(c, '/' | '?' | '#' | '"' | '\'' | '<' | '>' | '`');
    let authority = &line[start..line[start..].find(ends).map_or(line.len(), |end| start + end)];
    let Some((user, _)) = authority.rsplit_once('@') else { return };
    match user.split_once(':') {
        Some((name, password)) if !super::named::is_placeholder(password) => {
            let from = start + name.len() + 1;
            found.push(from..from + password.len());
        }
        None if user.len() >= 16 && user.bytes().any(|b| b.is_ascii_digit()) => found.push(start..start + user.len()),
        _ => {}
    }
}

/// The mail address around the `@` at `at`; none where a path follows the host, as in `git@example.com:team/project`.
fn mail(line: &str, at: usize) -> Option<Range<usize>> {
    let in_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%' | '\'' | '#');
    let in_host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let name = line[..at].chars().rev().take_while(|c| in_name(*c)).map(char::len_utf8).sum::<usize>();
    let host: usize = line[at + 1..].chars().take_while(|c| in_host(*c)).map(char::len_utf8).sum();
    let (from, end) = (at - name, at + 1 + host);
    let name = line[from..at].trim_start_matches(['\'', '.', '-']);
    let host = line[at + 1..end].trim_end_matches(['.', '-']);
    let last = host.rsplit_once('.').map_or("", |(_, last)| last);
    let is_host = last.chars().count() >= 2 && last.chars().all(char::is_alphabetic) && !host.starts_with('.');
    let remote = line[end..].strip_prefix(':').is_some_and(|path| path.starts_with(|c: char| !c.is_whitespace()));
    // Within a URL it names the user of a host.
    let authority = line[..from]
        .rsplit_once("://")
        .is_some_and(|(_, before)| !before.contains(|c: char| c.is_whitespace() || matches!(c, '/' | '?' | '#')));
    (is_host && !name.is_empty() && !remote && !authority).then(|| at - name.len()..at + 1 + host.len())
}
