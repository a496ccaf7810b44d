//! What counts as something to do where no list is numbered.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::article::{Block, ListItem, Text};

/// What can be ticked in a stretch of an article besides numbered steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tickable {
    /// Nothing: there are numbered steps.
    Steps,
    /// Bullets that are instructions.
    Bullets,
    /// Commands.
    Commands,
}

impl Tickable {
    /// What can be ticked in blocks that belong together.
    pub(super) fn of<'a>(blocks: impl Iterator<Item = &'a Block> + Clone) -> Self {
        let steps = |block: &Block| matches!(block, Block::Steps { .. });
        let bullets = |block: &Block| matches!(block, Block::List(items) if is_imperative(items));
        if blocks.clone().any(|block| holds(block, &steps)) {
            Self::Steps
        } else if blocks.clone().any(|block| holds(block, &bullets)) {
            Self::Bullets
        } else {
            Self::Commands
        }
    }
}

/// Whether a block is of a kind, directly or within a choice, which is all that is walked.
fn holds(block: &Block, is: &dyn Fn(&Block) -> bool) -> bool {
    match block {
        Block::Choice(options) => options.iter().flat_map(|option| &option.blocks).any(|block| holds(block, is)),
        block => is(block),
    }
}

/// Whether most bullets of a list are instructions.
pub(super) fn is_imperative(items: &[ListItem]) -> bool {
    let tells = |item: &&ListItem| matches!(item.blocks.first(), Some(Block::Paragraph(text)) if tells_to_do(text));
    items.iter().filter(tells).count() * 2 > items.len()
}

static IMPERATIVES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let lists = include_str!("imperatives.txt").lines().filter_map(|line| line.split_once(": "));
    lists.filter(|(name, _)| !name.starts_with('#')).flat_map(|(_, words)| words.split(' ')).collect()
});

/// Whether a sentence is an instruction: its first word, or the first behind a condition (`If it is off, turn
/// it on`), is an imperative. Japanese has them at the end.
fn tells_to_do(text: &Text) -> bool {
    let words = text.source_text().filter(|source| !source.is_empty()).unwrap_or(text.text());
    let begins = |clause: &str| {
        let word = clause.split_whitespace().next().unwrap_or_default();
        let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        IMPERATIVES.contains(word.as_str())
    };
    let sentence = words.split(['.', '。']).next().unwrap_or(words);
    begins(sentence)
        || sentence.split_once(", ").is_some_and(|(_, clause)| begins(clause))
        || sentence.split_once(": ").is_some_and(|(label, clause)| label.len() < 40 && begins(clause))
        || sentence.trim_end().ends_with("てください")
        || sentence.trim_end().ends_with("下さい")
}

/// Whether a block is a command to run: code of a shell, or code without a language that reads as one.
pub(super) fn is_command(block: &Block) -> bool {
    const SHELLS: &[&str] = &[
        "azurecli",
        "azurecli-interactive",
        "azurepowershell",
        "azurepowershell-interactive",
        "bash",
        "batch",
        "bat",
        "cmd",
        "console",
        "fish",
        "ps1",
        "powershell",
        "powershell-interactive",
        "pwsh",
        "sh",
        "shell",
        "shell-session",
        "terminal",
        "zsh",
    ];
    match block {
        Block::Code { language: Some(language), text } => {
            !text.trim().is_empty() && SHELLS.iter().any(|shell| shell.eq_ignore_ascii_case(language))
        }
        Block::Code { language: None, text } => text.lines().next().is_some_and(|line| {
            let line = line.trim_start();
            line.starts_with("$ ") || crate::article::reads_as_command(line)
        }),
        Block::Paragraph(text) => text.original().command().is_some(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(text: &str) -> ListItem {
        ListItem { blocks: vec![Block::Paragraph(Text::plain(text))] }
    }

    #[test]
    fn bullets_that_tell_what_to_do_are_steps_and_facts_are_not() {
        let list = |texts: &[&str]| texts.iter().copied().map(item).collect::<Vec<_>>();
        assert!(is_imperative(&list(&["Restart the pump.", "If it is loud, close the valve.", "It may be hot."])));
        assert!(is_imperative(&list(&["**Controleer** de kabel", "Start opnieuw."])));
        assert!(is_imperative(&list(&["ケーブルを確認してください。"])));
        assert!(!is_imperative(&list(&["The pump is old.", "Restarting takes an hour.", "Check it."])));
        assert!(!is_imperative(&[]));
    }

    #[test]
    fn code_of_a_shell_is_a_command_and_its_output_is_not() {
        let code =
            |language: Option<&str>, text: &str| Block::Code { language: language.map(Into::into), text: text.into() };
        assert!(is_command(&code(Some("Bash"), "ls")));
        assert!(is_command(&code(None, "$ ls")) && is_command(&code(None, "kubectl get pods -A")));
        assert!(!is_command(&code(Some("output"), "pod-1 Running")) && !is_command(&code(None, "pod-1  Running")));
    }

    #[test]
    fn numbered_steps_come_before_bullets_and_those_before_commands() {
        let steps = Block::Steps { start: 1, items: vec![item("Wait.")] };
        let bullets = Block::List(vec![item("Open it.")]);
        let code = Block::Code { language: Some("sh".into()), text: "ls".into() };
        let of = |blocks: &[&Block]| Tickable::of(blocks.iter().copied());
        assert_eq!(of(&[&bullets, &steps]), Tickable::Steps);
        assert_eq!(of(&[&code, &bullets]), Tickable::Bullets);
        assert_eq!(of(&[&code]), Tickable::Commands);
    }
}
