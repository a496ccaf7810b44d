# Was `pcfix check` sagt, auf Deutsch. `code-NAME` sagt, was ein Code bedeutet und warum er wichtig ist; `.fix` sagt, wie
# man das Problem behebt. `fault-NAME` ist die Meldung eines Problems: ohne Punkt.

quote = „{ $text }“

## Codes: Dateien und Front Matter

code-unreadable = Eine Datei kann nicht gelesen werden. Ihr Inhalt fehlt in der Bibliothek.
    .fix = Korrigieren Sie die Rechte oder entfernen Sie die Datei aus dem Ordner.
code-link-outside = Eine symbolische Verknüpfung ist defekt oder führt aus dem Inhaltsordner hinaus. Ihr wird nicht gefolgt.
    .fix = Legen Sie die Datei selbst in den Ordner oder entfernen Sie die Verknüpfung.
code-not-utf8 = Eine Datei ist weder UTF-8 noch UTF-16 mit Bytereihenfolge-Marke. Sie wird ausgelassen.
    .fix = Speichern Sie sie als UTF-8.
code-control-characters = Der Text enthält Steuerzeichen oder Zeichen, die die Schreibrichtung ändern. Sie werden entfernt, weil ein Terminal sie ausführen würde.
    .fix = Löschen Sie sie. Oft kommen sie mit Text aus einem Terminal oder PDF.
code-conflict-marker = Ein Merge-Konflikt ist in der Datei stehen geblieben. Leser sehen beide Fassungen und die Markierungen.
    .fix = Lösen Sie den Konflikt und löschen Sie die Markierungen.
code-front-matter = Das Front Matter ist kein gültiges YAML. Titel, Datum und Sprache des Artikels sind unbekannt.
    .fix = Korrigieren Sie das YAML. Ein Wert mit Doppelpunkt und Leerzeichen braucht Anführungszeichen.
code-front-matter-missing = Die Datei hat kein Front Matter, obwohl die meisten Dateien der Sammlung eines haben, oder es wird nie geschlossen.
    .fix = Beginnen Sie die Datei mit einer Zeile ---, einem Titel und einer weiteren Zeile ---.
code-front-matter-title = Das Front Matter hat keinen oder einen leeren Titel. Websites zeigen ihn in Suchergebnissen und Tabs.
    .fix = Fügen Sie eine Zeile title: mit dem Titel des Artikels hinzu.
code-front-matter-duplicate = Ein Schlüssel steht zweimal im Front Matter. Programme verwenden einen der beiden Werte oder lehnen die Datei ab.
    .fix = Behalten Sie den Wert, der gilt, und löschen Sie die andere Zeile.
code-front-matter-key = Ein Schlüssel des Front Matter ist falsch geschrieben, oder einer fehlt, den die meisten Dateien haben. Seine Angabe wird nicht verwendet.
    .fix = Korrigieren Sie den Schlüssel oder fügen Sie ihn hinzu.
code-front-matter-date = Ein Datum im Front Matter kann nicht gelesen werden. Leser sehen nicht, wie alt der Text ist.
    .fix = Schreiben Sie das Datum als 12/31/2026 oder 2026-12-31.
code-title-missing = Der Artikel hat keinen Titel, daher zeigen Listen den Dateinamen.
    .fix = Beginnen Sie den Text mit # und dem Titel.
code-title-again = Der Artikel hat mehr als eine Überschrift der Ebene 1. Der Teil nach der zweiten wirkt wie ein anderer Artikel.
    .fix = Geben Sie den anderen Überschriften die Ebene 2.
code-faq = Eine FAQ in YAML kann nicht gelesen werden oder hat keinen Titel. Ihre Fragen fehlen in der Bibliothek.
    .fix = Korrigieren Sie das YAML an der genannten Stelle oder geben Sie der FAQ einen Titel.
code-faq-header = Eine YAML-Datei hat Fragen und Antworten, aber nicht die erste Zeile einer FAQ. Ihre Fragen fehlen in der Bibliothek.
    .fix = Beginnen Sie die Datei mit der Zeile ### YamlMime:FAQ.
code-include = Eine eingebundene Datei ist nicht im Inhalt, oder sie wird zu tief oder zu oft eingebunden. Ihr Text fehlt im Artikel.
    .fix = Korrigieren Sie den Pfad oder legen Sie die Datei dort ab.
code-include-literal = Eine falsch geschriebene Einbindung wird als Text gelesen. Der Text der Datei fehlt im Artikel.
    .fix = Schreiben Sie [!INCLUDE [Titel](Pfad)].
code-nesting = Listen und Zitate sind zu tief verschachtelt. Die tiefsten werden abgeflacht.
    .fix = Verwenden Sie weniger Ebenen oder gliedern Sie den Text mit Überschriften.

code-project = Etwas in der Projektdatei .pcfix.yaml wird nicht verwendet. Sie kommt mit dem Inhalt und darf deshalb weniger einstellen als ein Benutzer.
    .fix = Berichtigen oder entfernen Sie, was die Meldung nennt.

## Codes: Aufbau

code-heading-empty = Eine Überschrift hat keinen Text. Sie ist eine leere Zeile in der Liste der Symptome und nicht auffindbar.
    .fix = Schreiben Sie die Überschrift oder löschen Sie sie.
code-heading-skip = Eine Überschrift ist mehr als eine Ebene tiefer als die davor. Die Gliederung hat eine Lücke.
    .fix = Geben Sie der Überschrift die nächste Ebene.
code-heading-duplicate = Zwei Symptome nebeneinander haben dieselbe Überschrift. Leser sehen nicht, welches ihres ist.
    .fix = Sagen Sie in jeder Überschrift, was anders ist.
code-heading-bold = Eine Zeile fetten Textes dient als Überschrift. Sie fehlt in der Gliederung, und ihr Text gehört zur Überschrift darüber.
    .fix = Schreiben Sie sie als Überschrift.
code-anchor-duplicate = Mehrere Überschriften eines Artikels haben denselben Anker. Links erreichen nur die erste.
    .fix = Geben Sie jeder Überschrift einen eigenen Anker.
code-list-start = Eine nummerierte Liste beginnt mit einer Nummer, die die Liste davor nicht fortsetzt. Leser suchen Schritte, die es nicht gibt.
    .fix = Beginnen Sie mit 1 oder setzen Sie die Liste davor fort.
code-list-restart = Ein Bild, Hinweis oder Code am Rand unterbricht eine nummerierte Liste, die wieder mit 1 beginnt. Ein Ablauf sieht aus wie zwei.
    .fix = Rücken Sie ein, was zwischen den Schritten steht, bis zum Text des Schritts darüber.
code-list-number = Die Nummern einer Liste sind nicht in Ordnung. Leser sehen andere Nummern als der Autor, und ein Schritt kann fehlen.
    .fix = Nummerieren Sie die Punkte 1, 2, 3 oder alle mit 1.
code-list-marker = Eine nummerierte Liste wechselt zwischen 1. und 1). Es werden zwei Listen.
    .fix = Verwenden Sie für alle Punkte dasselbe Zeichen.
code-steps-prose = Mehrere Schritte stehen in einem Satz. Sie lassen sich nicht einzeln abhaken.
    .fix = Schreiben Sie eine nummerierte Liste mit einer Handlung pro Punkt.
code-tabs-unclosed = Nach einer Gruppe von Registerkarten fehlt die Linie. Der folgende Text gehört zur letzten Karte, wo andere Leser ihn übersehen.
    .fix = Setzen Sie nach der letzten Registerkarte eine Zeile * * *.
code-tabs-single = Eine Gruppe hat nur eine Registerkarte; es gibt nichts zu wählen.
    .fix = Setzen Sie die Linie ans Ende der Gruppe oder schreiben Sie eine normale Überschrift.
code-tabs-empty = Eine Registerkarte hat keinen Inhalt. Wer sie wählt, findet nichts.
    .fix = Schreiben Sie, was in diesem Fall zu tun ist, oder löschen Sie die Registerkarte.
code-tabs-link = Der Link einer Registerkarte ist falsch geschrieben; sie ist eine normale Überschrift.
    .fix = Schreiben Sie den Link als #tab/NAME.
code-tabs-level = Eine Registerkarte hat eine andere Überschriftenebene als die anderen ihrer Gruppe.
    .fix = Geben Sie allen Registerkarten einer Gruppe dieselbe Ebene.
code-table-row = Eine Tabellenzeile hat mehr oder weniger Zellen als die Kopfzeile. Text geht verloren oder steht in der falschen Spalte.
    .fix = Geben Sie allen Zeilen gleich viele Zellen. Einen Strich in einer Zelle schreiben Sie \|.
code-image-alt = Ein Bild hat keine Worte, die sagen, was es zeigt. Auf einem Terminal sind sie alles, was zu sehen ist.
    .fix = Sagen Sie in einem Satz, was das Bild zeigt.
code-image-margin = Ein Bild am Rand folgt auf einen Schritt. Es gehört nicht zum Schritt und beendet die Liste.
    .fix = Rücken Sie das Bild bis zum Text des Schritts ein.
code-image-file = Die Datei eines Bildes existiert nicht.
    .fix = Korrigieren Sie den Pfad oder fügen Sie die Datei hinzu.
code-symptom-no-resolution = Unter einem Symptom steht kein Text, oder eine Ursache ohne Lösung. Wer es findet, bekommt keine Hilfe.
    .fix = Sagen Sie, was zu tun ist. Lässt sich nichts tun, sagen Sie es unter einer Überschrift wie Lösung oder Status.
code-part-misspelt = Eine Überschrift sieht aus wie der Name eines Teils, etwa Lösung, ist aber falsch geschrieben. Sie gilt nicht als dieser Teil.
    .fix = Korrigieren Sie die Überschrift.

## Codes: Links

code-link-file = Ein Link führt zu einer Datei, die es nicht gibt.
    .fix = Korrigieren Sie den Pfad oder verlinken Sie den Artikel, der sie ersetzt hat.
code-link-case = Ein Link und der Name seiner Datei unterscheiden sich in Groß- und Kleinschreibung. Der Link funktioniert nur auf manchen Systemen.
    .fix = Schreiben Sie den Namen wie die Datei.
code-link-anchor = Ein Link nennt einen Anker, den sein Artikel nicht hat. Leser landen am Anfang.
    .fix = Verwenden Sie den Anker der gemeinten Überschrift.
code-link-empty = Ein Link hat keine Adresse.
    .fix = Fügen Sie die Adresse hinzu oder entfernen Sie den Link.
code-link-reference = Ein Link verweist auf eine Definition, die es nicht gibt. Leser sehen die Klammern.
    .fix = Definieren Sie den Verweis oder schreiben Sie die Adresse in den Link.
code-link-scheme = Die Adresse eines Links beginnt mit einem unbekannten Schema wie htp. Sie kann nicht geöffnet werden.
    .fix = Korrigieren Sie die Adresse.

## Codes: Auszeichnung

code-literal-link = Ein Link wird als Text gelesen, weil eine Klammer fehlt oder ein Leerzeichen falsch steht.
    .fix = Schließen Sie beide Klammern, ohne etwas zwischen ] und ( und ohne Leerzeichen in der Adresse.
code-literal-emphasis = ** wird als Sternchen gelesen. Der Name einer Schaltfläche ist nicht fett, und Leser sehen die Sternchen.
    .fix = Setzen Sie die Sternchen direkt um die Wörter, ohne Leerzeichen innen.
code-literal-code = Ein Backtick steht allein. Der Code ist nicht markiert und nicht kopierbar.
    .fix = Fügen Sie den zweiten Backtick hinzu.
code-literal-heading = Eine Zeile beginnt mit #, aber ohne Leerzeichen danach. Sie ist Text, und ihr Abschnitt gehört zur Überschrift darüber.
    .fix = Setzen Sie ein normales Leerzeichen nach dem #.
code-literal-list = Eine Zeile sieht aus wie ein Listenpunkt, wird aber als Text gelesen. Schritte laufen in einem Absatz zusammen.
    .fix = Setzen Sie eine leere Zeile vor die Liste, ein Leerzeichen nach jede Nummer und beginnen Sie mit 1.
code-literal-table = Eine Tabelle wird als Text gelesen, weil ihre Trennzeile fehlt oder nicht zur Kopfzeile passt.
    .fix = Setzen Sie nach der Kopfzeile eine Zeile wie |---|---| mit einer Zelle pro Spalte.
code-literal-alert = Ein Hinweis steht nicht in einem Zitat, ist falsch geschrieben oder hat Text in der Zeile seiner Marke. Er sieht aus wie normaler Text.
    .fix = Schreiben Sie > [!NOTE] in eine eigene Zeile und > vor jede Zeile des Hinweises.
code-literal-directive = Eine :::-Anweisung wird nicht gelesen. Leser sehen ihren Quelltext.
    .fix = Schreiben Sie sie in eine Zeile, mit Name, Attributen in Anführungszeichen und ::: am Ende.
code-fence-unclosed = Ein Codeblock wird nie geschlossen. Der Rest des Artikels ist Code.
    .fix = Schließen Sie ihn mit so vielen Backticks, wie am Anfang stehen.
code-comment-unclosed = Ein Kommentar wird nie geschlossen. Der Text danach kann verloren gehen.
    .fix = Schließen Sie ihn mit -->.
code-directive-unclosed = Ein :::-Block wird nie geschlossen. Der Text danach kann verloren gehen oder im Block stehen.
    .fix = Schließen Sie ihn mit ::: am Ende.
code-todo = Im Text steht eine Notiz an den Autor wie TODO. Leser sehen sie.
    .fix = Schreiben Sie den Text fertig oder setzen Sie die Notiz in einen Kommentar.

## Codes: Übersetzung

code-translation-missing = Ein Artikel ist nicht in eine Sprache übersetzt, in der es die meisten anderen gibt.
    .fix = Übersetzen Sie den Artikel.
code-translation-original = Eine Übersetzung hat kein Original. Vielleicht wurde es gelöscht oder umbenannt.
    .fix = Löschen Sie die Übersetzung, benennen Sie sie um oder stellen Sie das Original wieder her.
code-translation-stale = Eine Übersetzung ist älter als ihr Original. Änderungen können fehlen.
    .fix = Vergleichen Sie sie mit dem Original und setzen Sie ihr Datum.
code-translation-differs = Weniger als die Hälfte einer Übersetzung entspricht dem Original. Sie folgt einer anderen Fassung und wird nicht weiter verglichen.
    .fix = Übersetzen Sie den Artikel neu.
code-translation-section = Ein Abschnitt des Originals fehlt, die Übersetzung hat einen eigenen, oder die Reihenfolge ist anders.
    .fix = Übersetzen Sie den Abschnitt oder setzen Sie ihn an die Stelle wie im Original.
code-translation-anchor = Der Anker einer Überschrift unterscheidet sich vom Original. Links und Sprachen werden über ihn verbunden.
    .fix = Verwenden Sie den Anker des Originals.
code-translation-step = Ein Schritt des Originals fehlt, oder die Übersetzung hat einen mehr.
    .fix = Schreiben Sie dieselben Schritte wie im Original.
code-translation-order = Zwei Schritte stehen in anderer Reihenfolge als im Original.
    .fix = Verwenden Sie die Reihenfolge des Originals.
code-translation-block = Ein Absatz, Hinweis, Codeblock, eine Liste oder Tabelle des Originals fehlt oder ist anders, oder die Übersetzung hat etwas mehr.
    .fix = Schreiben Sie dieselben Blöcke wie im Original.
code-translation-row = Eine Tabelle hat andere Zeilen oder Spalten als im Original.
    .fix = Schreiben Sie dieselben Zeilen wie im Original.
code-translation-option = Eine Registerkarte des Originals fehlt, oder die Übersetzung hat eine mehr.
    .fix = Schreiben Sie dieselben Registerkarten mit demselben #tab/NAME wie im Original.
code-translation-image = Ein Bild des Originals fehlt, oder die Übersetzung hat eines mehr.
    .fix = Zeigen Sie dieselben Bilder wie im Original.
code-translation-roles = Die Übersetzung nennt mehr oder weniger Rollen als das Original.
    .fix = Nennen Sie dieselben Rollen wie im Original.
code-translation-pair = Ein Satz und sein Original sind nicht als Paar geschlossen. Nur die Übersetzung bleibt.
    .fix = Lassen Sie das Paar vom Übersetzungsprogramm neu schreiben.
code-unknown-markup = Die Bedeutung eines Shortcodes, Tags oder einer Komponente ist unbekannt. Leser sehen den Namen oder nichts.
    .fix = Schreiben Sie die Wörter selbst oder einen Link.
code-left-out = Dateien sind keine Artikel: Sie enthalten nur Links oder keinen Text, sind Entwürfe oder haben keinen Titel.
    .fix = Geben Sie jeder einen Titel und einen Text, oder lassen Sie sie, wie sie sind.
code-translation-command = Ein Befehl unterscheidet sich vom Original. Er läuft nicht oder tut etwas anderes.
    .fix = Übernehmen Sie den Befehl des Originals.
code-translation-code = Code unterscheidet sich vom Original. Was Leser eingeben oder suchen, kennt das Programm nicht.
    .fix = Übernehmen Sie den Code des Originals. Wörter, die übersetzt werden müssen, sind kein Code.
code-translation-link = Ein Link führt an eine andere Stelle als im Original.
    .fix = Verwenden Sie die Adresse des Originals.
code-translation-number = Eine Zahl unterscheidet sich vom Original. Eine falsche Grenze, Version oder ein falscher Fehlercode führt Leser in die Irre.
    .fix = Übernehmen Sie die Zahl des Originals.
code-translation-placeholder = Ein Platzhalter unterscheidet sich vom Original. Ein Programm findet ihn vielleicht nicht.
    .fix = Lassen Sie den Platzhalter, wie er ist.
code-translation-labels = Mehr oder weniger Namen sind fett als im Original, oder in anderer Reihenfolge. Fett ist der Name einer Schaltfläche, Registerkarte oder eines Feldes.
    .fix = Machen Sie dieselben Namen fett wie im Original.
code-label-words = Der fette Text ist nicht der Name, der im Original fett ist: Er ist mitten im Wort abgeschnitten oder enthält andere Wörter.
    .fix = Machen Sie den Namen fett und sonst nichts.
code-untranslated = Text ist in beiden Sprachen gleich.
    .fix = Übersetzen Sie ihn.
code-ignore-unused = Ein pcfix-ignore-Kommentar nennt einen unbekannten Code oder blendet nichts aus.
    .fix = Korrigieren Sie den Code oder löschen Sie den Kommentar.

## Probleme: Dateien und Front Matter

fault-conflict-marker = { $text } ist von einem Merge-Konflikt übrig
fault-front-matter-missing = kein Front Matter, obwohl die meisten Dateien der Sammlung eines haben
fault-front-matter-missing-end = das Front Matter hat kein schließendes ---
fault-front-matter-title = das Front Matter hat keinen Titel
fault-front-matter-title-empty = der Titel im Front Matter ist leer
fault-front-matter-duplicate = der Schlüssel { $key } steht auch in Zeile { $line }
fault-front-matter-key = unbekannter Schlüssel { $key }; meinten Sie { $near }?
fault-front-matter-key-missing = kein { $key } im Front Matter, obwohl die meisten Dateien der Sammlung eines haben
fault-front-matter-date = { $date } ist kein Datum
fault-title-missing = kein Titel
fault-title-again = { $title } ist ein zweiter Titel; der erste steht in Zeile { $line }
fault-faq-header = keine Zeile ### YamlMime:FAQ am Anfang, daher nicht als FAQ gelesen
fault-include-literal = { $text } wird nicht als Einbindung gelesen

## Probleme: Aufbau

fault-heading-empty = eine Überschrift ohne Text
fault-heading-skip = { $title } hat Ebene { $level }, aber die Überschrift davor hat Ebene { $before }
fault-heading-duplicate = { $title } ist auch die Überschrift in Zeile { $line }
fault-heading-bold = { $text } ist fetter Text, keine Überschrift
fault-anchor-duplicate = den Anker { $anchor } gibt es schon in Zeile { $line }
fault-list-start = die Liste beginnt mit { $start }, aber keine Liste davor endet mit { $wanted }
fault-list-start-again = die Liste beginnt mit { $start }, aber die Liste davor endete mit { $end }
fault-list-restart = die Liste beginnt ohne Einleitung wieder mit 1; die Liste davor endete mit { $end }
fault-list-number = Nummer { $number } wird als { $shown } angezeigt
fault-list-marker = die Liste wechselt von { $before } zu { $marker }
fault-steps-prose = { $text } enthält mehrere Schritte in einem Satz
fault-tabs-unclosed = keine Linie schließt die Registerkarten { $tabs }
fault-tabs-single = die Registerkarte { $tab } ist allein in ihrer Gruppe
fault-tabs-empty = die Registerkarte { $tab } hat keinen Inhalt
fault-tabs-link = { $target } ist kein Link einer Registerkarte; schreiben Sie #tab/NAME
fault-tabs-level = die Registerkarte { $tab } hat Ebene { $level }, aber ihre Gruppe hat Ebene { $group }
fault-table-row = { $cells ->
    [one] die Zeile hat { $cells } Zelle
   *[other] die Zeile hat { $cells } Zellen
}, aber die Kopfzeile hat { $header }
fault-image-alt = das Bild { $image } hat keinen Alternativtext
fault-image-alt-name = der Alternativtext { $alt } ist ein Dateiname
fault-image-margin = das Bild { $image } gehört nicht zum Schritt darüber
fault-image-file = das Bild { $image } existiert nicht
fault-symptom-no-resolution = nach dem Symptom { $title } folgt nichts
fault-symptom-no-resolution-fix = nach der Lösung { $title } folgt nichts
fault-symptom-no-resolution-steps = das Symptom { $title } hat eine Ursache, aber keine Lösung und keine Schritte
fault-symptom-no-resolution-article = der Artikel nennt ein Symptom oder eine Ursache, aber keine Lösung und keine Schritte
fault-part-misspelt = { $title } sieht aus wie { $part }

## Probleme: Links

fault-link-file = { $target } existiert nicht
fault-link-case = die Datei von { $target } heißt { $file }, in anderer Schreibung
fault-link-anchor = { $file } hat keinen Anker { $anchor }
fault-link-anchor-own = dieser Artikel hat keinen Anker { $anchor }
fault-link-empty = der Link { $text } hat keine Adresse
fault-link-reference = der Verweis { $label } eines Links ist nicht definiert
fault-link-scheme = { $target } hat das unbekannte Schema { $scheme }

## Probleme: Auszeichnung

fault-literal-link = { $text } wird als Text gelesen, nicht als Link
fault-literal-emphasis = ** wird als Sternchen gelesen, nicht als fett, in { $text }
fault-literal-code = der Backtick in { $text } steht allein
fault-literal-heading = kein Leerzeichen nach # in { $text }, daher keine Überschrift
fault-literal-list = die Zeile, die mit { $marker } beginnt, wird zum Text darüber gelesen
fault-literal-list-space = kein Leerzeichen nach { $marker } in { $text }, daher kein Listenpunkt
fault-literal-table = wird als Text gelesen: die Trennzeile passt nicht zur Kopfzeile
fault-literal-table-cells = { $missing ->
    [one] die Trennzeile hat { $missing } Zelle weniger als die Kopfzeile
   *[other] die Trennzeile hat { $missing } Zellen weniger als die Kopfzeile
}
fault-literal-table-none = wird als Text gelesen: keine Trennzeile nach der Kopfzeile
fault-literal-alert = [!{ $name }] wird nicht als Hinweis gelesen; schreiben Sie > [!{ $level }] allein in die Zeile
fault-literal-directive = { $text } wird als Text gelesen
fault-fence-unclosed = der Codeblock wird nie geschlossen
fault-comment-unclosed = der Kommentar wird nie geschlossen
fault-directive-unclosed = { $text } wird nie geschlossen
fault-todo = { $text } ist eine Notiz an den Autor

## Probleme: Übersetzung

fault-translation-missing = nicht übersetzt in { $locale }
fault-translation-original = kein Original ({ $locale }) zu diesem Artikel
fault-translation-stale = vom { $date }, aber das Original ist vom { $original }
fault-translation-differs = nur { $same } von { $all } Teilen entsprechen dem Original
fault-translation-section = der Abschnitt { $title } des Originals fehlt
fault-translation-section-added = der Abschnitt { $title } ist nicht im Original
fault-translation-section-moved = der Abschnitt { $title } steht an anderer Stelle als im Original
fault-translation-anchor = der Anker ist { $anchor }, aber { $original } im Original
fault-translation-anchor-missing = der Anker { $original } des Originals fehlt
fault-translation-step = der Schritt { $text } des Originals fehlt
fault-translation-step-added = der Schritt { $text } ist nicht im Original
fault-translation-order = die Schritte { $first } und { $second } stehen in umgekehrter Reihenfolge
fault-translation-block = { $kind ->
    [steps] eine nummerierte Liste des Originals fehlt: { $text }
    [list] eine Liste des Originals fehlt: { $text }
    [code] ein Codeblock des Originals fehlt: { $text }
    [callout] ein Hinweis des Originals fehlt: { $text }
    [table] eine Tabelle des Originals fehlt: { $text }
    [choice] die Registerkarten des Originals fehlen: { $text }
    [quote] ein Zitat des Originals fehlt: { $text }
   *[paragraph] ein Absatz des Originals fehlt: { $text }
}
fault-translation-block-added = { $kind ->
    [steps] eine nummerierte Liste ist nicht im Original: { $text }
    [list] eine Liste ist nicht im Original: { $text }
    [code] ein Codeblock ist nicht im Original: { $text }
    [callout] ein Hinweis ist nicht im Original: { $text }
    [table] eine Tabelle ist nicht im Original: { $text }
    [choice] die Registerkarten sind nicht im Original: { $text }
    [quote] ein Zitat ist nicht im Original: { $text }
   *[paragraph] ein Absatz ist nicht im Original: { $text }
}
fault-translation-block-level = der Hinweis ist { $level }, aber { $original } im Original
fault-translation-row = die Zeile { $text } des Originals fehlt
fault-translation-row-added = die Zeile { $text } ist nicht im Original
fault-translation-row-columns = die Tabelle hat { $columns } Spalten, aber { $original } im Original
fault-translation-option = die Registerkarte { $tab } des Originals fehlt
fault-translation-option-added = die Registerkarte { $tab } ist nicht im Original
fault-translation-image = das Bild { $image } des Originals fehlt
fault-translation-image-added = das Bild { $image } ist nicht im Original
fault-translation-roles = der Artikel nennt { $roles } Rollen, aber { $original } im Original
fault-translation-command = aus dem Befehl { $original } wurde { $text }
fault-translation-command-missing = der Befehl { $original } ist in der Übersetzung nicht derselbe
fault-translation-code = aus Code { $original } des Originals wurde { $text }
fault-translation-code-missing = Code { $original } des Originals fehlt
fault-translation-code-added = Code { $text } ist nicht im Original
fault-translation-link = aus dem Link { $original } des Originals wurde { $text }
fault-translation-link-missing = der Link { $original } des Originals fehlt
fault-translation-link-added = der Link { $text } ist nicht im Original
fault-translation-number = aus der Zahl { $original } des Originals wurde { $text }
fault-translation-number-missing = die Zahl { $original } des Originals fehlt
fault-translation-number-added = die Zahl { $text } ist nicht im Original
fault-translation-placeholder = aus dem Platzhalter { $original } des Originals wurde { $text }
fault-translation-placeholder-missing = der Platzhalter { $original } des Originals fehlt
fault-translation-placeholder-added = der Platzhalter { $text } ist nicht im Original
fault-translation-labels = fett ist { $text }, aber { $original } im Original
fault-translation-labels-missing = { $original } ist im Original fett, hier ist nichts fett
fault-translation-labels-added = { $text } ist fett, im Original ist nichts fett
fault-translation-labels-order = die fetten Namen { $first } und { $second } stehen in umgekehrter Reihenfolge
fault-label-words = { $text } ist fett anstelle von { $original } im Original
fault-untranslated = { $text } ist nicht übersetzt
fault-ignore-unused = pcfix-ignore { $code } blendet nichts aus
fault-ignore-unused-unknown = pcfix-ignore nennt den unbekannten Code { $code }

## Der Befehl

check-articles = { $articles } Artikel
check-clean = { $articles }, keine Probleme.
check-problems = { $articles }, { $problems ->
    [one] { $problems } Problem
   *[other] { $problems } Probleme
}:
check-explain = 'pcfix check --explain CODE' sagt, was ein Code bedeutet und wie Sie das Problem beheben.
check-fix = So beheben Sie es:
check-wrong = Falsch:
check-right = Richtig:
check-baseline-written = { $problems ->
    [one] { $problems } Problem in { $path } gespeichert; es wird künftig nicht gemeldet.
   *[other] { $problems } Probleme in { $path } gespeichert; sie werden künftig nicht gemeldet.
}
check-baseline-used = { $problems ->
    [one] { $problems } bekanntes Problem aus { $path } nicht angezeigt.
   *[other] { $problems } bekannte Probleme aus { $path } nicht angezeigt.
}
check-baseline-gone = { $problems ->
    [one] { $problems } Problem aus { $path } ist behoben. Löschen Sie die Datei und prüfen Sie erneut, um sie zu aktualisieren.
   *[other] { $problems } Probleme aus { $path } sind behoben. Löschen Sie die Datei und prüfen Sie erneut, um sie zu aktualisieren.
}
check-ignored = { $files ->
    [one] { $files } Datei wegen .gitignore oder der Projekteinstellungen ausgelassen.
   *[other] { $files } Dateien wegen .gitignore oder der Projekteinstellungen ausgelassen.
}
coverage-language = Sprache
coverage-files = Dateien
coverage-sections = Abschnitte
coverage-steps = Schritte
coverage-missing = Nicht übersetzt
coverage-parts = Fehlende Teile
coverage-stale = Veraltet
coverage-original = { $language } (Original)
coverage-unknown = unbekannt

## Eine neue Datei

new-title = Probleme mit dem Portal
new-description = Was zu tun ist, wenn das Portal nicht funktioniert.
new-roles = Geeignete Rollen
new-role = Globaler Administrator
new-symptom = Die Meldung, die Leser sehen
new-cause = Warum das geschieht, in ein oder zwei Sätzen.
new-introduction = So beheben Sie es:
new-first = Wählen Sie **Einstellungen** aus.
new-second = Wählen Sie **Speichern** aus.
new-section = Grundlagen
new-question = Was fragen Leser?
