# What `pcfix check` says, in English. `code-NAME` says what a code means and why it matters; `.fix` says how to fix it and
# is the hint of each problem. `fault-NAME` is the message of one problem: lower case, no full stop.

quote = "{ $text }"

## Codes: files and front matter

code-unreadable = A file cannot be read. Its content is missing from the library.
    .fix = Fix its permissions, or remove it from the folder.
code-link-outside = A symbolic link is broken, or leads out of the content folder. It is not followed.
    .fix = Put the file itself into the folder, or remove the link.
code-not-utf8 = A file is neither UTF-8 nor UTF-16 with a byte order mark. It is left out.
    .fix = Save it as UTF-8.
code-control-characters = The text holds control characters, or characters that change the direction of writing. They are removed, because a terminal would obey them.
    .fix = Delete them. They often come with text copied from a terminal or a PDF.
code-conflict-marker = A merge conflict was left in the file. Readers see both versions and the markers.
    .fix = Resolve the conflict and delete the markers.
code-front-matter = The front matter is not valid YAML. Title, date and language of the article are unknown.
    .fix = Correct the YAML. A value with a colon and a space needs quotes.
code-front-matter-missing = The file has no front matter although most files of the set have one, or its front matter is never closed.
    .fix = Start the file with a line ---, a title, and another line ---.
code-front-matter-title = The front matter has no title, or an empty one. Sites show it in search results and browser tabs.
    .fix = Add a line title: with the title of the article.
code-front-matter-duplicate = A key is in the front matter twice. Tools use one of the two values, or refuse the file.
    .fix = Keep the value that holds, and delete the other line.
code-front-matter-key = A key of the front matter is misspelt, or one that most files of the set have is missing. What it says is not used.
    .fix = Correct the key, or add it.
code-front-matter-date = A date of the front matter cannot be read. Readers do not see how old the text is.
    .fix = Write the date as 12/31/2026 or 2026-12-31.
code-title-missing = The article has no title, so lists show the name of its file.
    .fix = Start the text with # and the title.
code-title-again = The article has more than one heading of level 1. The part after the second one looks like another article.
    .fix = Give the other headings level 2.
code-faq = A FAQ in YAML cannot be read, or has no title. Its questions are missing from the library.
    .fix = Correct the YAML at the place shown, or give the FAQ a title.
code-faq-header = A YAML file has questions and answers, but not the first line of a FAQ. Its questions are missing from the library.
    .fix = Start the file with the line ### YamlMime:FAQ.
code-include = An included file is not in the content, or is included too deep or too often. Its text is missing from the article.
    .fix = Correct the path, or put the file there.
code-include-literal = A misspelt include is read as text. The text of the file is missing from the article.
    .fix = Write [!INCLUDE [title](path)].
code-nesting = Lists and quotes are nested too deep. The deepest ones are flattened.
    .fix = Use fewer levels, or divide the text by headings.

code-project = Something in the project file .pcfix.yaml is not used. It comes with the content, so it may set less than a user's settings.
    .fix = Correct what the message names, or remove it.

## Codes: structure

code-heading-empty = A heading has no text. It is a blank line in the list of symptoms, and cannot be found.
    .fix = Write the heading, or delete it.
code-heading-skip = A heading is more than one level deeper than the heading before it. The outline has a gap.
    .fix = Give the heading the next level.
code-heading-duplicate = Two symptoms side by side have the same heading. Readers cannot tell which of them is theirs.
    .fix = Say in each heading what is different.
code-heading-bold = A line of bold text is used as a heading. It is not in the outline, and its text belongs to the heading above.
    .fix = Write it as a heading.
code-anchor-duplicate = Several headings of an article have the same anchor. Links reach only the first.
    .fix = Give each heading its own anchor.
code-list-start = A numbered list starts with a number that does not continue the list before it. Readers look for steps that do not exist.
    .fix = Start at 1, or continue where the list before it ended.
code-list-restart = A picture, note or code at the margin breaks a numbered list, which starts again at 1. One procedure looks like two.
    .fix = Indent what is between the steps to the text of the step above.
code-list-number = The numbers of a list are out of order. Readers see other numbers than the writer, and a step may be missing.
    .fix = Number the items 1, 2, 3, or all of them 1.
code-list-marker = A numbered list changes between 1. and 1). It becomes two lists.
    .fix = Use the same mark for all items.
code-steps-prose = Several steps are in one sentence. They cannot be ticked off one by one.
    .fix = Write a numbered list with one action per item.
code-tabs-unclosed = A group of tabs has no rule after it. The text that follows belongs to the last tab, where other readers miss it.
    .fix = Put a line * * * after the last tab.
code-tabs-single = A group of tabs has only one tab, so there is nothing to choose.
    .fix = Move the rule to the end of the group, or write a normal heading.
code-tabs-empty = A tab has no content. Readers who choose it find nothing.
    .fix = Write what to do in this case, or delete the tab.
code-tabs-link = The link of a tab is misspelt, so the tab is a normal heading.
    .fix = Write the link as #tab/NAME.
code-tabs-level = A tab has another heading level than the others of its group.
    .fix = Give all tabs of a group the same level.
code-table-row = A row of a table has more or fewer cells than its header. Text is lost, or is in the wrong column.
    .fix = Give all rows the same number of cells. A bar in a cell is written \|.
code-image-alt = An image has no words that say what it shows. On a terminal, the words are all there is.
    .fix = Say in a sentence what the picture shows.
code-image-margin = An image at the margin follows a step. It is not part of the step, and ends the list.
    .fix = Indent the image to the text of the step.
code-image-file = The file of an image does not exist.
    .fix = Correct the path, or add the file.
code-symptom-no-resolution = A symptom has no text under it, or a cause but no fix. Readers who find it get no help.
    .fix = Say what to do. If nothing can be done, say so under a heading such as Resolution or Status.
code-part-misspelt = A heading looks like the name of a part, such as Resolution, but is misspelt. It is not used as that part.
    .fix = Correct the heading.

## Codes: links

code-link-file = A link leads to a file that does not exist.
    .fix = Correct the path, or link to the article that replaced it.
code-link-case = A link and the name of its file differ in upper and lower case. The link works only on some systems.
    .fix = Write the name as the file has it.
code-link-anchor = A link names an anchor that its article does not have. Readers arrive at the top.
    .fix = Use the anchor of the heading that is meant.
code-link-empty = A link has no address.
    .fix = Add the address, or remove the link.
code-link-reference = A link refers to a definition that does not exist. Readers see the brackets.
    .fix = Define the reference, or write the address in the link.
code-link-scheme = The address of a link starts with an unknown scheme, such as htp. It cannot be opened.
    .fix = Correct the address.

## Codes: markup

code-literal-link = A link is read as text, because a bracket is missing or a space is in the wrong place.
    .fix = Close both brackets, with nothing between ] and ( and no space in the address.
code-literal-emphasis = ** is read as stars. The name of a button is not bold, and readers see the stars.
    .fix = Put the stars directly around the words, without a space inside.
code-literal-code = A backtick has no partner. The code is not marked, and cannot be copied.
    .fix = Add the second backtick.
code-literal-heading = A line starts with # but has no space after it. It is text, and its section belongs to the heading above.
    .fix = Put a normal space after the #.
code-literal-list = A line looks like a list item but is read as text. Steps run together in one paragraph.
    .fix = Put an empty line before the list, a space after each number, and start at 1.
code-literal-table = A table is read as text, because its delimiter row is missing or does not fit its header.
    .fix = Put a row such as |---|---| after the header, with one cell for each column.
code-literal-alert = A note is not in a quote, is misspelt, or has text on the line of its mark. It looks like normal text.
    .fix = Write > [!NOTE] on a line of its own, and > before each line of the note.
code-literal-directive = A ::: directive is not read. Readers see its source.
    .fix = Write it on one line, with its name, attributes in quotes, and ::: at the end.
code-fence-unclosed = A code block is never closed. The rest of the article is code.
    .fix = Close it with as many backticks as it starts with.
code-comment-unclosed = A comment is never closed. The text after it may be lost.
    .fix = Close it with -->.
code-directive-unclosed = A ::: block is never closed. The text after it may be lost, or be inside the block.
    .fix = Close it with ::: at the end.
code-todo = The text has a note to its writer, such as TODO. Readers see it.
    .fix = Finish the text, or move the note into a comment.

## Codes: translation

code-translation-missing = An article is not translated into a language that has most of the others.
    .fix = Translate the article.
code-translation-original = A translation has no original. It may be a file that was deleted or renamed in the original.
    .fix = Delete or rename the translation, or restore the original.
code-translation-stale = A translation is older than its original. It may lack changes.
    .fix = Compare it with the original, and set its date.
code-translation-differs = Less than half of a translation corresponds to its original. It follows another version, and is not compared further.
    .fix = Translate the article again.
code-translation-section = A section of the original is missing, or the translation has one of its own, or the order differs.
    .fix = Translate the section, or move it to the place that it has in the original.
code-translation-anchor = The anchor of a heading differs from the original. Links and languages are paired by it.
    .fix = Use the anchor of the original.
code-translation-step = A step of the original is missing, or the translation has one more.
    .fix = Write the same steps as the original.
code-translation-order = Two steps are in another order than in the original.
    .fix = Use the order of the original.
code-translation-block = A paragraph, note, code block, list or table of the original is missing or different, or the translation has one more.
    .fix = Write the same blocks as the original.
code-translation-row = A table has other rows or columns than in the original.
    .fix = Write the same rows as the original.
code-translation-option = A tab of the original is missing, or the translation has one more.
    .fix = Write the same tabs, with the same #tab/NAME, as the original.
code-translation-image = An image of the original is missing, or the translation has one more.
    .fix = Show the same images as the original.
code-translation-roles = The translation names more or fewer roles than the original.
    .fix = Name the same roles as the original.
code-translation-pair = A sentence and its original are not closed as a pair. Only the translation is kept.
    .fix = Write the pair again with the translation tool.
code-unknown-markup = The meaning of a shortcode, tag or component is not known. Readers see its name, or nothing.
    .fix = Write the words themselves, or a link.
code-left-out = Files are no articles: they hold only links or no text, are drafts, or have no title.
    .fix = Give each a title and a text, or leave them as they are.
code-translation-command = A command differs from the original. It does not run, or does something else.
    .fix = Copy the command of the original.
code-translation-code = Code differs from the original. What readers type or look for is not what the program knows.
    .fix = Copy the code of the original. Words that need translation are not code.
code-translation-link = A link leads to another place than in the original.
    .fix = Use the address of the original.
code-translation-number = A number differs from the original. A wrong limit, version or error code misleads readers.
    .fix = Copy the number of the original.
code-translation-placeholder = A placeholder differs from the original. A program may not find it.
    .fix = Keep the placeholder as it is.
code-translation-labels = More or fewer names are bold than in the original, or in another order. Bold is the name of a button, tab or field.
    .fix = Make the same names bold as in the original.
code-label-words = The bold text is not the name that is bold in the original: it is cut within a word, or includes other words.
    .fix = Make the name bold, and nothing else.
code-untranslated = Text is the same in both languages.
    .fix = Translate it.
code-ignore-unused = A pcfix-ignore comment names an unknown code, or hides nothing.
    .fix = Correct the code, or delete the comment.

## Problems: files and front matter

fault-conflict-marker = { $text } is left from a merge conflict
fault-front-matter-missing = no front matter, although most files of the set have one
fault-front-matter-missing-end = the front matter has no closing ---
fault-front-matter-title = the front matter has no title
fault-front-matter-title-empty = the title in the front matter is empty
fault-front-matter-duplicate = the key { $key } is also on line { $line }
fault-front-matter-key = unknown key { $key }; did you mean { $near }?
fault-front-matter-key-missing = no { $key } in the front matter, although most files of the set have one
fault-front-matter-date = { $date } is not a date
fault-title-missing = no title
fault-title-again = { $title } is a second title; the first is on line { $line }
fault-faq-header = no line ### YamlMime:FAQ at the start, so this is not read as a FAQ

fault-include-literal = { $text } is not read as an include

## Problems: structure

fault-heading-empty = a heading without text
fault-heading-skip = { $title } has level { $level }, but the heading before it has level { $before }
fault-heading-duplicate = { $title } is also the heading of line { $line }
fault-heading-bold = { $text } is bold text, not a heading
fault-anchor-duplicate = the anchor { $anchor } is already on line { $line }
fault-list-start = the list starts at { $start }, but no list before it ends at { $wanted }
fault-list-start-again = the list starts at { $start }, but the list before it ended at { $end }
fault-list-restart = the list starts again at 1 without an introduction; the list before it ended at { $end }
fault-list-number = number { $number } is shown as { $shown }
fault-list-marker = the list changes from { $before } to { $marker }
fault-steps-prose = { $text } has several steps in one sentence
fault-tabs-unclosed = no rule closes the tabs { $tabs }
fault-tabs-single = the tab { $tab } is alone in its group
fault-tabs-empty = the tab { $tab } has no content
fault-tabs-link = { $target } is not the link of a tab; write #tab/NAME
fault-tabs-level = the tab { $tab } has level { $level }, but its group has level { $group }
fault-table-row = { $cells ->
    [one] the row has { $cells } cell
   *[other] the row has { $cells } cells
}, but the header has { $header }
fault-image-alt = the image { $image } has no alt text
fault-image-alt-name = the alt text { $alt } is a file name
fault-image-margin = the image { $image } is not part of the step above
fault-image-file = the image { $image } does not exist
fault-symptom-no-resolution = nothing follows the symptom { $title }
fault-symptom-no-resolution-fix = nothing follows the fix { $title }
fault-symptom-no-resolution-steps = the symptom { $title } has a cause, but no fix and no steps
fault-symptom-no-resolution-article = the article names a symptom or a cause, but no fix and no steps
fault-part-misspelt = { $title } looks like { $part }

## Problems: links

fault-link-file = { $target } does not exist
fault-link-case = the file of { $target } is { $file }, in other case
fault-link-anchor = { $file } has no anchor { $anchor }
fault-link-anchor-own = this article has no anchor { $anchor }
fault-link-empty = the link { $text } has no address
fault-link-reference = the reference { $label } of a link is not defined
fault-link-scheme = { $target } has the unknown scheme { $scheme }

## Problems: markup

fault-literal-link = { $text } is read as text, not as a link
fault-literal-emphasis = ** is read as stars, not as bold, in { $text }
fault-literal-code = the backtick in { $text } has no partner
fault-literal-heading = no space after # in { $text }, so this is no heading
fault-literal-list = the line that starts with { $marker } is read as part of the text above
fault-literal-list-space = no space after { $marker } in { $text }, so this is no list item
fault-literal-table = this is read as text: the delimiter row does not fit the header
fault-literal-table-cells = { $missing ->
    [one] the delimiter row has { $missing } cell fewer than the header
   *[other] the delimiter row has { $missing } cells fewer than the header
}
fault-literal-table-none = this is read as text: no delimiter row after the header
fault-literal-alert = [!{ $name }] is not read as a note; write > [!{ $level }] alone on its line
fault-literal-directive = { $text } is read as text
fault-fence-unclosed = the code block is never closed
fault-comment-unclosed = the comment is never closed
fault-directive-unclosed = { $text } is never closed
fault-todo = { $text } is a note to the writer

## Problems: translation

fault-translation-missing = not translated into { $locale }
fault-translation-original = no original ({ $locale }) of this article
fault-translation-stale = from { $date }, but the original is from { $original }
fault-translation-differs = only { $same } of { $all } parts correspond to the original
fault-translation-section = the section { $title } of the original is missing
fault-translation-section-added = the section { $title } is not in the original
fault-translation-section-moved = the section { $title } is in another place than in the original
fault-translation-anchor = the anchor is { $anchor }, but { $original } in the original
fault-translation-anchor-missing = the anchor { $original } of the original is missing
fault-translation-step = the step { $text } of the original is missing
fault-translation-step-added = the step { $text } is not in the original
fault-translation-order = the steps { $first } and { $second } are in the reverse order
fault-translation-block = { $kind ->
    [steps] a numbered list of the original is missing: { $text }
    [list] a list of the original is missing: { $text }
    [code] a code block of the original is missing: { $text }
    [callout] a note of the original is missing: { $text }
    [table] a table of the original is missing: { $text }
    [choice] the tabs of the original are missing: { $text }
    [quote] a quote of the original is missing: { $text }
   *[paragraph] a paragraph of the original is missing: { $text }
}
fault-translation-block-added = { $kind ->
    [steps] a numbered list is not in the original: { $text }
    [list] a list is not in the original: { $text }
    [code] a code block is not in the original: { $text }
    [callout] a note is not in the original: { $text }
    [table] a table is not in the original: { $text }
    [choice] the tabs are not in the original: { $text }
    [quote] a quote is not in the original: { $text }
   *[paragraph] a paragraph is not in the original: { $text }
}
fault-translation-block-level = the note is { $level }, but { $original } in the original
fault-translation-row = the row { $text } of the original is missing
fault-translation-row-added = the row { $text } is not in the original
fault-translation-row-columns = the table has { $columns } columns, but { $original } in the original
fault-translation-option = the tab { $tab } of the original is missing
fault-translation-option-added = the tab { $tab } is not in the original
fault-translation-image = the image { $image } of the original is missing
fault-translation-image-added = the image { $image } is not in the original
fault-translation-roles = the article names { $roles } roles, but { $original } in the original
fault-translation-command = the command { $original } became { $text }
fault-translation-command-missing = the command { $original } is not the same in the translation
fault-translation-code = code { $original } of the original became { $text }
fault-translation-code-missing = code { $original } of the original is missing
fault-translation-code-added = code { $text } is not in the original
fault-translation-link = the link { $original } of the original became { $text }
fault-translation-link-missing = the link { $original } of the original is missing
fault-translation-link-added = the link { $text } is not in the original
fault-translation-number = the number { $original } of the original became { $text }
fault-translation-number-missing = the number { $original } of the original is missing
fault-translation-number-added = the number { $text } is not in the original
fault-translation-placeholder = the placeholder { $original } of the original became { $text }
fault-translation-placeholder-missing = the placeholder { $original } of the original is missing
fault-translation-placeholder-added = the placeholder { $text } is not in the original
fault-translation-labels = bold is { $text }, but { $original } in the original
fault-translation-labels-missing = { $original } is bold in the original, but nothing is bold here
fault-translation-labels-added = { $text } is bold, but nothing is bold in the original
fault-translation-labels-order = the bold names { $first } and { $second } are in the reverse order
fault-label-words = { $text } is bold for { $original } of the original
fault-untranslated = { $text } is not translated
fault-ignore-unused = pcfix-ignore { $code } hides nothing
fault-ignore-unused-unknown = pcfix-ignore names the unknown code { $code }

## The command

check-articles = { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}
check-clean = { $articles }, no problems.
check-problems = { $articles }, { $problems ->
    [one] { $problems } problem
   *[other] { $problems } problems
}:
check-explain = Run 'pcfix check --explain CODE' to see what a code means and how to fix it.
check-fix = How to fix it:
check-wrong = Wrong:
check-right = Right:
check-baseline-written = { $problems ->
    [one] { $problems } problem saved in { $path }; it is not reported from now on.
   *[other] { $problems } problems saved in { $path }; they are not reported from now on.
}
check-baseline-used = { $problems ->
    [one] { $problems } known problem of { $path } not shown.
   *[other] { $problems } known problems of { $path } not shown.
}
check-baseline-gone = { $problems ->
    [one] { $problems } problem of { $path } is gone. Delete the file and run the check again to save it anew.
   *[other] { $problems } problems of { $path } are gone. Delete the file and run the check again to save it anew.
}
check-ignored = { $files ->
    [one] { $files } file left out because of .gitignore or the settings of the project.
   *[other] { $files } files left out because of .gitignore or the settings of the project.
}
coverage-language = Language
coverage-files = Files
coverage-sections = Sections
coverage-steps = Steps
coverage-missing = Not translated
coverage-parts = Missing parts
coverage-stale = Stale
coverage-original = { $language } (original)
coverage-unknown = not known

## A new file

new-title = Problems with the portal
new-description = What to do when the portal does not work.
new-roles = Appropriate roles
new-role = Global admin
new-symptom = The message that readers see
new-cause = Why this happens, in a sentence or two.
new-introduction = To fix it:
new-first = Select **Settings**.
new-second = Select **Save**.
new-section = Basics
new-question = What do readers ask?
