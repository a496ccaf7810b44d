# Wat pcfix zegt, in het Nederlands. Eén bericht per regel; de code noemt het bij zijn naam.
# De zin van een toets heeft een korte vorm voor de voetregel.

## Dingen op een pagina

page-image = afbeelding
page-note = Opmerking
page-tip = Tip
page-important = Belangrijk
page-warning = Waarschuwing
doubt = ⚠ Vertaling onzeker ({ $why }): houd het origineel aan.
doubt-number = een getal verschilt
doubt-code = een opdracht of code verschilt
doubt-link = een koppeling verschilt
doubt-labels = namen van knoppen verschillen
page-caution = Let op

## Het zoekscherm

search-prompt = Typ een foutmelding, of wat er misgaat
search-pasted = { $lines ->
    [one] geplakte tekst, { $lines } regel
   *[other] geplakte tekst, { $lines } regels
}
search-used = Van de geplakte tekst { $lines ->
    [one] { $lines } regel
   *[other] { $lines } regels
} gebruikt, { $dropped } weggelaten:
search-masked = { $masked ->
    [one] { $masked } geheim of mailadres is weggehaald.
   *[other] { $masked } geheimen en mailadressen zijn weggehaald.
}
search-tail = Te lang: alleen de laatste MiB is gelezen.
search-mended = Resultaten voor: { $query }
search-unknown = Nergens gevonden: { $words }
search-nearest = Woorden hier die erop lijken: { $words }
search-nothing = Niets gevonden. { $clear } wist het vak.
hit-helped = ✓ hielp hier eerder
search-count = { $found ->
    [one] { $found } treffer
   *[other] { $found } treffers
}
search-articles = { $articles ->
    [one] { $articles } artikel
   *[other] { $articles } artikelen
}

## De boom en de hulp

too-small = Het venster is te klein voor pcfix. Het heeft 40 kolommen en 10 rijen nodig.
tree-title = Alle artikelen
help-title = Toetsen
outline-title = Koppen
outline-nothing = Geen kop heeft deze letters.
log-title = Regels van de plaktekst
log-standing = Gezocht: { $used } van { $lines } regels. Eerste treffer: { $title }
log-standing-nothing = Gezocht: { $used } van { $lines } regels. Niets gevonden.
log-repeated = staat er later weer
log-quiet = geen fout
log-noise = tijden, id's
log-frame = stackregel
log-secret = geheim
log-early = te ver terug

## Een gids

guide-roles = Wie dit mag doen: { $roles }
guide-date = tekst van { $date }
guide-machine = door een machine vertaald
guide-tried = ✗ geprobeerd, hielp niet: { $title }
guide-passed = – niet van toepassing: { $title }
guide-resolution = Oplossing { $number } van { $count }
guide-choice = Welk geval is het uwe?
guide-skipped = overgeslagen
guide-skipped-because = overgeslagen: { $reason }
guide-labels = Op het scherm: { $labels }
guide-new = nieuw sinds u hier was
guide-question = Heeft dit geholpen?
# De spaties binnen een antwoord breken niet af.
guide-answer-yes = { $key } ja
guide-answer-no = { $key } nee
guide-answer-other = { $key } niet van toepassing
guide-answer-later = { $key } later
guide-symptoms = Wat gaat er mis?
guide-solved = ✓ Opgelost. { $back } leidt terug naar het zoeken.
guide-later = Voor later bewaard.
guide-try-next = Alles hier is geprobeerd. Wat nu kan helpen:
guide-nothing-left = Er is niets meer te proberen. Geef de zaak door aan iemand die verder kan kijken; { $note } kopieert de notitie.

## Regels tekst waar om gevraagd wordt

ask-skip = Waarom deze stap overslaan? ({ $enter }: geen reden)
ask-does-not-apply = Waarom is het niet van toepassing?
ask-remark = Opmerking:
ask-note-file = De notitie schrijven naar:
ask-find = Zoek in dit artikel:
ask-heading = Kop:

## De statusregel

status-loading = { $read } van { $total } bestanden, { $articles ->
    [one] { $articles } artikel
   *[other] { $articles } artikelen
}
status-no-articles = Er is geen artikel in deze inhoud.
status-fallback = Niet beschikbaar in { $wanted }; getoond in { $shown }.
status-problems = { $problems ->
    [one] { $problems } probleem in de inhoud: pcfix list noemt het op stderr
   *[other] { $problems } problemen in de inhoud: pcfix list noemt ze op stderr
}
status-view-both = Beide talen
status-view-target = Alleen de eerste taal
status-view-source = Alleen de tweede taal
status-address = Hier is geen browser. Het adres: { $address }
status-opening = { $address } wordt geopend
status-elsewhere-at = { $path } staat niet in deze bibliotheek. Het staat op { $address }
status-elsewhere = { $path } staat niet in deze bibliotheek.
status-refused = Alleen web- en mailadressen worden geopend.
status-no-page = Het openbare adres van dit artikel is niet bekend.
status-answer = Antwoord met { $yes }, { $no }, { $other } of { $later }.
status-steps-first = Eerst de stappen: { $tick } vinkt af, { $skip } slaat over. Of ga omlaag naar de vraag.
status-done-already = Deze stap is gedaan. { $undo } neemt hem terug.
status-solved = Mooi! Als opgelost aangemerkt.
status-later = Voor later bewaard. Bij het openen gaat u verder waar u was.
status-nothing-left = Dat was de laatste hier.
status-next-resolution = Dan de volgende.
status-undone = Teruggenomen.
status-nothing-to-undo = Er is niets om terug te nemen.
status-found = Plaats { $number } van { $count }; { $next } volgende, { $previous } vorige
status-not-found = { $wanted } staat niet in dit artikel.
status-no-headings = Dit artikel heeft geen koppen.
status-no-log = Er is niets geplakt dat op een logboek lijkt.
status-mouse-on = De muis schuift, kiest en opent.
status-mouse-off = De muis selecteert tekst.
status-reload = De inhoud wordt opnieuw gelezen.
status-unfinished = { $open } gaat verder. In de lijst ({ $pane }): { $afresh } begint opnieuw, { $away } legt hem weg.
status-resumed = Gaat verder waar u was, { $when }. { $afresh } begint opnieuw.
status-resumed-changed = Het artikel is veranderd sinds { $when }: { $new ->
    [one] { $new } stap is nieuw
   *[other] { $new } stappen zijn nieuw
}, van wat gedaan was { $gone ->
    [one] is { $gone } ding
   *[other] zijn { $gone } dingen
} weg.
status-afresh = Vanaf het begin.
status-put-away = Weggelegd. pcfix history noemt hem nog.
status-damaged = { $lines ->
    [one] { $lines } regel van het logboek is onleesbaar; hij blijft zoals hij is.
   *[other] { $lines } regels van het logboek zijn onleesbaar; ze blijven zoals ze zijn.
}
status-not-kept = Niet bewaard: { $reason }. De gids gaat verder.
status-one-language = Dit artikel heeft geen tweede taal.
status-sent-step = Stap naar het klembord gestuurd ({ $way })
status-sent-command = Opdracht naar het klembord gestuurd ({ $way })
status-sent-note = Notitie naar het klembord gestuurd ({ $way })
status-sent-address = Adres naar het klembord gestuurd ({ $way })
status-note-written = Notitie geschreven naar { $path }
status-note-not-written = { $path } is niet geschreven: { $reason }

## Toetsen

key-none = (geen toets)
key-open = openen wat geselecteerd is
    .short = openen
key-enter-guide = de stap afvinken, de optie kiezen, de koppeling volgen
    .short = verder
key-jump = naar deze kop
    .short = erheen
key-enter-line = klaar
    .short = klaar
key-tick = de stap afvinken; anders bladeren
    .short = gedaan
key-skip = de stap overslaan, met een reden
    .short = overslaan
key-undo = het laatste vinkje, de keuze of het antwoord terugnemen
    .short = terugnemen
key-copy = de stap of de opdracht kopiëren
    .short = kopiëren
key-copy-other = de stap in de andere taal kopiëren
key-copy-note = de notitie voor het ticket kopiëren
    .short = notitie
key-write-note = de notitie naar een bestand schrijven
key-remark = een opmerking toevoegen
key-afresh = opnieuw beginnen
key-put-away = de onafgemaakte gids wegleggen
key-number = de optie kiezen, of de vraag beantwoorden
key-up = omhoog
key-down = omlaag
key-page-up = een pagina omhoog
key-page-down = een pagina omlaag
key-top = naar het begin
key-bottom = naar het einde
key-unfold = uitvouwen
    .short = uitvouwen
key-fold = invouwen
    .short = invouwen
key-next-pane = naar het volgende deel
    .short = deel
key-previous-pane = naar het vorige deel
key-next-link = naar de volgende koppeling
    .short = koppeling
key-previous-link = naar de vorige koppeling
key-browse = de koppeling of de pagina van het artikel in de browser openen
    .short = pagina
key-view = beide talen, de eerste, de tweede
    .short = talen
key-tree = alle artikelen
    .short = alles
key-search = naar het zoekvak
    .short = zoeken
key-find = iets zoeken in het artikel
    .short = zoeken
key-find-next = naar de volgende vindplaats
key-find-previous = naar de vorige vindplaats
key-next-heading = naar de volgende kop
key-previous-heading = naar de kop ervoor
key-outline = de koppen van dit artikel
key-log = welke regels van het geplakte logboek tellen
    .short = regels
key-turn-line = deze regel zoeken, of niet
    .short = aan/uit
key-mouse = de muis aan- of uitzetten
key-reload = gewijzigde bestanden opnieuw lezen
key-help = de toetsen van dit scherm
    .short = toetsen
key-clear = het zoekvak wissen
key-back = een niveau terug
    .short = terug
key-cancel = laat maar
    .short = annuleren
key-close = sluiten
    .short = sluiten
key-forward = weer vooruit
key-quit = stoppen
    .short = stoppen
key-interrupt = overal stoppen
    .short = stoppen
key-suspend = onderbreken; fg keert terug

## Het logboek en de notitie

when-today = vandaag { $time }
when-yesterday = gisteren { $time }
progress = { $done } van { $steps }
journal-no-folder = er is geen thuismap
journal-newer = een nieuwere pcfix schreef het logboek
journal-busy = een andere pcfix houdt het logboek vast
note-exists = er is al zo'n bestand
note-article = Artikel: { $title }, { $place }
note-article-dated = Artikel: { $title } ({ $date }), { $place }
note-solved = Begonnen { $began }, opgelost { $ended }.
note-later = Begonnen { $began }, voor later bewaard { $ended }.
note-nothing-left = Begonnen { $began }, niets meer te proberen { $ended }. Niet opgelost.
note-open = Begonnen { $began }, nog niet beantwoord.
note-open-at = Begonnen { $began }, bij { $done } van { $steps } stappen.
note-done = gedaan: { $what }
note-skipped = overgeslagen: { $what }
note-chose = geval: { $what }
note-remark = opmerking: { $what }
note-helped = hielp: { $what }
note-did-not-help = hielp niet: { $what }
note-does-not-apply = niet van toepassing: { $what }
note-left = voor later: { $what }
note-this = deze oplossing

## Lopen zonder scherm, en de geschiedenis

walk-step = y gedaan, s overslaan, u terugnemen, a opmerking, n notitie, q later, of meteen: 1 het hielp, 2 het hielp niet, 3 niet van toepassing
walk-choice = het nummer van uw geval, of u terugnemen, q later
walk-question = 1 ja, 2 nee, 3 niet van toepassing, 4 later, of u terugnemen, a opmerking, n notitie
walk-next = het nummer van wat u hierna probeert, of Enter voor geen
walk-not-understood = Niet begrepen.
walk-resumed = Gaat verder waar u was, { $when }. --fresh begint bij de eerste stap.
walk-note = pcfix note toont de notitie voor het ticket.
walk-nothing-left = Er is niets meer te proberen. Geef de zaak door aan iemand die verder kan kijken.
walk-solved = Opgelost.
walk-undone = Teruggenomen.
walk-nothing-to-undo = Er is niets om terug te nemen.
end-looked = bekeken
end-open = open
end-later = later
end-solved = opgelost
end-nothing-left = niet opgelost
end-put-away = weggelegd

## Fouten van de opdrachtregel

error-no-articles = In deze inhoud is geen artikel gevonden.
error-no-query = Niets om te zoeken: geef een zoekvraag, of voer die aan door een pijp. pcfix search --help vertelt meer.
error-unknown-id = { $id } bestaat niet. Misschien bedoelt u:{ $nearest }
error-unknown-id-alone = { $id } bestaat niet. pcfix list noemt elk id.
error-ambiguous-id = { $id } staat in meer artikelen. Noem er een:{ $nearest }
error-no-guide = Er is geen gids { $id } in het logboek. pcfix history noemt ze.
error-no-guides = Er staat nog geen gids in het logboek.
error-no-article = Het artikel van deze gids staat niet in deze inhoud: { $symptom }

## Wat check meldt

check-articles = { $articles ->
    [one] { $articles } artikel
   *[other] { $articles } artikelen
}
check-clean = { $articles }, geen fouten.
check-faults = { $articles }, { $faults ->
    [one] { $faults } fout:
   *[other] { $faults } fouten:
}
check-explain = pcfix check --explain CODE vertelt wat een code betekent en hoe u de fout herstelt.
check-why = Waarom het telt:
check-mend = Zo herstelt u het:
check-wrong = Fout:
check-right = Goed:
check-unknown = De code { $code } bestaat niet. Misschien bedoelt u: { $nearest }
check-unknown-alone = De code { $code } bestaat niet. pcfix check --explain noemt ze alle.

## De instellingen

config-head = Instellingen van pcfix. Elke regel toont wat vanzelf geldt; haal de # weg om iets te veranderen.
config-content = Mappen of bestanden met artikelen, in plaats van die in het programma.
config-lang = De taal om in te lezen, zoals nl of pt-BR; anders die van het systeem.
config-beside = De tweede taal; anders die van het origineel.
config-view = Welke talen te tonen: both, target of source; anders wat het laatst te zien was.
config-color = Wanneer kleuren te gebruiken: auto, always of never.
config-ui_lang = De taal van het programma zelf; anders die van het systeem.
config-theme = dark, light, high-contrast of none; auto vraagt de terminal naar zijn achtergrond; of eigen kleuren: {"{"}base: dark, title: bright-blue{"}"}.
config-keys = preset: default of vim; dan per scherm (box, list, preview, tree, log, guide, outline, line, help) een actie en haar toetsen: {"{"}guide: {"{"}tick: [Space, x]{"}"}{"}"}.
config-mouse = Of de muis schuift, kiest en opent; de actie mouse zet dat aan en uit.
config-limits = Wat er hooguit wordt gelezen: mebibytes van een bestand, mappen in elkaar, lijsten en citaten in elkaar, aliassen in YAML. Wat erbuiten valt, wordt gemeld met de naam van de grens.
config-pager = Het programma dat laat zien wat show, list en search tonen waar het langer is dan het scherm; cat voor geen; anders PAGER, anders less. PCFIX_PAGER gaat voor.
config-written = Geschreven: { $path }
config-exists = { $path } is er al en is gelaten zoals het is.
config-no-folder = Er is geen thuismap voor instellingen; PCFIX_CONFIG mag een bestand noemen.
config-none = { $path } (is er niet)

## Wat paths vertelt

paths-config = uw instellingen
paths-journal = wat is afgevinkt, overgeslagen, beantwoord en opgemerkt
paths-lock = laat één exemplaar tegelijk schrijven; leeg
paths-view = welke talen het laatst getoond zijn
paths-new = bestaat even, terwijl het bestand met die naam wordt vervangen
paths-note = Toets { $write } schrijft de notitie van een gids naar een nieuw bestand met de naam die u geeft. Verder wordt niets geschreven.

## Wat door een pijp komt

log-used = Uit het logboek gebruikt: { $used ->
    [one] { $used } melding
   *[other] { $used } meldingen
}. Weggelaten: { $dropped ->
    [one] { $dropped } regel
   *[other] { $dropped } regels
}.
log-secrets = { $secrets ->
    [one] { $secrets } geheim of adres is
   *[other] { $secrets } geheimen of adressen zijn
} verwijderd.

## De opdrachtregel: waarvoor opdrachten (cmd-), argumenten (arg-) en waarden (value-) dienen, en namen van waarden (name-).
## Van een argument dat meer opdrachten hebben, kan de sleutel eerst de opdracht noemen. Wat op -long eindigt, is voor
## --help; -after staat onder een hulp, en -more onder die van --help.

cmd-pcfix = Vind de oplossing van een foutmelding en loop haar door, in twee talen.
cmd-pcfix-long =
    Vind de oplossing van een foutmelding en loop haar stap voor stap door, in twee talen.

    Zonder opdracht opent het scherm: typ een foutmelding, druk op Enter bij de oplossing die past, en vink haar stappen af.
cmd-pcfix-more =
    Voorbeelden:
      pcfix                                  het scherm openen
      pcfix bestelling annuleren             het openen met deze zoekvraag
      pcfix --lang nl --beside en            in het Nederlands, met Engels ernaast
      pcfix --content ~/docs                 uw eigen map met artikelen gebruiken
      pcfix search "er is iets misgegaan"    noemen wat past
      pcfix show cancel-order                één oplossing tonen
      pcfix walk cancel-order                haar doorlopen zonder scherm
      pcfix note                             de notitie van de laatste gids tonen
      pcfix check ~/docs                     zeggen wat er mis is met artikelen

    Afsluitcodes: 0 gevonden of opgelost, 1 niets gevonden, niet opgelost, of fouten, 2 verkeerd gebruik of onleesbare inhoud, 3 voor later bewaard, 130 ctrl-c.
cmd-search = Noemen wat bij een foutmelding past, het beste eerst
cmd-search-more =
    Voorbeelden:
      pcfix search bestelling annuleren      in elke volgorde, ook met tikfouten
      pcfix search "er is iets misgegaan"    staan ze bij elkaar, dan voorop
      pcfix search --json --limit 1 order    voor een script

    Afsluitcodes: 0 gevonden, 1 niets gevonden, 2 verkeerd gebruik of onleesbare inhoud.
cmd-show = Eén symptoom met zijn oplossing tonen
cmd-show-more =
    Voorbeelden:
      pcfix show cancel-order
      pcfix show account-setup-and-renewal.md#cancel-order --view target

    Afsluitcodes: 0 getoond, 1 zo'n id is er niet, 2 verkeerd gebruik of onleesbare inhoud.
cmd-list = De boom van artikelen en symptomen tonen
cmd-walk = Een oplossing doorlopen in genummerde regels, zonder scherm
cmd-walk-after =
    Antwoorden worden van de standaardinvoer gelezen, één per regel: y gedaan, s REDEN overslaan, u terugnemen, a TEKST opmerking, n de notitie tonen, q voor later bewaren; bij een keuze haar nummer; bij de vraag, of ervoor, 1 hielp, 2 hielp niet, 3 REDEN niet van toepassing. Het einde van de invoer betekent later.

    Afsluitcodes: 0 opgelost, 1 niet opgelost, 3 voor later bewaard.
cmd-note = De notitie voor het ticket tonen
cmd-history = Eerdere gidsen noemen, en hoe ze eindigden
cmd-history-more =
    Voorbeelden:
      pcfix history                          wat er is gedaan, het laatste eerst
      pcfix history --forget-all             het vergeten
cmd-check = Tonen wat er mis is met de inhoud, één fout per regel
cmd-check-long =
    Tonen wat er mis is met de inhoud, één fout per regel

    Elke fout is een regel pad:regel: code: bericht op de standaarduitvoer; de paden zijn die van de bestanden. De afsluitcode is 0 waar geen fout is, 1 waar er fouten zijn, 2 waar niets te lezen was.
cmd-check-more =
    Voorbeelden:
      pcfix check ~/docs                     een map met artikelen
      pcfix check --json ~/docs              voor een script
      pcfix check --explain link-anchor      wat een code betekent
cmd-config = De geldende instellingen tonen, of er een bestand van schrijven
cmd-config-more =
    Voorbeelden:
      pcfix config                           wat nu geldt
      pcfix config --init                    een bestand om ze in te veranderen
cmd-export = De hele bibliotheek als JSON tonen
cmd-completions = Het script tonen waarmee een shell een regel aanvult
cmd-completions-long = Het script tonen waarmee een shell opdrachten, opties en id's aanvult
cmd-completions-after =
    Laad het als de shell start:
      bash        ~/.bashrc: source <(pcfix completions bash)
      zsh         ~/.zshrc, na compinit: source <(pcfix completions zsh)
      fish        ~/.config/fish/config.fish: pcfix completions fish | source
      PowerShell  $PROFILE: pcfix completions powershell | Out-String | iex
      elvish      ~/.config/elvish/rc.elv: eval (pcfix completions elvish | slurp)
cmd-man = De handleiding tonen
cmd-man-long = De handleiding tonen, in de taal van pcfix: pcfix man | man -l -
cmd-paths = Elk bestand tonen dat pcfix kan schrijven
cmd-paths-long = Elk bestand tonen dat pcfix kan schrijven, en waar de instellingen staan
cmd-help = Deze hulp tonen, of die van een opdracht

arg-content = Eigen artikelen: een map of een bestand
arg-content-long = Een map of een bestand met artikelen, in plaats van die in het programma; mag vaker worden gegeven [env: PCFIX_CONTENT]
arg-lang = De taal om in te lezen, zoals nl of pt-BR
arg-lang-long = De taal om in te lezen, zoals nl of pt-BR [env: PCFIX_LANG] [standaard: die van het systeem]
arg-beside = De tweede taal; anders die van het origineel
arg-view = Welke talen te tonen: both, target of source
arg-view-long = Welke talen te tonen [standaard: both; op het scherm wat het laatst te zien was]
arg-color = Wanneer kleuren te gebruiken: auto, always of never
arg-color-long = Wanneer kleuren te gebruiken [standaard: auto]
arg-ui_lang = De taal van pcfix zelf: { $languages }
arg-ui_lang-long = De taal van het programma zelf, een van { $languages } [env: PCFIX_UI_LANG] [standaard: die van het systeem]
arg-query = Wat eerst te zoeken
arg-help = Deze hulp tonen; --help vertelt meer, met voorbeelden
arg-help-long = Deze hulp tonen; -h is korter
arg-version = De versie tonen
arg-json = JSON tonen
arg-id = Een id dat list of search noemt; het deel achter # volstaat waar maar één artikel het heeft
arg-search-query = Wat te zoeken; -, of niets waar iets door een pijp komt, leest het van de standaardinvoer
arg-limit = Hoeveel treffers hoogstens [standaard: { $default }]
arg-batch = Eén zoekvraag per regel uit dit bestand lezen (-: standaardinvoer) en van elk een regel JSON tonen
arg-search-explain = Van elke treffer zeggen welke woorden waar zijn gevonden, en voor hoeveel dat telde
arg-fresh = Bij de eerste stap beginnen, ook waar een gids halverwege is verlaten
arg-note-id = Het id van een gids, zoals pcfix history het noemt, of dat van een symptoom [standaard: de laatste gids]
arg-forget = Deze gids vergeten; mag vaker worden gegeven
arg-forget_all = Alle gidsen vergeten
arg-init = Een bestand schrijven dat elke instelling noemt, wat vanzelf geldt en wat ze betekent; een bestand dat er al is, blijft zoals het is
arg-no_pager = Meteen tonen, ook wat langer is dan het scherm
arg-shell = De shell: { $values }
arg-paths = Mappen of bestanden om na te kijken, in plaats van die van --content
arg-check-json = Een JSON-lijst tonen van objecten met path, line, code en message
arg-check-explain = Een code uitleggen: wat ze betekent, waarom het telt, hoe u de fout herstelt; zonder code alle codes noemen

value-both = de gekozen taal en de tweede
value-target = de gekozen taal
value-source = de tweede taal
value-auto = op een terminal, tenzij NO_COLOR anders zegt
value-always = altijd
value-never = nooit

name-code = CODE
name-command = OPDRACHT
name-file = BESTAND
name-id = ID
name-locale = TAAL
name-n = N
name-options = OPTIES
name-path = PAD
name-query = ZOEKVRAAG
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
usage-more = Meer leest u met '{ $help }'.
usage-unknown-argument = onverwacht argument '{ $argument }'
usage-unknown-command = de opdracht '{ $command }' bestaat niet
usage-invalid-value = ongeldige waarde '{ $value }' voor '{ $argument }'
usage-no-value = '{ $argument }' heeft een waarde nodig
usage-possible = mogelijke waarden: { $values }
usage-number = er is een geheel getal nodig
usage-locale = een taal wordt geschreven als nl, nl-NL of zh-Hant
usage-conflict = '{ $argument }' gaat niet samen met '{ $other }'
usage-twice = '{ $argument }' mag maar één keer worden gegeven
usage-missing = er ontbreekt: { $arguments }
usage-too-many = onverwachte waarde '{ $value }' voor '{ $argument }'
usage-not-text = een argument is geen UTF-8
usage-wrong = de argumenten zijn niet te gebruiken
usage-similar-argument = een argument dat erop lijkt: '{ $nearest }'
usage-similar-command = een opdracht die erop lijkt: '{ $nearest }'
usage-similar-value = een waarde die erop lijkt: '{ $nearest }'
usage-exists = '{ $what }' bestaat wel
usage-as-value = om '{ $argument }' als waarde te geven: '{ $how }'
config-no-field = de instelling `{ $name }` bestaat niet, wel { $known }
config-no-value = de waarde `{ $name }` bestaat niet, wel { $known }
config-twice = de instelling `{ $name }` staat er twee keer
config-large = de instellingen zijn groter dan 64 KiB
config-not-utf8 = de instellingen zijn geen UTF-8
output-closed = die is gesloten (om de uitvoer weg te gooien: open /dev/null alleen om te schrijven)

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
problem-thesaurus-orphan = woorden vóór de naam van hun begrip
problem-thesaurus-line = '{ $text }' is geen taal met haar woorden, zoals 'en: refund, money back'
problem-thesaurus-language = '{ $language }' van het begrip '{ $concept }' is geen taal
