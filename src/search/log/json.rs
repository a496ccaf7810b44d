//! JSON in a paste: a whole document, or lines that hold a record.
//!
//! Each object that carries a message, an error or a code is one line of the log; the message's own line ends are kept.

use serde_json::{Map, Value};

use super::line::{Line, read_line, says_something};
use super::noise::is_bad_level;
use crate::secrets::{MASK, mask};

/// Names, without case and joints, of what holds the message.
const MESSAGES: [&str; 22] = [
    "message",
    "msg",
    "error",
    "err",
    "errormessage",
    "errordescription",
    "errors",
    "errorsummary",
    "detail",
    "details",
    "description",
    "reason",
    "title",
    "exception",
    "exceptionmessage",
    "text",
    "textpayload",
    "log",
    "cause",
    "fault",
    "faultstring",
    "shortmessage",
];
/// Names of what holds a code.
const CODES: [&str; 9] =
    ["code", "errorcode", "errorcodes", "errno", "errornumber", "hresult", "suberror", "subcode", "faultcode"];
/// Names of what says how bad it is.
const LEVELS: [&str; 5] = ["level", "severity", "loglevel", "lvl", "severitytext"];
/// Bytes of a string in which a document is looked for once more.
const LONGEST_INNER: usize = 64 << 10;
/// Documents within strings of documents that are opened.
const DEEPEST: usize = 3;

/// A line that is shown and what was made of it.
pub(super) type Read = (String, Line);

/// The lines of a text that is one JSON document or several in a row; `None` where it is none. Its secrets are masked.
pub(super) fn document(text: &str) -> Option<Vec<Read>> {
    if !text.trim_start().starts_with(['{', '[']) {
        return None;
    }
    let whole = quoted_masks(text);
    let values: Result<Vec<Value>, _> = serde_json::Deserializer::from_str(&whole).into_iter().collect();
    let values = values.ok()?;
    let mut out = Vec::new();
    for value in values.iter().filter(|value| value.is_object() || value.is_array()) {
        read(value, "", 0, &mut out);
    }
    Some(out).filter(|out| !out.is_empty())
}

/// The lines of the record that a line of a log ends with, behind what is written before it; `None` where it has none.
pub(super) fn record(line: &str) -> Option<Vec<Read>> {
    let open = line.find('{').filter(|_| line.trim_end().ends_with('}'))?;
    let whole = quoted_masks(&line[open..]);
    let value: Value = serde_json::from_str(&whole).ok()?;
    if !value.is_object() {
        return None;
    }
    let mut out = Vec::new();
    read(&value, line[..open].trim(), 0, &mut out);
    Some(out).filter(|out| !out.is_empty())
}

/// A mask in place of a number or a word leaves no JSON; as a string it does.
fn quoted_masks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(MASK) {
        let (before, behind) = (&rest[..at], &rest[at + MASK.len()..]);
        let bare = before.trim_end().ends_with([':', ',', '[']) && behind.trim_start().starts_with([',', '}', ']']);
        out.push_str(before);
        let quote = if bare { "\"" } else { "" };
        out.push_str(&format!("{quote}{MASK}{quote}"));
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// What one object says, apart from the objects in it.
#[derive(Default)]
struct Fields {
    codes: Vec<String>,
    messages: Vec<String>,
    others: Vec<String>,
    bad: bool,
}

/// Adds the lines of a value and of all that is in it; `before` is written before the first.
fn read(value: &Value, before: &str, depth: usize, out: &mut Vec<Read>) {
    match value {
        Value::Object(object) => {
            let fields = Fields::of(object);
            let first = out.len();
            // An object that only holds others says nothing itself.
            fields.lines(before, out);
            let before = if out.len() == first { before } else { "" };
            for value in object.values() {
                inner(value, before, depth, out);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| read(value, before, depth, out)),
        _ => {}
    }
}

/// Objects within an object, also those that a string holds.
fn inner(value: &Value, before: &str, depth: usize, out: &mut Vec<Read>) {
    match value {
        Value::Object(_) => read(value, before, depth, out),
        Value::Array(values) => values.iter().for_each(|value| inner(value, before, depth, out)),
        Value::String(text) => {
            if let Some(value) = opened(text).filter(|_| depth < DEEPEST) {
                read(&value, before, depth + 1, out);
            }
        }
        _ => {}
    }
}

/// The document that a string holds.
fn opened(text: &str) -> Option<Value> {
    let begins = text.trim_start().starts_with('{') && text.len() <= LONGEST_INNER;
    let value: Option<Value> = if begins { serde_json::from_str(text).ok() } else { None };
    value.filter(Value::is_object)
}

impl Fields {
    fn of(object: &Map<String, Value>) -> Self {
        let mut fields = Self::default();
        for (key, value) in object {
            fields.take(&name(key), value);
        }
        fields
    }

    fn take(&mut self, name: &str, value: &Value) {
        match value {
            Value::Array(values) => {
                for value in values.iter().filter(|value| !value.is_array()) {
                    self.take(name, value);
                }
            }
            Value::String(text) if LEVELS.contains(&name) => self.bad |= is_bad(text),
            Value::String(text) if text.trim().is_empty() || opened(text).is_some() => {}
            Value::String(text) if CODES.contains(&name) => self.codes.push(text.clone()),
            Value::String(text) if MESSAGES.contains(&name) => self.messages.push(text.clone()),
            Value::String(text) => self.others.push(text.clone()),
            Value::Number(number) if CODES.contains(&name) => self.codes.push(number.to_string()),
            _ => {}
        }
    }

    /// The codes and messages as one line, and the further lines of a message. Where an object has neither, what else it
    /// says.
    fn lines(self, before: &str, out: &mut Vec<Read>) {
        let Self { codes, messages, others, bad } = self;
        let mut texts: Vec<String> = codes.into_iter().chain(messages).collect();
        if texts.is_empty() {
            texts = others.into_iter().filter(|text| says_something(text)).collect();
        }
        texts.dedup();
        let (mut first, mut rest) = (Vec::new(), Vec::new());
        for text in &texts {
            let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            first.extend(lines.next());
            rest.extend(lines);
        }
        if first.is_empty() {
            return;
        }
        let joined = first.join(" ");
        let shown = if before.is_empty() { joined } else { format!("{before} {joined}") };
        for (place, text) in std::iter::once(shown.as_str()).chain(rest).enumerate() {
            // What was written with escapes is a secret that can be seen only now.
            let text = mask(text).text.into_owned();
            let mut line = read_line(&text);
            line.noisy = true;
            line.loud |= bad && place == 0;
            out.push((text, line));
        }
    }
}

/// A name without case and joints: `error_description`, `errorDescription`, `@message`.
fn name(key: &str) -> String {
    key.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn is_bad(level: &str) -> bool {
    is_bad_level(&level.to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        document(text).unwrap_or_default().into_iter().map(|(text, _)| text).collect()
    }

    #[test]
    fn an_object_with_a_message_is_a_line() {
        let text = r#"{"error": {"code": "E42", "message": "The card was refused", "innererror": {"code": "Limit"}},
            "trace": "5f0c1d2e-1234-4abc"}"#;
        assert_eq!(shown(text), ["E42 The card was refused", "Limit"]);
        let text = r#"{"value": [{"msg": "the door is shut"}, {"msg": "the key is lost"}]}"#;
        assert_eq!(shown(text), ["the door is shut", "the key is lost"]);
        assert_eq!(shown(r#"[{"errorCode": 715123, "detail": "no stock"}]"#), ["715123 no stock"]);
        assert_eq!(shown(r#"{"a": "the card was refused", "b": "x"}"#), ["the card was refused"]);
    }

    #[test]
    fn escapes_are_read_and_line_ends_end_lines() {
        let text = r#"{"error": "The \"big\" card\nwas refused\n   at Shop.Pay(Pay.cs:41)"}"#;
        assert_eq!(shown(text), ["The \"big\" card", "was refused", "at Shop.Pay(Pay.cs:41)"]);
        let text = r#"{"message": "{\"error\": {\"message\": \"caf\\u00e9 closed\"}}"}"#;
        assert_eq!(shown(text), ["café closed"]);
    }

    #[test]
    fn a_record_may_stand_behind_its_time() {
        let line = r#"2026-11-23T08:29:57Z stderr {"level": "error", "msg": "the door is shut"}"#;
        let read = record(line).expect("a record");
        assert_eq!(read[0].0, "2026-11-23T08:29:57Z stderr the door is shut");
        assert!(read[0].1.loud && read[0].1.noisy);
    }

    #[test]
    fn a_masked_secret_leaves_a_document_and_one_behind_an_escape_is_masked() {
        let text = format!(r#"{{"pin": {MASK}, "msg": "login failed\npassword=hunter2"}}"#);
        assert_eq!(shown(&text), ["login failed".to_owned(), format!("password={MASK}")]);
    }

    #[test]
    fn what_is_no_document_is_none() {
        for text in ["", "{", "{}", "[]", "[1, 2]", "{x}", "[main] com.foo.Bar: shut", "{\"a\": 1} and more"] {
            assert!(document(text).is_none(), "{text}");
        }
        for line in ["a {b} c", "set {x}", "{}", "price {\"n\": 3}"] {
            assert!(record(line).is_none(), "{line}");
        }
    }
}
