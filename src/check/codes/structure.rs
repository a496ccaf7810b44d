//! Headings, lists, tabs, images, symptoms and links.

use super::Code;

pub(in crate::check) const HEADING_EMPTY: Code = Code {
    name: "heading-empty",
    pedantic: false,
    means: "A heading has no words.",
    why: "It appears as a blank line in the tree of symptoms and can be found by nobody.",
    mend: "Write the heading, or delete it.",
    wrong: "##\n\nWords.",
    right: "## Sign in\n\nWords.",
};

pub(in crate::check) const HEADING_SKIP: Code = Code {
    name: "heading-skip",
    pedantic: false,
    means: "A heading is more than one level deeper than the one before it.",
    why: "The tree of the article has a gap: screen readers announce a missing level.",
    mend: "Give the heading the next level.",
    wrong: "## Sign in\n\n#### Forgotten password\n\nWords.",
    right: "## Sign in\n\n### Forgotten password\n\nWords.",
};

pub(in crate::check) const ANCHOR_DUPLICATE: Code = Code {
    name: "anchor-duplicate",
    pedantic: false,
    means: "Several headings of an article have the same anchor.",
    why: "A link to the anchor reaches the first of them only.",
    mend: "Give each heading an anchor of its own.",
    wrong: "## <a name=\"pay\"></a>Pay by card\n\nWords.\n\n## <a name=\"pay\"></a>Pay by bill\n\nWords.",
    right: "## <a name=\"pay-card\"></a>Pay by card\n\nWords.\n\n## <a name=\"pay-bill\"></a>Pay by bill\n\nWords.",
};

pub(in crate::check) const LIST_START: Code = Code {
    name: "list-start",
    pedantic: false,
    means: "An ordered list begins with a number that nothing leads up to, or that has been counted already.",
    why: "The reader looks for steps that are not there, or cannot tell two steps apart.",
    mend: "Begin with 1, or go on where the list before it ended.",
    wrong: "3. Save.\n4. Close.",
    right: "1. Save.\n2. Close.",
};

pub(in crate::check) const LIST_RESTART: Code = Code {
    name: "list-restart",
    pedantic: false,
    means: "An ordered list is broken by a picture, a note or code at the margin, and begins again at 1 behind it.",
    why: "One procedure looks like two, and its steps have the wrong numbers.",
    mend: "Indent what stands between the steps to the words of the step above it.",
    wrong: "1. Open the page.\n2. Select the plan.\n\n> [!NOTE]\n> This takes a while.\n\n1. Save.\n2. Close.",
    right: "1. Open the page.\n2. Select the plan.\n\n   > [!NOTE]\n   > This takes a while.\n\n3. Save.",
};

pub(in crate::check) const TABS_UNCLOSED: Code = Code {
    name: "tabs-unclosed",
    pedantic: false,
    means: "A group of tabs has no rule `* * *` behind it.",
    why: "What follows the group appears in its last tab, and only readers who open that see it.",
    mend: "Put a line `* * *` behind the last tab.",
    wrong: "#### [Card](#tab/card)\n\nWords.\n\n#### [Bill](#tab/bill)\n\nWords.\n\n## Next\n\nWords.",
    right: "#### [Card](#tab/card)\n\nWords.\n\n#### [Bill](#tab/bill)\n\nWords.\n\n* * *\n\n## Next\n\nWords.",
};

pub(in crate::check) const TABS_SINGLE: Code = Code {
    name: "tabs-single",
    pedantic: false,
    means: "A group of tabs has one tab.",
    why: "There is nothing to choose. Often the rule that closes the group stands in the middle of it.",
    mend: "Move the rule to the end of the group, or write a plain heading.",
    wrong: "#### [Card](#tab/card)\n\nWords.\n\n* * *\n",
    right: "#### [Card](#tab/card)\n\nWords.\n\n#### [Bill](#tab/bill)\n\nWords.\n\n* * *\n",
};

pub(in crate::check) const IMAGE_ALT: Code = Code {
    name: "image-alt",
    pedantic: false,
    means: "An image has no words that say what it shows.",
    why: "Those who do not see it, on a terminal or with a screen reader, miss what it tells.",
    mend: "Say in a sentence what the picture shows.",
    wrong: "![](media/plan.png)",
    right: "![The plan is selected in the list.](media/plan.png)",
};

pub(in crate::check) const IMAGE_FILE: Code = Code {
    name: "image-file",
    pedantic: false,
    means: "The file of an image is not there, though its folder is.",
    why: "The reader sees a broken picture.",
    mend: "Mend the path, or add the file.",
    wrong: "",
    right: "",
};

pub(in crate::check) const SYMPTOM_NO_RESOLUTION: Code = Code {
    name: "symptom-no-resolution",
    pedantic: false,
    means: "A symptom has neither words nor steps under it, or is told with its cause but without a resolution.",
    why: "Who finds it by its error message is left without help.",
    mend: "Write what to do; if nothing can be done, say so under a heading such as `Resolution` or `Status`.",
    wrong: "## You can't sign in\n\n## You can't pay\n\n1. Save.",
    right: "## You can't sign in\n\nReset your password.\n\n## You can't pay\n\n1. Save.",
};

pub(in crate::check) const LINK_FILE: Code = Code {
    name: "link-file",
    pedantic: false,
    means: "A relative link leads to a file that is not there.",
    why: "The reader meets an error page.",
    mend: "Mend the path, or link to the article that took its place.",
    wrong: "See [billing](gone/billing.md).",
    right: "See [billing](https://example.org/billing).",
};

pub(in crate::check) const LINK_CASE: Code = Code {
    name: "link-case",
    pedantic: false,
    means: "A link differs from the name of its file in capital letters.",
    why: "It works on some computers and sites, and is broken on others.",
    mend: "Write the name as the file has it.",
    wrong: "",
    right: "",
};

pub(in crate::check) const LINK_ANCHOR: Code = Code {
    name: "link-anchor",
    pedantic: false,
    means: "A link names an anchor that its article does not have.",
    why: "The reader lands at the top of the article and has to search.",
    mend: "Use the anchor of the heading that is meant.",
    wrong: "See [pay](#pay).\n\n## Sign in\n\nWords.",
    right: "See [sign in](#sign-in).\n\n## Sign in\n\nWords.",
};

pub(in crate::check) const LINK_EMPTY: Code = Code {
    name: "link-empty",
    pedantic: false,
    means: "A link has no address.",
    why: "It cannot be followed.",
    mend: "Give it an address, or leave the words without a link.",
    wrong: "See [billing]().",
    right: "See billing.",
};
