//! Editing a line of text.

use tui_input::{Input, InputRequest};

use crate::article::is_harmful;
use crate::config::{Code, Key};

/// More than this is no line that a person types.
const LONGEST: usize = 2_000;

/// What a key does to a line of text, with the usual keys of a shell.
pub(super) fn request(key: Key) -> Option<InputRequest> {
    use InputRequest as R;
    Some(match (key.code, key.ctrl, key.alt) {
        // A paste comes as keys where the terminal does not mark it, or where Esc was pressed right before it.
        (Code::Char(c), false, false) if is_harmful(c) => return None,
        (Code::Char(c), false, false) => R::InsertChar(c),
        (Code::Backspace, false, false) | (Code::Char('h'), true, false) => R::DeletePrevChar,
        (Code::Delete, false, false) | (Code::Char('d'), true, false) => R::DeleteNextChar,
        (Code::Left, false, false) | (Code::Char('b'), true, false) => R::GoToPrevChar,
        (Code::Right, false, false) | (Code::Char('f'), true, false) => R::GoToNextChar,
        (Code::Left, true, false) | (Code::Char('b'), false, true) => R::GoToPrevWord,
        (Code::Right, true, false) | (Code::Char('f'), false, true) => R::GoToNextWord,
        (Code::Home, ..) | (Code::Char('a'), true, false) => R::GoToStart,
        (Code::End, ..) | (Code::Char('e'), true, false) => R::GoToEnd,
        (Code::Char('w'), true, false) | (Code::Backspace, _, _) => R::DeletePrevWord,
        (Code::Char('u'), true, false) => R::DeleteFromStart,
        (Code::Char('k'), true, false) => R::DeleteTillEnd,
        (Code::Char('y'), true, false) => R::Yank,
        _ => return None,
    })
}

/// Puts `text` at the cursor, up to the longest line that is kept.
pub(super) fn insert(input: &mut Input, text: &str) {
    let room = LONGEST.saturating_sub(input.value().chars().count());
    for c in text.chars().take(room) {
        input.handle(InputRequest::InsertChar(c));
    }
}

/// Whether `request` would make the line longer than it may be.
pub(super) fn is_full(input: &Input, request: InputRequest) -> bool {
    matches!(request, InputRequest::InsertChar(_)) && input.value().chars().count() >= LONGEST
}
