# What pcfix says, in English. One message a line; the code names it by its id.
# A key's sentence has a short form for the footer.

## Things on a page

page-image = image
page-note = Note
page-tip = Tip
page-important = Important
page-warning = Warning
doubt = ⚠ Translation may be wrong ({ $why }): follow the original.
doubt-number = a number differs
doubt-code = a command or code differs
doubt-link = a link differs
doubt-labels = names of buttons differ
page-caution = Caution

## The search screen

search-prompt = Type an error message, or paste a log
search-pasted = { $lines ->
    [one] pasted text, { $lines } line
   *[other] pasted text, { $lines } lines
}
search-used = Searching { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
}, ignoring { $dropped }:
search-masked = { $masked ->
    [one] { $masked } secret or email address hidden.
   *[other] { $masked } secrets or email addresses hidden.
}
search-tail = Too long: only the last MiB was read.
search-mended = Showing results for: { $query }
search-unknown = No results for: { $words }
search-unknown-code = No article knows { $codes }.
search-only-mentions = No sure result. These articles mention parts of it:
search-nearest = Similar words: { $words }
search-no-article = No article knows '{ $query }'. { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
} searched.
search-no-article-do = Leave out a word, or run 'pcfix list' to see all articles.
search-browse = Leave out a word, or browse all: { $tree }.
search-nothing = { $clear } clears the search.
hit-helped = ✓ helped before
hit-more = { $hits } more in this article
hit-same = { $hits ->
    [one] { $hits } more article says the same
   *[other] { $hits } more articles say the same
}
band-exact = Exact
band-likely = Likely
band-mention = Mentions
search-count = { $found ->
    [one] { $found } result
   *[other] { $found } results
}
search-count-of = { $found } of { $total } results
search-more = { $found } of { $total } results; --limit lists more.
search-articles = { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}

## The tree and the help

too-small = The window is too small for pcfix. It needs 40 columns and 10 rows.
list-cases = Open cases
list-past = Used here before
tree-rest = { $articles ->
    [one] { $articles } article without steps
   *[other] { $articles } articles without steps
}
tree-other = Other articles
tree-counts = { $symptoms ->
    [0] { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }
    [one] { $symptoms } symptom
   *[other] { $symptoms } symptoms
}
start-log = Paste a log to search it.
start-content = Your own articles: pcfix --content FOLDER
tree-filtered = All articles: { $filter }
tree-title = All articles
problems-title = Problems of the content
help-title = Keys
outline-title = Headings
outline-nothing = No matching headings.
log-title = Pasted lines
log-standing = Searching { $used } of { $lines } lines. Top result: { $title }
log-standing-nothing = Searching { $used } of { $lines } lines. No results.
log-repeated = repeated below
log-quiet = not an error
log-noise = timestamps, IDs
log-frame = stack frame
log-secret = secret
log-early = too far from the error
cases-title = Cases
cases-filtered = Cases with: { $filter }
cases-count = { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}
cases-open = Open
cases-today = Today
cases-earlier = Earlier
cases-none = No cases yet. A case begins when you open a fix.
cases-no-match = No matching cases.
case-current = current
case-since = case { $time }
note-for-agent = Note for a colleague
note-for-customer = Message for the customer
note-remaining = Remaining steps for the customer
note-markdown = markdown
note-plain = plain text
languages-title = Languages
languages-first = you read this one
languages-second = shown beside

## A guide

guide-roles = Required role: { $roles }
guide-date = Updated { $date }
guide-machine = Machine translation
guide-tried = ✗ didn't help: { $title }
guide-passed = – doesn't apply: { $title }
guide-resolution = Fix { $number } of { $count }
guide-choice = Which of these applies?
guide-skipped = skipped
guide-skipped-because = skipped: { $reason }
guide-labels = On the screen: { $labels }
guide-new = new since your last visit
guide-earlier = Earlier note ({ $day }): { $text }
guide-question = Did this help?
# The blanks within an answer do not break.
guide-answer-yes = { $key } yes
guide-answer-no = { $key } no
guide-answer-other = { $key } doesn't apply
guide-answer-later = { $key } later
guide-symptoms = What goes wrong?
guide-solved = ✓ Solved. { $back } goes back to search.
guide-later = Saved for later. Open it again to continue.
guide-try-next = No fixes left here. Try next:
guide-nothing-left = Nothing left to try. { $note } shows the note so you can hand the case over.

## Lines of text that are asked for

ask-skip = Reason for skipping (optional):
ask-does-not-apply = Why not? (optional):
ask-remark = Remark:
ask-note-file = Save note as:
ask-find = Find in this article:
ask-heading = Go to heading:
ask-case-name = Name of the case (ticket, customer):
ask-filter = Filter:

## The status line

load-articles = { $read } of { $total } files, { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}, { $seconds } s
status-no-articles = No articles found in { $paths }.
status-fallback = No { $wanted } version; showing { $shown }.
status-problems = { $problems ->
    [one] { $problems } problem
   *[other] { $problems } problems
}: { $key }
status-view-both = Both languages
status-view-target = First language only
status-view-source = Second language only
status-reading = Reading in { $first }.
status-reading-beside = Reading in { $first }, with { $second } beside it.
status-only-language = All articles are in one language: { $language }.
status-no-beside = No { $wanted } version to show beside this one.
status-address = No browser found. Address: { $address }
status-opening = Opening { $address }
status-elsewhere-at = { $path } isn't in this library. See { $address }
status-elsewhere = { $path } isn't in this library.
status-refused = Only web and email addresses can be opened.
status-no-page = This article has no known web address.
status-no-file = This article is part of pcfix and has no file.
status-edit-failed = The editor { $editor } could not be used: { $reason }. VISUAL or EDITOR names another one.
status-answer = Answer with { $yes }, { $no }, { $other } or { $later }.
status-solved = Marked as solved.
status-later = Saved for later. Open it again to continue.
status-nothing-left = No fixes left in this article.
status-next-resolution = Trying the next fix.
status-undone = Undone.
status-nothing-to-undo = Nothing to undo.
status-found = Match { $number } of { $count }: { $next } next, { $previous } previous
status-not-found = '{ $wanted }' not found in this article.
status-no-headings = This article has no headings.
status-no-log = No pasted text here that looks like a log.
status-mouse-on = Mouse on: scroll, select, open.
status-mouse-off = Mouse off: the terminal selects text.
status-reload = Reloading the content.
status-recalled = Earlier search { $number } of { $count }: { $older } older, { $clear } clears.
load-progress = Loading { $read } of { $total } files, { $seconds } s
load-begins = Looking for files, { $seconds } s
cache-none = Cache: not used.
cache-read = Cache: library read from { $folder }.
cache-missing = Cache: nothing stored in { $folder } for this content as it is now; loading it.
cache-stored = Cache: library stored in { $folder }.
cache-quick = Cache: not stored, loading was quick.
cache-unsettled = Cache: not stored, a file changed less than two seconds ago.
cache-failed = Cache: can't be stored in { $folder }: { $reason }
status-unfinished = { $open } continues. In the list ({ $pane }): { $afresh } starts over, { $away } dismisses.
status-resumed = Resumed from { $when }. { $afresh } starts over.
status-resumed-changed = Article changed since { $when }: { $new ->
    [one] { $new } new step
   *[other] { $new } new steps
}, { $gone ->
    [one] { $gone } ticked step gone
   *[other] { $gone } ticked steps gone
}.
status-afresh = Started over.
status-put-away = Dismissed. Still in 'pcfix history'.
status-new-case = New case. The last one stays open.
status-new-case-solved = New case.
status-case-entered = This is the current case now.
status-case-closed = Case closed.
status-case-reopened = Case reopened.
status-case-named = Case renamed.
status-case-ended = This case has ended. In the cases ({ $back }), { $reopen } reopens it.
status-case-deleted = Case deleted. { $undo } restores it while this screen is open.
status-case-restored = Case restored.
status-damaged = { $lines ->
    [one] { $lines } line of the history can't be read; left as it is.
   *[other] { $lines } lines of the history can't be read; left as they are.
}
status-not-kept = Not saved: { $reason }. You can keep going.
status-one-language = This step has no other language.
status-sent-step = Step sent to the clipboard ({ $way })
status-sent-command = Command sent to the clipboard ({ $way })
status-sent-note = Note sent to the clipboard ({ $way })
status-sent-address = Address sent to the clipboard ({ $way })
status-note-written = Note saved to { $path }
status-note-not-written = Can't save { $path }: { $reason }

## Keys

key-none = (no key)
key-open = open the selection
    .short = open
key-enter-guide = tick the step, choose the option, follow the link
    .short = next
key-jump = go to this heading
    .short = go
key-enter-line = OK
    .short = OK
key-tick = tick the step, else scroll
    .short = tick
key-skip = skip the step, with a reason
    .short = skip
key-undo = undo the last change
    .short = undo
key-copy = copy the step or its command
    .short = copy
key-copy-other = copy the step in the other language
key-copy-note = show the note for the ticket, to copy it
    .short = note
key-write-note = save the note to a file
    .short = save
key-remark = add a remark
key-afresh = start over
key-put-away = dismiss the guide
key-new-case = start a new case
    .short = new case
key-cases = show the cases
    .short = cases
key-open-case = resume the case, or show its note
    .short = resume
key-rename = rename the case
    .short = rename
key-close-case = close the case, or reopen it
    .short = close
key-delete-case = delete the case
    .short = delete
key-undo-delete = restore the last deleted case
    .short = undo
key-filter = filter the list
    .short = filter
key-copy-it = copy this text
    .short = copy
key-markup = markdown or plain text
    .short = format
key-next-note = next kind: colleague, customer, remaining steps
    .short = for whom
key-previous-note = previous kind
key-note-language = language of this text
    .short = language
key-number = choose the option, or answer the question
key-answer = answer the question
    .short = answer
key-choose = choose the option
    .short = choose
key-next = open what is offered next
    .short = open
key-up = up
key-up-or-older = up; at the top of an empty search: the last searches
key-down = down
key-page-up = page up
key-page-down = page down
key-top = go to the top
key-bottom = go to the end
key-unfold = unfold
    .short = unfold
key-fold = fold
    .short = fold
key-next-pane = next pane
    .short = pane
key-previous-pane = previous pane
key-next-link = next link
    .short = link
key-previous-link = previous link
key-browse = open the link or the article's page in the browser
    .short = browser
key-edit = open the article in the editor (VISUAL, EDITOR) at this line
    .short = editor
key-view = both languages, the first, the second
    .short = view
key-languages = pick the languages
    .short = language
key-read-in = read in this language
    .short = read
key-beside = show this language beside, or not
    .short = beside
key-tree = browse all articles
    .short = browse
key-search = go to the search box
    .short = search
key-find = find in the article
    .short = find
key-find-next = next match
key-find-previous = previous match
key-next-heading = next heading
key-previous-heading = previous heading
key-outline = list the headings
key-log = choose the log lines to search
    .short = lines
key-turn-line = search for this line, or not
    .short = toggle
key-mouse = turn the mouse on or off
key-reload = reload changed files
key-problems = list the problems of the content
key-help = show the keys
    .short = keys
key-clear = clear the search box
key-back = go back
    .short = back
key-cancel = cancel
    .short = cancel
key-close = close
    .short = close
key-forward = go forward
key-quit = quit
    .short = quit
key-interrupt = quit from anywhere
    .short = quit
key-suspend = suspend (fg resumes)

## The journal and the note

when-today = today { $time }
when-yesterday = yesterday { $time }
progress = { $done } of { $steps }
journal-no-folder = no home folder
journal-newer = a newer pcfix wrote the history
journal-busy = another pcfix is using the history
note-exists = the file already exists
note-article = Article: { $title }
note-article-dated = Article: { $title } ({ $date })
note-reported = Reported: { $query }
note-reported-log = From the log: { $query }
note-case-solved = Case opened { $began }, solved { $ended }.
note-case-closed = Case opened { $began }, closed { $ended } without a fix.
note-case-open = Case opened { $began }, last change { $ended }. Still open.
note-not-done = not done: { $what }
note-solved = Started { $began }, solved { $ended }.
note-later = Started { $began }, saved for later { $ended }.
note-nothing-left = Started { $began }, nothing left to try { $ended }. Not solved.
note-open = Started { $began }, not answered yet.
note-done = done: { $what }
note-skipped = skipped: { $what }
note-chose = chose: { $what }
note-remark = remark: { $what }
note-helped = helped: { $what }
note-did-not-help = didn't help: { $what }
note-does-not-apply = doesn't apply: { $what }
note-left = for later: { $what }
note-this = this fix
note-link = Read more: { $address }

## Walking without a screen, and the history

walk-step = y done, s skip, u undo, a remark, n note, q later; or answer now: 1 helped, 2 didn't help, 3 doesn't apply
walk-choice = number of the option that applies; u undo, q later
walk-question = 1 yes, 2 no, 3 doesn't apply, 4 later; u undo, a remark, n note
walk-next = number to try next, or Enter to stop
walk-not-understood = Not understood. Answers: { $answers }
walk-hits = '{ $id }' is no ID. Best matches:
walk-which-hit = number to open, or Enter to stop
walk-cases = Open cases with this symptom:
walk-which-case = number to resume, or Enter for a new case
walk-resumed = Resumed from { $when }. --fresh starts over.
walk-note = Run 'pcfix note' to print the note for the ticket.
walk-nothing-left = Nothing left to try. Hand the case over with its note.
walk-solved = Solved.
walk-undone = Undone.
walk-nothing-to-undo = Nothing to undo.
report-title = What led nowhere
report-scope = { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}, { $from } to { $to }. Secrets are masked; names, remarks and reasons are left out.
report-no-result = Searches without a result
report-no-sure = Searches without a sure result
report-no-help = Fixes that never helped
report-none = None.
report-search = Search
report-times = Times
report-last = Last
report-fix = Fix
report-id = ID
report-failed = Didn't help
report-other = Doesn't apply
end-open = open
end-later = later
end-solved = solved
end-nothing-left = not solved

## Errors of the command line

error-no-articles = no articles found in { $paths }
error-no-query = nothing to search for: give a query, or pipe one in
error-unknown-id = '{ $id }' not found; did you mean:{ $nearest }
error-unknown-id-alone = '{ $id }' not found. Run 'pcfix list' to see all IDs.
error-ambiguous-id = '{ $id }' is in several articles. Use one of:{ $nearest }
error-no-guide = no guide '{ $id }' in the history. Run 'pcfix history' to see them.
error-no-guides = no guides in the history yet
error-no-article = the article of this guide isn't in the content: { $symptom }. Was --content different?
check-unknown = unknown code '{ $code }'; did you mean { $nearest }?
check-unknown-alone = unknown code '{ $code }'. Run 'pcfix check --explain' to see all codes.
check-baseline-invalid = not a baseline of pcfix check


## The settings

config-head = Settings of pcfix. Every line shows a default; remove the # to change it.
config-content = Folders or files of articles, instead of the built-in ones.
config-lang = The language to read in, such as nl or pt-BR. Default: the system's.
config-beside = The second language. Default: the original's.
config-view = Languages to show: both, target or source. Default: as last shown.
config-color = When to use colours: auto, always or never.
config-ui-lang = The language of pcfix itself. Default: the system's.
config-theme = dark, light, high-contrast or none; auto asks the terminal for its background. Or your own colours: {"{"}base: dark, title: bright-blue{"}"}.
config-keys = preset: default or vim. Then, by screen (box, list, preview, tree, log, guide, cases, note, languages, problems, outline, filter, line, help), an action and its keys: {"{"}guide: {"{"}tick: [Space, x]{"}"}{"}"}.
config-mouse = Whether the mouse scrolls, selects and opens. The action mouse switches it on and off.
config-cache = Whether a large library is stored on disk, so that the next start is faster.
config-keep-cases = Days for which ended cases are kept; 0 keeps them for ever. Open cases are always kept.
config-query-history = Whether searches are kept, without secrets, so that Up in an empty search box brings them back: the last 200. false also deletes those that were kept.
config-limits = Upper limits: MiB per file, nested folders, nested lists and quotes, YAML aliases. Content beyond a limit is reported as a problem that names the limit.
config-pager = The program that pages the output of show, list and search if it is longer than the screen; cat turns paging off. Default: PAGER, then less. PCFIX_PAGER overrides it.
config-written = Saved: { $path }
config-exists = { $path } already exists; left as it is.
config-no-folder = no home folder for the settings; set PCFIX_CONFIG to a file
config-none = { $path } (not found)

## What paths tells

paths-config = your settings
paths-journal = ticks, skips, answers and remarks
paths-lock = lock file, always empty
paths-view = the languages last shown
paths-queries = your last searches, without secrets
paths-cache = the stored libraries, which can be deleted at any time
paths-new = exists briefly, while the file of that name is replaced
paths-note = { $write } saves the note of a guide to a new file that you name. Nothing else is written.

## Why a result matched: search --explain

explain-band = { $band ->
    [exact] exact
    [likely] likely
    [mention] mentions
   *[other] ?
}
explain-part = { $part ->
    [title] title
    [source-title] title in the second language
    [other-title] title in another language
    [text] text
    [source-text] text in the second language
    [other-text] text in another language
    [above] titles above
   *[other] ?
}
explain-how = { $how ->
    [exact] same word
    [prefix] beginning of a word
    [typo] misspelled by { $faults }
    [form] other form
    [skipped] letters left out
    [near] similar meaning
    [synonym] synonym, { $concept }
   *[other] ?
}
explain-feature = { $feature ->
    [lexical] words
    [lexical-mass] words, for their rarity
    [article-lexical] words of the article
    [title-meaning] meaning of the title
    [section-meaning] meaning of the section
    [article-meaning] meaning of the article
    [expanded] similar words
    [expanded-mass] similar words, for their rarity
    [article-expanded] similar words of the article
    [title-words] query answered by the title
    [body-words] query answered by title and text
    [path-words] query answered by the titles above
    [level] depth of the heading
    [announcement] announcement
    [cause] cause, not a fix
    [related] leads elsewhere
    [coverage] share of the query found
   *[other] ?
}

## What is piped in

log-used = Searching { $used ->
    [one] { $used } line
   *[other] { $used } lines
} of the log, ignoring { $dropped }.
log-secrets = { $secrets ->
    [one] { $secrets } secret or email address
   *[other] { $secrets } secrets or email addresses
} hidden.

## The command line: what its commands (cmd-), arguments (arg-) and values (value-) are for, and names of values (name-).
## Of an argument that several commands have, the key may name the command first. What ends in -long is for --help; -after
## stands below a help, and -more below that of --help.

cmd-pcfix = Find the fix for an error message and step through it, in two languages.
cmd-pcfix-long =
    Find the fix for an error message and step through it, in two languages.

    Without a command, pcfix opens the screen: type an error message, press Enter on the matching fix, and tick its steps.
cmd-pcfix-more =
    Examples:
      pcfix                                  open the screen
      pcfix cancel order                     open it with this query
      pcfix --lang nl --beside en            read in Dutch, with English beside it
      pcfix --content ~/docs                 use your own articles
      pcfix search "something went wrong"    list the best matches
      pcfix show cancel-order                print one fix
      pcfix walk cancel-order                step through it in plain text
      pcfix note                             print the note of the last guide
      pcfix check ~/docs                     check your articles for problems

    Exit codes: 0 found or solved, 1 nothing found, not solved, or problems, 2 wrong usage or unreadable content, 3 saved for later, 130 Ctrl-C.
cmd-search = List the best matches for an error message
cmd-search-more =
    Examples:
      pcfix search cancel order              any word order, typos allowed
      pcfix search "something went wrong"    exact phrases rank first
      pcfix search --json --limit 1 order    for a script

    Exit codes: 0 found, 1 nothing found, 2 wrong usage or unreadable content.
cmd-show = Print one symptom with its fix
cmd-show-more =
    Examples:
      pcfix show cancel-order
      pcfix show account-setup-and-renewal.md#cancel-order --view target

    Exit codes: 0 printed, 1 ID not found, 2 wrong usage or unreadable content.
cmd-list = Print the tree of articles and symptoms
cmd-walk = Step through a fix in plain text
cmd-walk-after =
    Answers are read from standard input, one per line: y done, s REASON skip, u undo, a TEXT remark, n print the note, q save for later. At a choice: the number of the option. At the question, or before it: 1 helped, 2 didn't help, 3 REASON doesn't apply. The end of the input means later.

    Exit codes: 0 solved, 1 not solved, 3 saved for later.
cmd-note = Print the note for the ticket
cmd-history = List past guides and how they ended
cmd-history-more =
    Examples:
      pcfix history                          latest first
      pcfix cases --report                   what led nowhere
      pcfix history --forget-all             delete all of it
cmd-check = Check articles for problems
cmd-check-long =
    Check articles for problems

    Prints one problem per line on standard output, as path:line:column: severity: code: message. Paths are file paths. The exit code is 0 without problems of the severity of --fail-on, 1 with such problems, 2 if nothing could be read. A comment <!-- pcfix-ignore CODE: reason --> hides a code in the next block.
cmd-check-more =
    Examples:
      pcfix check ~/docs                       a folder of articles
      pcfix check --format github docs         annotations in a workflow
      pcfix check --baseline known.json docs   known problems are not reported
      pcfix check --coverage docs              how far each language is translated
      pcfix check --explain link-anchor        what a code means
cmd-new = Write a new article or FAQ
cmd-config = Print the current settings, or write a settings file
cmd-config-more =
    Examples:
      pcfix config                           the current settings
      pcfix config --init                    write a file to edit
cmd-export = Print the whole library as JSON
cmd-completions = Print a shell completion script
cmd-completions-long = Print a shell completion script for commands, options and IDs
cmd-completions-after =
    Load it when the shell starts:
      bash        ~/.bashrc: source <(pcfix completions bash)
      zsh         ~/.zshrc, after compinit: source <(pcfix completions zsh)
      fish        ~/.config/fish/config.fish: pcfix completions fish | source
      PowerShell  $PROFILE: pcfix completions powershell | Out-String | iex
      elvish      ~/.config/elvish/rc.elv: eval (pcfix completions elvish | slurp)
cmd-man = Print the manual page
cmd-man-long = Print the manual page, in the language of pcfix. To read it: pcfix man | man -l -
cmd-paths = Print the files pcfix may write
cmd-paths-long = Print the files pcfix may write, and where its settings are
cmd-help = Print this help, or the help of a command

arg-content = Your own articles: a folder or a file
arg-content-long = A folder or a file of articles, instead of the built-in ones; repeatable [env: PCFIX_CONTENT]
arg-lang = The language to read in, such as nl or pt-BR
arg-lang-long = The language to read in, such as nl or pt-BR [env: PCFIX_LANG] [default: the system's]
arg-beside = The second language [default: the original's]
arg-view = Languages to show: both, target or source
arg-view-long = Languages to show [default: both; on the screen as last shown]
arg-color = When to use colours: auto, always or never
arg-color-long = When to use colours [default: auto]
arg-ui_lang = The language of pcfix itself: { $languages }
arg-ui_lang-long = The language of pcfix itself, one of { $languages } [env: PCFIX_UI_LANG] [default: the system's]
arg-query = Start with this search, or open this ID, path of an article or address of its page
arg-help = Print help; --help shows more, with examples
arg-help-long = Print help; -h shows less
arg-version = Print the version
arg-json = Print JSON
arg-id = An ID from list or search; the part after # is enough if only one article has it
arg-search-query = What to search for; '-', or nothing if input is piped in, reads it from standard input
arg-limit = Maximum number of results [default: { $default }]
arg-batch = Read one query per line from this file (-: standard input) and print one line of JSON for each
arg-search-explain = Show why each result matched
arg-search-min = Only results at least this sure
arg-fresh = Start at the first step, even if a guide was left unfinished
arg-walk-json = Print the steps, choices and the question as JSON; ask and record nothing
arg-walk-id = An ID from list or search, or words to search for
arg-case = Continue this case: its name, or its ID from 'pcfix cases'
arg-for = Who reads the text
arg-note-format = Markdown or plain text
arg-note-id = A case: its name, or its ID from 'pcfix cases'; or the ID of a guide or a symptom [default: the last case]
arg-forget = Delete this guide from the history; repeatable
arg-forget_all = Delete all guides from the history
arg-report = Print as markdown what led nowhere, for the owner of the content: searches without a result, fixes that never helped; nothing is sent
arg-init = Write a file with every setting, its default and its meaning; an existing file is left as it is
arg-no_pager = Print directly, even if longer than the screen
arg-no_cache = Load the content anew and store nothing of it
arg-verbose = Print on standard error what the cache did
arg-shell = The shell: { $values }
arg-paths = Folders or files to check, instead of --content
arg-new-kind = What to write: { $values }
arg-new-path = The file to write; a folder such as nl-nl in its path decides the language
arg-check-format = Output format: { $values } [default: { $default }]
arg-check-json = Same as --format json
arg-check-select = Report only these codes; repeatable, or separated by commas
arg-check-ignore = Do not report these codes; repeatable, or separated by commas
arg-check-fail_on = Lowest severity that makes the exit code 1: { $values } [default: { $default }]
arg-check-baseline = Do not report the problems in this file; written if it does not exist
arg-check-coverage = Print how far each language is translated
arg-check-explain = Explain a code: what it means and how to fix it; without a code, list all codes

value-article = a markdown article
value-faq = a FAQ in YAML
value-text = one problem per line, as editors read it
value-json = one JSON object
value-github = annotations of a GitHub workflow
value-sarif = SARIF 2.1.0, for code scanning
value-error = errors
value-warning = errors and warnings
value-info = any problem
value-exact = the query is a title, message, code or label, word for word
value-likely = it most likely answers
value-mention = words of the query occur
value-agent = a colleague: what was reported and tried
value-customer = the customer: the whole fix
value-remaining = the customer: the steps that remain
value-markdown = markdown
value-plain = plain text
value-both = the chosen language and the second one
value-target = the chosen language
value-source = the second language
value-auto = on a terminal, unless NO_COLOR is set
value-always = always
value-never = never

name-band = BAND
name-case = CASE
name-who = WHO
name-format = FORMAT
name-kind = KIND
name-level = LEVEL
name-code = CODE
name-command = COMMAND
name-file = FILE
name-id = ID
name-locale = LOCALE
name-n = N
name-options = OPTIONS
name-path = PATH
name-query = QUERY
name-shell = SHELL
name-view = VIEW
name-when = WHEN

usage-heading = Usage
usage-commands = Commands
usage-arguments = Arguments
usage-options = Options
usage-values = Possible values
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-commands = COMMANDS
man-keys = KEYS
man-settings = SETTINGS
man-more = MORE
man-version = VERSION

## Wrong usage

usage-error = error
usage-tip = tip
usage-more = For more information, try '{ $help }'.
usage-unknown-argument = unexpected argument '{ $argument }'
usage-unknown-command = unknown command '{ $command }'
usage-invalid-value = invalid value '{ $value }' for '{ $argument }'
usage-no-value = '{ $argument }' needs a value
usage-possible = possible values: { $values }
usage-number = must be a whole number
usage-conflict = '{ $argument }' cannot be used together with '{ $other }'
usage-twice = '{ $argument }' cannot be given more than once
usage-missing = missing argument: { $arguments }
usage-too-many = unexpected value '{ $value }' for '{ $argument }'
usage-not-text = an argument is not UTF-8
usage-wrong = the arguments cannot be used
usage-similar-argument = a similar argument exists: '{ $nearest }'
usage-similar-command = a similar command exists: '{ $nearest }'
usage-similar-value = a similar value exists: '{ $nearest }'
usage-exists = '{ $what }' exists
usage-as-value = to pass '{ $argument }' as a value, use '{ $how }'
config-large = the settings are larger than 64 KiB
output-closed = it is closed (to discard output, use > /dev/null)

## Problems of files and content

file-not-found = not found
file-denied = permission denied
file-not-regular = not a regular file
file-is-folder = a folder, not a file
file-not-folder = a file, not a folder
file-exists = already exists
file-read-only = the file system is read-only
file-no-space = no space left on the disk
file-busy = in use by another program
file-name = not a valid file name
file-link-loop = a loop of symbolic links
file-closed = the other end is closed
file-empty = the file is empty
file-too-large = larger than limits.file_size allows ({ $limit } MiB)
file-not-utf8 = not UTF-8
file-system = system error { $code }
file-unknown = unknown system error
content-neither = neither a folder nor a regular file
yaml-invalid = not valid YAML
yaml-large = the YAML is larger than { $limit } bytes
yaml-deep = YAML nested deeper than { $limit } levels
yaml-aliases = more YAML aliases than limits.aliases allows ({ $limit })
problem-folder-depth = folder is deeper than limits.folders allows ({ $limit }); left out
problem-link-outside = symbolic link leads out of the content folder; not followed
problem-link-broken = symbolic link leads nowhere; not followed
problem-not-utf8 = neither UTF-8 nor UTF-16 with a byte order mark; left out
problem-control-characters = control characters or text direction overrides removed
problem-front-matter = front matter ignored: { $reason }
problem-faq = FAQ left out: { $reason }
problem-faq-title = the FAQ has no title
problem-include-depth = { $path } is included more than { $limit } files deep; left out
problem-include-missing = { $path } is not in the content; left out
problem-include-size = more than { $limit } bytes included; { $path } left out
problem-nesting = lists or quotes nested deeper than limits.nesting allows ({ $limit }); flattened
problem-nesting-column = lists or quotes that start after column { $limit } are read as text
problem-pairs = { $count ->
    [one] { $count } translation pair is not closed
   *[other] { $count } translation pairs are not closed
}; text in the article's language kept
problem-left-links = { $count } of { $total } files hold only links; left out
problem-left-empty = { $count } of { $total } files hold no text; left out
problem-left-draft = { $count } of { $total } files are drafts; left out
problem-left-untitled = { $count } of { $total } files have no title; left out
problem-left-format = { $count } of { $total } files are of a markup language that is not read (.rst, .adoc)
problem-left-excluded = { $count } of { $total } files are excluded by the project file
problem-markup = the meaning of '{ $name }' is not known; shown as its name or left out

## Settings, the screen and standard output

usage-warning = warning
output-name = standard output
screen-no-terminal = standard output is not a terminal; for scripts, use 'pcfix search'
screen-plain-terminal = this terminal can't show the screen; 'pcfix search' and 'pcfix walk' work here
screen-terminal = the terminal can't be used: { $reason }
screen-thread = internal error in the thread '{ $name }'
config-unknown = unknown setting '{ $name }'; expected { $known }
config-repeated = setting '{ $name }' occurs twice
config-value = '{ $value }' is not valid for '{ $name }'; expected { $expected }
config-kind = '{ $name }' needs { $expected }
config-lines = expected settings, one a line, such as 'lang: nl'
config-refused = '{ $name }' can't be set in a project file
config-text-key = the key '{ $key }' types text in '{ $screen }'; use a key such as F4 or ctrl-t
config-key-twice = the key '{ $key }' is bound to both '{ $first }' and '{ $second }' in '{ $screen }'
config-no-way-out = '{ $action }' needs a key in '{ $screen }', or there is no way out
expected-locale = a language such as nl, nl-NL or zh-Hant
expected-paths = a path or a list of paths
expected-number = a whole number from { $least } to { $most }
expected-boolean = true or false
expected-text = text
expected-texts = a text or a list of texts
expected-map = names with their values
expected-keys = a key such as x, F4, PgUp or ctrl-t, or a list of keys
expected-colour = a colour such as red, bright-blue or #1e90ff
expected-address = an address that starts with http:// or https://

## Lists of ids

arg-ids = Print one id a line
arg-null = End each id with NUL instead of a newline

## The environment, files and exit codes in the manual page

usage-common = Common options
usage-search-words = to search for these words, use '{ $how }'
usage-did-you-mean = Did you mean '{ $command }'?
man-environment = ENVIRONMENT
man-files = FILES
man-exit = EXIT STATUS
env-content = Folders or files of articles, separated as in PATH; --content beats it.
env-lang = The language of the articles; --lang beats it.
env-ui-lang = The language of pcfix itself; --ui-lang beats it.
env-config = The user's settings file, in place of the usual one.
env-state = The folder of the history, in place of the usual one.
env-pager = The pager; empty or cat for none. PCFIX_PAGER beats the setting pager, which beats PAGER.
env-cache = The folder in which loaded libraries are stored; empty for none.
env-editor = The editor in which e opens an article; VISUAL beats EDITOR.
env-browser = Browsers to try, separated by colons; %s stands for the address.
env-color = NO_COLOR turns colours off, CLICOLOR_FORCE turns them on without a terminal; --color beats both.
env-columns = The width of the window, in place of what the terminal says.
env-locale = The language of the system, in this order; LANGUAGE counts only where one of the others is set.
env-xdg = Folders of the user's settings, of the system's settings, of the history and of stored libraries.
file-user = the user's settings
file-system-wide = settings of the whole system, below those of the user
file-history = the history of guides
file-cache = stored libraries; they can be deleted at any time
file-project = in a folder of articles: what its owner sets for every reader
exit-found = found, or solved
exit-nothing = nothing found, not solved, or problems in the content
exit-usage = wrong usage, or content that can't be read
exit-later = saved for later
exit-interrupted = ended with ctrl-c
cmd-get = Print the value of one setting
cmd-path = Print the path of the settings file
arg-get-key = The setting, such as lang, limits.nesting or keys.guide.tick
name-key = KEY

## pcfix help json

topic-json = With --json, a command prints one object on one line; search --batch prints one a line. 'schema' names the shape and its version: keys may be added, never renamed. 'message' follows --ui-lang; scripts use 'code'.
topic-json-ids = 'id' is 'article-path#anchor' everywhere, and works in show, walk and note. 'article' is the file's path from the content folder. null means: not known.
topic-json-search = hits, best first. 'query' and 'unknown' are without secrets, 'masked' counts them; 'corrected' is what was searched instead; 'section' has the titles above the hit. 'total' counts all places that answer, of which 'hits' are the best. 'row' is the number of the table row that answers, where one does.
topic-json-list = all articles with their symptoms; 'depth' counts the symptoms above one.
topic-json-show = one symptom as 'node', or one article as 'document', written as pcfix export writes them.
topic-json-walk = the plan of a guide; nothing is asked or recorded. 'parts' holds every branch of every choice: a part with 'when' counts only where these options are chosen. 'step' and 'choice' are ids that the note and the history use, too. The question is asked after each of the 'resolutions'. Where 'symptoms' has entries, pick one and walk it.
topic-json-note = a case with its guides, what was done in them ('what': done, skipped, not-done, chose, remark, or the answer), and the text of the note. 'masked' counts the secrets that the note leaves out.
topic-json-check = problems of the content, by path and line.
topic-json-history = past cases with their guides, open ones first; times are UTC.
topic-json-paths = files that pcfix may write, and its settings.

## Names of languages and keys, and the form of dates

language = { $code ->
    [en] English
    [de] German
    [nl] Dutch
    [fr] French
    [es] Spanish
    [it] Italian
    [pt] Portuguese
    [ja] Japanese
    [ko] Korean
    [zh] Chinese
    [ru] Russian
    [pl] Polish
    [cs] Czech
    [sv] Swedish
    [da] Danish
    [nb] Norwegian
    [fi] Finnish
    [hu] Hungarian
    [tr] Turkish
    [el] Greek
    [uk] Ukrainian
    [ar] Arabic
    [he] Hebrew
    [ro] Romanian
    [id] Indonesian
    [vi] Vietnamese
    [th] Thai
   *[other] { $code }
}
language-with-code = { $name } ({ $code })
# Keys as that keyboard prints them.
keyboard = { $key ->
    [Up] ↑
    [Down] ↓
    [Left] ←
    [Right] →
   *[other] { $key }
}
modifier-ctrl = ctrl-
modifier-alt = alt-
modifier-shift = shift-
date = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }
