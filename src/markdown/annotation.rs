//! Notes on lines of code: a list behind code with `(1)!` in a comment, as Material for MkDocs writes it. What it
//! numbers are places of the code and no steps.

use crate::article::{Block, Callout};

/// What begins the comment that holds a mark.
const COMMENTS: &[&str] = &["#", "//", "--", ";", "%", "<!--", "/*", "{{!", "{#"];

/// Makes a list behind annotated code notes.
pub(super) fn settle(code: &Block, list: &mut Block) {
    if matches!(list, Block::Steps { start: 1, .. }) && is_annotated(code) {
        let notes = std::mem::replace(list, Block::Quote(Vec::new()));
        *list = Block::Callout { level: Callout::Note, title: None, blocks: vec![notes] };
    }
}

/// Whether a comment in the code holds the first mark: `# (1)!`.
fn is_annotated(code: &Block) -> bool {
    let Block::Code { text, .. } = code else { return false };
    text.lines().any(|line| {
        let marked = line.find("(1)").map(|at| line[..at].trim_end());
        marked.is_some_and(|before| COMMENTS.iter().any(|comment| before.ends_with(comment)))
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::told;

    #[test]
    fn a_list_behind_annotated_code_is_a_note() {
        let code = "```yaml\na: b # (1)!\n```\n\n";
        assert_eq!(told(&format!("{code}1. Why.")), ["code:yaml(a: b # (1)!)", "note(1.[p(Why.)])"]);
        let item = format!("- x\n\n  {}\n\n  1. Why.", code.trim().replace('\n', "\n  "));
        assert_eq!(told(&item), ["*[p(x) code:yaml(a: b # (1)!) note(1.[p(Why.)])]"]);
        assert_eq!(told(&format!("{code}Then:\n\n1. Go."))[2], "1.[p(Go.)]");
        assert_eq!(told("```\nf(1)\n```\n\n1. Go.")[1], "1.[p(Go.)]");
    }
}
