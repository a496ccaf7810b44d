//! Files, front matter and titles.

use super::Code;

pub(in crate::check) const UNREADABLE: Code = Code {
    name: "unreadable",
    pedantic: false,
    means: "A file cannot be read.",
    why: "What it says is missing from the library.",
    mend: "Mend its permissions, or take it out of the folder.",
    wrong: "",
    right: "",
};

pub(in crate::check) const LINK_OUTSIDE: Code = Code {
    name: "link-outside",
    pedantic: false,
    means: "A symbolic link is broken or leads out of the content folder.",
    why: "It is not followed, so that what it leads to is missing from the library.",
    mend: "Put the file itself into the folder, or take the link out.",
    wrong: "",
    right: "",
};

pub(in crate::check) const NOT_UTF8: Code = Code {
    name: "not-utf8",
    pedantic: false,
    means: "A file is neither UTF-8 nor UTF-16 with a mark.",
    why: "It is left out, for its letters could only be guessed.",
    mend: "Save it as UTF-8.",
    wrong: "",
    right: "",
};

pub(in crate::check) const CONTROL_CHARACTERS: Code = Code {
    name: "control-characters",
    pedantic: false,
    means: "The text holds control characters, or characters that turn the direction of writing.",
    why: "A terminal obeys them, and a reader sees another text than the one that is copied. They are taken out.",
    mend: "Delete them. They often come along when text is copied from a terminal or a PDF.",
    wrong: "Type \u{7} exit.",
    right: "Type exit.",
};

pub(in crate::check) const FRONT_MATTER: Code = Code {
    name: "front-matter",
    pedantic: false,
    means: "The front matter is not valid YAML.",
    why: "Title, description, date and language of the article are unknown.",
    mend: "Mend the YAML. A value with a colon and a blank in it needs quotes.",
    wrong: "---\ntitle: Error: it failed\n---\n# Title",
    right: "---\ntitle: \"Error: it failed\"\n---\n# Title",
};

pub(in crate::check) const FRONT_MATTER_MISSING: Code = Code {
    name: "front-matter-missing",
    pedantic: false,
    means: "The file begins without front matter, or the front matter is never closed.",
    why: "In a folder, only files with front matter are taken for articles: this one is not served.",
    mend: "Begin the file with a line of `---`, a `title:`, and another line of `---`.",
    wrong: "# Title\n\nWords.",
    right: "---\ntitle: Title\n---\n\n# Title\n\nWords.",
};

pub(in crate::check) const FRONT_MATTER_TITLE: Code = Code {
    name: "front-matter-title",
    pedantic: false,
    means: "The front matter names no title.",
    why: "Sites show it in search results and browser tabs.",
    mend: "Add a line `title:`.",
    wrong: "---\nms.date: 08/18/2020\n---\n# Title",
    right: "---\ntitle: Title\nms.date: 08/18/2020\n---\n# Title",
};

pub(in crate::check) const TITLE_MISSING: Code = Code {
    name: "title-missing",
    pedantic: false,
    means: "The article has no heading of level 1.",
    why: "The reader does not see what the article is about; its front matter has to stand in.",
    mend: "Begin the text with `# Title`.",
    wrong: "---\ntitle: Title\n---\nWords.",
    right: "---\ntitle: Title\n---\n# Title\n\nWords.",
};

pub(in crate::check) const TITLE_AGAIN: Code = Code {
    name: "title-again",
    pedantic: false,
    means: "The article has more than one heading of level 1.",
    why: "An article has one title. What follows the second one looks like another article.",
    mend: "Give the further headings level 2.",
    wrong: "# Title\n\nWords.\n\n# Second title\n\nWords.",
    right: "# Title\n\nWords.\n\n## Second title\n\nWords.",
};

pub(in crate::check) const FAQ: Code = Code {
    name: "faq",
    pedantic: false,
    means: "A FAQ in YAML cannot be read, or has no title.",
    why: "Its questions are missing from the library.",
    mend: "Mend the YAML at the place that is named; give the FAQ a `title:`.",
    wrong: "",
    right: "",
};

pub(in crate::check) const INCLUDE: Code = Code {
    name: "include",
    pedantic: false,
    means: "A file that is included is not in the content, or is included too deep or too often.",
    why: "Its text is missing from the article.",
    mend: "Put the file where the include says, or mend the path.",
    wrong: "[!INCLUDE [x](includes/gone.md)]",
    right: "Words.",
};

pub(in crate::check) const NESTING: Code = Code {
    name: "nesting",
    pedantic: false,
    means: "Lists and quotes stand too deep within one another.",
    why: "The deepest ones are flattened.",
    mend: "Use fewer levels, or break the text up by headings.",
    wrong: "> > > > > > > > > > > > > > > > > > Deep words.",
    right: "> Words.",
};

pub(in crate::check) const TRANSLATION_PAIR: Code = Code {
    name: "translation-pair",
    pedantic: false,
    means: "A sentence and its original are not closed as a pair.",
    why: "Only what stands in the article's language is kept; its original is lost.",
    mend: "Let the translation tool write the pair again.",
    wrong: "<span data-ttu-id=\"a-1\">Klik op de knop.",
    right: "<span data-ttu-id=\"a-1\">Klik op de knop.</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Select the button.</span></span>",
};
