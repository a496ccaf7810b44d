# What pcfix says, in English. One message a line; the code names it by its id.
# A key's sentence has a short form for the footer.

## Things on a page

page-image = image
page-note = Note
page-tip = Tip
page-important = Important
page-warning = Warning
doubt = ⚠ Translation in doubt ({ $why }): go by the original.
doubt-number = a number differs
doubt-code = a command or code differs
doubt-link = a link differs
doubt-labels = names of buttons differ
page-caution = Caution

## The search screen

search-prompt = Type an error message, or what goes wrong
search-pasted = { $lines ->
    [one] pasted text, { $lines } line
   *[other] pasted text, { $lines } lines
}
search-used = Used { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
} of the paste, left out { $dropped }:
search-masked = { $masked ->
    [one] { $masked } secret or mail address was taken out.
   *[other] { $masked } secrets and mail addresses were taken out.
}
search-tail = Too long: only the last MiB was read.
search-mended = Showing results for: { $query }
search-unknown = Found nowhere: { $words }
search-nearest = Words here that look like it: { $words }
search-nothing = Nothing found. { $clear } clears the box.
hit-helped = ✓ helped here before
search-count = { $found ->
    [one] { $found } hit
   *[other] { $found } hits
}
search-articles = { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}

## The tree and the help

too-small = The window is too small for pcfix. It needs 40 columns and 10 rows.
tree-title = All articles
help-title = Keys
outline-title = Headings
outline-nothing = No heading has these letters.
log-title = Lines of the paste
log-standing = Searched for: { $used } of { $lines } lines. First hit: { $title }
log-standing-nothing = Searched for: { $used } of { $lines } lines. Nothing found.
log-repeated = said again below
log-quiet = no error
log-noise = times, ids
log-frame = stack frame
log-secret = secret
log-early = too far up

## A guide

guide-roles = Who may do this: { $roles }
guide-date = text of { $date }
guide-machine = translated by a machine
guide-tried = ✗ tried, did not help: { $title }
guide-passed = – does not apply: { $title }
guide-resolution = Resolution { $number } of { $count }
guide-choice = Which one is your case?
guide-skipped = skipped
guide-skipped-because = skipped: { $reason }
guide-labels = On the screen: { $labels }
guide-new = new since you were last here
guide-question = Did this help?
# The blanks within an answer do not break.
guide-answer-yes = { $key } yes
guide-answer-no = { $key } no
guide-answer-other = { $key } does not apply
guide-answer-later = { $key } later
guide-symptoms = What goes wrong?
guide-solved = ✓ Solved. { $back } leads back to the search.
guide-later = Left for later.
guide-try-next = Everything here was tried. What may help next:
guide-nothing-left = Nothing is left to try. Hand the case on to someone who can look further; { $note } copies the note.

## Lines of text that are asked for

ask-skip = Why skip this step? ({ $enter }: no reason)
ask-does-not-apply = Why does it not apply?
ask-remark = Remark:
ask-note-file = Write the note to:
ask-find = Find in this article:
ask-heading = Heading:

## The status line

status-loading = { $read } of { $total } files, { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}
status-no-articles = There is no article in this content.
status-fallback = Not to be had in { $wanted }; shown in { $shown }.
status-problems = { $problems ->
    [one] { $problems } problem in the content: pcfix list names it on stderr
   *[other] { $problems } problems in the content: pcfix list names them on stderr
}
status-view-both = Both languages
status-view-target = The first language only
status-view-source = The second language only
status-address = No browser here. The address: { $address }
status-opening = Opening { $address }
status-elsewhere-at = { $path } is not in this library. It stands at { $address }
status-elsewhere = { $path } is not in this library.
status-refused = Only web and mail addresses are opened.
status-no-page = The public address of this article is not known.
status-answer = Answer with { $yes }, { $no }, { $other } or { $later }.
status-steps-first = First the steps: { $tick } ticks one, { $skip } skips it. Or go down to the question.
status-done-already = This step is done. { $undo } takes it back.
status-solved = Good! Marked as solved.
status-later = Left for later. It goes on where it stands when you open it again.
status-nothing-left = That was the last one here.
status-next-resolution = Then the next one.
status-undone = Taken back.
status-nothing-to-undo = There is nothing to take back.
status-found = Place { $number } of { $count }; { $next } next, { $previous } previous
status-not-found = { $wanted } is not in this article.
status-no-headings = This article has no headings.
status-no-log = Nothing was pasted that reads as a log.
status-mouse-on = The mouse scrolls, selects and opens.
status-mouse-off = The mouse selects text.
status-reload = Reading the content again.
status-unfinished = { $open } goes on. In the list ({ $pane }): { $afresh } begins afresh, { $away } puts it away.
status-resumed = Goes on where it was left, { $when }. { $afresh } begins afresh.
status-resumed-changed = The article has changed since { $when }: { $new ->
    [one] { $new } step is new
   *[other] { $new } steps are new
}, { $gone } of what was done { $gone ->
    [one] is
   *[other] are
} gone.
status-afresh = From the start.
status-put-away = Put away. pcfix history still lists it.
status-damaged = { $lines ->
    [one] { $lines } line of the journal cannot be read; it was left as it is.
   *[other] { $lines } lines of the journal cannot be read; they were left as they are.
}
status-not-kept = Not saved: { $reason }. The guide goes on.
status-one-language = This article has no second language.
status-sent-step = Step sent to the clipboard ({ $way })
status-sent-command = Command sent to the clipboard ({ $way })
status-sent-note = Note sent to the clipboard ({ $way })
status-sent-address = Address sent to the clipboard ({ $way })
status-note-written = Note written to { $path }
status-note-not-written = { $path } was not written: { $reason }

## Keys

key-none = (no key)
key-open = open what is selected
    .short = open
key-enter-guide = tick the step, choose the option, follow the link
    .short = go on
key-jump = go to this heading
    .short = go there
key-enter-line = done
    .short = done
key-tick = tick the step; else scroll
    .short = done
key-skip = skip the step, with a reason
    .short = skip
key-undo = take the last tick, skip, choice or answer back
    .short = undo
key-copy = copy the step or its command
    .short = copy
key-copy-other = copy the step in the other language
key-copy-note = copy the note for the ticket
    .short = note
key-write-note = write the note to a file
key-remark = add a remark
key-afresh = begin afresh
key-put-away = put the unfinished guide away
key-number = choose the option, or answer the question
key-up = up
key-down = down
key-page-up = a page up
key-page-down = a page down
key-top = to the top
key-bottom = to the end
key-unfold = unfold
    .short = unfold
key-fold = fold
    .short = fold
key-next-pane = to the next pane
    .short = pane
key-previous-pane = to the previous pane
key-next-link = to the next link
    .short = link
key-previous-link = to the previous link
key-browse = open the link or the article's page in the browser
    .short = page
key-view = both languages, the first, the second
    .short = languages
key-tree = all articles
    .short = all
key-search = to the search box
    .short = search
key-find = look for something in the article
    .short = find
key-find-next = to the next place that was looked for
key-find-previous = to the place before
key-next-heading = to the next heading
key-previous-heading = to the heading before
key-outline = the headings of this article
key-log = which lines of the pasted log count
    .short = lines
key-turn-line = search for this line, or not
    .short = on/off
key-mouse = turn the mouse on or off
key-reload = read changed files again
key-help = the keys of this screen
    .short = keys
key-clear = clear the search box
key-back = one level back
    .short = back
key-cancel = never mind
    .short = cancel
key-close = close
    .short = close
key-forward = forward again
key-quit = quit
    .short = quit
key-interrupt = quit from anywhere
    .short = quit
key-suspend = suspend; fg comes back

## The journal and the note

when-today = today { $time }
when-yesterday = yesterday { $time }
progress = { $done } of { $steps }
journal-no-folder = there is no home folder
journal-newer = a newer pcfix wrote the journal
journal-busy = another pcfix holds the journal
note-exists = there is such a file already
note-article = Article: { $title }, { $place }
note-article-dated = Article: { $title } ({ $date }), { $place }
note-solved = Begun { $began }, solved { $ended }.
note-later = Begun { $began }, left for later { $ended }.
note-nothing-left = Begun { $began }, nothing left to try { $ended }. Not solved.
note-open = Begun { $began }, not answered yet.
note-open-at = Begun { $began }, at { $done } of { $steps } steps.
note-done = done: { $what }
note-skipped = left out: { $what }
note-chose = case: { $what }
note-remark = remark: { $what }
note-helped = helped: { $what }
note-did-not-help = did not help: { $what }
note-does-not-apply = does not apply: { $what }
note-left = for later: { $what }
note-this = this fix

## Walking without a screen, and the history

walk-step = y done, s skip, u undo, a remark, n note, q later, or at once: 1 it helped, 2 it did not, 3 does not apply
walk-choice = the number of your case, or u undo, q later
walk-question = 1 yes, 2 no, 3 does not apply, 4 later, or u undo, a remark, n note
walk-next = the number of what to try next, or Enter for none
walk-not-understood = Not understood.
walk-resumed = Goes on where it was left, { $when }. --fresh begins at the first step.
walk-note = pcfix note prints the note for the ticket.
walk-nothing-left = Nothing is left to try. Hand the case on to someone who can look further.
walk-solved = Solved.
walk-undone = Taken back.
walk-nothing-to-undo = There is nothing to take back.
end-looked = looked at
end-open = open
end-later = later
end-solved = solved
end-nothing-left = not solved
end-put-away = put away

## Errors of the command line

error-no-articles = No article was found in this content.
error-no-query = Nothing to search for: give a query, or pipe one in. pcfix search --help tells more.
error-unknown-id = There is no { $id }. Perhaps you mean:{ $nearest }
error-unknown-id-alone = There is no { $id }. pcfix list names every id.
error-ambiguous-id = { $id } stands in several articles. Name one:{ $nearest }
error-no-guide = There is no guide { $id } in the journal. pcfix history lists them.
error-no-guides = The journal holds no guide yet.
error-no-article = The article of this guide is not in this content: { $symptom }

## What check tells

check-articles = { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}
check-clean = { $articles }, no faults.
check-faults = { $articles }, { $faults ->
    [one] { $faults } fault:
   *[other] { $faults } faults:
}
check-explain = pcfix check --explain CODE tells what a code means and how to mend it.
check-why = Why it matters:
check-mend = How to mend it:
check-wrong = Wrong:
check-right = Right:
check-unknown = There is no code { $code }. Perhaps you mean: { $nearest }
check-unknown-alone = There is no code { $code }. pcfix check --explain lists all.

## The settings

config-head = Settings of pcfix. Every line shows a default; take the # away to change it.
config-content = Folders or files of articles, instead of those inside the program.
config-lang = The language to read in, such as nl or pt-BR; else that of the system.
config-beside = The second language; else that of the original.
config-view = Which languages to show: both, target or source; else those shown last.
config-color = When to use colours: auto, always or never.
config-ui_lang = The language of the program's own words; else that of the system.
config-theme = dark, light, high-contrast or none; auto asks the terminal for its background; or colours of your own: {"{"}base: dark, title: bright-blue{"}"}.
config-keys = preset: default or vim; then by screen (box, list, preview, tree, log, guide, outline, line, help) an action and its keys: {"{"}guide: {"{"}tick: [Space, x]{"}"}{"}"}.
config-mouse = Whether the mouse scrolls, selects and opens; the action mouse turns it on and off.
config-limits = What is read at most: mebibytes of a file, folders within one another, lists and quotes within one another, aliases of YAML. What lies beyond is a problem that names its limit.
config-pager = The program that shows what show, list and search print where it is longer than the screen; cat for none; else PAGER, else less. PCFIX_PAGER beats it.
config-written = Written: { $path }
config-exists = { $path } is there already and was left as it is.
config-no-folder = There is no home folder to keep settings in; PCFIX_CONFIG may name a file.
config-none = { $path } (not there)

## What paths tells

paths-config = your settings
paths-journal = what was ticked, skipped, answered and remarked
paths-lock = lets one copy write at a time; empty
paths-view = which languages were shown last
paths-new = there for a moment, while the file of that name is replaced
paths-note = Key { $write } writes the note of a guide to a new file of the name that you give. Nothing else is written.

## What is piped in

log-used = Taken from the log: { $used ->
    [one] { $used } message
   *[other] { $used } messages
}. Left out: { $dropped ->
    [one] { $dropped } line
   *[other] { $dropped } lines
}.
log-secrets = { $secrets ->
    [one] { $secrets } secret or address was
   *[other] { $secrets } secrets or addresses were
} taken out.

## The command line: what its commands (cmd-), arguments (arg-) and values (value-) are for, and names of values (name-).
## Of an argument that several commands have, the key may name the command first. What ends in -long is for --help; -after
## stands below a help, and -more below that of --help.

cmd-pcfix = Find the fix for an error message and step through it, in two languages.
cmd-pcfix-long =
    Find the fix for an error message and step through it, in two languages.

    Without a command, the screen opens: type an error message, press Enter on the fix that fits, and tick off its steps.
cmd-pcfix-more =
    Examples:
      pcfix                                  open the screen
      pcfix cancel order                     open it with this query
      pcfix --lang nl --beside en            read in Dutch, with English beside it
      pcfix --content ~/docs                 use your own folder of articles
      pcfix search "something went wrong"    list what fits
      pcfix show cancel-order                print one fix
      pcfix walk cancel-order                walk through it without a screen
      pcfix note                             print the note of the last guide
      pcfix check ~/docs                     tell what is wrong with articles

    Exit codes: 0 found or solved, 1 nothing found, not solved, or faults, 2 wrong usage or unreadable content, 3 left for later, 130 ctrl-c.
cmd-search = List what fits an error message, best first
cmd-search-more =
    Examples:
      pcfix search cancel order              in any order, also mistyped
      pcfix search "something went wrong"    first where they stand together
      pcfix search --json --limit 1 order    for a script

    Exit codes: 0 found, 1 nothing found, 2 wrong usage or unreadable content.
cmd-show = Print one symptom with its fix
cmd-show-more =
    Examples:
      pcfix show cancel-order
      pcfix show account-setup-and-renewal.md#cancel-order --view target

    Exit codes: 0 printed, 1 no such id, 2 wrong usage or unreadable content.
cmd-list = Print the tree of articles and symptoms
cmd-walk = Walk through a fix by numbered lines, without a screen
cmd-walk-after =
    Answers are read from standard input, one a line: y done, s REASON skip, u undo, a TEXT remark, n print the note, q leave it for later; at a choice its number; at the question, or before it, 1 helped, 2 did not help, 3 REASON does not apply. The end of input means later.

    Exit codes: 0 solved, 1 not solved, 3 left for later.
cmd-note = Print the note for the ticket
cmd-history = List past guides and how they ended
cmd-history-more =
    Examples:
      pcfix history                          what was done, the latest first
      pcfix history --forget-all             forget it
cmd-check = Print what is wrong with the content, one fault a line
cmd-check-long =
    Print what is wrong with the content, one fault a line

    Each fault is a line path:line: code: message on standard output; the paths are those of the files. The exit code is 0 where there is no fault, 1 where there are some, 2 where nothing could be read.
cmd-check-more =
    Examples:
      pcfix check ~/docs                     a folder of articles
      pcfix check --json ~/docs              for a script
      pcfix check --explain link-anchor      what a code means
cmd-config = Print the settings that hold, or write a file of them
cmd-config-more =
    Examples:
      pcfix config                           what holds now
      pcfix config --init                    write a file to change it in
cmd-export = Print the whole library as JSON
cmd-completions = Print the script by which a shell completes a line
cmd-completions-long = Print the script by which a shell completes commands, options and ids
cmd-completions-after =
    Load it when the shell starts:
      bash        ~/.bashrc: source <(pcfix completions bash)
      zsh         ~/.zshrc, after compinit: source <(pcfix completions zsh)
      fish        ~/.config/fish/config.fish: pcfix completions fish | source
      PowerShell  $PROFILE: pcfix completions powershell | Out-String | iex
      elvish      ~/.config/elvish/rc.elv: eval (pcfix completions elvish | slurp)
cmd-man = Print the manual page
cmd-man-long = Print the manual page, in the language of pcfix: pcfix man | man -l -
cmd-paths = Print every file that pcfix may write
cmd-paths-long = Print every file that pcfix may write, and where its settings are
cmd-help = Print this, or the help of a command

arg-content = Articles of your own: a folder or a file
arg-content-long = A folder or a file of articles, instead of those inside the program; may be given more than once [env: PCFIX_CONTENT]
arg-lang = The language to read in, such as nl or pt-BR
arg-lang-long = The language to read in, such as nl or pt-BR [env: PCFIX_LANG] [default: the system's]
arg-beside = The second language; else that of the original
arg-view = Which languages to show: both, target or source
arg-view-long = Which languages to show [default: both; on the screen those shown last]
arg-color = When to use colours: auto, always or never
arg-color-long = When to use colours [default: auto]
arg-ui_lang = The language of pcfix itself: { $languages }
arg-ui_lang-long = The language of the program's own words, one of { $languages } [env: PCFIX_UI_LANG] [default: the system's]
arg-query = What to search for at first
arg-help = Print this; --help tells more, with examples
arg-help-long = Print this; -h is shorter
arg-version = Print the version
arg-json = Print JSON
arg-id = An id that list or search prints; its part behind # will do where only one article has it
arg-search-query = What to search for; -, or nothing where something is piped in, reads it from standard input
arg-limit = How many hits at most [default: { $default }]
arg-batch = Read one query a line from this file (-: standard input) and print one line of JSON each
arg-search-explain = Say of each hit which words matched where, and for how much
arg-fresh = Begin at the first step, also where a guide was left in the middle
arg-note-id = A guide's id, as pcfix history lists it, or the id of a symptom [default: the last guide]
arg-forget = Forget this guide; may be given more than once
arg-forget_all = Forget all guides
arg-init = Write a file that names every setting, its default and what it means; a file that is there is left as it is
arg-no_pager = Print at once, also what is longer than the screen
arg-shell = The shell: { $values }
arg-paths = Folders or files to check, instead of those of --content
arg-check-json = Print a JSON array of objects with path, line, code and message
arg-check-explain = Explain a code: what it means, why it matters, how to mend it; without one, list all codes

value-both = the chosen language and the second one
value-target = the chosen language
value-source = the second language
value-auto = on a terminal, unless NO_COLOR says otherwise
value-always = always
value-never = never

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
usage-more = For more, try '{ $help }'.
usage-unknown-argument = unexpected argument '{ $argument }'
usage-unknown-command = there is no command '{ $command }'
usage-invalid-value = invalid value '{ $value }' for '{ $argument }'
usage-no-value = '{ $argument }' needs a value
usage-possible = possible values: { $values }
usage-number = a whole number is needed
usage-locale = a language is written like nl, nl-NL or zh-Hant
usage-conflict = '{ $argument }' cannot be used together with '{ $other }'
usage-twice = '{ $argument }' cannot be given more than once
usage-missing = missing: { $arguments }
usage-too-many = unexpected value '{ $value }' for '{ $argument }'
usage-not-text = an argument is not UTF-8
usage-wrong = the arguments cannot be used
usage-similar-argument = a similar argument exists: '{ $nearest }'
usage-similar-command = a similar command exists: '{ $nearest }'
usage-similar-value = a similar value exists: '{ $nearest }'
usage-exists = '{ $what }' exists
usage-as-value = to pass '{ $argument }' as a value, use '{ $how }'
config-no-field = unknown field `{ $name }`, expected one of { $known }
config-no-value = unknown variant `{ $name }`, expected one of { $known }
config-twice = duplicate field `{ $name }`
config-large = the settings are larger than 64 KiB
config-not-utf8 = the settings are not UTF-8
output-closed = it is closed (to throw the output away, open /dev/null for writing alone)

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
problem-thesaurus-orphan = words before the name of their concept
problem-thesaurus-line = '{ $text }' is not a language with its words, such as 'en: refund, money back'
problem-thesaurus-language = '{ $language }' of the concept '{ $concept }' is not a language
