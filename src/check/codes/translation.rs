//! A text and its original.

use super::Code;

pub(in crate::check) const TRANSLATION_COMMAND: Code = Code {
    name: "translation-command",
    means: "A command differs from the original.",
    why: "It does not run, or does something else.",
    mend: "Take the command of the original.",
    wrong: "<span data-ttu-id=\"a-1\">**Stel-MsolBedrijf -Alles $waar**</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">**Set-MsolCompany -All $true**</span></span>",
    right: "<span data-ttu-id=\"a-1\">**Set-MsolCompany -All $true**</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">**Set-MsolCompany -All $true**</span></span>",
};

pub(in crate::check) const TRANSLATION_CODE: Code = Code {
    name: "translation-code",
    means: "Code differs from the original.",
    why: "What the reader types or looks for is not what the program knows.",
    mend: "Take the code of the original. Words that have to be translated are no code.",
    wrong: "<span data-ttu-id=\"a-1\">Voer `wiebenik` in.</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Enter `whoami`.</span></span>",
    right: "<span data-ttu-id=\"a-1\">Voer `whoami` in.</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Enter `whoami`.</span></span>",
};

pub(in crate::check) const TRANSLATION_LINK: Code = Code {
    name: "translation-link",
    means: "A link leads elsewhere than that of the original.",
    why: "Readers of the two languages end up in different places.",
    mend: "Use the address of the original.",
    wrong: "<span data-ttu-id=\"a-1\">Lees [dit](https://example.org/a).</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Read [this](https://example.org/b).</span></span>",
    right: "<span data-ttu-id=\"a-1\">Lees [dit](https://example.org/nl-nl/a).</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Read [this](https://example.org/en-us/a).</span></span>",
};

pub(in crate::check) const TRANSLATION_NUMBER: Code = Code {
    name: "translation-number",
    means: "A number differs from the original.",
    why: "A wrong limit, version, date or error code sends the reader astray.",
    mend: "Take the number of the original.",
    wrong: "<span data-ttu-id=\"a-1\">Ten hoogste 100 tekens.</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">At most 10 characters.</span></span>",
    right: "<span data-ttu-id=\"a-1\">Ten hoogste 1.000 tekens.</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">At most 1,000 characters.</span></span>",
};

pub(in crate::check) const TRANSLATION_PLACEHOLDER: Code = Code {
    name: "translation-placeholder",
    means: "A placeholder differs from the original.",
    why: "The reader does not know what to put there, or a program that fills it in does not find it.",
    mend: "Keep the placeholder as it is.",
    wrong: "<span data-ttu-id=\"a-1\">Open {bedrijf} nu.</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Open {company} now.</span></span>",
    right: "<span data-ttu-id=\"a-1\">Open {company} nu.</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Open {company} now.</span></span>",
};

pub(in crate::check) const TRANSLATION_LABELS: Code = Code {
    name: "translation-labels",
    means: "The translation has more or fewer bold stretches than the original.",
    why: "Bold is the name of a button, tab or field. One that is lost or split is not found on the screen.",
    mend: "Make the same names bold as in the original.",
    wrong: "<span data-ttu-id=\"a-1\">Kies Opslaan en **Sluiten**.</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Select **Save** and **Close**.</span></span>",
    right: "<span data-ttu-id=\"a-1\">Kies **Opslaan** en **Sluiten**.</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Select **Save** and **Close**.</span></span>",
};

pub(in crate::check) const LABEL_WORDS: Code = Code {
    name: "label-words",
    means: "The bold stretch of the translation is not the name that is bold in the original: it begins or ends within a word, or runs on over other words.",
    why: "The reader looks for a button of that name.",
    mend: "Make the name bold and nothing else.",
    wrong: "<span data-ttu-id=\"a-1\">Kies **Opslaan? Dan is alles klaar**.</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Select **Save**. Then all is done.</span></span>",
    right: "<span data-ttu-id=\"a-1\">Kies **Opslaan**. Dan is alles klaar.</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Select **Save**. Then all is done.</span></span>",
};

pub(in crate::check) const UNTRANSLATED: Code = Code {
    name: "untranslated",
    means: "A sentence is the same in both languages.",
    why: "The reader does not understand it.",
    mend: "Translate it.",
    wrong: "<span data-ttu-id=\"a-1\">Select the plan and wait for a while.</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Select the plan and wait for a while.</span></span>",
    right: "<span data-ttu-id=\"a-1\">Kies het plan en wacht even.</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">Select the plan and wait for a while.</span></span>",
};

pub(in crate::check) const TRANSLATION_SECTION: Code = Code {
    name: "translation-section",
    means: "The translation lacks sections of the original.",
    why: "Readers of this language do not find what was added.",
    mend: "Translate the article again.",
    wrong: "",
    right: "",
};
