//! YAML, bounded before it is parsed.
//!
//! A parser of YAML takes time out of proportion for deeply nested brackets and for texts that are repeated by alias, so
//! both are counted first, in one pass.

use memchr::memchr3;
use serde::de::{Deserialize, DeserializeOwned, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::article::{Limits, Position, YamlError};

/// How large a YAML text may be, in bytes.
const LARGEST: usize = 8 << 20;
/// How deep brackets, braces and dashes may nest.
const DEEPEST: usize = 60;

/// Parses a YAML text of the program's own, within the limits that hold by default.
///
/// # Errors
/// Where it is no YAML, or which limit it passes.
pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T, YamlError> {
    parse_within(text, &Limits::default())
}

/// Parses a YAML text.
///
/// # Errors
/// Where it is no YAML, or which limit it passes.
pub(super) fn parse_within<T: DeserializeOwned>(text: &str, limits: &Limits) -> Result<T, YamlError> {
    bounded(text, limits)?;
    serde_yaml::from_str(text).map_err(|error| invalid(&error, text))
}

/// An error of the parser, of which only the place is kept: its words are English. An error at the end of the text has a
/// line behind the last one, which is no line of the file.
pub(super) fn invalid(error: &serde_yaml::Error, text: &str) -> YamlError {
    let last = text.lines().count().max(1);
    let position = |at: serde_yaml::Location| Position { line: at.line().min(last), column: at.column() };
    YamlError::Invalid(error.location().map(position).unwrap_or_default())
}

/// Whether a YAML text may be parsed: what nests or repeats within it is bounded.
///
/// # Errors
/// Which limit it passes.
pub fn bounded(text: &str, limits: &Limits) -> Result<(), YamlError> {
    if text.len() > LARGEST {
        return Err(YamlError::TooLarge(LARGEST));
    }
    if memchr3(b'[', b'{', b'*', text.as_bytes()).is_none() && !text.contains("- -") && !text.contains('?') {
        return Ok(());
    }
    let mut scan = Scan::default();
    for line in text.lines() {
        scan.line(line);
    }
    if scan.deepest > DEEPEST {
        Err(YamlError::TooDeep(DEEPEST))
    } else if scan.aliases > limits.aliases {
        Err(YamlError::TooManyAliases(limits.aliases))
    } else {
        Ok(())
    }
}

/// Counts what a YAML text nests and repeats. It errs on the side of counting too much, but not within block scalars,
/// which hold markdown.
#[derive(Debug, Default)]
struct Scan {
    /// The indentation of the line that began a block scalar.
    scalar: Option<usize>,
    depth: usize,
    deepest: usize,
    aliases: usize,
}

impl Scan {
    fn line(&mut self, line: &str) {
        let indent = line.len() - line.trim_start_matches(' ').len();
        if self.scalar.is_some_and(|outer| indent > outer || line.trim().is_empty()) {
            return;
        }
        self.scalar = None;
        let mut dashes = 0;
        let mut opens = true;
        let bytes = line.as_bytes();
        for (at, &b) in bytes.iter().enumerate() {
            let blank_behind = bytes.get(at + 1).is_none_or(|b| matches!(b, b' ' | b'\t'));
            match b {
                b'[' | b'{' if opens => {
                    self.depth += 1;
                    self.deepest = self.deepest.max(self.depth);
                }
                b']' | b'}' => self.depth = self.depth.saturating_sub(1),
                b'*' if opens && !blank_behind => self.aliases += 1,
                b'-' | b'?' if opens && blank_behind => {
                    dashes += 1;
                    self.deepest = self.deepest.max(self.depth + dashes);
                }
                _ => {}
            }
            // A collection or an alias begins only where a value may begin.
            opens = matches!(b, b'[' | b'{' | b',' | b':' | b'-' | b'?') || opens && matches!(b, b' ' | b'\t');
        }
        let ending = line.trim_end().trim_end_matches(|c: char| matches!(c, '+' | '-') || c.is_ascii_digit());
        if self.depth == 0 && ending.ends_with(['|', '>']) {
            self.scalar = Some(indent);
        }
    }
}

/// A value as text, whatever YAML takes it for: `true`, `2020`, `08/18/2020`. Lists, maps and nothing are `None`.
#[derive(Debug, Default)]
pub(super) struct Scalar(pub(super) Option<String>);

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

/// A value or a list of values as texts; what is no text is left out.
#[derive(Debug, Default)]
pub(super) struct Values(pub(super) Vec<String>);

impl<'de> Deserialize<'de> for Values {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ValuesVisitor;
        impl<'de> Visitor<'de> for ValuesVisitor {
            type Value = Values;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a value or a list")
            }

            fn visit_str<E>(self, value: &str) -> Result<Values, E> {
                Ok(Values(vec![value.to_owned()]))
            }

            fn visit_bool<E>(self, value: bool) -> Result<Values, E> {
                Ok(Values(vec![value.to_string()]))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Values, E> {
                Ok(Values(vec![value.to_string()]))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Values, E> {
                Ok(Values(vec![value.to_string()]))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Values, E> {
                Ok(Values(vec![value.to_string()]))
            }

            fn visit_unit<E>(self) -> Result<Values, E> {
                Ok(Values::default())
            }

            fn visit_none<E>(self) -> Result<Values, E> {
                Ok(Values::default())
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Values, D::Error> {
                deserializer.deserialize_any(self)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Values, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = list.next_element::<Scalar>()? {
                    values.extend(value.0);
                }
                Ok(Values(values))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Values, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Values::default())
            }
        }
        deserializer.deserialize_any(ValuesVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E>(self, value: &str) -> Result<Scalar, E> {
        Ok(Scalar(Some(value.to_owned())))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Scalar, E> {
        Ok(Scalar(Some(value.to_string())))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Scalar, E> {
        Ok(Scalar(Some(value.to_string())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Scalar, E> {
        Ok(Scalar(Some(value.to_string())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Scalar, E> {
        Ok(Scalar(Some(value.to_string())))
    }

    fn visit_unit<E>(self) -> Result<Scalar, E> {
        Ok(Scalar(None))
    }

    fn visit_none<E>(self) -> Result<Scalar, E> {
        Ok(Scalar(None))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Scalar, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Scalar, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Scalar(None))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Scalar, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Scalar(None))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nests_or_repeats_too_much_is_not_parsed() {
        for text in [
            "[".repeat(100_000),
            "a: {b: ".repeat(1000),
            "- ".repeat(1000),
            format!("a: &a {}\nb: [{}]", "x".repeat(1000), "*a, ".repeat(1000)),
            "x: ".to_owned() + &"y".repeat(LARGEST),
        ] {
            assert!(parse::<IgnoredAny>(&text).is_err());
        }
    }

    #[test]
    fn brackets_within_values_are_no_nesting() {
        let list: String = (0..500).map(|at| format!("- \"[{at}\"\n- it [{at}\n")).collect();
        let block = format!("a: >\n  {}\nb: [x, y]", "[".repeat(500));
        assert!(parse::<IgnoredAny>(&list).is_ok());
        assert!(parse::<IgnoredAny>(&block).is_ok());
    }

    #[test]
    fn a_value_is_text_whatever_it_looks_like() {
        let values: Vec<Scalar> = parse("[yes, 12, 1.5, true, null, [a], {b: c}, 08/18/2020]").expect("a list");
        let values: Vec<_> = values.iter().map(|value| value.0.as_deref().unwrap_or("-")).collect();
        assert_eq!(values, ["yes", "12", "1.5", "true", "-", "-", "-", "08/18/2020"]);
    }
}
