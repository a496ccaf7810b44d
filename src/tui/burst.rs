//! A paste that the terminal does not mark arrives as keys, faster than a hand types them.
//!
//! Of what waits together, only text with a line break and at least four more printable characters behind it is taken for
//! a paste; everything else is keys, and none is lost.

use super::message::Msg;
use super::{Code, Key};

/// Printable characters behind the first line break that make a paste.
const FEWEST: usize = 4;

/// What waited together, with pastes in the place of the keys that they came as.
pub(super) fn with_pastes(waiting: Vec<Msg>) -> Vec<Msg> {
    let mut messages = Vec::with_capacity(waiting.len());
    let mut run: Vec<Key> = Vec::new();
    for msg in waiting {
        match msg {
            Msg::Key(key) if text_of(key).is_some() => run.push(key),
            msg => {
                end(&mut run, &mut messages);
                messages.push(msg);
            }
        }
    }
    end(&mut run, &mut messages);
    messages
}

/// Whether a burst that is coming in ends within a paste, so that more of it follows.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tail {
    /// Printable characters behind the first line break of the text at the end; `None` before there is one.
    behind: Option<usize>,
}

impl Tail {
    /// Takes the next message in.
    pub fn take(&mut self, msg: &Msg) {
        let text = if let Msg::Key(key) = msg { text_of(*key) } else { None };
        self.behind = match (text, self.behind) {
            (None, _) => None,
            (Some('\n'), None) => Some(0),
            (Some(c), Some(behind)) => Some(behind + usize::from(!c.is_control())),
            (Some(_), None) => None,
        };
    }

    /// Whether the burst so far ends within a paste.
    pub fn is_paste(self) -> bool {
        self.behind.is_some_and(|behind| behind >= FEWEST)
    }
}

fn end(run: &mut Vec<Key>, messages: &mut Vec<Msg>) {
    let mut tail = Tail::default();
    run.iter().for_each(|key| tail.take(&Msg::Key(*key)));
    if tail.is_paste() {
        messages.push(Msg::Paste(run.drain(..).filter_map(text_of).collect()));
    } else {
        messages.extend(run.drain(..).map(Msg::Key));
    }
}

/// The character of a key in a text. A line break comes as Enter, or as ctrl-j.
fn text_of(key: Key) -> Option<char> {
    match (key.code, key.ctrl, key.alt) {
        (Code::Char(c), false, false) => Some(c),
        (Code::Enter, false, false) | (Code::Char('j'), true, false) => Some('\n'),
        (Code::Tab, false, false) if !key.shift => Some('\t'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Keys by their names, and text in between.
    fn keys(script: &str) -> Vec<Msg> {
        let key = |c: char| match c {
            '\r' => Key::from(Code::Enter),
            '\n' => Key { ctrl: true, ..Code::Char('j').into() },
            '\t' => Key::from(Code::Tab),
            '^' => Key::from(Code::Up),
            c => Key::from(Code::Char(c)),
        };
        script.chars().map(|c| Msg::Key(key(c))).collect()
    }

    /// What comes of a burst: pastes in brackets, keys by their names.
    fn shown(messages: Vec<Msg>) -> String {
        let show = |msg: Msg| match msg {
            Msg::Paste(text) => format!("[{text}]"),
            Msg::Key(key) => format!("{key} "),
            msg => format!("{msg:?}"),
        };
        messages.into_iter().map(show).collect()
    }

    #[test]
    fn only_a_line_break_with_text_behind_it_is_a_paste() {
        for (burst, result) in [
            ("ab\rERROR 12\r", "[ab\nERROR 12\n]"),
            ("ab\nERROR\tx", "[ab\nERROR\tx]"),
            ("order\r", "o r d e r Enter "),
            ("\ryyy", "Enter y y y "),
            ("\ryyyy", "[\nyyyy]"),
            ("cancel order", "c a n c e l Space o r d e r "),
            ("\r\r\r\r\r", "Enter Enter Enter Enter Enter "),
            ("a\rbc^d\refgh", "a Enter b c Up [d\nefgh]"),
        ] {
            assert_eq!(shown(with_pastes(keys(burst))), result, "{burst:?}");
        }
        let ends_in_paste = |burst: &str| {
            let mut tail = Tail::default();
            keys(burst).iter().for_each(|msg| tail.take(msg));
            tail.is_paste()
        };
        assert!(ends_in_paste("a\rbcde") && ends_in_paste("^a\rbcde\r"));
        assert!(!ends_in_paste("a\rbcd") && !ends_in_paste("a\rbcde^"));
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_changes_its_place(burst in "[a-d\r\n\t^]{0,40}") {
            let mut text = String::new();
            for msg in with_pastes(keys(&burst)) {
                match msg {
                    Msg::Paste(pasted) => text.push_str(&pasted),
                    Msg::Key(key) => text.push(text_of(key).unwrap_or('^')),
                    msg => panic!("{msg:?}"),
                }
            }
            prop_assert_eq!(text, burst.replace('\r', "\n"));
        }
    }
}
