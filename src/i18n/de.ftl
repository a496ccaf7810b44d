# Was pcfix auf Deutsch sagt. Eine Nachricht je Zeile; der Code nennt sie bei ihrem Namen.
# Der Satz einer Taste hat eine kurze Form für die Fußzeile.

## Dinge auf einer Seite

page-image = Bild
page-note = Hinweis
page-tip = Tipp
page-important = Wichtig
page-warning = Warnung
doubt = ⚠ Übersetzung zweifelhaft ({ $why }): Richten Sie sich nach dem Original.
doubt-number = eine Zahl weicht ab
doubt-code = ein Befehl oder Code weicht ab
doubt-link = ein Link weicht ab
doubt-labels = Namen von Schaltflächen weichen ab
page-caution = Vorsicht

## Die Suche

search-prompt = Geben Sie eine Fehlermeldung ein, oder was nicht klappt
search-pasted = { $lines ->
    [one] eingefügter Text, { $lines } Zeile
   *[other] eingefügter Text, { $lines } Zeilen
}
search-used = Vom eingefügten Text { $lines ->
    [one] { $lines } Zeile
   *[other] { $lines } Zeilen
} verwendet, { $dropped } weggelassen:
search-masked = { $masked ->
    [one] { $masked } Geheimnis oder Mailadresse wurde entfernt.
   *[other] { $masked } Geheimnisse und Mailadressen wurden entfernt.
}
search-tail = Zu lang: Nur das letzte MiB wurde gelesen.
search-mended = Ergebnisse für: { $query }
search-unknown = Nirgends gefunden: { $words }
search-nearest = Ähnliche Wörter hier: { $words }
search-nothing = Nichts gefunden. { $clear } leert das Feld.
hit-helped = ✓ hat hier schon geholfen
search-count = { $found ->
    [one] { $found } Treffer
   *[other] { $found } Treffer
}
search-articles = { $articles ->
    [one] { $articles } Artikel
   *[other] { $articles } Artikel
}

## Der Baum und die Hilfe

too-small = Das Fenster ist zu klein für pcfix. Es braucht 40 Spalten und 10 Zeilen.
tree-title = Alle Artikel
help-title = Tasten
outline-title = Überschriften
outline-nothing = Keine Überschrift hat diese Buchstaben.
log-title = Zeilen des eingefügten Textes
log-standing = Gesucht: { $used } von { $lines } Zeilen. Erster Treffer: { $title }
log-standing-nothing = Gesucht: { $used } von { $lines } Zeilen. Nichts gefunden.
log-repeated = steht unten wieder
log-quiet = kein Fehler
log-noise = Zeiten, Kennungen
log-frame = Aufrufzeile
log-secret = Geheimnis
log-early = zu weit oben

## Eine Anleitung

guide-roles = Wer das darf: { $roles }
guide-date = Text vom { $date }
guide-machine = maschinell übersetzt
guide-tried = ✗ versucht, half nicht: { $title }
guide-passed = – trifft nicht zu: { $title }
guide-resolution = Lösung { $number } von { $count }
guide-choice = Welcher Fall ist Ihrer?
guide-skipped = übersprungen
guide-skipped-because = übersprungen: { $reason }
guide-labels = Auf dem Bildschirm: { $labels }
guide-new = neu, seit Sie zuletzt hier waren
guide-question = Hat das geholfen?
# Die Leerzeichen innerhalb einer Antwort brechen nicht um.
guide-answer-yes = { $key } ja
guide-answer-no = { $key } nein
guide-answer-other = { $key } trifft nicht zu
guide-answer-later = { $key } später
guide-symptoms = Was klappt nicht?
guide-solved = ✓ Gelöst. { $back } führt zurück zur Suche.
guide-later = Für später aufgehoben.
guide-try-next = Hier wurde alles versucht. Was als Nächstes helfen kann:
guide-nothing-left = Es gibt nichts mehr zu versuchen. Geben Sie den Fall an jemanden weiter, der tiefer nachsehen kann; { $note } kopiert die Notiz.

## Textzeilen, nach denen gefragt wird

ask-skip = Warum diesen Schritt überspringen? ({ $enter }: kein Grund)
ask-does-not-apply = Warum trifft es nicht zu?
ask-remark = Bemerkung:
ask-note-file = Die Notiz schreiben nach:
ask-find = In diesem Artikel suchen:
ask-heading = Überschrift:

## Die Statuszeile

status-loading = { $read } von { $total } Dateien, { $articles ->
    [one] { $articles } Artikel
   *[other] { $articles } Artikel
}
status-no-articles = In diesem Inhalt gibt es keinen Artikel.
status-fallback = In { $wanted } nicht vorhanden; gezeigt in { $shown }.
status-problems = { $problems ->
    [one] { $problems } Problem im Inhalt: pcfix list nennt es auf stderr
   *[other] { $problems } Probleme im Inhalt: pcfix list nennt sie auf stderr
}
status-view-both = Beide Sprachen
status-view-target = Nur die erste Sprache
status-view-source = Nur die zweite Sprache
status-address = Hier gibt es keinen Browser. Die Adresse: { $address }
status-opening = { $address } wird geöffnet
status-elsewhere-at = { $path } ist nicht in dieser Bibliothek. Es steht unter { $address }
status-elsewhere = { $path } ist nicht in dieser Bibliothek.
status-refused = Nur Web- und Mailadressen werden geöffnet.
status-no-page = Die öffentliche Adresse dieses Artikels ist nicht bekannt.
status-answer = Antworten Sie mit { $yes }, { $no }, { $other } oder { $later }.
status-steps-first = Erst die Schritte: { $tick } hakt ab, { $skip } überspringt. Oder gehen Sie hinunter zur Frage.
status-done-already = Dieser Schritt ist erledigt. { $undo } nimmt ihn zurück.
status-solved = Gut! Als gelöst vermerkt.
status-later = Für später aufgehoben. Beim nächsten Öffnen geht es hier weiter.
status-nothing-left = Das war die letzte hier.
status-next-resolution = Dann die nächste.
status-undone = Zurückgenommen.
status-nothing-to-undo = Es gibt nichts zurückzunehmen.
status-found = Stelle { $number } von { $count }; { $next } nächste, { $previous } vorige
status-not-found = { $wanted } steht nicht in diesem Artikel.
status-no-headings = Dieser Artikel hat keine Überschriften.
status-no-log = Es wurde nichts eingefügt, das ein Protokoll ist.
status-reload = Der Inhalt wird neu gelesen.
status-unfinished = { $open } macht weiter. In der Liste ({ $pane }): { $afresh } beginnt von vorn, { $away } legt sie weg.
status-resumed = Es geht weiter, wo Sie waren, { $when }. { $afresh } beginnt von vorn.
status-resumed-changed = Der Artikel hat sich geändert seit { $when }: { $new ->
    [one] { $new } Schritt ist neu
   *[other] { $new } Schritte sind neu
}, vom Erledigten { $gone ->
    [one] fehlt { $gone } Eintrag
   *[other] fehlen { $gone } Einträge
}.
status-afresh = Von vorn.
status-put-away = Weggelegt. pcfix history nennt sie weiterhin.
status-damaged = { $lines ->
    [one] { $lines } Zeile des Protokolls ist unlesbar; sie bleibt, wie sie ist.
   *[other] { $lines } Zeilen des Protokolls sind unlesbar; sie bleiben, wie sie sind.
}
status-not-kept = Nicht gespeichert: { $reason }. Die Anleitung geht weiter.
status-mouse-on = Die Maus blättert, wählt aus und öffnet.
status-mouse-off = Die Maus markiert Text.
status-one-language = Dieser Artikel hat keine zweite Sprache.
status-sent-step = Schritt an die Zwischenablage gesendet ({ $way })
status-sent-command = Befehl an die Zwischenablage gesendet ({ $way })
status-sent-note = Notiz an die Zwischenablage gesendet ({ $way })
status-sent-address = Adresse an die Zwischenablage gesendet ({ $way })
status-note-written = Notiz geschrieben nach { $path }
status-note-not-written = { $path } wurde nicht geschrieben: { $reason }

## Tasten

key-none = (keine Taste)
key-open = das Ausgewählte öffnen
    .short = öffnen
key-enter-guide = den Schritt abhaken, die Option wählen, dem Link folgen
    .short = weiter
key-jump = zu dieser Überschrift
    .short = dorthin
key-enter-line = fertig
    .short = fertig
key-tick = den Schritt abhaken; sonst blättern
    .short = erledigt
key-skip = den Schritt überspringen, mit Grund
    .short = überspringen
key-undo = das letzte Häkchen, die letzte Wahl oder Antwort zurücknehmen
    .short = zurücknehmen
key-copy = den Schritt oder seinen Befehl kopieren
    .short = kopieren
key-copy-other = den Schritt in der anderen Sprache kopieren
key-copy-note = die Notiz für das Ticket kopieren
    .short = Notiz
key-write-note = die Notiz in eine Datei schreiben
key-remark = eine Bemerkung hinzufügen
key-afresh = von vorn beginnen
key-put-away = die unfertige Anleitung weglegen
key-number = die Option wählen oder die Frage beantworten
key-up = hinauf
key-down = hinunter
key-page-up = eine Seite hinauf
key-page-down = eine Seite hinunter
key-top = an den Anfang
key-bottom = ans Ende
key-unfold = aufklappen
    .short = aufklappen
key-fold = zuklappen
    .short = zuklappen
key-next-pane = zum nächsten Bereich
    .short = Bereich
key-previous-pane = zum vorigen Bereich
key-next-link = zum nächsten Link
    .short = Link
key-previous-link = zum vorigen Link
key-browse = den Link oder die Seite des Artikels im Browser öffnen
    .short = Seite
key-view = beide Sprachen, die erste, die zweite
    .short = Sprachen
key-tree = alle Artikel
    .short = alle
key-search = zum Suchfeld
    .short = suchen
key-find = etwas im Artikel suchen
    .short = suchen
key-find-next = zur nächsten Fundstelle
key-find-previous = zur vorigen Fundstelle
key-next-heading = zur nächsten Überschrift
key-previous-heading = zur vorigen Überschrift
key-outline = die Überschriften dieses Artikels
key-log = welche Zeilen des eingefügten Protokolls zählen
    .short = Zeilen
key-turn-line = diese Zeile suchen oder nicht
    .short = an/aus
key-mouse = die Maus ein- oder ausschalten
key-reload = geänderte Dateien neu lesen
key-help = die Tasten dieses Bildschirms
    .short = Tasten
key-clear = das Suchfeld leeren
key-back = eine Ebene zurück
    .short = zurück
key-cancel = doch nicht
    .short = abbrechen
key-close = schließen
    .short = schließen
key-forward = wieder vorwärts
key-quit = beenden
    .short = beenden
key-interrupt = von überall beenden
    .short = beenden
key-suspend = anhalten; fg kehrt zurück

## Das Protokoll und die Notiz

when-today = heute { $time }
when-yesterday = gestern { $time }
progress = { $done } von { $steps }
journal-no-folder = es gibt keinen Benutzerordner
journal-newer = ein neueres pcfix hat das Protokoll geschrieben
journal-busy = ein anderes pcfix hält das Protokoll fest
note-exists = eine solche Datei gibt es schon
note-article = Artikel: { $title }, { $place }
note-article-dated = Artikel: { $title } ({ $date }), { $place }
note-solved = Begonnen { $began }, gelöst { $ended }.
note-later = Begonnen { $began }, für später aufgehoben { $ended }.
note-nothing-left = Begonnen { $began }, nichts mehr zu versuchen { $ended }. Nicht gelöst.
note-open = Begonnen { $began }, noch nicht beantwortet.
note-open-at = Begonnen { $began }, bei { $done } von { $steps } Schritten.
note-done = erledigt: { $what }
note-skipped = ausgelassen: { $what }
note-chose = Fall: { $what }
note-remark = Bemerkung: { $what }
note-helped = half: { $what }
note-did-not-help = half nicht: { $what }
note-does-not-apply = trifft nicht zu: { $what }
note-left = für später: { $what }
note-this = diese Lösung

## Gehen ohne Bildschirm, und der Verlauf

walk-step = y erledigt, s überspringen, u zurücknehmen, a Bemerkung, n Notiz, q später, oder gleich: 1 es half, 2 es half nicht, 3 trifft nicht zu
walk-choice = die Nummer Ihres Falls, oder u zurücknehmen, q später
walk-question = 1 ja, 2 nein, 3 trifft nicht zu, 4 später, oder u zurücknehmen, a Bemerkung, n Notiz
walk-next = die Nummer dessen, was Sie als Nächstes versuchen, oder Enter für nichts
walk-not-understood = Nicht verstanden.
walk-resumed = Es geht weiter, wo Sie waren, { $when }. --fresh beginnt beim ersten Schritt.
walk-note = pcfix note zeigt die Notiz für das Ticket.
walk-nothing-left = Es gibt nichts mehr zu versuchen. Geben Sie den Fall an jemanden weiter, der tiefer nachsehen kann.
walk-solved = Gelöst.
walk-undone = Zurückgenommen.
walk-nothing-to-undo = Es gibt nichts zurückzunehmen.
end-looked = angesehen
end-open = offen
end-later = später
end-solved = gelöst
end-nothing-left = nicht gelöst
end-put-away = weggelegt

## Fehler der Befehlszeile

error-no-query = Nichts zu suchen: Geben Sie eine Anfrage an, oder leiten Sie eine ein. pcfix search --help sagt mehr.
error-no-articles = In diesem Inhalt wurde kein Artikel gefunden.
error-unknown-id = { $id } gibt es nicht. Meinen Sie vielleicht:{ $nearest }
error-unknown-id-alone = { $id } gibt es nicht. pcfix list nennt jede Kennung.
error-ambiguous-id = { $id } steht in mehreren Artikeln. Nennen Sie einen:{ $nearest }
error-no-guide = Im Protokoll gibt es keine Anleitung { $id }. pcfix history nennt sie.
error-no-guides = Im Protokoll steht noch keine Anleitung.
error-no-article = Der Artikel dieser Anleitung ist nicht in diesem Inhalt: { $symptom }

## Was check meldet

check-articles = { $articles ->
    [one] { $articles } Artikel
   *[other] { $articles } Artikel
}
check-clean = { $articles }, keine Fehler.
check-faults = { $articles }, { $faults ->
    [one] { $faults } Fehler:
   *[other] { $faults } Fehler:
}
check-explain = pcfix check --explain CODE sagt, was ein Code bedeutet und wie man den Fehler behebt.
check-why = Warum es zählt:
check-mend = So beheben Sie es:
check-wrong = Falsch:
check-right = Richtig:
check-unknown = Den Code { $code } gibt es nicht. Meinen Sie vielleicht: { $nearest }
check-unknown-alone = Den Code { $code } gibt es nicht. pcfix check --explain nennt alle.

## Die Einstellungen

config-head = Einstellungen von pcfix. Jede Zeile zeigt einen Standardwert; nehmen Sie das # weg, um ihn zu ändern.
config-content = Ordner oder Dateien mit Artikeln, statt derer im Programm.
config-lang = Die Sprache, in der gelesen wird, etwa nl oder pt-BR; sonst die des Systems.
config-beside = Die zweite Sprache; sonst die des Originals.
config-view = Welche Sprachen gezeigt werden: both, target oder source; sonst die zuletzt gezeigten.
config-color = Wann Farben verwendet werden: auto, always oder never.
config-ui_lang = Die Sprache der Worte des Programms selbst; sonst die des Systems.
config-theme = dark, light, high-contrast oder none; auto fragt das Terminal nach seinem Hintergrund; oder eigene Farben: {"{"}base: dark, title: bright-blue{"}"}.
config-keys = preset: default oder vim; dann je Bildschirm (box, list, preview, tree, log, guide, outline, line, help) eine Aktion und ihre Tasten: {"{"}guide: {"{"}tick: [Space, x]{"}"}{"}"}.
config-mouse = Ob die Maus blättert, auswählt und öffnet; die Aktion mouse schaltet sie ein und aus.
config-limits = Was höchstens gelesen wird: Mebibytes einer Datei, Ordner ineinander, Listen und Zitate ineinander, Aliasse in YAML. Was darüber liegt, wird mit dem Namen der Grenze gemeldet.
config-pager = Das Programm, das zeigt, was show, list und search ausgeben, wo es länger ist als der Bildschirm; cat für keines; sonst PAGER, sonst less. PCFIX_PAGER geht vor.
config-written = Geschrieben: { $path }
config-exists = { $path } ist schon da und wurde so gelassen.
config-no-folder = Es gibt keinen Benutzerordner für Einstellungen; PCFIX_CONFIG kann eine Datei nennen.
config-none = { $path } (nicht vorhanden)

## Die Dateien des Programms

paths-config = Ihre Einstellungen
paths-journal = was abgehakt, übersprungen, beantwortet und bemerkt wurde
paths-lock = lässt nur ein Programm zugleich schreiben; leer
paths-view = welche Sprachen zuletzt gezeigt wurden
paths-new = nur einen Augenblick da, während die Datei dieses Namens ersetzt wird
paths-note = Taste { $write } schreibt die Notiz einer Anleitung in eine neue Datei mit dem Namen, den Sie nennen. Sonst wird nichts geschrieben.

## Was eingeleitet wird

log-used = Aus dem Protokoll genommen: { $used ->
    [one] { $used } Meldung
   *[other] { $used } Meldungen
}. Weggelassen: { $dropped ->
    [one] { $dropped } Zeile
   *[other] { $dropped } Zeilen
}.
log-secrets = { $secrets ->
    [one] { $secrets } Geheimnis oder Adresse wurde
   *[other] { $secrets } Geheimnisse oder Adressen wurden
} entfernt.

## Die Befehlszeile: wozu Befehle (cmd-), Argumente (arg-) und Werte (value-) da sind, und Namen von Werten (name-).
## Von einem Argument, das mehrere Befehle haben, kann der Schlüssel zuerst den Befehl nennen. Was auf -long endet, ist für
## --help; -after steht unter einer Hilfe, und -more unter der von --help.

cmd-pcfix = Die Lösung zu einer Fehlermeldung finden und durchgehen, in zwei Sprachen.
cmd-pcfix-long =
    Die Lösung zu einer Fehlermeldung finden und Schritt für Schritt durchgehen, in zwei Sprachen.

    Ohne Befehl öffnet sich der Bildschirm: Geben Sie eine Fehlermeldung ein, drücken Sie Enter auf der Lösung, die passt, und haken Sie ihre Schritte ab.
cmd-pcfix-more =
    Beispiele:
      pcfix                                  den Bildschirm öffnen
      pcfix bestellung stornieren            ihn mit dieser Anfrage öffnen
      pcfix --lang nl --beside en            auf Niederländisch, daneben Englisch
      pcfix --content ~/docs                 einen eigenen Ordner verwenden
      pcfix search "something went wrong"    nennen, was passt
      pcfix show cancel-order                eine Lösung ausgeben
      pcfix walk cancel-order                sie ohne Bildschirm durchgehen
      pcfix note                             die Notiz der letzten Anleitung
      pcfix check ~/docs                     sagen, was an Artikeln falsch ist

    Rückgabewerte: 0 gefunden oder gelöst, 1 nichts gefunden, nicht gelöst, oder Fehler, 2 falscher Aufruf oder unlesbarer Inhalt, 3 für später aufgehoben, 130 ctrl-c.
cmd-search = Nennen, was zu einer Fehlermeldung passt, das Beste zuerst
cmd-search-more =
    Beispiele:
      pcfix search bestellung stornieren     in jeder Reihenfolge, auch vertippt
      pcfix search "something went wrong"    stehen sie beisammen, dann vorn
      pcfix search --json --limit 1 order    für ein Skript

    Rückgabewerte: 0 gefunden, 1 nichts gefunden, 2 falscher Aufruf oder unlesbarer Inhalt.
cmd-show = Ein Symptom mit seiner Lösung ausgeben
cmd-show-more =
    Beispiele:
      pcfix show cancel-order
      pcfix show account-setup-and-renewal.md#cancel-order --view target

    Rückgabewerte: 0 ausgegeben, 1 eine solche Kennung gibt es nicht, 2 falscher Aufruf oder unlesbarer Inhalt.
cmd-list = Den Baum der Artikel und Symptome ausgeben
cmd-walk = Eine Lösung in nummerierten Zeilen durchgehen, ohne Bildschirm
cmd-walk-after =
    Antworten werden von der Standardeingabe gelesen, eine je Zeile: y erledigt, s GRUND überspringen, u zurücknehmen, a TEXT Bemerkung, n die Notiz ausgeben, q für später aufheben; bei einer Wahl ihre Nummer; bei der Frage, oder davor, 1 half, 2 half nicht, 3 GRUND trifft nicht zu. Das Ende der Eingabe bedeutet später.

    Rückgabewerte: 0 gelöst, 1 nicht gelöst, 3 für später aufgehoben.
cmd-note = Die Notiz für das Ticket ausgeben
cmd-history = Frühere Anleitungen nennen, und wie sie ausgingen
cmd-history-more =
    Beispiele:
      pcfix history                          was getan wurde, das Letzte zuerst
      pcfix history --forget-all             es vergessen
cmd-check = Ausgeben, was am Inhalt falsch ist, ein Fehler je Zeile
cmd-check-long =
    Ausgeben, was am Inhalt falsch ist, ein Fehler je Zeile

    Jeder Fehler ist eine Zeile Pfad:Zeile: Code: Meldung auf der Standardausgabe; die Pfade sind die der Dateien. Der Rückgabewert ist 0, wo kein Fehler ist, 1, wo es welche gibt, 2, wo nichts zu lesen war.
cmd-check-more =
    Beispiele:
      pcfix check ~/docs                     ein Ordner mit Artikeln
      pcfix check --json ~/docs              für ein Skript
      pcfix check --explain link-anchor      was ein Code bedeutet
cmd-config = Die geltenden Einstellungen ausgeben, oder als Datei schreiben
cmd-config-more =
    Beispiele:
      pcfix config                           was jetzt gilt
      pcfix config --init                    eine Datei, um sie zu ändern
cmd-export = Die ganze Bibliothek als JSON ausgeben
cmd-completions = Das Skript ausgeben, mit dem eine Shell Zeilen ergänzt
cmd-completions-long = Das Skript ausgeben, mit dem eine Shell Befehle, Optionen und Kennungen ergänzt
cmd-completions-after =
    Laden Sie es beim Start der Shell:
      bash        ~/.bashrc: source <(pcfix completions bash)
      zsh         ~/.zshrc, nach compinit: source <(pcfix completions zsh)
      fish        ~/.config/fish/config.fish: pcfix completions fish | source
      PowerShell  $PROFILE: pcfix completions powershell | Out-String | iex
      elvish      ~/.config/elvish/rc.elv: eval (pcfix completions elvish | slurp)
cmd-man = Das Handbuch ausgeben
cmd-man-long = Das Handbuch ausgeben, in der Sprache von pcfix: pcfix man | man -l -
cmd-paths = Jede Datei ausgeben, die pcfix schreiben kann
cmd-paths-long = Jede Datei ausgeben, die pcfix schreiben kann, und wo die Einstellungen stehen
cmd-help = Diese Hilfe ausgeben, oder die eines Befehls

arg-content = Eigene Artikel: ein Ordner oder eine Datei
arg-content-long = Ein Ordner oder eine Datei mit Artikeln, statt derer im Programm; darf mehrmals angegeben werden [env: PCFIX_CONTENT]
arg-lang = Die Sprache, in der gelesen wird, etwa nl, pt-BR
arg-lang-long = Die Sprache, in der gelesen wird, etwa nl oder pt-BR [env: PCFIX_LANG] [Standard: die des Systems]
arg-beside = Die zweite Sprache; sonst die des Originals
arg-view = Gezeigte Sprachen: both, target oder source
arg-view-long = Welche Sprachen gezeigt werden [Standard: both; auf dem Bildschirm die zuletzt gezeigten]
arg-color = Wann Farben verwendet werden: auto, always oder never
arg-color-long = Wann Farben verwendet werden [Standard: auto]
arg-ui_lang = Die Sprache von pcfix selbst: { $languages }
arg-ui_lang-long = Die Sprache der Worte des Programms selbst, eine von { $languages } [env: PCFIX_UI_LANG] [Standard: die des Systems]
arg-query = Wonach zuerst gesucht wird
arg-help = Diese Hilfe; --help sagt mehr, mit Beispielen
arg-help-long = Diese Hilfe ausgeben; -h ist kürzer
arg-version = Die Version ausgeben
arg-json = JSON ausgeben
arg-id = Eine Kennung, die list oder search nennt; der Teil hinter # genügt, wo nur ein Artikel ihn hat
arg-search-query = Wonach gesucht wird; -, oder nichts, wo etwas eingeleitet wird, liest es von der Standardeingabe
arg-limit = Wie viele Treffer höchstens [Standard: { $default }]
arg-batch = Eine Anfrage je Zeile aus dieser Datei lesen (-: Standardeingabe) und zu jeder eine Zeile JSON ausgeben
arg-search-explain = Zu jedem Treffer sagen, welche Wörter wo gefunden wurden, und wie viel das zählte
arg-fresh = Beim ersten Schritt beginnen, auch wo eine Anleitung mittendrin verlassen wurde
arg-note-id = Die Kennung einer Anleitung, wie pcfix history sie nennt, oder die eines Symptoms [Standard: die letzte Anleitung]
arg-forget = Diese Anleitung vergessen; darf mehrmals angegeben werden
arg-forget_all = Alle Anleitungen vergessen
arg-init = Eine Datei schreiben, die jede Einstellung nennt, ihren Standardwert und was sie bedeutet; eine Datei, die da ist, bleibt, wie sie ist
arg-no_pager = Sofort ausgeben, auch was länger ist als der Bildschirm
arg-shell = Die Shell: { $values }
arg-paths = Ordner oder Dateien, die geprüft werden, statt derer von --content
arg-check-json = Eine JSON-Liste von Objekten mit path, line, code und message ausgeben
arg-check-explain = Einen Code erklären: was er bedeutet, warum es zählt, wie man den Fehler behebt; ohne Code alle Codes nennen

value-both = die gewählte Sprache und die zweite
value-target = die gewählte Sprache
value-source = die zweite Sprache
value-auto = auf einem Terminal, sofern NO_COLOR nichts anderes sagt
value-always = immer
value-never = nie

name-code = CODE
name-command = BEFEHL
name-file = DATEI
name-id = KENNUNG
name-locale = SPRACHE
name-n = N
name-options = OPTIONEN
name-path = PFAD
name-query = ANFRAGE
name-shell = SHELL
name-view = ANSICHT
name-when = WANN

usage-heading = Aufruf
usage-commands = Befehle
usage-arguments = Argumente
usage-options = Optionen
usage-values = Mögliche Werte
man-name = NAME
man-synopsis = ÜBERSICHT
man-description = BESCHREIBUNG
man-commands = BEFEHLE
man-keys = TASTEN
man-settings = EINSTELLUNGEN
man-more = MEHR
man-version = VERSION

## Falscher Aufruf

usage-error = Fehler
usage-tip = Tipp
usage-more = Mehr erfahren Sie mit '{ $help }'.
usage-unknown-argument = unerwartetes Argument '{ $argument }'
usage-unknown-command = den Befehl '{ $command }' gibt es nicht
usage-invalid-value = ungültiger Wert '{ $value }' für '{ $argument }'
usage-no-value = '{ $argument }' braucht einen Wert
usage-possible = mögliche Werte: { $values }
usage-number = gebraucht wird eine ganze Zahl
usage-locale = eine Sprache schreibt man wie nl, nl-NL oder zh-Hant
usage-conflict = '{ $argument }' geht nicht zusammen mit '{ $other }'
usage-twice = '{ $argument }' darf nur einmal angegeben werden
usage-missing = es fehlt: { $arguments }
usage-too-many = unerwarteter Wert '{ $value }' für '{ $argument }'
usage-not-text = ein Argument ist kein UTF-8
usage-wrong = die Argumente sind nicht zu gebrauchen
usage-similar-argument = ein ähnliches Argument: '{ $nearest }'
usage-similar-command = ein ähnlicher Befehl: '{ $nearest }'
usage-similar-value = ein ähnlicher Wert: '{ $nearest }'
usage-exists = '{ $what }' gibt es
usage-as-value = um '{ $argument }' als Wert anzugeben: '{ $how }'
config-no-field = die Einstellung `{ $name }` gibt es nicht, wohl aber { $known }
config-no-value = den Wert `{ $name }` gibt es nicht, wohl aber { $known }
config-twice = die Einstellung `{ $name }` steht zweimal da
config-large = die Einstellungen sind größer als 64 KiB
config-not-utf8 = die Einstellungen sind kein UTF-8
output-closed = sie ist geschlossen (um die Ausgabe zu verwerfen: /dev/null nur zum Schreiben öffnen)

## Problems of files and content

file-not-found = nicht gefunden
file-denied = Zugriff verweigert
file-not-regular = keine normale Datei
file-is-folder = ein Ordner, keine Datei
file-not-folder = eine Datei, kein Ordner
file-exists = ist bereits vorhanden
file-read-only = das Dateisystem ist schreibgeschützt
file-no-space = kein Speicherplatz mehr frei
file-busy = wird von einem anderen Programm verwendet
file-name = kein gültiger Dateiname
file-link-loop = symbolische Verknüpfungen im Kreis
file-closed = das andere Ende ist geschlossen
file-empty = die Datei ist leer
file-too-large = größer, als limits.file_size erlaubt ({ $limit } MiB)
file-not-utf8 = kein UTF-8
file-system = Systemfehler { $code }
file-unknown = unbekannter Systemfehler
content-neither = weder ein Ordner noch eine normale Datei
yaml-invalid = kein gültiges YAML
yaml-large = das YAML ist größer als { $limit } Bytes
yaml-deep = YAML ist tiefer als { $limit } Ebenen verschachtelt
yaml-aliases = mehr YAML-Aliase, als limits.aliases erlaubt ({ $limit })
problem-folder-depth = Ordner liegt tiefer, als limits.folders erlaubt ({ $limit }); ausgelassen
problem-link-outside = symbolische Verknüpfung führt aus dem Inhaltsordner hinaus; nicht verfolgt
problem-link-broken = symbolische Verknüpfung führt ins Leere; nicht verfolgt
problem-not-utf8 = weder UTF-8 noch UTF-16 mit Byte Order Mark; ausgelassen
problem-control-characters = Steuerzeichen oder Zeichen für die Textrichtung entfernt
problem-front-matter = Front Matter ignoriert: { $reason }
problem-faq = FAQ ausgelassen: { $reason }
problem-faq-title = die FAQ hat keinen Titel
problem-include-depth = { $path } ist mehr als { $limit } Dateien tief eingebunden; ausgelassen
problem-include-missing = { $path } ist nicht im Inhalt; ausgelassen
problem-include-size = mehr als { $limit } Bytes eingebunden; { $path } ausgelassen
problem-nesting = Listen oder Zitate sind tiefer verschachtelt, als limits.nesting erlaubt ({ $limit }); eingeebnet
problem-nesting-column = Listen oder Zitate, die hinter Spalte { $limit } beginnen, werden als Text gelesen
problem-pairs = { $count ->
    [one] { $count } Übersetzungspaar ist nicht geschlossen
   *[other] { $count } Übersetzungspaare sind nicht geschlossen
}; Text in der Sprache des Artikels beibehalten
problem-thesaurus-orphan = Wörter vor dem Namen ihres Begriffs
problem-thesaurus-line = '{ $text }' ist keine Sprache mit ihren Wörtern wie 'en: refund, money back'
problem-thesaurus-language = '{ $language }' beim Begriff '{ $concept }' ist keine Sprache
