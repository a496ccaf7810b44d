# Wat `pcfix check` zegt, in het Nederlands. `code-NAAM` zegt wat een code betekent en waarom die ertoe doet; `.fix` zegt
# hoe u het oplost. `fault-NAAM` is de melding van één probleem: kleine letter, geen punt.

quote = ‘{ $text }’

## Codes: bestanden en front matter

code-unreadable = Een bestand kan niet worden gelezen. De inhoud ontbreekt in de bibliotheek.
    .fix = Herstel de rechten of haal het bestand uit de map.
code-link-outside = Een symbolische koppeling is verbroken of leidt buiten de map met inhoud. Die wordt niet gevolgd.
    .fix = Zet het bestand zelf in de map of verwijder de koppeling.
code-not-utf8 = Een bestand is geen UTF-8 en geen UTF-16 met bytevolgordemarkering. Het wordt weggelaten.
    .fix = Sla het op als UTF-8.
code-control-characters = De tekst bevat besturingstekens of tekens die de schrijfrichting veranderen. Ze worden verwijderd, omdat een terminal ze zou uitvoeren.
    .fix = Verwijder ze. Ze komen vaak mee met tekst uit een terminal of pdf.
code-conflict-marker = Een samenvoegconflict is in het bestand blijven staan. Lezers zien beide versies en de markeringen.
    .fix = Los het conflict op en verwijder de markeringen.
code-front-matter = De front matter is geen geldige YAML. Titel, datum en taal van het artikel zijn onbekend.
    .fix = Verbeter de YAML. Een waarde met een dubbele punt en een spatie heeft aanhalingstekens nodig.
code-front-matter-missing = Het bestand heeft geen front matter terwijl de meeste bestanden van de set die wel hebben, of de front matter wordt niet afgesloten.
    .fix = Begin het bestand met een regel ---, een titel en nog een regel ---.
code-front-matter-title = De front matter heeft geen titel of een lege. Websites tonen die in zoekresultaten en tabbladen.
    .fix = Voeg een regel title: toe met de titel van het artikel.
code-front-matter-duplicate = Een sleutel staat twee keer in de front matter. Programma's gebruiken een van de twee waarden, of weigeren het bestand.
    .fix = Behoud de waarde die geldt, en verwijder de andere regel.
code-front-matter-key = Een sleutel van de front matter is verkeerd gespeld, of een sleutel die de meeste bestanden hebben ontbreekt. Wat er staat, wordt niet gebruikt.
    .fix = Verbeter de sleutel of voeg die toe.
code-front-matter-date = Een datum in de front matter kan niet worden gelezen. Lezers zien niet hoe oud de tekst is.
    .fix = Schrijf de datum als 12/31/2026 of 2026-12-31.
code-title-missing = Het artikel heeft geen titel, dus lijsten tonen de bestandsnaam.
    .fix = Begin de tekst met # en de titel.
code-title-again = Het artikel heeft meer dan één kop van niveau 1. Het deel na de tweede lijkt een ander artikel.
    .fix = Geef de andere koppen niveau 2.
code-faq = Een FAQ in YAML kan niet worden gelezen of heeft geen titel. De vragen ontbreken in de bibliotheek.
    .fix = Verbeter de YAML op de aangegeven plaats of geef de FAQ een titel.
code-faq-header = Een YAML-bestand heeft vragen en antwoorden, maar niet de eerste regel van een FAQ. De vragen ontbreken in de bibliotheek.
    .fix = Begin het bestand met de regel ### YamlMime:FAQ.
code-include = Een ingevoegd bestand staat niet in de inhoud, of wordt te diep of te vaak ingevoegd. De tekst ontbreekt in het artikel.
    .fix = Verbeter het pad of zet het bestand daar neer.
code-include-literal = Een verkeerd gespelde invoeging wordt als tekst gelezen. De tekst van het bestand ontbreekt in het artikel.
    .fix = Schrijf [!INCLUDE [titel](pad)].
code-nesting = Lijsten en citaten zijn te diep genest. De diepste worden afgevlakt.
    .fix = Gebruik minder niveaus of verdeel de tekst met koppen.

code-project = Iets in het projectbestand .pcfix.yaml wordt niet gebruikt. Het hoort bij de inhoud en mag daarom minder instellen dan een gebruiker.
    .fix = Verbeter wat de melding noemt, of verwijder het.

## Codes: opbouw

code-heading-empty = Een kop heeft geen tekst. Het is een lege regel in de lijst met symptomen en is niet te vinden.
    .fix = Schrijf de kop of verwijder die.
code-heading-skip = Een kop is meer dan één niveau dieper dan de kop ervoor. De structuur heeft een gat.
    .fix = Geef de kop het volgende niveau.
code-heading-duplicate = Twee symptomen naast elkaar hebben dezelfde kop. Lezers zien niet welk symptoom het hunne is.
    .fix = Zet in elke kop wat er anders is.
code-heading-bold = Een regel vette tekst dient als kop. Die staat niet in de structuur, en de tekst hoort bij de kop erboven.
    .fix = Maak er een kop van.
code-anchor-duplicate = Meerdere koppen van een artikel hebben hetzelfde anker. Koppelingen bereiken alleen de eerste.
    .fix = Geef elke kop een eigen anker.
code-list-start = Een genummerde lijst begint met een nummer dat niet aansluit op de lijst ervoor. Lezers zoeken stappen die niet bestaan.
    .fix = Begin met 1 of ga verder waar de vorige lijst eindigde.
code-list-restart = Een afbeelding, notitie of code aan de kantlijn onderbreekt een genummerde lijst, die weer met 1 begint. Eén procedure lijkt er twee.
    .fix = Laat wat tussen de stappen staat inspringen tot de tekst van de stap erboven.
code-list-number = De nummers van een lijst kloppen niet. Lezers zien andere nummers dan de schrijver, en er kan een stap ontbreken.
    .fix = Nummer de items 1, 2, 3 of allemaal 1.
code-list-marker = Een genummerde lijst wisselt tussen 1. en 1). Het worden twee lijsten.
    .fix = Gebruik voor alle items hetzelfde teken.
code-steps-prose = Meerdere stappen staan in één zin. Ze zijn niet een voor een af te vinken.
    .fix = Schrijf een genummerde lijst met één handeling per item.
code-tabs-unclosed = Na een groep tabbladen staat geen lijn. De tekst erna hoort bij het laatste tabblad, waar andere lezers die missen.
    .fix = Zet na het laatste tabblad een regel * * *.
code-tabs-single = Een groep tabbladen heeft maar één tabblad, dus er valt niets te kiezen.
    .fix = Zet de lijn aan het eind van de groep of schrijf een gewone kop.
code-tabs-empty = Een tabblad heeft geen inhoud. Wie het kiest, vindt niets.
    .fix = Schrijf wat er in dit geval moet gebeuren of verwijder het tabblad.
code-tabs-link = De koppeling van een tabblad is verkeerd gespeld, dus het tabblad is een gewone kop.
    .fix = Schrijf de koppeling als #tab/NAAM.
code-tabs-level = Een tabblad heeft een ander kopniveau dan de andere van de groep.
    .fix = Geef alle tabbladen van een groep hetzelfde niveau.
code-table-row = Een tabelrij heeft meer of minder cellen dan de koprij. Tekst gaat verloren of staat in de verkeerde kolom.
    .fix = Geef alle rijen evenveel cellen. Een streep in een cel schrijft u als \|.
code-image-alt = Een afbeelding heeft geen woorden die zeggen wat er te zien is. Op een terminal zijn die woorden alles.
    .fix = Zeg in een zin wat de afbeelding toont.
code-image-margin = Een afbeelding aan de kantlijn volgt op een stap. Die hoort niet bij de stap en beëindigt de lijst.
    .fix = Laat de afbeelding inspringen tot de tekst van de stap.
code-image-file = Het bestand van een afbeelding bestaat niet.
    .fix = Verbeter het pad of voeg het bestand toe.
code-symptom-no-resolution = Onder een symptoom staat geen tekst, of wel een oorzaak maar geen oplossing. Wie het vindt, krijgt geen hulp.
    .fix = Zeg wat te doen. Kan er niets worden gedaan, zeg dat dan onder een kop als Oplossing of Status.
code-part-misspelt = Een kop lijkt op de naam van een onderdeel, zoals Oplossing, maar is verkeerd gespeld. Die wordt niet als dat onderdeel gebruikt.
    .fix = Verbeter de kop.

## Codes: koppelingen

code-link-file = Een koppeling leidt naar een bestand dat niet bestaat.
    .fix = Verbeter het pad of verwijs naar het artikel dat ervoor in de plaats kwam.
code-link-case = Een koppeling en de bestandsnaam verschillen in hoofdletters. De koppeling werkt alleen op sommige systemen.
    .fix = Schrijf de naam zoals het bestand heet.
code-link-anchor = Een koppeling noemt een anker dat het artikel niet heeft. Lezers komen bovenaan terecht.
    .fix = Gebruik het anker van de bedoelde kop.
code-link-empty = Een koppeling heeft geen adres.
    .fix = Voeg het adres toe of verwijder de koppeling.
code-link-reference = Een koppeling verwijst naar een definitie die niet bestaat. Lezers zien de haken.
    .fix = Definieer de verwijzing of schrijf het adres in de koppeling.
code-link-scheme = Het adres van een koppeling begint met een onbekend schema, zoals htp. Het kan niet worden geopend.
    .fix = Verbeter het adres.

## Codes: opmaak

code-literal-link = Een koppeling wordt als tekst gelezen, omdat een haak ontbreekt of een spatie verkeerd staat.
    .fix = Sluit beide haken, met niets tussen ] en ( en geen spatie in het adres.
code-literal-emphasis = ** wordt als sterretjes gelezen. De naam van een knop is niet vet en lezers zien de sterretjes.
    .fix = Zet de sterretjes direct om de woorden, zonder spatie erbinnen.
code-literal-code = Een backtick staat alleen. De code is niet gemarkeerd en niet te kopiëren.
    .fix = Voeg de tweede backtick toe.
code-literal-heading = Een regel begint met # maar heeft geen spatie erna. Het is tekst, en de sectie hoort bij de kop erboven.
    .fix = Zet een gewone spatie na de #.
code-literal-list = Een regel lijkt op een lijstitem maar wordt als tekst gelezen. Stappen lopen door elkaar in één alinea.
    .fix = Zet een lege regel voor de lijst, een spatie na elk nummer en begin met 1.
code-literal-table = Een tabel wordt als tekst gelezen, omdat de scheidingsrij ontbreekt of niet bij de koprij past.
    .fix = Zet na de koprij een rij als |---|---|, met één cel per kolom.
code-literal-alert = Een notitie staat niet in een citaat, is verkeerd gespeld of heeft tekst op de regel van het kenmerk. Die ziet eruit als gewone tekst.
    .fix = Schrijf > [!NOTE] op een eigen regel en > voor elke regel van de notitie.
code-literal-directive = Een :::-instructie wordt niet gelezen. Lezers zien de bron.
    .fix = Schrijf die op één regel, met naam, kenmerken tussen aanhalingstekens en ::: aan het eind.
code-fence-unclosed = Een codeblok wordt nooit gesloten. De rest van het artikel is code.
    .fix = Sluit het met evenveel backticks als aan het begin.
code-comment-unclosed = Een commentaar wordt nooit gesloten. De tekst erna kan verloren gaan.
    .fix = Sluit het met -->.
code-directive-unclosed = Een :::-blok wordt nooit gesloten. De tekst erna kan verloren gaan of in het blok terechtkomen.
    .fix = Sluit het met ::: aan het eind.
code-todo = In de tekst staat een aantekening voor de schrijver, zoals TODO. Lezers zien die.
    .fix = Maak de tekst af of zet de aantekening in een commentaar.

## Codes: vertaling

code-translation-missing = Een artikel is niet vertaald in een taal waarin de meeste andere wel zijn vertaald.
    .fix = Vertaal het artikel.
code-translation-original = Een vertaling heeft geen origineel. Het kan een bestand zijn dat in het origineel is verwijderd of hernoemd.
    .fix = Verwijder of hernoem de vertaling, of herstel het origineel.
code-translation-stale = Een vertaling is ouder dan het origineel. Er kunnen wijzigingen ontbreken.
    .fix = Vergelijk de vertaling met het origineel en pas de datum aan.
code-translation-differs = Minder dan de helft van een vertaling komt overeen met het origineel. Die volgt een andere versie en wordt niet verder vergeleken.
    .fix = Vertaal het artikel opnieuw.
code-translation-section = Een sectie van het origineel ontbreekt, of de vertaling heeft een eigen sectie, of de volgorde verschilt.
    .fix = Vertaal de sectie of zet die op de plaats die zij in het origineel heeft.
code-translation-anchor = Het anker van een kop verschilt van het origineel. Koppelingen en talen worden daarmee verbonden.
    .fix = Gebruik het anker van het origineel.
code-translation-step = Een stap van het origineel ontbreekt, of de vertaling heeft er een meer.
    .fix = Schrijf dezelfde stappen als het origineel.
code-translation-order = Twee stappen staan in een andere volgorde dan in het origineel.
    .fix = Gebruik de volgorde van het origineel.
code-translation-block = Een alinea, notitie, codeblok, lijst of tabel van het origineel ontbreekt of verschilt, of de vertaling heeft er een meer.
    .fix = Schrijf dezelfde blokken als het origineel.
code-translation-row = Een tabel heeft andere rijen of kolommen dan in het origineel.
    .fix = Schrijf dezelfde rijen als het origineel.
code-translation-option = Een tabblad van het origineel ontbreekt, of de vertaling heeft er een meer.
    .fix = Schrijf dezelfde tabbladen, met dezelfde #tab/NAAM, als het origineel.
code-translation-image = Een afbeelding van het origineel ontbreekt, of de vertaling heeft er een meer.
    .fix = Toon dezelfde afbeeldingen als het origineel.
code-translation-roles = De vertaling noemt meer of minder rollen dan het origineel.
    .fix = Noem dezelfde rollen als het origineel.
code-translation-pair = Een zin en het origineel ervan zijn niet als paar afgesloten. Alleen de vertaling blijft.
    .fix = Laat het vertaalprogramma het paar opnieuw schrijven.
code-unknown-markup = De betekenis van een shortcode, tag of component is onbekend. Lezers zien de naam, of niets.
    .fix = Schrijf de woorden zelf, of een link.
code-left-out = Bestanden zijn geen artikelen: ze bevatten alleen links of geen tekst, zijn concepten of hebben geen titel.
    .fix = Geef elk een titel en een tekst, of laat ze zoals ze zijn.
code-translation-command = Een opdracht verschilt van het origineel. Die werkt niet of doet iets anders.
    .fix = Neem de opdracht van het origineel over.
code-translation-code = Code verschilt van het origineel. Wat lezers typen of zoeken, kent het programma niet.
    .fix = Neem de code van het origineel over. Woorden die vertaald moeten worden, zijn geen code.
code-translation-link = Een koppeling leidt ergens anders heen dan in het origineel.
    .fix = Gebruik het adres van het origineel.
code-translation-number = Een getal verschilt van het origineel. Een verkeerde grens, versie of foutcode misleidt lezers.
    .fix = Neem het getal van het origineel over.
code-translation-placeholder = Een tijdelijke aanduiding verschilt van het origineel. Een programma vindt die misschien niet.
    .fix = Laat de tijdelijke aanduiding zoals die is.
code-translation-labels = Er zijn meer of minder namen vet dan in het origineel, of in een andere volgorde. Vet is de naam van een knop, tabblad of veld.
    .fix = Maak dezelfde namen vet als in het origineel.
code-label-words = De vette tekst is niet de naam die in het origineel vet is: die is binnen een woord afgekapt of bevat andere woorden.
    .fix = Maak de naam vet, en niets anders.
code-untranslated = Tekst is in beide talen hetzelfde.
    .fix = Vertaal die.
code-ignore-unused = Een pcfix-ignore-commentaar noemt een onbekende code of verbergt niets.
    .fix = Verbeter de code of verwijder het commentaar.

## Problemen: bestanden en front matter

fault-conflict-marker = { $text } is overgebleven van een samenvoegconflict
fault-front-matter-missing = geen front matter, terwijl de meeste bestanden van de set die hebben
fault-front-matter-missing-end = de front matter heeft geen afsluitende ---
fault-front-matter-title = de front matter heeft geen titel
fault-front-matter-title-empty = de titel in de front matter is leeg
fault-front-matter-duplicate = de sleutel { $key } staat ook op regel { $line }
fault-front-matter-key = onbekende sleutel { $key }; bedoelt u { $near }?
fault-front-matter-key-missing = geen { $key } in de front matter, terwijl de meeste bestanden van de set die hebben
fault-front-matter-date = { $date } is geen datum
fault-title-missing = geen titel
fault-title-again = { $title } is een tweede titel; de eerste staat op regel { $line }
fault-faq-header = geen regel ### YamlMime:FAQ aan het begin, dus dit wordt niet als FAQ gelezen
fault-include-literal = { $text } wordt niet als invoeging gelezen

## Problemen: opbouw

fault-heading-empty = een kop zonder tekst
fault-heading-skip = { $title } heeft niveau { $level }, maar de kop ervoor heeft niveau { $before }
fault-heading-duplicate = { $title } is ook de kop van regel { $line }
fault-heading-bold = { $text } is vette tekst, geen kop
fault-anchor-duplicate = het anker { $anchor } staat al op regel { $line }
fault-list-start = de lijst begint met { $start }, maar geen lijst ervoor eindigt met { $wanted }
fault-list-start-again = de lijst begint met { $start }, maar de lijst ervoor eindigde met { $end }
fault-list-restart = de lijst begint zonder inleiding weer met 1; de lijst ervoor eindigde met { $end }
fault-list-number = nummer { $number } wordt getoond als { $shown }
fault-list-marker = de lijst wisselt van { $before } naar { $marker }
fault-steps-prose = { $text } bevat meerdere stappen in één zin
fault-tabs-unclosed = geen lijn sluit de tabbladen { $tabs } af
fault-tabs-single = het tabblad { $tab } staat alleen in de groep
fault-tabs-empty = het tabblad { $tab } heeft geen inhoud
fault-tabs-link = { $target } is niet de koppeling van een tabblad; schrijf #tab/NAAM
fault-tabs-level = het tabblad { $tab } heeft niveau { $level }, maar de groep heeft niveau { $group }
fault-table-row = { $cells ->
    [one] de rij heeft { $cells } cel
   *[other] de rij heeft { $cells } cellen
}, maar de koprij heeft er { $header }
fault-image-alt = de afbeelding { $image } heeft geen alternatieve tekst
fault-image-alt-name = de alternatieve tekst { $alt } is een bestandsnaam
fault-image-margin = de afbeelding { $image } hoort niet bij de stap erboven
fault-image-file = de afbeelding { $image } bestaat niet
fault-symptom-no-resolution = na het symptoom { $title } volgt niets
fault-symptom-no-resolution-fix = na de oplossing { $title } volgt niets
fault-symptom-no-resolution-steps = het symptoom { $title } heeft een oorzaak, maar geen oplossing en geen stappen
fault-symptom-no-resolution-article = het artikel noemt een symptoom of oorzaak, maar geen oplossing en geen stappen
fault-part-misspelt = { $title } lijkt op { $part }

## Problemen: koppelingen

fault-link-file = { $target } bestaat niet
fault-link-case = het bestand van { $target } heet { $file }, met andere hoofdletters
fault-link-anchor = { $file } heeft geen anker { $anchor }
fault-link-anchor-own = dit artikel heeft geen anker { $anchor }
fault-link-empty = de koppeling { $text } heeft geen adres
fault-link-reference = de verwijzing { $label } van een koppeling is niet gedefinieerd
fault-link-scheme = { $target } heeft het onbekende schema { $scheme }

## Problemen: opmaak

fault-literal-link = { $text } wordt als tekst gelezen, niet als koppeling
fault-literal-emphasis = ** wordt als sterretjes gelezen, niet als vet, in { $text }
fault-literal-code = de backtick in { $text } staat alleen
fault-literal-heading = geen spatie na # in { $text }, dus dit is geen kop
fault-literal-list = de regel die met { $marker } begint, wordt bij de tekst erboven gelezen
fault-literal-list-space = geen spatie na { $marker } in { $text }, dus dit is geen lijstitem
fault-literal-table = dit wordt als tekst gelezen: de scheidingsrij past niet bij de koprij
fault-literal-table-cells = { $missing ->
    [one] de scheidingsrij heeft { $missing } cel minder dan de koprij
   *[other] de scheidingsrij heeft { $missing } cellen minder dan de koprij
}
fault-literal-table-none = dit wordt als tekst gelezen: geen scheidingsrij na de koprij
fault-literal-alert = [!{ $name }] wordt niet als notitie gelezen; schrijf > [!{ $level }] alleen op de regel
fault-literal-directive = { $text } wordt als tekst gelezen
fault-fence-unclosed = het codeblok wordt nooit gesloten
fault-comment-unclosed = het commentaar wordt nooit gesloten
fault-directive-unclosed = { $text } wordt nooit gesloten
fault-todo = { $text } is een aantekening voor de schrijver

## Problemen: vertaling

fault-translation-missing = niet vertaald in { $locale }
fault-translation-original = geen origineel ({ $locale }) van dit artikel
fault-translation-stale = van { $date }, maar het origineel is van { $original }
fault-translation-differs = slechts { $same } van { $all } delen komen overeen met het origineel
fault-translation-section = de sectie { $title } van het origineel ontbreekt
fault-translation-section-added = de sectie { $title } staat niet in het origineel
fault-translation-section-moved = de sectie { $title } staat op een andere plaats dan in het origineel
fault-translation-anchor = het anker is { $anchor }, maar { $original } in het origineel
fault-translation-anchor-missing = het anker { $original } van het origineel ontbreekt
fault-translation-step = de stap { $text } van het origineel ontbreekt
fault-translation-step-added = de stap { $text } staat niet in het origineel
fault-translation-order = de stappen { $first } en { $second } staan in omgekeerde volgorde
fault-translation-block = { $kind ->
    [steps] een genummerde lijst van het origineel ontbreekt: { $text }
    [list] een lijst van het origineel ontbreekt: { $text }
    [code] een codeblok van het origineel ontbreekt: { $text }
    [callout] een notitie van het origineel ontbreekt: { $text }
    [table] een tabel van het origineel ontbreekt: { $text }
    [choice] de tabbladen van het origineel ontbreken: { $text }
    [quote] een citaat van het origineel ontbreekt: { $text }
   *[paragraph] een alinea van het origineel ontbreekt: { $text }
}
fault-translation-block-added = { $kind ->
    [steps] een genummerde lijst staat niet in het origineel: { $text }
    [list] een lijst staat niet in het origineel: { $text }
    [code] een codeblok staat niet in het origineel: { $text }
    [callout] een notitie staat niet in het origineel: { $text }
    [table] een tabel staat niet in het origineel: { $text }
    [choice] de tabbladen staan niet in het origineel: { $text }
    [quote] een citaat staat niet in het origineel: { $text }
   *[paragraph] een alinea staat niet in het origineel: { $text }
}
fault-translation-block-level = de notitie is { $level }, maar { $original } in het origineel
fault-translation-row = de rij { $text } van het origineel ontbreekt
fault-translation-row-added = de rij { $text } staat niet in het origineel
fault-translation-row-columns = de tabel heeft { $columns } kolommen, maar { $original } in het origineel
fault-translation-option = het tabblad { $tab } van het origineel ontbreekt
fault-translation-option-added = het tabblad { $tab } staat niet in het origineel
fault-translation-image = de afbeelding { $image } van het origineel ontbreekt
fault-translation-image-added = de afbeelding { $image } staat niet in het origineel
fault-translation-roles = het artikel noemt { $roles } rollen, maar { $original } in het origineel
fault-translation-command = de opdracht { $original } werd { $text }
fault-translation-command-missing = de opdracht { $original } is niet hetzelfde in de vertaling
fault-translation-code = code { $original } van het origineel werd { $text }
fault-translation-code-missing = code { $original } van het origineel ontbreekt
fault-translation-code-added = code { $text } staat niet in het origineel
fault-translation-link = de koppeling { $original } van het origineel werd { $text }
fault-translation-link-missing = de koppeling { $original } van het origineel ontbreekt
fault-translation-link-added = de koppeling { $text } staat niet in het origineel
fault-translation-number = het getal { $original } van het origineel werd { $text }
fault-translation-number-missing = het getal { $original } van het origineel ontbreekt
fault-translation-number-added = het getal { $text } staat niet in het origineel
fault-translation-placeholder = de tijdelijke aanduiding { $original } van het origineel werd { $text }
fault-translation-placeholder-missing = de tijdelijke aanduiding { $original } van het origineel ontbreekt
fault-translation-placeholder-added = de tijdelijke aanduiding { $text } staat niet in het origineel
fault-translation-labels = vet is { $text }, maar { $original } in het origineel
fault-translation-labels-missing = { $original } is vet in het origineel, maar hier is niets vet
fault-translation-labels-added = { $text } is vet, maar in het origineel is niets vet
fault-translation-labels-order = de vette namen { $first } en { $second } staan in omgekeerde volgorde
fault-label-words = { $text } is vet voor { $original } van het origineel
fault-untranslated = { $text } is niet vertaald
fault-ignore-unused = pcfix-ignore { $code } verbergt niets
fault-ignore-unused-unknown = pcfix-ignore noemt de onbekende code { $code }

## De opdracht

check-articles = { $articles ->
    [one] { $articles } artikel
   *[other] { $articles } artikelen
}
check-clean = { $articles }, geen problemen.
check-problems = { $articles }, { $problems ->
    [one] { $problems } probleem
   *[other] { $problems } problemen
}:
check-explain = Voer 'pcfix check --explain CODE' uit om te zien wat een code betekent en hoe u het oplost.
check-fix = Zo lost u het op:
check-wrong = Fout:
check-right = Goed:
check-baseline-written = { $problems ->
    [one] { $problems } probleem opgeslagen in { $path }; het wordt voortaan niet gemeld.
   *[other] { $problems } problemen opgeslagen in { $path }; ze worden voortaan niet gemeld.
}
check-baseline-used = { $problems ->
    [one] { $problems } bekend probleem uit { $path } niet getoond.
   *[other] { $problems } bekende problemen uit { $path } niet getoond.
}
check-baseline-gone = { $problems ->
    [one] { $problems } probleem uit { $path } is verdwenen. Verwijder het bestand en controleer opnieuw om het bij te werken.
   *[other] { $problems } problemen uit { $path } zijn verdwenen. Verwijder het bestand en controleer opnieuw om het bij te werken.
}
check-ignored = { $files ->
    [one] { $files } bestand weggelaten vanwege .gitignore of de projectinstellingen.
   *[other] { $files } bestanden weggelaten vanwege .gitignore of de projectinstellingen.
}
coverage-language = Taal
coverage-files = Bestanden
coverage-sections = Secties
coverage-steps = Stappen
coverage-missing = Niet vertaald
coverage-parts = Delen ontbreken
coverage-stale = Verouderd
coverage-original = { $language } (origineel)
coverage-unknown = onbekend

## Een nieuw bestand

new-title = Problemen met de portal
new-description = Wat u kunt doen als de portal niet werkt.
new-roles = Geschikte rollen
new-role = Globale beheerder
new-symptom = De melding die lezers zien
new-cause = Waarom dit gebeurt, in een of twee zinnen.
new-introduction = Zo lost u het op:
new-first = Selecteer **Instellingen**.
new-second = Selecteer **Opslaan**.
new-section = Basis
new-question = Wat vragen lezers?
