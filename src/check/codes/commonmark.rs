//! Markup that is read otherwise than it was meant.

use super::Code;

pub(in crate::check) const LITERAL_LINK: Code = Code {
    name: "literal-link",
    pedantic: false,
    means: "`[words](address)` is read as words, for want of a bracket or for a blank too many.",
    why: "The reader sees brackets and an address that cannot be followed.",
    mend: "Close both brackets, with nothing between `]` and `(` and no blank in the address.",
    wrong: "See [billing] (https://example.org).",
    right: "See [billing](https://example.org).",
};

pub(in crate::check) const LITERAL_EMPHASIS: Code = Code {
    name: "literal-emphasis",
    pedantic: false,
    means: "`**` is read as stars.",
    why: "The name of the button is not bold, and stars stand around it. Next to blanks, or between a letter and a mark, `**` neither opens nor closes.",
    mend: "Put the stars directly around the words; leave the blank or the mark outside.",
    wrong: "Select ** Save** now.",
    right: "Select **Save** now.",
};

pub(in crate::check) const LITERAL_CODE: Code = Code {
    name: "literal-code",
    pedantic: false,
    means: "A backtick has no partner.",
    why: "The command is not set apart, and cannot be copied.",
    mend: "Add the second backtick.",
    wrong: "Run `whoami and wait.",
    right: "Run `whoami` and wait.",
};

pub(in crate::check) const LITERAL_HEADING: Code = Code {
    name: "literal-heading",
    pedantic: false,
    means: "A line begins with `##` and no blank behind it.",
    why: "It is read as words; the section belongs to the heading above.",
    mend: "Put a blank behind the `#` signs.",
    wrong: "##Sign in\n\nWords.",
    right: "## Sign in\n\nWords.",
};

pub(in crate::check) const LITERAL_LIST: Code = Code {
    name: "literal-list",
    pedantic: false,
    means: "A line that looks like an item of a list goes on the paragraph above it.",
    why: "A list below a paragraph can only begin with 1, and dashes set in by four blanks begin none: steps run together in one line.",
    mend: "Put an empty line before the list, begin it with `1.`, and set it in as the text around it.",
    wrong: "Open the page.\n2. Select the plan.\n3. Save.",
    right: "Open the page.\n\n1. Select the plan.\n2. Save.",
};

pub(in crate::check) const LITERAL_TABLE: Code = Code {
    name: "literal-table",
    pedantic: false,
    means: "The row of dashes below a table's header does not fit it.",
    why: "Most readers show bars and dashes instead of a table.",
    mend: "Give both rows the same number of cells.",
    wrong: "| Code | Cause | Fix |\n|---|---|\n| 1 | Time | Wait |",
    right: "| Code | Cause | Fix |\n|---|---|---|\n| 1 | Time | Wait |",
};

pub(in crate::check) const LITERAL_ALERT: Code = Code {
    name: "literal-alert",
    pedantic: false,
    means: "`[!NOTE]` stands outside a quote, is misspelt, or has words behind it on its line.",
    why: "The note or warning looks like any other text, with its mark in it.",
    mend: "Write `> [!NOTE]` on a line of its own and the words below it, each line with `>`.",
    wrong: "[!WARNING]\nThis deletes the account.",
    right: "> [!WARNING]\n> This deletes the account.",
};

pub(in crate::check) const LITERAL_DIRECTIVE: Code = Code {
    name: "literal-directive",
    pedantic: false,
    means: "A `:::` directive is not read.",
    why: "The reader sees its source.",
    mend: "Write it in one line, with its name, its attributes in quotes, and `:::` at the end.",
    wrong: "Select :::icon source=\"media/a.png\" and wait.",
    right: "Select :::image source=\"media/a.png\" alt-text=\"the wheel\"::: and wait.",
};

pub(in crate::check) const FENCE_UNCLOSED: Code = Code {
    name: "fence-unclosed",
    pedantic: false,
    means: "A code fence is never closed.",
    why: "The rest of the article is read as code.",
    mend: "Close it with as many backticks as it was opened with.",
    wrong: "```\nwhoami\n\nWords.",
    right: "```\nwhoami\n```\n\nWords.",
};

pub(in crate::check) const COMMENT_UNCLOSED: Code = Code {
    name: "comment-unclosed",
    pedantic: false,
    means: "An HTML comment is never closed.",
    why: "What follows it may be lost.",
    mend: "Close it with `-->`.",
    wrong: "Words. <!-- to be done\n\nMore words.",
    right: "Words. <!-- to be done -->\n\nMore words.",
};
