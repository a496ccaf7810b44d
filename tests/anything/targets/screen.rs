//! The screen: any text is what a reader does, and what is changed on the terminal is what a fresh one would show.
//!
//! A character is a key. Control characters are the keys without a letter, and what takes more than a key: see [`deed`].

use std::str::Chars;

use pcfix::article::is_harmful;
use pcfix::tui::{Code, Key, Mouse, MouseKind, Msg, Styles};

use super::Shape;
use crate::glass::Glass;
use crate::seeds::root;
use crate::stage::Setting;

/// No more is done than this: what goes wrong goes wrong soon.
const MOST: usize = 60;

/// The keys without a letter, by the control characters from the first one on.
const KEYS: [&str; 18] = [
    "Enter",
    "Esc",
    "Tab",
    "Shift-Tab",
    "Backspace",
    "Delete",
    "Up",
    "Down",
    "Left",
    "Right",
    "PgUp",
    "PgDn",
    "Home",
    "End",
    "F1",
    "F2",
    "F3",
    "F4",
];

pub fn run(bytes: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(bytes);
    let mut stage = Setting::folder(&root().join("tests/fixtures")).lang("ja-JP").open();
    let theme = Styles::colourful();
    let mut glass = Glass::new(stage.model.size, &theme);
    glass.draw(&stage.model);
    let mut rest = text.chars();
    let mut shape = Shape::default();
    for _ in 0..MOST {
        let Some(msg) = deed(&mut rest) else { break };
        let told = format!("{msg:?}");
        let resized = matches!(msg, Msg::Resize(..));
        stage.send(msg);
        if resized {
            glass.resize(stage.model.size);
        }
        glass.draw(&stage.model);
        let written = String::from_utf8_lossy(&glass.take_written()).into_owned();
        let harmful = written.chars().find(|&c| c != '\u{1b}' && (c.is_control() || is_harmful(c)));
        assert_eq!(harmful, None, "after {told}");
        let mut fresh = Glass::new(stage.model.size, &theme);
        fresh.draw(&stage.model);
        if let Some(differs) = glass.picture().differs(&fresh.picture(), None) {
            panic!("after {told}: {differs}");
        }
        let faults = stage.faults();
        assert!(faults.is_empty(), "after {told}: {faults:?}");
        shape = shape.with(stage.model.place().to_string()).with(stage.model.stack.len());
    }
    shape.end()
}

/// The next thing that is done.
fn deed(rest: &mut Chars<'_>) -> Option<Msg> {
    Some(match rest.next()? {
        // One number is taken for a size, and two are for a place.
        '\u{1c}' => Msg::Resize(cells(rest, 180), cells(rest, 60)),
        '\u{1d}' => {
            let deed = [MouseKind::Click, MouseKind::Up, MouseKind::Down][number(rest) % 3];
            Msg::Mouse(Mouse { kind: deed, column: cells(rest, 120), row: cells(rest, 40) })
        }
        // A paste ends where it began.
        '\u{1e}' => Msg::Paste(rest.by_ref().take_while(|&c| c != '\u{1e}').filter(|&c| is_agreed_on(c)).collect()),
        c if (c as usize) < KEYS.len() => Msg::Key(KEYS[c as usize].parse().expect("a key")),
        c if c.is_control() || !is_agreed_on(c) => Msg::Key(Key::from(Code::Char(' '))),
        c => Msg::Key(Key::from(Code::Char(c))),
    })
}

/// Terminals do not agree on how wide characters are that are joined to others by an invisible one, or changed by it, and
/// this one shows nothing for a character that stands for an unreadable one.
fn is_agreed_on(c: char) -> bool {
    !matches!(c, '\u{fffd}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{1f1e6}'..='\u{1f1ff}' | '\u{1f3fb}'..='\u{1f3ff}')
}

fn number(rest: &mut Chars<'_>) -> usize {
    rest.next().map_or(0, |c| c as usize)
}

fn cells(rest: &mut Chars<'_>, most: usize) -> u16 {
    u16::try_from(1 + number(rest) % most).unwrap_or(1)
}
