# Was pcfix auf Deutsch sagt. Eine Nachricht je Zeile; der Code nennt sie bei ihrem Namen.
# Der Satz einer Taste hat eine kurze Form für die Fußzeile.

## Dinge auf einer Seite

page-image = Bild
page-note = Hinweis
page-tip = Tipp
page-important = Wichtig
page-warning = Warnung
doubt = ⚠ Übersetzung möglicherweise falsch ({ $why }): Folgen Sie dem Original.
doubt-number = eine Zahl weicht ab
doubt-code = ein Befehl oder Code weicht ab
doubt-link = ein Link weicht ab
doubt-labels = Namen von Schaltflächen weichen ab
page-caution = Vorsicht

## Die Suche

search-prompt = Fehlermeldung oder Log eingeben
search-pasted = { $lines ->
    [one] eingefügter Text, { $lines } Zeile
   *[other] eingefügter Text, { $lines } Zeilen
}
search-used = Suche mit { $lines ->
    [one] { $lines } Zeile
   *[other] { $lines } Zeilen
}, { $dropped } ignoriert:
search-masked = { $masked } Zugangsdaten oder E-Mail-Adressen verborgen.
search-tail = Zu lang: Nur das letzte MiB wurde gelesen.
search-mended = Ergebnisse für: { $query }
search-unknown = Keine Treffer für: { $words }
search-unknown-code = Kein Artikel kennt { $codes }.
search-only-mentions = Kein sicherer Treffer. Diese Artikel erwähnen etwas davon:
search-nearest = Ähnliche Wörter: { $words }
search-no-article = Kein Artikel kennt „{ $query }“. { $articles ->
    [one] { $articles } Artikel
   *[other] { $articles } Artikel
} durchsucht.
search-no-article-do = Lassen Sie ein Wort weg, oder führen Sie „pcfix list“ aus, um alle Artikel zu sehen.
search-browse = Wort weglassen, oder alle ansehen: { $tree }.
search-nothing = { $clear } leert die Suche.
hit-helped = ✓ hat schon geholfen
hit-more = { $hits } weitere in diesem Artikel
hit-same = { $hits ->
    [one] { $hits } weiterer Artikel mit demselben Text
   *[other] { $hits } weitere Artikel mit demselben Text
}
band-exact = Genau
band-likely = Wahrscheinlich
band-mention = Erwähnt
search-count = { $found ->
    [one] { $found } Treffer
   *[other] { $found } Treffer
}
search-count-of = { $found } von { $total } Treffern
search-more = { $found } von { $total } Treffern; --limit listet mehr auf.
search-articles = { $articles ->
    [one] { $articles } Artikel
   *[other] { $articles } Artikel
}

## Der Baum und die Hilfe

too-small = Das Fenster ist zu klein für pcfix. Es braucht 40 Spalten und 10 Zeilen.
list-cases = Offene Fälle
list-past = Hier schon verwendet
tree-rest = { $articles ->
    [one] { $articles } Artikel ohne Schritte
   *[other] { $articles } Artikel ohne Schritte
}
tree-other = Weitere Artikel
tree-counts = { $symptoms ->
    [0] { $articles ->
        [one] { $articles } Artikel
       *[other] { $articles } Artikel
    }
    [one] { $symptoms } Symptom
   *[other] { $symptoms } Symptome
}
start-log = Log einfügen, um danach zu suchen.
start-content = Eigene Artikel: pcfix --content ORDNER
tree-filtered = Alle Artikel: { $filter }
tree-title = Alle Artikel
problems-title = Probleme im Inhalt
help-title = Tasten
outline-title = Überschriften
outline-nothing = Keine passenden Überschriften.
log-title = Eingefügte Zeilen
log-standing = Suche mit { $used } von { $lines } Zeilen. Erster Treffer: { $title }
log-standing-nothing = Suche mit { $used } von { $lines } Zeilen. Keine Treffer.
log-repeated = wiederholt sich unten
log-quiet = kein Fehler
log-noise = Zeitstempel, IDs
log-frame = Stackframe
log-secret = Zugangsdaten
log-early = zu weit vom Fehler
cases-title = Fälle
cases-filtered = Fälle mit: { $filter }
cases-count = { $cases ->
    [one] { $cases } Fall
   *[other] { $cases } Fälle
}
cases-open = Offen
cases-today = Heute
cases-earlier = Früher
cases-none = Noch keine Fälle. Ein Fall beginnt, wenn Sie eine Lösung öffnen.
cases-no-match = Keine passenden Fälle.
case-current = aktuell
case-since = Fall { $time }
note-for-agent = Notiz für Kollegen
note-for-customer = Nachricht an den Kunden
note-remaining = Verbleibende Schritte für den Kunden
note-markdown = Markdown
note-plain = Klartext
languages-title = Sprachen
languages-first = diese lesen Sie
languages-second = steht daneben

## Eine Anleitung

guide-roles = Erforderliche Rolle: { $roles }
guide-date = Stand: { $date }
guide-machine = Maschinelle Übersetzung
guide-tried = ✗ hat nicht geholfen: { $title }
guide-passed = – trifft nicht zu: { $title }
guide-resolution = Lösung { $number } von { $count }
guide-choice = Was trifft zu?
guide-skipped = ausgelassen
guide-skipped-because = ausgelassen: { $reason }
guide-labels = Auf dem Bildschirm: { $labels }
guide-new = neu seit Ihrem letzten Besuch
guide-earlier = Frühere Notiz ({ $day }): { $text }
guide-question = Hat das geholfen?
# Die Leerzeichen innerhalb einer Antwort brechen nicht um.
guide-answer-yes = { $key } ja
guide-answer-no = { $key } nein
guide-answer-other = { $key } trifft nicht zu
guide-answer-later = { $key } später
guide-symptoms = Was klappt nicht?
guide-solved = ✓ Gelöst. { $back }: zurück zur Suche.
guide-later = Für später aufgehoben. Erneut öffnen, um fortzufahren.
guide-try-next = Keine weiteren Lösungen hier. Versuchen Sie:
guide-nothing-left = Nichts mehr zu versuchen. { $note } zeigt die Notiz, um den Fall weiterzugeben.

## Textzeilen, nach denen gefragt wird

ask-skip = Grund (optional):
ask-does-not-apply = Warum nicht? (optional):
ask-remark = Anmerkung:
ask-note-file = Notiz speichern unter:
ask-find = In diesem Artikel suchen:
ask-heading = Gehe zu Überschrift:
ask-case-name = Name des Falls (Ticket, Kunde):
ask-filter = Filter:

## Die Statuszeile

load-articles = { $read } von { $total } Dateien, { $articles ->
    [one] { $articles } Artikel
   *[other] { $articles } Artikel
}, { $seconds } s
status-no-articles = Keine Artikel gefunden in { $paths }.
status-fallback = Nicht auf { $wanted } verfügbar; angezeigt auf { $shown }.
status-problems = { $problems ->
    [one] { $problems } Problem
   *[other] { $problems } Probleme
}: { $key }
status-view-both = Beide Sprachen
status-view-target = Nur die erste Sprache
status-view-source = Nur die zweite Sprache
status-reading = Sprache: { $first }.
status-reading-beside = Sprache: { $first }, daneben { $second }.
status-only-language = Alle Artikel sind in einer Sprache: { $language }.
status-no-beside = Keine Fassung auf { $wanted }, die daneben stehen könnte.
status-address = Kein Browser gefunden. Adresse: { $address }
status-opening = { $address } wird geöffnet
status-elsewhere-at = { $path } ist nicht in dieser Bibliothek. Siehe { $address }
status-elsewhere = { $path } ist nicht in dieser Bibliothek.
status-refused = Nur Web- und E-Mail-Adressen können geöffnet werden.
status-no-page = Die Webadresse dieses Artikels ist nicht bekannt.
status-no-file = Dieser Artikel ist Teil von pcfix und hat keine Datei.
status-edit-failed = Der Editor { $editor } kann nicht verwendet werden: { $reason }. Mit VISUAL oder EDITOR wählen Sie einen anderen.
status-answer = Antworten Sie mit { $yes }, { $no }, { $other } oder { $later }.
status-solved = Als gelöst markiert.
status-later = Für später aufgehoben. Erneut öffnen, um fortzufahren.
status-nothing-left = Keine weiteren Lösungen in diesem Artikel.
status-next-resolution = Nächste Lösung.
status-undone = Rückgängig gemacht.
status-nothing-to-undo = Nichts rückgängig zu machen.
status-found = Treffer { $number } von { $count }: { $next } nächster, { $previous } voriger
status-not-found = „{ $wanted }“ kommt in diesem Artikel nicht vor.
status-no-headings = Dieser Artikel hat keine Überschriften.
status-no-log = Kein eingefügter Text, der wie ein Log aussieht.
status-reload = Der Inhalt wird neu geladen.
status-recalled = Frühere Suche { $number } von { $count }: { $older } älter, { $clear } leert.
load-progress = { $read } von { $total } Dateien geladen, { $seconds } s
load-begins = Dateien werden gesucht, { $seconds } s
cache-none = Cache: nicht verwendet.
cache-read = Cache: Bibliothek gelesen aus { $folder }.
cache-missing = Cache: in { $folder } ist für diesen Inhalt, wie er jetzt ist, nichts gespeichert; er wird geladen.
cache-stored = Cache: Bibliothek gespeichert in { $folder }.
cache-quick = Cache: nicht gespeichert, das Laden ging schnell.
cache-unsettled = Cache: nicht gespeichert, eine Datei wurde vor weniger als zwei Sekunden geändert.
cache-failed = Cache: kann nicht gespeichert werden in { $folder }: { $reason }
status-unfinished = { $open } macht weiter. In der Liste ({ $pane }): { $afresh } beginnt neu, { $away } blendet aus.
status-resumed = Fortgesetzt ({ $when }). { $afresh } beginnt neu.
status-resumed-changed = Artikel geändert seit { $when }: { $new ->
    [one] { $new } neuer Schritt
   *[other] { $new } neue Schritte
}, { $gone ->
    [one] { $gone } abgehakter Schritt entfallen
   *[other] { $gone } abgehakte Schritte entfallen
}.
status-afresh = Neu begonnen.
status-put-away = Ausgeblendet. Bleibt in „pcfix history“.
status-new-case = Neuer Fall. Der letzte bleibt offen.
status-new-case-solved = Neuer Fall.
status-case-entered = Das ist jetzt der aktuelle Fall.
status-case-closed = Fall geschlossen.
status-case-reopened = Fall wieder geöffnet.
status-case-named = Fall umbenannt.
status-case-ended = Dieser Fall ist beendet. In den Fällen ({ $back }) öffnet { $reopen } ihn wieder.
status-case-deleted = Fall gelöscht. { $undo } stellt ihn wieder her, solange die Liste offen ist.
status-case-restored = Fall wiederhergestellt.
status-damaged = { $lines ->
    [one] { $lines } Zeile des Verlaufs ist unlesbar und bleibt unverändert.
   *[other] { $lines } Zeilen des Verlaufs sind unlesbar und bleiben unverändert.
}
status-not-kept = Nicht gespeichert: { $reason }. Sie können weitermachen.
status-mouse-on = Maus an: blättern, auswählen, öffnen.
status-mouse-off = Maus aus: Das Terminal markiert Text.
status-one-language = Diesen Schritt gibt es nicht in der anderen Sprache.
status-sent-step = Schritt an die Zwischenablage gesendet ({ $way })
status-sent-command = Befehl an die Zwischenablage gesendet ({ $way })
status-sent-note = Notiz an die Zwischenablage gesendet ({ $way })
status-sent-address = Adresse an die Zwischenablage gesendet ({ $way })
status-note-written = Notiz gespeichert: { $path }
status-note-not-written = { $path } kann nicht gespeichert werden: { $reason }

## Tasten

key-none = (keine Taste)
key-open = die Auswahl öffnen
    .short = öffnen
key-enter-guide = den Schritt abhaken, die Option wählen, dem Link folgen
    .short = weiter
key-jump = zu dieser Überschrift gehen
    .short = springen
key-enter-line = OK
    .short = OK
key-tick = den Schritt abhaken, sonst blättern
    .short = abhaken
key-skip = den Schritt auslassen, mit Grund
    .short = auslassen
key-undo = die letzte Änderung rückgängig machen
    .short = rückgängig
key-copy = den Schritt oder seinen Befehl kopieren
    .short = kopieren
key-copy-other = den Schritt in der anderen Sprache kopieren
key-copy-note = die Notiz fürs Ticket zeigen und kopieren
    .short = Notiz
key-write-note = die Notiz in einer Datei speichern
    .short = speichern
key-remark = eine Anmerkung hinzufügen
key-afresh = neu beginnen
key-put-away = die Anleitung ausblenden
key-new-case = einen neuen Fall beginnen
    .short = neuer Fall
key-cases = die Fälle zeigen
    .short = Fälle
key-open-case = den Fall fortsetzen oder seine Notiz zeigen
    .short = weiter
key-rename = den Fall umbenennen
    .short = benennen
key-close-case = den Fall schließen oder wieder öffnen
    .short = schließen
key-delete-case = den Fall löschen
    .short = löschen
key-undo-delete = den zuletzt gelöschten Fall wiederherstellen
    .short = rückgängig
key-filter = die Liste filtern
    .short = filtern
key-copy-it = diesen Text kopieren
    .short = kopieren
key-markup = Markdown oder Klartext
    .short = Format
key-next-note = nächste Art: Kollege, Kunde, verbleibende Schritte
    .short = für wen
key-previous-note = vorige Art
key-note-language = Sprache dieses Textes
    .short = Sprache
key-number = die Option wählen oder die Frage beantworten
key-answer = die Frage beantworten
    .short = antworten
key-choose = die Option wählen
    .short = wählen
key-next = den nächsten Vorschlag öffnen
    .short = öffnen
key-up = nach oben
key-up-or-older = nach oben; am Anfang einer leeren Suche: die letzten Suchen
key-down = nach unten
key-page-up = eine Seite nach oben
key-page-down = eine Seite nach unten
key-top = an den Anfang
key-bottom = ans Ende
key-unfold = aufklappen
    .short = auf
key-fold = zuklappen
    .short = zu
key-next-pane = nächster Bereich
    .short = Bereich
key-previous-pane = voriger Bereich
key-next-link = nächster Link
    .short = Link
key-previous-link = voriger Link
key-browse = den Link oder die Seite des Artikels im Browser öffnen
    .short = Browser
key-edit = den Artikel an dieser Zeile im Editor öffnen (VISUAL, EDITOR)
    .short = Editor
key-view = beide Sprachen, die erste, die zweite
    .short = Ansicht
key-languages = die Sprachen wählen
    .short = Sprache
key-read-in = in dieser Sprache lesen
    .short = lesen
key-beside = diese Sprache daneben zeigen, oder nicht
    .short = daneben
key-tree = in allen Artikeln stöbern
    .short = stöbern
key-search = zum Suchfeld
    .short = suchen
key-find = im Artikel suchen
    .short = suchen
key-find-next = nächster Treffer
key-find-previous = voriger Treffer
key-next-heading = nächste Überschrift
key-previous-heading = vorige Überschrift
key-outline = die Überschriften anzeigen
key-log = die Logzeilen wählen, mit denen gesucht wird
    .short = Zeilen
key-turn-line = mit dieser Zeile suchen oder nicht
    .short = ein/aus
key-mouse = die Maus ein- oder ausschalten
key-reload = geänderte Dateien neu laden
key-problems = Probleme im Inhalt auflisten
key-help = die Tasten anzeigen
    .short = Tasten
key-clear = das Suchfeld leeren
key-back = zurückgehen
    .short = zurück
key-cancel = abbrechen
    .short = abbrechen
key-close = schließen
    .short = schließen
key-forward = vorwärtsgehen
key-quit = beenden
    .short = beenden
key-interrupt = von überall beenden
    .short = beenden
key-suspend = anhalten (fg setzt fort)

## Das Protokoll und die Notiz

when-today = heute { $time }
when-yesterday = gestern { $time }
progress = { $done } von { $steps }
journal-no-folder = kein Benutzerordner
journal-newer = der Verlauf stammt von einem neueren pcfix
journal-busy = ein anderes pcfix verwendet den Verlauf
note-exists = die Datei ist schon vorhanden
note-article = Artikel: { $title }
note-article-dated = Artikel: { $title } ({ $date })
note-reported = Gemeldet: { $query }
note-reported-log = Aus dem Log: { $query }
note-case-solved = Fall eröffnet { $began }, gelöst { $ended }.
note-case-closed = Fall eröffnet { $began }, geschlossen { $ended } ohne Lösung.
note-case-open = Fall eröffnet { $began }, zuletzt geändert { $ended }. Noch offen.
note-not-done = nicht erledigt: { $what }
note-solved = Begonnen { $began }, gelöst { $ended }.
note-later = Begonnen { $began }, für später aufgehoben { $ended }.
note-nothing-left = Begonnen { $began }, nichts mehr zu versuchen { $ended }. Nicht gelöst.
note-open = Begonnen { $began }, noch nicht beantwortet.
note-done = erledigt: { $what }
note-skipped = ausgelassen: { $what }
note-chose = gewählt: { $what }
note-remark = Anmerkung: { $what }
note-helped = hat geholfen: { $what }
note-did-not-help = hat nicht geholfen: { $what }
note-does-not-apply = trifft nicht zu: { $what }
note-left = für später: { $what }
note-this = diese Lösung
note-link = Weitere Informationen: { $address }

## Gehen ohne Bildschirm, und der Verlauf

walk-step = y erledigt, s auslassen, u rückgängig, a Anmerkung, n Notiz, q später; oder gleich antworten: 1 hat geholfen, 2 hat nicht geholfen, 3 trifft nicht zu
walk-choice = Nummer der Option, die zutrifft; u rückgängig, q später
walk-question = 1 ja, 2 nein, 3 trifft nicht zu, 4 später; u rückgängig, a Anmerkung, n Notiz
walk-next = Nummer des nächsten Versuchs, oder Enter zum Beenden
walk-not-understood = Nicht verstanden. Mögliche Antworten: { $answers }
walk-hits = „{ $id }“ ist keine ID. Beste Treffer:
walk-which-hit = Nummer zum Öffnen, oder Enter zum Beenden
walk-cases = Offene Fälle mit diesem Symptom:
walk-which-case = Nummer zum Fortsetzen, oder Enter für einen neuen Fall
walk-resumed = Fortgesetzt ({ $when }). --fresh beginnt neu.
walk-note = „pcfix note“ gibt die Notiz für das Ticket aus.
walk-nothing-left = Nichts mehr zu versuchen. Geben Sie den Fall mit der Notiz weiter.
walk-solved = Gelöst.
walk-undone = Rückgängig gemacht.
walk-nothing-to-undo = Nichts rückgängig zu machen.
report-title = Was zu nichts führte
report-scope = { $cases ->
    [one] { $cases } Fall
   *[other] { $cases } Fälle
}, { $from } bis { $to }. Zugangsdaten sind verborgen; Namen, Anmerkungen und Gründe fehlen.
report-no-result = Suchen ohne Treffer
report-no-sure = Suchen ohne sicheren Treffer
report-no-help = Lösungen, die nie geholfen haben
report-none = Keine.
report-search = Suche
report-times = Anzahl
report-last = Zuletzt
report-fix = Lösung
report-id = ID
report-failed = Hat nicht geholfen
report-other = Trifft nicht zu
end-open = offen
end-later = später
end-solved = gelöst
end-nothing-left = nicht gelöst

## Fehler der Befehlszeile

error-no-query = Kein Suchbegriff. Geben Sie einen an oder leiten Sie ihn über eine Pipe ein.
error-no-articles = keine Artikel gefunden in { $paths }
error-unknown-id = „{ $id }“ nicht gefunden. Meinten Sie:{ $nearest }
error-unknown-id-alone = „{ $id }“ nicht gefunden. „pcfix list“ zeigt alle IDs an.
error-ambiguous-id = „{ $id }“ steht in mehreren Artikeln. Geben Sie eine davon an:{ $nearest }
error-no-guide = keine Anleitung „{ $id }“ im Verlauf. „pcfix history“ zeigt alle an.
error-no-guides = noch keine Anleitungen im Verlauf
error-no-article = der Artikel dieser Anleitung ist nicht im Inhalt: { $symptom }. War --content anders?
check-unknown = unbekannter Code „{ $code }“; meinten Sie { $nearest }?
check-unknown-alone = unbekannter Code „{ $code }“. 'pcfix check --explain' listet alle Codes auf.
check-baseline-invalid = keine Baseline von pcfix check


## Die Einstellungen

config-head = Einstellungen von pcfix. Jede Zeile zeigt einen Standardwert; entfernen Sie das #, um ihn zu ändern.
config-content = Ordner oder Dateien mit Artikeln, statt der eingebauten.
config-lang = Die Sprache, in der gelesen wird, etwa nl oder pt-BR. Standard: die des Systems.
config-beside = Die zweite Sprache. Standard: die des Originals.
config-view = Angezeigte Sprachen: both, target oder source. Standard: wie zuletzt angezeigt.
config-color = Wann Farben verwendet werden: auto, always oder never.
config-ui-lang = Die Sprache von pcfix selbst. Standard: die des Systems.
config-theme = dark, light, high-contrast oder none; auto fragt das Terminal nach seinem Hintergrund. Oder eigene Farben: {"{"}base: dark, title: bright-blue{"}"}.
config-keys = preset: default oder vim. Dann je Bildschirm (box, list, preview, tree, log, guide, cases, note, languages, problems, outline, filter, line, help) eine Aktion und ihre Tasten: {"{"}guide: {"{"}tick: [Space, x]{"}"}{"}"}.
config-mouse = Ob die Maus blättert, auswählt und öffnet. Die Aktion mouse schaltet sie ein und aus.
config-cache = Ob eine große Bibliothek auf der Platte gespeichert wird, damit der nächste Start schneller ist.
config-keep-cases = Tage, für die beendete Fälle aufbewahrt werden; 0 bewahrt sie immer auf. Offene Fälle bleiben immer.
config-query-history = Ob Suchen ohne Zugangsdaten aufgehoben werden, sodass ↑ im leeren Suchfeld sie zurückholt: die letzten 200. false löscht auch die bereits aufgehobenen.
config-limits = Obergrenzen: MiB je Datei, verschachtelte Ordner, verschachtelte Listen und Zitate, YAML-Aliasse. Inhalt über einer Grenze wird als Problem mit dem Namen der Grenze gemeldet.
config-pager = Das Programm, das lange Ausgaben von show, list und search seitenweise zeigt; cat für keines. Standard: PAGER, dann less. PCFIX_PAGER hat Vorrang.
config-written = Gespeichert: { $path }
config-exists = { $path } ist schon vorhanden und wurde nicht geändert.
config-no-folder = kein Benutzerordner für die Einstellungen; geben Sie mit PCFIX_CONFIG eine Datei an
config-none = { $path } (nicht gefunden)

## Die Dateien des Programms

paths-config = Ihre Einstellungen
paths-journal = Häkchen, ausgelassene Schritte, Antworten und Anmerkungen
paths-lock = Sperrdatei, immer leer
paths-view = die zuletzt angezeigten Sprachen
paths-queries = Ihre letzten Suchen, ohne Zugangsdaten
paths-cache = die gespeicherten Bibliotheken, die Sie jederzeit löschen können
paths-new = kurz vorhanden, während die Datei dieses Namens ersetzt wird
paths-note = { $write } speichert die Notiz einer Anleitung in einer neuen Datei, deren Namen Sie angeben. Sonst wird nichts geschrieben.

## Warum ein Treffer passt: search --explain

explain-band = { $band ->
    [exact] genau
    [likely] wahrscheinlich
    [mention] erwähnt
   *[other] ?
}
explain-part = { $part ->
    [title] Titel
    [source-title] Titel in der zweiten Sprache
    [other-title] Titel in einer anderen Sprache
    [text] Text
    [source-text] Text in der zweiten Sprache
    [other-text] Text in einer anderen Sprache
    [above] Titel darüber
   *[other] ?
}
explain-how = { $how ->
    [exact] dasselbe Wort
    [prefix] Wortanfang
    [typo] Tippfehler: { $faults }
    [form] andere Form
    [skipped] Buchstaben ausgelassen
    [near] ähnliche Bedeutung
    [synonym] Synonym, { $concept }
   *[other] ?
}
explain-feature = { $feature ->
    [lexical] Wörter
    [lexical-mass] Wörter, nach Seltenheit
    [article-lexical] Wörter des Artikels
    [title-meaning] Bedeutung des Titels
    [section-meaning] Bedeutung des Abschnitts
    [article-meaning] Bedeutung des Artikels
    [expanded] ähnliche Wörter
    [expanded-mass] ähnliche Wörter, nach Seltenheit
    [article-expanded] ähnliche Wörter des Artikels
    [title-words] Suche durch den Titel abgedeckt
    [body-words] Suche durch Titel und Text abgedeckt
    [path-words] Suche durch die Titel darüber abgedeckt
    [level] Tiefe der Überschrift
    [announcement] Ankündigung
    [cause] Ursache, keine Lösung
    [related] verweist weiter
    [coverage] gefundener Anteil der Suche
   *[other] ?
}

## Was eingeleitet wird

log-used = Suche mit { $used ->
    [one] { $used } Zeile
   *[other] { $used } Zeilen
} aus dem Log, { $dropped } ignoriert.
log-secrets = { $secrets } Zugangsdaten oder E-Mail-Adressen verborgen.

## Die Befehlszeile: wozu Befehle (cmd-), Argumente (arg-) und Werte (value-) da sind, und Namen von Werten (name-).
## Von einem Argument, das mehrere Befehle haben, kann der Schlüssel zuerst den Befehl nennen. Was auf -long endet, ist für
## --help; -after steht unter einer Hilfe, und -more unter der von --help.

cmd-pcfix = Die Lösung zu einer Fehlermeldung finden und durchgehen, in zwei Sprachen.
cmd-pcfix-long =
    Die Lösung zu einer Fehlermeldung finden und Schritt für Schritt durchgehen, in zwei Sprachen.

    Ohne Befehl öffnet pcfix den Bildschirm: Geben Sie eine Fehlermeldung ein, drücken Sie Enter auf der passenden Lösung und haken Sie ihre Schritte ab.
cmd-pcfix-more =
    Beispiele:
      pcfix                                  den Bildschirm öffnen
      pcfix bestellung stornieren            mit diesem Suchbegriff öffnen
      pcfix --lang nl --beside en            auf Niederländisch, daneben Englisch
      pcfix --content ~/docs                 eigene Artikel verwenden
      pcfix search "something went wrong"    die besten Treffer anzeigen
      pcfix show cancel-order                eine Lösung ausgeben
      pcfix walk cancel-order                als reinen Text durchgehen
      pcfix note                             die Notiz der letzten Anleitung
      pcfix check ~/docs                     Artikel auf Probleme prüfen

    Exit-Codes: 0 gefunden oder gelöst, 1 nichts gefunden, nicht gelöst oder Probleme, 2 falscher Aufruf oder unlesbarer Inhalt, 3 für später aufgehoben, 130 Strg-C.
cmd-search = Die besten Treffer zu einer Fehlermeldung anzeigen
cmd-search-more =
    Beispiele:
      pcfix search bestellung stornieren     in jeder Reihenfolge, auch vertippt
      pcfix search "something went wrong"    genaue Wortfolgen stehen vorn
      pcfix search --json --limit 1 order    für ein Skript

    Exit-Codes: 0 gefunden, 1 nichts gefunden, 2 falscher Aufruf oder unlesbarer Inhalt.
cmd-show = Ein Symptom mit seiner Lösung ausgeben
cmd-show-more =
    Beispiele:
      pcfix show cancel-order
      pcfix show account-setup-and-renewal.md#cancel-order --view target

    Exit-Codes: 0 ausgegeben, 1 ID nicht gefunden, 2 falscher Aufruf oder unlesbarer Inhalt.
cmd-list = Den Baum der Artikel und Symptome ausgeben
cmd-walk = Eine Lösung als reinen Text durchgehen
cmd-walk-after =
    Antworten werden von der Standardeingabe gelesen, eine je Zeile: y erledigt, s GRUND auslassen, u rückgängig, a TEXT Anmerkung, n Notiz ausgeben, q für später aufheben. Bei einer Auswahl: die Nummer der Option. Bei der Frage, oder davor: 1 hat geholfen, 2 hat nicht geholfen, 3 GRUND trifft nicht zu. Das Ende der Eingabe bedeutet später.

    Exit-Codes: 0 gelöst, 1 nicht gelöst, 3 für später aufgehoben.
cmd-note = Die Notiz für das Ticket ausgeben
cmd-history = Frühere Anleitungen anzeigen, und wie sie ausgingen
cmd-history-more =
    Beispiele:
      pcfix history                          die neueste zuerst
      pcfix cases --report                   was zu nichts führte
      pcfix history --forget-all             alles löschen
cmd-check = Artikel auf Probleme prüfen
cmd-check-long =
    Artikel auf Probleme prüfen

    Gibt ein Problem je Zeile auf der Standardausgabe aus, als Pfad:Zeile:Spalte: Schweregrad: Code: Meldung. Pfade sind Dateipfade. Der Exit-Code ist 0 ohne Probleme vom Schweregrad von --fail-on, 1 mit solchen Problemen, 2, wenn nichts gelesen werden konnte. Ein Kommentar <!-- pcfix-ignore CODE: Grund --> blendet einen Code im nächsten Block aus.
cmd-check-more =
    Beispiele:
      pcfix check ~/docs                       ein Ordner mit Artikeln
      pcfix check --format github docs         Anmerkungen in einem Workflow
      pcfix check --baseline known.json docs   bekannte Probleme nicht melden
      pcfix check --coverage docs              wie weit jede Sprache übersetzt ist
      pcfix check --explain link-anchor        was ein Code bedeutet
cmd-new = Einen neuen Artikel oder eine neue FAQ schreiben
cmd-config = Einstellungen ausgeben oder eine Einstellungsdatei schreiben
cmd-config-more =
    Beispiele:
      pcfix config                           die aktuellen Einstellungen
      pcfix config --init                    eine Datei zum Bearbeiten schreiben
cmd-export = Die ganze Bibliothek als JSON ausgeben
cmd-completions = Ein Vervollständigungsskript für eine Shell ausgeben
cmd-completions-long = Ein Vervollständigungsskript für eine Shell ausgeben, für Befehle, Optionen und IDs
cmd-completions-after =
    Laden Sie es beim Start der Shell:
      bash        ~/.bashrc: source <(pcfix completions bash)
      zsh         ~/.zshrc, nach compinit: source <(pcfix completions zsh)
      fish        ~/.config/fish/config.fish: pcfix completions fish | source
      PowerShell  $PROFILE: pcfix completions powershell | Out-String | iex
      elvish      ~/.config/elvish/rc.elv: eval (pcfix completions elvish | slurp)
cmd-man = Das Handbuch ausgeben
cmd-man-long = Das Handbuch ausgeben, in der Sprache von pcfix. Zum Lesen: pcfix man | man -l -
cmd-paths = Die Dateien ausgeben, die pcfix schreiben kann
cmd-paths-long = Die Dateien ausgeben, die pcfix schreiben kann, und wo die Einstellungen liegen
cmd-help = Diese Hilfe ausgeben, oder die eines Befehls

arg-content = Eigene Artikel: ein Ordner oder eine Datei
arg-content-long = Ein Ordner oder eine Datei mit Artikeln, statt der eingebauten; mehrfach möglich [Umgebung: PCFIX_CONTENT]
arg-lang = Die Sprache, in der gelesen wird, etwa nl, pt-BR
arg-lang-long = Die Sprache, in der gelesen wird, etwa nl oder pt-BR [Umgebung: PCFIX_LANG] [Standard: die des Systems]
arg-beside = Die zweite Sprache [Standard: die des Originals]
arg-view = Angezeigte Sprachen: both, target oder source
arg-view-long = Angezeigte Sprachen [Standard: both; auf dem Bildschirm wie zuletzt angezeigt]
arg-color = Wann Farben verwendet werden: auto, always oder never
arg-color-long = Wann Farben verwendet werden [Standard: auto]
arg-ui_lang = Die Sprache von pcfix selbst: { $languages }
arg-ui_lang-long = Die Sprache von pcfix selbst, eine von { $languages } [Umgebung: PCFIX_UI_LANG] [Standard: die des Systems]
arg-query = Mit diesem Suchbegriff beginnen oder diese ID, diesen Artikelpfad oder diese Seitenadresse öffnen
arg-help = Hilfe ausgeben; --help zeigt mehr, mit Beispielen
arg-help-long = Hilfe ausgeben; -h zeigt weniger
arg-version = Die Version ausgeben
arg-json = JSON ausgeben
arg-id = Eine ID aus list oder search; der Teil nach # genügt, wenn nur ein Artikel ihn hat
arg-search-query = Der Suchbegriff; mit '-', oder ohne Suchbegriff bei Eingabe über eine Pipe, von der Standardeingabe
arg-limit = Höchstzahl der Treffer [Standard: { $default }]
arg-batch = Einen Suchbegriff je Zeile aus dieser Datei lesen (-: Standardeingabe) und zu jedem eine Zeile JSON ausgeben
arg-search-explain = Anzeigen, warum jeder Treffer passt
arg-search-min = Nur Treffer, die mindestens so sicher sind
arg-fresh = Beim ersten Schritt beginnen, auch wenn eine Anleitung unfertig ist
arg-walk-json = Schritte, Auswahlen und die Frage als JSON ausgeben; nichts fragen oder speichern
arg-walk-id = Eine ID aus list oder search, oder Suchwörter
arg-case = Diesen Fall fortsetzen: sein Name oder seine ID aus „pcfix cases“
arg-for = Wer den Text liest
arg-note-format = Markdown oder Klartext
arg-note-id = Ein Fall: sein Name oder seine ID aus „pcfix cases“; oder die ID einer Anleitung oder eines Symptoms [Standard: der letzte Fall]
arg-forget = Diese Anleitung aus dem Verlauf löschen; mehrfach möglich
arg-forget_all = Alle Anleitungen aus dem Verlauf löschen
arg-report = Als Markdown ausgeben, was zu nichts führte, für die Verantwortlichen des Inhalts: Suchen ohne Treffer, Lösungen, die nie geholfen haben; nichts wird gesendet
arg-init = Eine Datei mit jeder Einstellung, ihrem Standardwert und ihrer Bedeutung schreiben; eine vorhandene Datei bleibt unverändert
arg-no_pager = Direkt ausgeben, auch wenn es länger ist als der Bildschirm
arg-no_cache = Den Inhalt neu laden und nichts davon speichern
arg-verbose = Auf der Standardfehlerausgabe zeigen, was der Cache getan hat
arg-shell = Die Shell: { $values }
arg-paths = Zu prüfende Ordner oder Dateien, statt --content
arg-new-kind = Was geschrieben wird: { $values }
arg-new-path = Die Datei; ein Ordner wie nl-nl im Pfad bestimmt die Sprache
arg-check-format = Ausgabeformat: { $values } [Standard: { $default }]
arg-check-json = Wie --format json
arg-check-select = Nur diese Codes melden; mehrfach möglich oder durch Kommas getrennt
arg-check-ignore = Diese Codes nicht melden; mehrfach möglich oder durch Kommas getrennt
arg-check-fail_on = Niedrigster Schweregrad für den Exit-Code 1: { $values } [Standard: { $default }]
arg-check-baseline = Die Probleme in dieser Datei nicht melden; wird geschrieben, wenn es sie nicht gibt
arg-check-coverage = Anzeigen, wie weit jede Sprache übersetzt ist
arg-check-explain = Einen Code erklären: was er bedeutet und wie Sie das Problem beheben; ohne Code alle Codes anzeigen

value-article = ein Artikel in Markdown
value-faq = eine FAQ in YAML
value-text = ein Problem je Zeile, wie Editoren es lesen
value-json = ein JSON-Objekt
value-github = Anmerkungen eines GitHub-Workflows
value-sarif = SARIF 2.1.0, für Code-Scanning
value-error = Fehler
value-warning = Fehler und Warnungen
value-info = jedes Problem
value-exact = der Suchbegriff ist wörtlich ein Titel, eine Meldung, ein Code oder eine Beschriftung
value-likely = höchstwahrscheinlich die Antwort
value-mention = Wörter des Suchbegriffs kommen vor
value-agent = Kollegen: was gemeldet und versucht wurde
value-customer = der Kunde: die ganze Lösung
value-remaining = der Kunde: die verbleibenden Schritte
value-markdown = Markdown
value-plain = Klartext
value-both = die gewählte Sprache und die zweite
value-target = die gewählte Sprache
value-source = die zweite Sprache
value-auto = auf einem Terminal, außer wenn NO_COLOR gesetzt ist
value-always = immer
value-never = nie

name-band = STUFE
name-case = FALL
name-who = WER
name-format = FORMAT
name-kind = ART
name-level = GRAD
name-code = CODE
name-command = BEFEHL
name-file = DATEI
name-id = ID
name-locale = SPRACHE
name-n = N
name-options = OPTIONEN
name-path = PFAD
name-query = SUCHBEGRIFF
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
usage-more = Mehr Informationen: '{ $help }'.
usage-unknown-argument = unerwartetes Argument '{ $argument }'
usage-unknown-command = unbekannter Befehl '{ $command }'
usage-invalid-value = ungültiger Wert '{ $value }' für '{ $argument }'
usage-no-value = '{ $argument }' braucht einen Wert
usage-possible = mögliche Werte: { $values }
usage-number = muss eine ganze Zahl sein
usage-conflict = '{ $argument }' geht nicht zusammen mit '{ $other }'
usage-twice = '{ $argument }' darf nur einmal angegeben werden
usage-missing = fehlendes Argument: { $arguments }
usage-too-many = unerwarteter Wert '{ $value }' für '{ $argument }'
usage-not-text = ein Argument ist kein UTF-8
usage-wrong = die Argumente können nicht verwendet werden
usage-similar-argument = ein ähnliches Argument: '{ $nearest }'
usage-similar-command = ein ähnlicher Befehl: '{ $nearest }'
usage-similar-value = ein ähnlicher Wert: '{ $nearest }'
usage-exists = '{ $what }' gibt es
usage-as-value = um '{ $argument }' als Wert anzugeben: '{ $how }'
config-large = die Einstellungen sind größer als 64 KiB
output-closed = sie ist geschlossen (zum Verwerfen der Ausgabe > /dev/null verwenden)

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
problem-left-links = { $count } von { $total } Dateien enthalten nur Links; ausgelassen
problem-left-empty = { $count } von { $total } Dateien enthalten keinen Text; ausgelassen
problem-left-draft = { $count } von { $total } Dateien sind Entwürfe; ausgelassen
problem-left-untitled = { $count } von { $total } Dateien haben keinen Titel; ausgelassen
problem-left-format = { $count } von { $total } Dateien haben eine Auszeichnungssprache, die nicht gelesen wird (.rst, .adoc)
problem-left-excluded = { $count } von { $total } Dateien sind durch die Projektdatei ausgeschlossen
problem-markup = die Bedeutung von '{ $name }' ist unbekannt; als Name gezeigt oder weggelassen

## Settings, the screen and standard output

usage-warning = Warnung
output-name = Standardausgabe
screen-no-terminal = die Standardausgabe ist kein Terminal; für Skripte gibt es 'pcfix search'
screen-plain-terminal = dieses Terminal kann den Bildschirm nicht anzeigen; 'pcfix search' und 'pcfix walk' funktionieren hier
screen-terminal = das Terminal kann nicht verwendet werden: { $reason }
screen-thread = interner Fehler im Thread '{ $name }'
config-unknown = unbekannte Einstellung '{ $name }'; möglich: { $known }
config-repeated = Einstellung '{ $name }' kommt zweimal vor
config-value = '{ $value }' ist für '{ $name }' nicht gültig; erwartet: { $expected }
config-kind = '{ $name }' erwartet: { $expected }
config-lines = erwartet: Einstellungen, je Zeile eine, etwa 'lang: nl'
config-refused = '{ $name }' ist in einer Projektdatei nicht erlaubt
config-text-key = die Taste '{ $key }' schreibt in '{ $screen }' Text; verwenden Sie eine Taste wie F4 oder ctrl-t
config-key-twice = die Taste '{ $key }' ist in '{ $screen }' sowohl '{ $first }' als auch '{ $second }' zugewiesen
config-no-way-out = '{ $action }' braucht in '{ $screen }' eine Taste, sonst gibt es keinen Weg zurück
expected-locale = eine Sprache wie nl, nl-NL oder zh-Hant
expected-paths = ein Pfad oder eine Liste von Pfaden
expected-number = eine ganze Zahl von { $least } bis { $most }
expected-boolean = true oder false
expected-text = Text
expected-texts = ein Text oder eine Liste von Texten
expected-map = Namen mit ihren Werten
expected-keys = eine Taste wie x, F4, PgUp oder ctrl-t oder eine Liste von Tasten
expected-colour = eine Farbe wie red, bright-blue oder #1e90ff
expected-address = eine Adresse, die mit http:// oder https:// beginnt

## Lists of ids

arg-ids = Eine ID je Zeile ausgeben
arg-null = Jede ID mit NUL statt mit einem Zeilenende abschließen

## The environment, files and exit codes in the manual page

usage-common = Allgemeine Optionen
usage-search-words = um nach diesen Wörtern zu suchen: '{ $how }'
usage-did-you-mean = Meinten Sie '{ $command }'?
man-environment = UMGEBUNGSVARIABLEN
man-files = DATEIEN
man-exit = EXIT-STATUS
env-content = Ordner oder Dateien mit Artikeln, getrennt wie in PATH; --content geht vor.
env-lang = Die Sprache der Artikel; --lang geht vor.
env-ui-lang = Die Sprache von pcfix selbst; --ui-lang geht vor.
env-config = Die Einstellungsdatei des Benutzers anstelle der üblichen.
env-state = Der Ordner des Verlaufs anstelle des üblichen.
env-pager = Der Pager; leer oder cat für keinen. PCFIX_PAGER geht vor der Einstellung pager, diese vor PAGER.
env-cache = Der Ordner, in dem geladene Bibliotheken gespeichert werden; leer für keinen.
env-editor = Der Editor, in dem e einen Artikel öffnet; VISUAL geht vor EDITOR.
env-browser = Browser, die versucht werden, durch Doppelpunkte getrennt; %s steht für die Adresse.
env-color = NO_COLOR schaltet Farben aus, CLICOLOR_FORCE schaltet sie auch ohne Terminal ein; --color geht vor beiden.
env-columns = Die Breite des Fensters anstelle dessen, was das Terminal meldet.
env-locale = Die Sprache des Systems, in dieser Reihenfolge; LANGUAGE zählt nur, wenn eine der anderen gesetzt ist.
env-xdg = Ordner der Einstellungen des Benutzers, der des Systems, des Verlaufs und gespeicherter Bibliotheken.
file-user = die Einstellungen des Benutzers
file-system-wide = Einstellungen des ganzen Systems; die des Benutzers gehen vor
file-history = der Verlauf der Anleitungen
file-cache = gespeicherte Bibliotheken; sie können jederzeit gelöscht werden
file-project = in einem Ordner mit Artikeln: was sein Besitzer für alle Leser festlegt
exit-found = gefunden oder gelöst
exit-nothing = nichts gefunden, nicht gelöst, oder Probleme im Inhalt
exit-usage = falscher Aufruf oder nicht lesbarer Inhalt
exit-later = für später aufgehoben
exit-interrupted = mit Strg-c beendet
cmd-get = Den Wert einer Einstellung ausgeben
cmd-path = Den Pfad der Einstellungsdatei ausgeben
arg-get-key = Die Einstellung, etwa lang, limits.nesting oder keys.guide.tick
name-key = EINSTELLUNG

## pcfix help json

topic-json = Mit --json gibt ein Befehl ein Objekt in einer Zeile aus; search --batch gibt je Zeile eines aus. 'schema' nennt die Form und ihre Version: Schlüssel können hinzukommen, werden aber nie umbenannt. 'message' folgt --ui-lang; Skripte verwenden 'code'.
topic-json-ids = 'id' ist überall 'Artikelpfad#Anker' und gilt für show, walk und note. 'article' ist der Pfad der Datei ab dem Inhaltsordner. null heißt: nicht bekannt.
topic-json-search = Treffer, der beste zuerst. 'query' und 'unknown' enthalten keine Zugangsdaten, 'masked' zählt sie; 'corrected' ist das, wonach stattdessen gesucht wurde; 'section' enthält die Titel über dem Treffer. 'total' zählt alle Stellen mit einer Antwort; 'hits' sind die besten davon. 'row' ist die Nummer der Tabellenzeile mit der Antwort, falls es eine gibt.
topic-json-list = alle Artikel mit ihren Symptomen; 'depth' zählt die Symptome darüber.
topic-json-show = ein Symptom als 'node' oder ein Artikel als 'document', wie pcfix export sie schreibt.
topic-json-walk = der Plan einer Anleitung; es wird nichts gefragt oder gespeichert. 'parts' enthält jeden Zweig jeder Auswahl: ein Teil mit 'when' zählt nur, wenn diese Optionen gewählt sind. 'step' und 'choice' sind Kennungen, die auch die Notiz und der Verlauf verwenden. Die Frage wird nach jeder der 'resolutions' gestellt. Enthält 'symptoms' Einträge, wählen Sie einen davon.
topic-json-note = ein Fall mit seinen Anleitungen, was darin getan wurde ('what': done, skipped, not-done, chose, remark oder die Antwort), und der Text der Notiz. 'masked' zählt die Geheimnisse, die die Notiz weglässt.
topic-json-check = Probleme des Inhalts, nach Pfad und Zeile.
topic-json-history = frühere Fälle mit ihren Anleitungen, offene zuerst; Zeiten in UTC.
topic-json-paths = Dateien, die pcfix schreiben kann, und die Einstellungen.

## Namen von Sprachen und Tasten, und die Form von Daten

language = { $code ->
    [en] Englisch
    [de] Deutsch
    [nl] Niederländisch
    [fr] Französisch
    [es] Spanisch
    [it] Italienisch
    [pt] Portugiesisch
    [ja] Japanisch
    [ko] Koreanisch
    [zh] Chinesisch
    [ru] Russisch
    [pl] Polnisch
    [cs] Tschechisch
    [sv] Schwedisch
    [da] Dänisch
    [nb] Norwegisch
    [fi] Finnisch
    [hu] Ungarisch
    [tr] Türkisch
    [el] Griechisch
    [uk] Ukrainisch
    [ar] Arabisch
    [he] Hebräisch
    [ro] Rumänisch
    [id] Indonesisch
    [vi] Vietnamesisch
    [th] Thailändisch
   *[other] { $code }
}
language-with-code = { $name } ({ $code })
# Keys as that keyboard prints them.
keyboard = { $key ->
    [Up] ↑
    [Down] ↓
    [Left] ←
    [Right] →
    [Space] Leer
    [Shift-Tab] Umschalt-Tab
    [PgUp] Bild↑
    [PgDn] Bild↓
    [Home] Pos1
    [End] Ende
    [Backspace] Rücktaste
    [Delete] Entf
    [Insert] Einfg
   *[other] { $key }
}
modifier-ctrl = Strg-
modifier-alt = Alt-
modifier-shift = Umschalt-
date = { $day }.{ $month }.{ $year }
