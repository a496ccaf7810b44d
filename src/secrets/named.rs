//! Secrets that a name or an option announces: `password=…`, `Authorization: Bearer …`, `--token …`, `mysql -p…`.

use std::ops::Range;

/// Names of what a person thinks up; the value may be any word.
const WORDS: &[&str] = &[
    "password",
    "passwd",
    "passwort",
    "kennwort",
    "passphrase",
    "pwd",
    "pass",
    "passcode",
    "wachtwoord",
    "wachtwoordzin",
    "contraseña",
    "contrasena",
    "senha",
    "hasło",
    "lösenord",
    "salasana",
    "adgangskode",
    "passord",
    "passe",
    "パスワード",
    "密码",
    "密碼",
    "비밀번호",
    "пароль",
];

/// Names of what a machine makes up; the value holds a digit or mixes its letters, unless it is quoted or behind `=`.
const KEYS: &[&str] = &[
    "secret",
    "token",
    "apikey",
    "api-key",
    "api_key",
    "authorization",
    "bearer",
    "cookie",
    "accountkey",
    "accesskey",
    "access-key",
    "access_key",
    "privatekey",
    "private-key",
    "private_key",
    "secretkey",
    "secret-key",
    "secret_key",
    "sharedkey",
    "shared_access_key",
    "signature",
    "sig",
    "sas",
    "credential",
    "credentials",
    "sessionid",
    "session_id",
    "otp",
    "connectionstring",
    "encryptionkey",
    "encryption_key",
    "masterkey",
    "master_key",
    "subscription-key",
];

/// How a secret in a header is used (RFC 9110).
const SCHEMES: &[&str] = &["basic", "bearer", "digest", "token", "negotiate", "ntlm", "apikey", "sharedkey", "ssws"];

/// How a command takes a secret.
enum Takes {
    /// Right behind the letter: `-psecret`.
    Joined,
    /// As the next word.
    Next,
    /// As the next word or right behind the letter, behind a name and this mark.
    After(char),
}

/// Commands whose short options take a secret, with a word that must follow the command where one is given; from their
/// manuals.
const COMMANDS: &[(&[&str], &str, &str, Takes)] = &[
    (&["mysql", "mysqldump", "mysqladmin", "mysqlimport", "mariadb", "mariadb-dump"], "", "-p", Takes::Joined),
    (&["7z", "7za", "7zz", "rar", "unrar"], "", "-p", Takes::Joined),
    (&["sshpass"], "", "-p", Takes::Joined),
    (&["sshpass", "mongo", "mongosh"], "", "-p", Takes::Next),
    (&["docker", "podman", "az", "helm", "oc"], "login", "-p", Takes::Next),
    (&["sqlcmd", "bcp", "osql", "zip", "unzip", "ipmitool"], "", "-P", Takes::Next),
    (&["redis-cli"], "", "-a", Takes::Next),
    (&["ldapsearch", "ldapmodify", "ldapadd", "ldapwhoami", "ldapdelete"], "", "-w", Takes::Next),
    (&["curl", "http", "https", "wget"], "", "-u", Takes::After(':')),
    (&["curl"], "", "--user", Takes::After(':')),
    (&["curl"], "", "--proxy-user", Takes::After(':')),
    (&["http", "https"], "", "-a", Takes::After(':')),
    (&["smbclient", "rpcclient"], "", "-U", Takes::After('%')),
    (&["xfreerdp", "wfreerdp"], "", "/p:", Takes::Joined),
    (&["schtasks"], "", "/rp", Takes::Next),
    (&["schtasks"], "", "/p", Takes::Next),
];

/// Whether the name of a value says that it is a secret: `password`, `client_secret`, `X-Api-Key`.
#[must_use]
pub(super) fn names_secret(name: &str) -> bool {
    kind_of(name).is_some()
}

/// What a name announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Announced {
    /// Any word.
    Word,
    /// What a machine made up.
    Key,
}

fn kind_of(name: &str) -> Option<Announced> {
    let name = name.to_lowercase();
    let ends = |known: &&str| {
        // A short name counts as a whole: `compass` and `bypass` announce nothing.
        name.strip_suffix(*known)
            .is_some_and(|before| known.chars().count() > 4 || before.is_empty() || before.ends_with(['-', '_', '.']))
    };
    if WORDS.iter().any(ends) {
        return Some(Announced::Word);
    }
    KEYS.iter().any(ends).then_some(Announced::Key)
}

/// The words of a line with the places where they begin.
pub(super) fn words(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = |word: &str| word.as_ptr() as usize - line.as_ptr() as usize;
    line.split_whitespace().map(move |word| (start(word), word))
}

/// Announced secrets of a line.
pub(super) fn find(line: &str, found: &mut Vec<Range<usize>>) {
    pairs(line, found);
    let words: Vec<(usize, &str)> = words(line).collect();
    options(&words, found);
    commands(&words, found);
}

/// `name=value`, `name: value`, `"name": "value"`.
fn pairs(line: &str, found: &mut Vec<Range<usize>>) {
    for (mark, sign) in line.char_indices().filter(|(_, c)| matches!(c, '=' | ':' | '：')) {
        let before = line[..mark].trim_end_matches([' ', '\t', '"', '\'', '`', ']', ')']);
        let in_name = |c: &char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
        // Longer names announce nothing more.
        let name_chars = before.chars().rev().take_while(in_name).take(64);
        let name = &before[before.len() - name_chars.map(char::len_utf8).sum::<usize>()..];
        let Some(kind) = kind_of(name) else { continue };
        let after = &line[mark + sign.len_utf8()..];
        // `==`, `=>`, `:=` and `://` are no signs of a value, or end one.
        let after_sign = after.trim_start_matches(['=', '>']);
        if sign == ':' && after.starts_with("//") {
            continue;
        }
        let start = line.len() - after_sign.trim_start().len();
        let spaced = sign != '=' && after.starts_with([' ', '\t']);
        if let Some(range) = value(line, start, kind, spaced) {
            found.push(range);
        }
    }
}

/// The value that begins at `start`.
fn value(line: &str, start: usize, kind: Announced, spaced: bool) -> Option<Range<usize>> {
    let (start, schemed) = behind_scheme(line, start);
    let rest = &line[start..];
    if let Some(range) = quoted(rest) {
        return Some(start + range.start..start + range.end).filter(|range| !is_placeholder(&line[range.clone()]));
    }
    let ends = |c: char| c.is_whitespace() || matches!(c, '&' | ';' | '"' | '\'' | '`' | '<' | ',' | ')' | '}' | ']');
    let length = rest.find(ends).unwrap_or(rest.trim_end().len());
    let text = rest[..length].trim_end_matches(['.', '!', '?']);
    if text.is_empty() || is_placeholder(text) {
        return None;
    }
    let plain = text.chars().all(char::is_alphabetic) && !is_mixed(text);
    let follows = rest[length..].trim_end();
    let sentence = follows.starts_with([' ', '\t']) && follows.trim_start().starts_with(char::is_alphanumeric);
    let is_secret = match kind {
        _ if schemed || !spaced => true,
        Announced::Word => !(plain && sentence),
        Announced::Key => text.chars().count() >= 6 && !plain,
    };
    is_secret.then(|| start..start + text.len())
}

/// The place behind the name of an authentication scheme, and whether one is there.
fn behind_scheme(line: &str, start: usize) -> (usize, bool) {
    let rest = &line[start..];
    let Some((scheme, value)) = rest.split_once(' ') else { return (start, false) };
    if SCHEMES.contains(&scheme.to_ascii_lowercase().as_str()) && !value.trim().is_empty() {
        (line.len() - value.trim_start().len(), true)
    } else {
        (start, false)
    }
}

/// The text between the quotes with which a text begins.
fn quoted(text: &str) -> Option<Range<usize>> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\'' | '`' | '“' | '„' | '«' | '「'))?;
    let closing: &[char] = match quote {
        '“' | '„' => &['”', '“', '"'],
        '«' => &['»'],
        '「' => &['」'],
        '"' => &['"'],
        '\'' => &['\''],
        _ => &['`'],
    };
    let start = quote.len_utf8();
    let end = text[start..].find(closing).map_or(text.trim_end().len(), |end| start + end);
    (start < end).then_some(start..end)
}

/// Letters of both cases beyond a capital at the beginning.
fn is_mixed(text: &str) -> bool {
    text.chars().any(char::is_lowercase) && text.chars().skip(1).any(char::is_uppercase)
}

/// `--password X`, `-Password X`, `--token X`.
fn options(words: &[(usize, &str)], found: &mut Vec<Range<usize>>) {
    for two in words.windows(2) {
        let [(_, option), (start, value)] = two else { continue };
        let long = option.strip_prefix("--");
        let name = long.or_else(|| option.strip_prefix('-')).unwrap_or_default();
        let named = match long {
            Some(name) => !name.starts_with("no-") && names_secret(name),
            // One dash: the parameters of PowerShell.
            None => name.len() > 3 && name.starts_with(char::is_alphabetic) && names_secret(name),
        };
        if named && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_')) {
            given(*start, value, found);
        }
    }
}

/// The secret in the options of a command of the table, anywhere on the line.
fn commands(words: &[(usize, &str)], found: &mut Vec<Range<usize>>) {
    for (at, (_, word)) in words.iter().enumerate() {
        let name = word.rsplit(['/', '\\']).next().unwrap_or_default().trim_start_matches(['`', '"', '\'', '(', '$']);
        let name = name.strip_suffix(".exe").unwrap_or(name);
        for (_, with, option, takes) in COMMANDS.iter().filter(|(names, ..)| names.contains(&name)) {
            let rest = &words[at + 1..];
            let own = rest.iter().position(|(_, word)| matches!(*word, "|" | "&&" | "||" | ";")).unwrap_or(rest.len());
            let rest = &rest[..own];
            if with.is_empty() || rest.iter().any(|(_, word)| word == with) {
                taken(rest, option, takes, found);
            }
        }
    }
}

fn taken(words: &[(usize, &str)], option: &str, takes: &Takes, found: &mut Vec<Range<usize>>) {
    for (at, (start, word)) in words.iter().enumerate() {
        let joined = word.strip_prefix(option).filter(|rest| !rest.is_empty());
        let next = if *word == option { words.get(at + 1) } else { None };
        match (takes, joined, next) {
            (Takes::Joined, Some(value), _) => given(start + option.len(), value, found),
            (Takes::Next, _, Some((start, value))) => given(*start, value, found),
            (Takes::After(mark), _, Some((start, pair))) => after(*start, pair, *mark, found),
            (Takes::After(mark), Some(pair), _) if !option.starts_with("--") => {
                after(start + option.len(), pair, *mark, found);
            }
            _ => {}
        }
    }
}

fn after(start: usize, pair: &str, mark: char, found: &mut Vec<Range<usize>>) {
    if let Some((name, value)) = pair.split_once(mark).filter(|(name, _)| !name.contains("//")) {
        given(start + name.len() + mark.len_utf8(), value, found);
    }
}

/// A secret as an argument, without quotes around it.
fn given(start: usize, value: &str, found: &mut Vec<Range<usize>>) {
    let bare = value.trim_start_matches(['"', '\'', '(']);
    let from = start + value.len() - bare.len();
    let bare = bare.trim_end_matches(['"', '\'', ')', ',', ';', '`']);
    if !bare.is_empty() && !bare.starts_with('-') && !is_placeholder(bare) {
        found.push(from..from + bare.len());
    }
}

/// Whether a value is a placeholder for a secret: a variable, a blank to fill in, a mask, nothing.
pub(super) fn is_placeholder(value: &str) -> bool {
    let value = value.trim_matches(['"', '\'']);
    let words =
        ["null", "none", "nil", "true", "false", "undefined", "empty", "redacted", "masked", "removed", "hidden"];
    let marks = value.chars().all(|c| !c.is_alphanumeric()) || value.chars().all(|c| matches!(c, 'x' | 'X'));
    marks || value.starts_with(['$', '%', '<', '{', '[', '@', '(']) || words.contains(&value.to_lowercase().as_str())
}
