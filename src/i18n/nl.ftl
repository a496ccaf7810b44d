# Wat pcfix zegt, in het Nederlands. Eén bericht per regel; de code noemt het bij zijn naam.
# De zin van een toets heeft een korte vorm voor de voetregel.

## Dingen op een pagina

page-image = afbeelding
page-note = Notitie
page-tip = Tip
page-important = Belangrijk
page-warning = Waarschuwing
doubt = ⚠ Vertaling klopt mogelijk niet ({ $why }): volg het origineel.
doubt-number = een getal verschilt
doubt-code = een opdracht of code verschilt
doubt-link = een link verschilt
doubt-labels = namen van knoppen verschillen
page-caution = Let op

## Het zoekscherm

search-prompt = Typ een foutmelding of plak een log
search-pasted = { $lines ->
    [one] geplakte tekst, { $lines } regel
   *[other] geplakte tekst, { $lines } regels
}
search-used = Zoekt met { $lines ->
    [one] { $lines } regel
   *[other] { $lines } regels
}, { $dropped } genegeerd:
search-masked = { $masked ->
    [one] { $masked } geheim of e-mailadres verborgen.
   *[other] { $masked } geheimen of e-mailadressen verborgen.
}
search-tail = Te lang: alleen de laatste MiB is gelezen.
search-mended = Resultaten voor: { $query }
search-unknown = Geen resultaten voor: { $words }
search-unknown-code = Geen artikel kent { $codes }.
search-only-mentions = Geen zeker resultaat. Deze artikelen noemen er iets van:
search-nearest = Woorden die erop lijken: { $words }
search-no-article = Geen artikel kent ‘{ $query }’. { $articles ->
    [one] { $articles } artikel
   *[other] { $articles } artikelen
} doorzocht.
search-no-article-do = Laat een woord weg, of voer 'pcfix list' uit om alle artikelen te zien.
search-browse = Laat een woord weg, of blader: { $tree }.
search-nothing = { $clear } wist de zoekopdracht.
hit-helped = ✓ hielp eerder
hit-more = nog { $hits } in dit artikel
hit-same = { $hits ->
    [one] nog { $hits } artikel zegt hetzelfde
   *[other] nog { $hits } artikelen zeggen hetzelfde
}
band-exact = Exact
band-likely = Waarschijnlijk
band-mention = Genoemd
search-count = { $found ->
    [one] { $found } resultaat
   *[other] { $found } resultaten
}
search-count-of = { $found } van { $total } resultaten
search-more = { $found } van { $total } resultaten; --limit toont er meer.
search-articles = { $articles ->
    [one] { $articles } artikel
   *[other] { $articles } artikelen
}

## De boom en de hulp

too-small = Het venster is te klein voor pcfix. Het heeft 40 kolommen en 10 rijen nodig.
list-cases = Open zaken
list-past = Hier eerder gebruikt
tree-rest = { $articles ->
    [one] { $articles } artikel zonder stappen
   *[other] { $articles } artikelen zonder stappen
}
tree-other = Overige artikelen
tree-counts = { $symptoms ->
    [0] { $articles ->
        [one] { $articles } artikel
       *[other] { $articles } artikelen
    }
    [one] { $symptoms } symptoom
   *[other] { $symptoms } symptomen
}
start-log = Plak een log om erin te zoeken.
start-content = Uw eigen artikelen: pcfix --content MAP
tree-filtered = Alle artikelen: { $filter }
tree-title = Alle artikelen
problems-title = Problemen in de inhoud
help-title = Toetsen
outline-title = Koppen
outline-nothing = Geen koppen gevonden.
log-title = Geplakte regels
log-standing = Zoekt met { $used } van { $lines } regels. Eerste resultaat: { $title }
log-standing-nothing = Zoekt met { $used } van { $lines } regels. Geen resultaten.
log-repeated = komt later terug
log-quiet = geen fout
log-noise = tijden, ID’s
log-frame = stackframe
log-secret = geheim
log-early = te ver van de fout
cases-title = Zaken
cases-filtered = Zaken met: { $filter }
cases-count = { $cases ->
    [one] { $cases } zaak
   *[other] { $cases } zaken
}
cases-open = Open
cases-today = Vandaag
cases-earlier = Eerder
cases-none = Nog geen zaken. Een zaak begint wanneer u een oplossing opent.
cases-no-match = Geen zaken gevonden.
case-current = huidige
case-since = zaak { $time }
note-for-agent = Notitie voor een collega
note-for-customer = Bericht voor de klant
note-remaining = Resterende stappen voor de klant
note-markdown = markdown
note-plain = platte tekst
languages-title = Talen
languages-first = deze leest u
languages-second = staat ernaast

## Een gids

guide-roles = Vereiste rol: { $roles }
guide-date = Bijgewerkt op { $date }
guide-machine = Automatische vertaling
guide-tried = ✗ hielp niet: { $title }
guide-passed = – n.v.t.: { $title }
guide-resolution = Oplossing { $number } van { $count }
guide-choice = Wat is van toepassing?
guide-skipped = overgeslagen
guide-skipped-because = overgeslagen: { $reason }
guide-labels = Op het scherm: { $labels }
guide-new = nieuw sinds uw vorige bezoek
guide-earlier = Eerdere notitie ({ $day }): { $text }
guide-question = Heeft dit geholpen?
# De spaties binnen een antwoord breken niet af.
guide-answer-yes = { $key } ja
guide-answer-no = { $key } nee
guide-answer-other = { $key } n.v.t.
guide-answer-later = { $key } later
guide-symptoms = Wat gaat er mis?
guide-solved = ✓ Opgelost. { $back } gaat terug naar zoeken.
guide-later = Bewaard voor later. Open opnieuw om verder te gaan.
guide-try-next = Geen oplossingen meer hier. Probeer nu:
guide-nothing-left = Niets meer te proberen. { $note } toont de notitie voor wie de zaak overneemt.

## Regels tekst waar om gevraagd wordt

ask-skip = Reden (optioneel):
ask-does-not-apply = Waarom niet? (optioneel):
ask-remark = Opmerking:
ask-note-file = Notitie opslaan als:
ask-find = Zoek in dit artikel:
ask-heading = Ga naar kop:
ask-case-name = Naam van de zaak (ticket, klant):
ask-filter = Filter:

## De statusregel

load-articles = { $read } van { $total } bestanden, { $articles ->
    [one] { $articles } artikel
   *[other] { $articles } artikelen
}, { $seconds } s
status-no-articles = Geen artikelen gevonden in { $paths }.
status-fallback = Niet beschikbaar in het { $wanted }; getoond in het { $shown }.
status-problems = { $problems ->
    [one] { $problems } probleem
   *[other] { $problems } problemen
}: { $key }
status-view-both = Beide talen
status-view-target = Alleen de eerste taal
status-view-source = Alleen de tweede taal
status-reading = U leest in het { $first }.
status-reading-beside = U leest in het { $first }, met { $second } ernaast.
status-only-language = Alle artikelen zijn in één taal: { $language }.
status-no-beside = Geen versie in het { $wanted } om ernaast te tonen.
status-address = Geen browser gevonden. Adres: { $address }
status-opening = { $address } wordt geopend
status-elsewhere-at = { $path } staat niet in deze bibliotheek. Zie { $address }
status-elsewhere = { $path } staat niet in deze bibliotheek.
status-refused = Alleen web- en e-mailadressen kunnen worden geopend.
status-no-page = Het webadres van dit artikel is niet bekend.
status-no-file = Dit artikel hoort bij pcfix en heeft geen bestand.
status-edit-failed = De editor { $editor } kan niet worden gebruikt: { $reason }. Met VISUAL of EDITOR kiest u een andere.
status-answer = Antwoord met { $yes }, { $no }, { $other } of { $later }.
status-solved = Gemarkeerd als opgelost.
status-later = Bewaard voor later. Open opnieuw om verder te gaan.
status-nothing-left = Geen oplossingen meer in dit artikel.
status-next-resolution = Nu de volgende oplossing.
status-undone = Ongedaan gemaakt.
status-nothing-to-undo = Niets om ongedaan te maken.
status-found = Resultaat { $number } van { $count }: { $next } volgende, { $previous } vorige
status-not-found = ‘{ $wanted }’ staat niet in dit artikel.
status-no-headings = Dit artikel heeft geen koppen.
status-no-log = Geen geplakte tekst die op een log lijkt.
status-mouse-on = Muis aan: scrollen, kiezen, openen.
status-mouse-off = Muis uit: de terminal selecteert tekst.
status-reload = De inhoud wordt opnieuw geladen.
status-recalled = Eerdere zoekopdracht { $number } van { $count }: { $older } ouder, { $clear } wist.
load-progress = { $read } van { $total } bestanden geladen, { $seconds } s
load-begins = Bestanden zoeken, { $seconds } s
cache-none = Cache: niet gebruikt.
cache-read = Cache: bibliotheek gelezen uit { $folder }.
cache-missing = Cache: niets opgeslagen in { $folder } voor deze inhoud zoals die nu is; die wordt geladen.
cache-stored = Cache: bibliotheek opgeslagen in { $folder }.
cache-quick = Cache: niet opgeslagen, laden ging snel.
cache-unsettled = Cache: niet opgeslagen, een bestand is minder dan twee seconden geleden gewijzigd.
cache-failed = Cache: kan niet worden opgeslagen in { $folder }: { $reason }
status-unfinished = { $open } gaat verder. In de lijst ({ $pane }): { $afresh } begint opnieuw, { $away } haalt eruit.
status-resumed = Hervat ({ $when }). { $afresh } begint opnieuw.
status-resumed-changed = Artikel gewijzigd sinds { $when }: { $new ->
    [one] { $new } nieuwe stap
   *[other] { $new } nieuwe stappen
}, { $gone ->
    [one] { $gone } afgevinkte stap vervallen
   *[other] { $gone } afgevinkte stappen vervallen
}.
status-afresh = Opnieuw begonnen.
status-put-away = Uit de lijst gehaald. Blijft in ‘pcfix history’.
status-new-case = Nieuwe zaak. De vorige blijft open.
status-new-case-solved = Nieuwe zaak.
status-case-entered = Dit is nu de huidige zaak.
status-case-closed = Zaak gesloten.
status-case-reopened = Zaak heropend.
status-case-named = Zaak hernoemd.
status-case-ended = Deze zaak is gesloten. Bij de zaken ({ $back }) heropent { $reopen } die.
status-case-deleted = Zaak verwijderd. { $undo } zet die terug zolang dit scherm open is.
status-case-restored = Zaak teruggezet.
status-damaged = { $lines ->
    [one] { $lines } regel van de geschiedenis is onleesbaar en blijft zoals hij is.
   *[other] { $lines } regels van de geschiedenis zijn onleesbaar en blijven zoals ze zijn.
}
status-not-kept = Niet opgeslagen: { $reason }. U kunt verdergaan.
status-one-language = Deze stap is er niet in de andere taal.
status-sent-step = Stap naar het klembord gestuurd ({ $way })
status-sent-command = Opdracht naar het klembord gestuurd ({ $way })
status-sent-note = Notitie naar het klembord gestuurd ({ $way })
status-sent-address = Adres naar het klembord gestuurd ({ $way })
status-note-written = Notitie opgeslagen in { $path }
status-note-not-written = Kan { $path } niet opslaan: { $reason }

## Toetsen

key-none = (geen toets)
key-open = de selectie openen
    .short = openen
key-enter-guide = de stap afvinken, de optie kiezen, de link volgen
    .short = verder
key-jump = naar deze kop gaan
    .short = ga
key-enter-line = OK
    .short = OK
key-tick = de stap afvinken, anders scrollen
    .short = afvinken
key-skip = de stap overslaan, met een reden
    .short = overslaan
key-undo = de laatste wijziging ongedaan maken
    .short = ongedaan
key-copy = de stap of de opdracht kopiëren
    .short = kopiëren
key-copy-other = de stap in de andere taal kopiëren
key-copy-note = de notitie voor het ticket tonen, om te kopiëren
    .short = notitie
key-write-note = de notitie in een bestand opslaan
    .short = opslaan
key-remark = een opmerking toevoegen
key-afresh = opnieuw beginnen
key-put-away = het stappenplan uit de lijst halen
key-new-case = een nieuwe zaak beginnen
    .short = nieuw
key-cases = de zaken tonen
    .short = zaken
key-open-case = de zaak hervatten, of de notitie tonen
    .short = hervatten
key-rename = de zaak hernoemen
    .short = hernoemen
key-close-case = de zaak sluiten, of heropenen
    .short = sluiten
key-delete-case = de zaak verwijderen
    .short = wissen
key-undo-delete = de laatst verwijderde zaak terugzetten
    .short = ongedaan
key-filter = de lijst filteren
    .short = filter
key-copy-it = deze tekst kopiëren
    .short = kopiëren
key-markup = markdown of platte tekst
    .short = opmaak
key-next-note = volgende soort: collega, klant, resterende stappen
    .short = voor wie
key-previous-note = vorige soort
key-note-language = taal van deze tekst
    .short = taal
key-number = de optie kiezen of de vraag beantwoorden
key-answer = beantwoord de vraag
    .short = antwoord
key-choose = kies de optie
    .short = kies
key-next = open het volgende voorstel
    .short = open
key-up = omhoog
key-up-or-older = omhoog; bovenaan een lege zoekopdracht: de laatste zoekopdrachten
key-down = omlaag
key-page-up = een pagina omhoog
key-page-down = een pagina omlaag
key-top = naar het begin
key-bottom = naar het einde
key-unfold = uitklappen
    .short = uitklappen
key-fold = inklappen
    .short = inklappen
key-next-pane = volgende paneel
    .short = paneel
key-previous-pane = vorige paneel
key-next-link = volgende link
    .short = link
key-previous-link = vorige link
key-browse = de link of de pagina van het artikel in de browser openen
    .short = browser
key-edit = het artikel op deze regel in de editor openen (VISUAL, EDITOR)
    .short = editor
key-view = beide talen, de eerste, de tweede
    .short = weergave
key-languages = de talen kiezen
    .short = taal
key-read-in = in deze taal lezen
    .short = lezen
key-beside = deze taal ernaast tonen, of niet
    .short = ernaast
key-tree = door alle artikelen bladeren
    .short = bladeren
key-search = naar het zoekvak
    .short = zoeken
key-find = in het artikel zoeken
    .short = zoeken
key-find-next = volgende resultaat
key-find-previous = vorige resultaat
key-next-heading = volgende kop
key-previous-heading = vorige kop
key-outline = de koppen tonen
key-log = de logregels kiezen om mee te zoeken
    .short = regels
key-turn-line = met deze regel zoeken, of niet
    .short = aan/uit
key-mouse = de muis aan- of uitzetten
key-reload = gewijzigde bestanden opnieuw laden
key-problems = problemen in de inhoud tonen
key-help = de toetsen tonen
    .short = toetsen
key-clear = het zoekvak wissen
key-back = teruggaan
    .short = terug
key-cancel = annuleren
    .short = annuleren
key-close = sluiten
    .short = sluiten
key-forward = vooruitgaan
key-quit = afsluiten
    .short = afsluiten
key-interrupt = overal afsluiten
    .short = afsluiten
key-suspend = onderbreken (fg hervat)

## Het logboek en de notitie

when-today = vandaag { $time }
when-yesterday = gisteren { $time }
progress = { $done } van { $steps }
journal-no-folder = geen thuismap
journal-newer = de geschiedenis is van een nieuwere pcfix
journal-busy = een andere pcfix gebruikt de geschiedenis
note-exists = het bestand bestaat al
note-article = Artikel: { $title }
note-article-dated = Artikel: { $title } ({ $date })
note-reported = Gemeld: { $query }
note-reported-log = Uit de log: { $query }
note-case-solved = Zaak geopend { $began }, opgelost { $ended }.
note-case-closed = Zaak geopend { $began }, gesloten { $ended } zonder oplossing.
note-case-open = Zaak geopend { $began }, laatst gewijzigd { $ended }. Nog open.
note-not-done = niet gedaan: { $what }
note-solved = Begonnen { $began }, opgelost { $ended }.
note-later = Begonnen { $began }, voor later bewaard { $ended }.
note-nothing-left = Begonnen { $began }, niets meer te proberen { $ended }. Niet opgelost.
note-open = Begonnen { $began }, nog niet beantwoord.
note-done = klaar: { $what }
note-skipped = overgeslagen: { $what }
note-chose = gekozen: { $what }
note-remark = opmerking: { $what }
note-helped = hielp: { $what }
note-did-not-help = hielp niet: { $what }
note-does-not-apply = niet van toepassing: { $what }
note-left = voor later: { $what }
note-this = deze oplossing
note-link = Meer lezen: { $address }

## Lopen zonder scherm, en de geschiedenis

walk-step = y klaar, s overslaan, u ongedaan maken, a opmerking, n notitie, q later; of antwoord nu: 1 hielp, 2 hielp niet, 3 n.v.t.
walk-choice = nummer van de optie die van toepassing is; u ongedaan maken, q later
walk-question = 1 ja, 2 nee, 3 n.v.t., 4 later; u ongedaan maken, a opmerking, n notitie
walk-next = nummer om nu te proberen, of Enter om te stoppen
walk-not-understood = Niet begrepen. Mogelijke antwoorden: { $answers }
walk-hits = ‘{ $id }’ is geen ID. Beste resultaten:
walk-which-hit = nummer om te openen, of Enter om te stoppen
walk-cases = Open zaken met dit symptoom:
walk-which-case = nummer om te hervatten, of Enter voor een nieuwe zaak
walk-resumed = Hervat ({ $when }). --fresh begint opnieuw.
walk-note = Druk de notitie voor het ticket af met ‘pcfix note’.
walk-nothing-left = Niets meer te proberen. Geef de zaak door met de notitie.
walk-solved = Opgelost.
walk-undone = Ongedaan gemaakt.
walk-nothing-to-undo = Niets om ongedaan te maken.
report-title = Wat niets opleverde
report-scope = { $cases ->
    [one] { $cases } zaak
   *[other] { $cases } zaken
}, { $from } tot { $to }. Geheimen zijn gemaskeerd; namen, opmerkingen en redenen zijn weggelaten.
report-no-result = Zoekopdrachten zonder resultaat
report-no-sure = Zoekopdrachten zonder zeker resultaat
report-no-help = Oplossingen die nooit hielpen
report-none = Geen.
report-search = Zoekopdracht
report-times = Aantal
report-last = Laatst
report-fix = Oplossing
report-id = ID
report-failed = Hielp niet
report-other = Niet van toepassing
end-open = open
end-later = later
end-solved = opgelost
end-nothing-left = niet opgelost

## Fouten van de opdrachtregel

error-no-articles = geen artikelen gevonden in { $paths }
error-no-query = geef een zoekterm op of stuur invoer via een pipe
error-unknown-id = ‘{ $id }’ niet gevonden. Bedoelde u:{ $nearest }
error-unknown-id-alone = ‘{ $id }’ niet gevonden. Bekijk alle ID’s met ‘pcfix list’.
error-ambiguous-id = ‘{ $id }’ staat in meerdere artikelen. Gebruik een van deze:{ $nearest }
error-no-guide = geen stappenplan ‘{ $id }’ in de geschiedenis. Bekijk ze met ‘pcfix history’.
error-no-guides = nog geen stappenplannen in de geschiedenis
error-no-article = het artikel van dit stappenplan staat niet in de inhoud: { $symptom }. Was --content anders?
check-unknown = onbekende code ‘{ $code }’; bedoelde u { $nearest }?
check-unknown-alone = onbekende code ‘{ $code }’. Voer 'pcfix check --explain' uit om alle codes te zien.
check-baseline-invalid = geen basislijn van pcfix check


## De instellingen

config-head = Instellingen van pcfix. Elke regel toont de standaardwaarde; verwijder de # om die te wijzigen.
config-content = Mappen of bestanden met artikelen, in plaats van de ingebouwde.
config-lang = De taal om in te lezen, zoals nl of pt-BR. Standaard: die van het systeem.
config-beside = De tweede taal. Standaard: die van het origineel.
config-view = Welke talen worden getoond: both, target of source. Standaard: zoals het laatst getoond.
config-color = Wanneer kleuren worden gebruikt: auto, always of never.
config-ui-lang = De taal van pcfix zelf. Standaard: die van het systeem.
config-theme = dark, light, high-contrast of none; auto vraagt de terminal naar de achtergrond. Of eigen kleuren: {"{"}base: dark, title: bright-blue{"}"}.
config-keys = preset: default of vim. Daarna per scherm (box, list, preview, tree, log, guide, cases, note, languages, problems, outline, filter, line, help) een actie en haar toetsen: {"{"}guide: {"{"}tick: [Space, x]{"}"}{"}"}.
config-mouse = Of de muis scrolt, kiest en opent. De actie mouse zet de muis aan en uit.
config-cache = Of een grote bibliotheek op schijf wordt bewaard, zodat de volgende start sneller is.
config-keep-cases = Dagen dat gesloten zaken bewaard blijven; 0 bewaart ze altijd. Open zaken blijven altijd bewaard.
config-query-history = Of zoekopdrachten worden bewaard, zonder geheimen, zodat ↑ in een leeg zoekvak ze terughaalt: de laatste 200. false verwijdert ook wat al bewaard is.
config-limits = Bovengrenzen: MiB per bestand, geneste mappen, geneste lijsten en citaten, YAML-aliassen. Inhoud boven een grens wordt gemeld als probleem met de naam van de grens.
config-pager = Het programma dat lange uitvoer van show, list en search per scherm toont; cat voor geen. Standaard: PAGER, dan less. PCFIX_PAGER gaat voor.
config-written = Opgeslagen: { $path }
config-exists = { $path } bestaat al en is niet gewijzigd.
config-no-folder = geen thuismap voor de instellingen; geef een bestand op met PCFIX_CONFIG
config-none = { $path } (niet gevonden)

## Wat paths vertelt

paths-config = uw instellingen
paths-journal = vinkjes, overgeslagen stappen, antwoorden en opmerkingen
paths-lock = vergrendelingsbestand, altijd leeg
paths-view = de laatst getoonde talen
paths-queries = uw laatste zoekopdrachten, zonder geheimen
paths-cache = de bewaarde bibliotheken, die u altijd kunt verwijderen
paths-new = bestaat even, terwijl het bestand met die naam wordt vervangen
paths-note = { $write } slaat de notitie van een stappenplan op in een nieuw bestand dat u een naam geeft. Verder wordt niets geschreven.

## Waarom een resultaat gevonden is: search --explain

explain-band = { $band ->
    [exact] exact
    [likely] waarschijnlijk
    [mention] genoemd
   *[other] ?
}
explain-part = { $part ->
    [title] titel
    [source-title] titel in de tweede taal
    [other-title] titel in een andere taal
    [text] tekst
    [source-text] tekst in de tweede taal
    [other-text] tekst in een andere taal
    [above] titels erboven
   *[other] ?
}
explain-how = { $how ->
    [exact] zelfde woord
    [prefix] begin van een woord
    [typo] spelfouten: { $faults }
    [form] andere vorm
    [skipped] letters weggelaten
    [near] zelfde betekenis
    [synonym] synoniem, { $concept }
   *[other] ?
}
explain-feature = { $feature ->
    [lexical] woorden
    [lexical-mass] woorden, naar zeldzaamheid
    [article-lexical] woorden van het artikel
    [title-meaning] betekenis van de titel
    [section-meaning] betekenis van de sectie
    [article-meaning] betekenis van het artikel
    [expanded] verwante woorden
    [expanded-mass] verwante woorden, naar zeldzaamheid
    [article-expanded] verwante woorden van het artikel
    [title-words] zoekopdracht gedekt door de titel
    [body-words] zoekopdracht gedekt door titel en tekst
    [path-words] zoekopdracht gedekt door de titels erboven
    [level] diepte van de kop
    [announcement] aankondiging
    [cause] oorzaak, geen oplossing
    [related] verwijst door
    [coverage] gevonden deel van de zoekopdracht
   *[other] ?
}

## Wat door een pijp komt

log-used = Zoekt met { $used ->
    [one] { $used } regel
   *[other] { $used } regels
} uit het log, { $dropped } genegeerd.
log-secrets = { $secrets ->
    [one] { $secrets } geheim of e-mailadres
   *[other] { $secrets } geheimen of e-mailadressen
} verborgen.

## De opdrachtregel: waarvoor opdrachten (cmd-), argumenten (arg-) en waarden (value-) dienen, en namen van waarden (name-).
## Van een argument dat meer opdrachten hebben, kan de sleutel eerst de opdracht noemen. Wat op -long eindigt, is voor
## --help; -after staat onder een hulp, en -more onder die van --help.

cmd-pcfix = De oplossing van een foutmelding vinden en stap voor stap volgen, in twee talen.
cmd-pcfix-long =
    De oplossing van een foutmelding vinden en stap voor stap volgen, in twee talen.

    Zonder opdracht opent pcfix het scherm: typ een foutmelding, druk op Enter bij de passende oplossing en vink de stappen af.
cmd-pcfix-more =
    Voorbeelden:
      pcfix                                  het scherm openen
      pcfix bestelling annuleren             openen met deze zoekterm
      pcfix --lang nl --beside en            in het Nederlands, met Engels ernaast
      pcfix --content ~/docs                 uw eigen artikelen gebruiken
      pcfix search "er is iets misgegaan"    de beste resultaten tonen
      pcfix show cancel-order                één oplossing tonen
      pcfix walk cancel-order                in platte tekst stap voor stap volgen
      pcfix note                             de notitie van het laatste stappenplan
      pcfix check ~/docs                     uw artikelen op problemen controleren

    Afsluitcodes: 0 gevonden of opgelost, 1 niets gevonden, niet opgelost of problemen, 2 verkeerd gebruik of onleesbare inhoud, 3 bewaard voor later, 130 Ctrl-C.
cmd-search = De beste resultaten voor een foutmelding tonen
cmd-search-more =
    Voorbeelden:
      pcfix search bestelling annuleren      in elke volgorde, ook met typefouten
      pcfix search "er is iets misgegaan"    exacte zinnen komen bovenaan
      pcfix search --json --limit 1 order    voor een script

    Afsluitcodes: 0 gevonden, 1 niets gevonden, 2 verkeerd gebruik of onleesbare inhoud.
cmd-show = Eén symptoom met de oplossing tonen
cmd-show-more =
    Voorbeelden:
      pcfix show cancel-order
      pcfix show account-setup-and-renewal.md#cancel-order --view target

    Afsluitcodes: 0 getoond, 1 ID niet gevonden, 2 verkeerd gebruik of onleesbare inhoud.
cmd-list = De structuur van artikelen en symptomen tonen
cmd-walk = Een oplossing in platte tekst stap voor stap volgen
cmd-walk-after =
    Antwoorden worden van de standaardinvoer gelezen, één per regel: y klaar, s REDEN overslaan, u ongedaan maken, a TEKST opmerking, n notitie tonen, q bewaren voor later. Bij een keuze: het nummer van de optie. Bij de vraag, of ervoor: 1 hielp, 2 hielp niet, 3 REDEN n.v.t. Het einde van de invoer betekent later.

    Afsluitcodes: 0 opgelost, 1 niet opgelost, 3 bewaard voor later.
cmd-note = De notitie voor het ticket tonen
cmd-history = Eerdere stappenplannen tonen, en hoe ze eindigden
cmd-history-more =
    Voorbeelden:
      pcfix history                          het nieuwste eerst
      pcfix cases --report                   wat niets opleverde
      pcfix history --forget-all             alles verwijderen
cmd-check = Artikelen op problemen controleren
cmd-check-long =
    Artikelen op problemen controleren

    Toont één probleem per regel op de standaarduitvoer, als pad:regel:kolom: ernst: code: bericht. Paden zijn bestandspaden. De afsluitcode is 0 zonder problemen van de ernst van --fail-on, 1 met zulke problemen, 2 als niets kon worden gelezen. Een commentaar <!-- pcfix-ignore CODE: reden --> verbergt een code in het volgende blok.
cmd-check-more =
    Voorbeelden:
      pcfix check ~/docs                       een map met artikelen
      pcfix check --format github docs         annotaties in een workflow
      pcfix check --baseline known.json docs   bekende problemen niet melden
      pcfix check --coverage docs              hoe ver elke taal is vertaald
      pcfix check --explain link-anchor        wat een code betekent
cmd-new = Een nieuw artikel of een nieuwe FAQ schrijven
cmd-config = De instellingen tonen, of een instellingenbestand schrijven
cmd-config-more =
    Voorbeelden:
      pcfix config                           de huidige instellingen
      pcfix config --init                    een bestand schrijven om te bewerken
cmd-export = De hele bibliotheek als JSON tonen
cmd-completions = Een aanvulscript voor een shell tonen
cmd-completions-long = Een aanvulscript voor een shell tonen, voor opdrachten, opties en ID’s
cmd-completions-after =
    Laad het als de shell start:
      bash        ~/.bashrc: source <(pcfix completions bash)
      zsh         ~/.zshrc, na compinit: source <(pcfix completions zsh)
      fish        ~/.config/fish/config.fish: pcfix completions fish | source
      PowerShell  $PROFILE: pcfix completions powershell | Out-String | iex
      elvish      ~/.config/elvish/rc.elv: eval (pcfix completions elvish | slurp)
cmd-man = De handleiding tonen
cmd-man-long = De handleiding tonen, in de taal van pcfix. Om te lezen: pcfix man | man -l -
cmd-paths = De bestanden tonen die pcfix kan schrijven
cmd-paths-long = De bestanden tonen die pcfix kan schrijven, en waar de instellingen staan
cmd-help = Deze hulp tonen, of die van een opdracht

arg-content = Uw eigen artikelen: een map of een bestand
arg-content-long = Een map of een bestand met artikelen, in plaats van de ingebouwde; herhaalbaar [omgeving: PCFIX_CONTENT]
arg-lang = De taal om in te lezen, zoals nl of pt-BR
arg-lang-long = De taal om in te lezen, zoals nl of pt-BR [omgeving: PCFIX_LANG] [standaard: die van het systeem]
arg-beside = De tweede taal [standaard: die van het origineel]
arg-view = Welke talen worden getoond: both, target of source
arg-view-long = Welke talen worden getoond [standaard: both; op het scherm zoals het laatst getoond]
arg-color = Wanneer kleuren worden gebruikt: auto, always of never
arg-color-long = Wanneer kleuren worden gebruikt [standaard: auto]
arg-ui_lang = De taal van pcfix zelf: { $languages }
arg-ui_lang-long = De taal van pcfix zelf, een van { $languages } [omgeving: PCFIX_UI_LANG] [standaard: die van het systeem]
arg-query = Begin met deze zoekterm, of open deze ID, dit pad van een artikel of dit adres van een pagina
arg-help = Hulp tonen; --help toont meer, met voorbeelden
arg-help-long = Hulp tonen; -h toont minder
arg-version = De versie tonen
arg-json = JSON tonen
arg-id = Een ID uit list of search; het deel na # is genoeg als maar één artikel het heeft
arg-search-query = De zoekterm; met '-', of zonder zoekterm bij invoer via een pipe, uit de standaardinvoer
arg-limit = Maximumaantal resultaten [standaard: { $default }]
arg-batch = Eén zoekterm per regel uit dit bestand lezen (-: standaardinvoer) en van elk een regel JSON tonen
arg-search-explain = Tonen waarom elk resultaat past
arg-search-min = Alleen resultaten die minstens zo zeker zijn
arg-fresh = Bij de eerste stap beginnen, ook als een stappenplan niet af is
arg-walk-json = Stappen, keuzes en de vraag als JSON tonen; niets vragen of vastleggen
arg-walk-id = Een ID uit list of search, of woorden om op te zoeken
arg-case = Deze zaak hervatten: de naam, of de ID uit 'pcfix cases'
arg-for = Wie de tekst leest
arg-note-format = Markdown of platte tekst
arg-note-id = Een zaak: de naam, of de ID uit 'pcfix cases'; of de ID van een stappenplan of een symptoom [standaard: de laatste zaak]
arg-forget = Dit stappenplan uit de geschiedenis verwijderen; herhaalbaar
arg-forget_all = Alle stappenplannen uit de geschiedenis verwijderen
arg-report = Als markdown tonen wat niets opleverde, voor de eigenaar van de inhoud: zoekopdrachten zonder resultaat, oplossingen die nooit hielpen; er wordt niets verzonden
arg-init = Een bestand schrijven met elke instelling, de standaardwaarde en de betekenis; een bestaand bestand blijft ongewijzigd
arg-no_pager = Direct tonen, ook als het langer is dan het scherm
arg-no_cache = De inhoud opnieuw laden en niets ervan bewaren
arg-verbose = Op de standaardfoutuitvoer tonen wat de cache deed
arg-shell = De shell: { $values }
arg-paths = Mappen of bestanden om te controleren, in plaats van --content
arg-new-kind = Wat te schrijven: { $values }
arg-new-path = Het te schrijven bestand; een map als nl-nl in het pad bepaalt de taal
arg-check-format = Uitvoervorm: { $values } [standaard: { $default }]
arg-check-json = Hetzelfde als --format json
arg-check-select = Alleen deze codes melden; herhaalbaar, of gescheiden door komma's
arg-check-ignore = Deze codes niet melden; herhaalbaar, of gescheiden door komma's
arg-check-fail_on = Laagste ernst die afsluitcode 1 geeft: { $values } [standaard: { $default }]
arg-check-baseline = De problemen in dit bestand niet melden; wordt geschreven als het niet bestaat
arg-check-coverage = Tonen hoe ver elke taal is vertaald
arg-check-explain = Een code uitleggen: wat die betekent en hoe u het probleem oplost; zonder code alle codes tonen

value-article = een artikel in markdown
value-faq = een FAQ in YAML
value-text = één probleem per regel, zoals editors het lezen
value-json = één JSON-object
value-github = annotaties van een GitHub-workflow
value-sarif = SARIF 2.1.0, voor codescans
value-error = fouten
value-warning = fouten en waarschuwingen
value-info = elk probleem
value-exact = de zoekterm is woord voor woord een titel, melding, code of label
value-likely = hoogstwaarschijnlijk het antwoord
value-mention = woorden van de zoekterm komen voor
value-agent = een collega: wat er is gemeld en geprobeerd
value-customer = de klant: de hele oplossing
value-remaining = de klant: de resterende stappen
value-markdown = markdown
value-plain = platte tekst
value-both = de gekozen taal en de tweede
value-target = de gekozen taal
value-source = de tweede taal
value-auto = op een terminal, tenzij NO_COLOR is ingesteld
value-always = altijd
value-never = nooit

name-band = NIVEAU
name-case = ZAAK
name-who = WIE
name-format = VORM
name-kind = SOORT
name-level = ERNST
name-code = CODE
name-command = OPDRACHT
name-file = BESTAND
name-id = ID
name-locale = TAAL
name-n = N
name-options = OPTIES
name-path = PAD
name-query = ZOEKTERM
name-shell = SHELL
name-view = WEERGAVE
name-when = WANNEER

usage-heading = Gebruik
usage-commands = Opdrachten
usage-arguments = Argumenten
usage-options = Opties
usage-values = Mogelijke waarden
man-name = NAAM
man-synopsis = SAMENVATTING
man-description = BESCHRIJVING
man-commands = OPDRACHTEN
man-keys = TOETSEN
man-settings = INSTELLINGEN
man-more = MEER
man-version = VERSIE

## Verkeerd gebruik

usage-error = fout
usage-tip = tip
usage-more = Probeer '{ $help }' voor meer informatie.
usage-unknown-argument = onverwacht argument '{ $argument }'
usage-unknown-command = onbekende opdracht '{ $command }'
usage-invalid-value = ongeldige waarde '{ $value }' voor '{ $argument }'
usage-no-value = '{ $argument }' heeft een waarde nodig
usage-possible = mogelijke waarden: { $values }
usage-number = moet een geheel getal zijn
usage-conflict = '{ $argument }' gaat niet samen met '{ $other }'
usage-twice = '{ $argument }' mag maar één keer voorkomen
usage-missing = ontbrekend argument: { $arguments }
usage-too-many = onverwachte waarde '{ $value }' voor '{ $argument }'
usage-not-text = een argument is geen UTF-8
usage-wrong = de argumenten kunnen niet worden gebruikt
usage-similar-argument = een argument dat erop lijkt: '{ $nearest }'
usage-similar-command = een opdracht die erop lijkt: '{ $nearest }'
usage-similar-value = een waarde die erop lijkt: '{ $nearest }'
usage-exists = '{ $what }' bestaat wel
usage-as-value = om '{ $argument }' als waarde te geven: '{ $how }'
config-large = de instellingen zijn groter dan 64 KiB
output-closed = die is gesloten (gebruik > /dev/null om de uitvoer weg te gooien)

## Problems of files and content

file-not-found = niet gevonden
file-denied = geen toegang
file-not-regular = geen gewoon bestand
file-is-folder = een map, geen bestand
file-not-folder = een bestand, geen map
file-exists = bestaat al
file-read-only = het bestandssysteem is alleen-lezen
file-no-space = de schijf is vol
file-busy = in gebruik door een ander programma
file-name = geen geldige bestandsnaam
file-link-loop = een kring van symbolische koppelingen
file-closed = het andere eind is gesloten
file-empty = het bestand is leeg
file-too-large = groter dan limits.file_size toestaat ({ $limit } MiB)
file-not-utf8 = geen UTF-8
file-system = systeemfout { $code }
file-unknown = onbekende systeemfout
content-neither = geen map en geen gewoon bestand
yaml-invalid = geen geldige YAML
yaml-large = de YAML is groter dan { $limit } bytes
yaml-deep = YAML is dieper genest dan { $limit } niveaus
yaml-aliases = meer YAML-aliassen dan limits.aliases toestaat ({ $limit })
problem-folder-depth = map ligt dieper dan limits.folders toestaat ({ $limit }); overgeslagen
problem-link-outside = symbolische koppeling leidt buiten de inhoudsmap; niet gevolgd
problem-link-broken = symbolische koppeling leidt nergens heen; niet gevolgd
problem-not-utf8 = geen UTF-8 en geen UTF-16 met een byte order mark; overgeslagen
problem-control-characters = besturingstekens of tekens voor de tekstrichting verwijderd
problem-front-matter = front matter genegeerd: { $reason }
problem-faq = FAQ overgeslagen: { $reason }
problem-faq-title = de FAQ heeft geen titel
problem-include-depth = { $path } wordt meer dan { $limit } bestanden diep ingevoegd; overgeslagen
problem-include-missing = { $path } staat niet in de inhoud; overgeslagen
problem-include-size = meer dan { $limit } bytes ingevoegd; { $path } overgeslagen
problem-nesting = lijsten of citaten zijn dieper genest dan limits.nesting toestaat ({ $limit }); afgevlakt
problem-nesting-column = lijsten of citaten die na kolom { $limit } beginnen, zijn als tekst gelezen
problem-pairs = { $count ->
    [one] { $count } vertaalpaar is niet gesloten
   *[other] { $count } vertaalparen zijn niet gesloten
}; tekst in de taal van het artikel behouden
problem-left-links = { $count } van de { $total } bestanden bevatten alleen links; weggelaten
problem-left-empty = { $count } van de { $total } bestanden bevatten geen tekst; weggelaten
problem-left-draft = { $count } van de { $total } bestanden zijn concepten; weggelaten
problem-left-untitled = { $count } van de { $total } bestanden hebben geen titel; weggelaten
problem-left-format = { $count } van de { $total } bestanden hebben een opmaaktaal die niet wordt gelezen (.rst, .adoc)
problem-left-excluded = { $count } van de { $total } bestanden zijn uitgesloten door het projectbestand
problem-markup = de betekenis van '{ $name }' is onbekend; als naam getoond of weggelaten

## Settings, the screen and standard output

usage-warning = waarschuwing
output-name = standaarduitvoer
screen-no-terminal = de standaarduitvoer is geen terminal; gebruik voor scripts 'pcfix search'
screen-plain-terminal = deze terminal kan het scherm niet tonen; 'pcfix search' en 'pcfix walk' werken hier wel
screen-terminal = de terminal is niet te gebruiken: { $reason }
screen-thread = interne fout in de thread '{ $name }'
config-unknown = onbekende instelling '{ $name }'; mogelijk: { $known }
config-repeated = instelling '{ $name }' komt twee keer voor
config-value = '{ $value }' is niet geldig voor '{ $name }'; verwacht: { $expected }
config-kind = '{ $name }' verwacht { $expected }
config-lines = verwacht: instellingen, één per regel, zoals 'lang: nl'
config-refused = '{ $name }' kan niet in een projectbestand staan
config-text-key = de toets '{ $key }' typt tekst in '{ $screen }'; gebruik een toets als F4 of ctrl-t
config-key-twice = de toets '{ $key }' is in '{ $screen }' aan '{ $first }' én '{ $second }' toegewezen
config-no-way-out = '{ $action }' heeft in '{ $screen }' een toets nodig, anders is er geen weg terug
expected-locale = een taal, zoals nl, nl-NL of zh-Hant
expected-paths = een pad of een lijst van paden
expected-number = een geheel getal van { $least } tot en met { $most }
expected-boolean = true of false
expected-text = tekst
expected-texts = een tekst of een lijst van teksten
expected-map = namen met hun waarden
expected-keys = een toets als x, F4, PgUp of ctrl-t, of een lijst van toetsen
expected-colour = een kleur als red, bright-blue of #1e90ff
expected-address = een adres dat met http:// of https:// begint

## Lists of ids

arg-ids = Eén id per regel tonen
arg-null = Elke id met NUL afsluiten in plaats van met een regeleinde

## The environment, files and exit codes in the manual page

usage-common = Algemene opties
usage-search-words = om op deze woorden te zoeken: '{ $how }'
usage-did-you-mean = Bedoelde u '{ $command }'?
man-environment = OMGEVING
man-files = BESTANDEN
man-exit = AFSLUITCODE
env-content = Mappen of bestanden met artikelen, gescheiden zoals in PATH; --content gaat voor.
env-lang = De taal van de artikelen; --lang gaat voor.
env-ui-lang = De taal van pcfix zelf; --ui-lang gaat voor.
env-config = Het instellingenbestand van de gebruiker, in plaats van het gewone.
env-state = De map van de geschiedenis, in plaats van de gewone.
env-pager = De pager; leeg of cat voor geen. PCFIX_PAGER gaat voor de instelling pager, en die voor PAGER.
env-cache = De map waarin geladen bibliotheken worden bewaard; leeg voor geen.
env-editor = De editor waarin e een artikel opent; VISUAL gaat voor EDITOR.
env-browser = Browsers om te proberen, gescheiden door dubbele punten; %s staat voor het adres.
env-color = NO_COLOR zet kleuren uit, CLICOLOR_FORCE zet ze aan zonder terminal; --color gaat voor beide.
env-columns = De breedte van het venster, in plaats van wat de terminal zegt.
env-locale = De taal van het systeem, in deze volgorde; LANGUAGE telt alleen als een van de andere is ingesteld.
env-xdg = Mappen van de instellingen van de gebruiker, van die van het systeem, van de geschiedenis en van bewaarde bibliotheken.
file-user = de instellingen van de gebruiker
file-system-wide = instellingen van het hele systeem; die van de gebruiker gaan voor
file-history = de geschiedenis van stappenplannen
file-cache = bewaarde bibliotheken; ze kunnen altijd worden verwijderd
file-project = in een map met artikelen: wat de eigenaar voor elke lezer instelt
exit-found = gevonden, of opgelost
exit-nothing = niets gevonden, niet opgelost, of problemen in de inhoud
exit-usage = verkeerd gebruik, of inhoud die niet te lezen is
exit-later = bewaard voor later
exit-interrupted = beëindigd met Ctrl-c
cmd-get = De waarde van één instelling tonen
cmd-path = Het pad van het instellingenbestand tonen
arg-get-key = De instelling, zoals lang, limits.nesting of keys.guide.tick
name-key = INSTELLING

## pcfix help json

topic-json = Met --json geeft een opdracht één object op één regel; search --batch geeft er één per regel. 'schema' noemt de vorm en de versie: er kunnen sleutels bijkomen, maar ze veranderen nooit van naam. 'message' volgt --ui-lang; scripts gebruiken 'code'.
topic-json-ids = 'id' is overal 'artikelpad#anker' en werkt in show, walk en note. 'article' is het pad van het bestand vanaf de inhoudsmap. null betekent: niet bekend.
topic-json-search = resultaten, het beste eerst. 'query' en 'unknown' bevatten geen geheimen, 'masked' telt ze; 'corrected' is wat in plaats daarvan is gezocht; 'section' bevat de titels boven het resultaat. 'total' telt alle plaatsen met een antwoord, waarvan 'hits' de beste zijn. 'row' is het nummer van de tabelrij die het antwoord bevat, als dat er is.
topic-json-list = alle artikelen met hun symptomen; 'depth' telt de symptomen erboven.
topic-json-show = één symptoom als 'node', of één artikel als 'document', zoals pcfix export ze schrijft.
topic-json-walk = het plan van een stappenplan; er wordt niets gevraagd of vastgelegd. 'parts' bevat elke tak van elke keuze: een deel met 'when' telt alleen als deze opties zijn gekozen. 'step' en 'choice' zijn id's die ook de notitie en de geschiedenis gebruiken. De vraag wordt na elk van de 'resolutions' gesteld. Als 'symptoms' iets bevat, kiest u er een en doorloopt u dat.
topic-json-note = een zaak met haar stappenplannen, wat daarin is gedaan ('what': done, skipped, not-done, chose, remark, of het antwoord), en de tekst van de notitie. 'masked' telt de geheimen die de notitie weglaat.
topic-json-check = problemen in de inhoud, op pad en regel.
topic-json-history = eerdere zaken met hun stappenplannen, open zaken eerst; tijden zijn in UTC.
topic-json-paths = bestanden die pcfix kan schrijven, en de instellingen.

## Namen van talen en toetsen, en de vorm van datums

language = { $code ->
    [en] Engels
    [de] Duits
    [nl] Nederlands
    [fr] Frans
    [es] Spaans
    [it] Italiaans
    [pt] Portugees
    [ja] Japans
    [ko] Koreaans
    [zh] Chinees
    [ru] Russisch
    [pl] Pools
    [cs] Tsjechisch
    [sv] Zweeds
    [da] Deens
    [nb] Noors
    [fi] Fins
    [hu] Hongaars
    [tr] Turks
    [el] Grieks
    [uk] Oekraïens
    [ar] Arabisch
    [he] Hebreeuws
    [ro] Roemeens
    [id] Indonesisch
    [vi] Vietnamees
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
    [Space] Spatie
   *[other] { $key }
}
modifier-ctrl = Ctrl-
modifier-alt = Alt-
modifier-shift = Shift-
date = { $day }-{ $month }-{ $year }
