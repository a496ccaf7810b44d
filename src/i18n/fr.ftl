# Ce que dit pcfix, en français. Un message par ligne ; le code le désigne par son nom.
# La phrase d’une touche a une forme courte pour le pied de page.

## Ce qui figure sur une page

page-image = image
page-note = Remarque
page-tip = Conseil
page-important = Important
page-warning = Avertissement
doubt = ⚠ La traduction est peut-être fausse ({ $why }) : suivez l’original.
doubt-number = un nombre diffère
doubt-code = une commande ou un code diffère
doubt-link = un lien diffère
doubt-labels = des noms de boutons diffèrent
page-caution = Attention

## L’écran de recherche

search-prompt = Saisissez une erreur ou collez un journal
search-pasted = { $lines ->
    [one] texte collé, { $lines } ligne
   *[other] texte collé, { $lines } lignes
}
search-used = Recherche sur { $lines ->
    [one] { $lines } ligne
   *[other] { $lines } lignes
}, { $dropped ->
    [one] { $dropped } ignorée
   *[other] { $dropped } ignorées
} :
search-masked = { $masked ->
    [one] { $masked } donnée secrète ou adresse e-mail masquée.
   *[other] { $masked } données secrètes ou adresses e-mail masquées.
}
search-tail = Trop long : seul le dernier Mio a été lu.
search-mended = Résultats pour : { $query }
search-unknown = Aucun résultat pour : { $words }
search-unknown-code = Aucun article ne connaît { $codes }.
search-only-mentions = Aucun résultat sûr. Ces articles en mentionnent une partie :
search-nearest = Mots semblables : { $words }
search-no-article = Aucun article ne connaît « { $query } ». Parcouru : { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}.
search-no-article-do = Retirez un mot, ou exécutez « pcfix list » pour voir tous les articles.
search-browse = Retirez un mot, ou parcourez tout : { $tree }.
search-nothing = { $clear } efface la recherche.
hit-helped = ✓ déjà efficace
hit-more = { $hits } autres dans cet article
hit-same = { $hits ->
    [one] { $hits } autre article dit la même chose
   *[other] { $hits } autres articles disent la même chose
}
band-exact = Exact
band-likely = Probable
band-mention = Mentionné
search-count = { $found ->
    [one] { $found } résultat
   *[other] { $found } résultats
}
search-count-of = { $found } résultats sur { $total }
search-more = { $found } résultats sur { $total } ; --limit en affiche plus.
search-articles = { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}

## L’arborescence et l’aide

too-small = La fenêtre est trop petite pour pcfix. Il faut 40 colonnes et 10 lignes.
list-cases = Dossiers ouverts
list-past = Déjà utilisé ici
tree-rest = { $articles ->
    [one] { $articles } article sans étapes
   *[other] { $articles } articles sans étapes
}
tree-other = Autres articles
tree-counts = { $symptoms ->
    [0] { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }
    [one] { $symptoms } symptôme
   *[other] { $symptoms } symptômes
}
start-log = Collez un journal pour y chercher.
start-content = Vos propres articles : pcfix --content DOSSIER
tree-filtered = Tous les articles : { $filter }
tree-title = Tous les articles
problems-title = Problèmes du contenu
help-title = Touches
outline-title = Titres
outline-nothing = Aucun titre correspondant.
log-title = Lignes collées
log-standing = Recherche sur { $used } lignes de { $lines }. Premier résultat : { $title }
log-standing-nothing = Recherche sur { $used } lignes de { $lines }. Aucun résultat.
log-repeated = répétée plus bas
log-quiet = pas une erreur
log-noise = horodatages, ID
log-frame = appel de la pile
log-secret = donnée secrète
log-early = trop loin de l’erreur
cases-title = Dossiers
cases-filtered = Dossiers avec : { $filter }
cases-count = { $cases ->
    [one] { $cases } dossier
   *[other] { $cases } dossiers
}
cases-open = Ouverts
cases-today = Aujourd’hui
cases-earlier = Plus anciens
cases-none = Aucun dossier. Un dossier commence quand vous ouvrez une solution.
cases-no-match = Aucun dossier correspondant.
case-current = en cours
case-since = dossier { $time }
note-for-agent = Note pour un collègue
note-for-customer = Message pour le client
note-remaining = Étapes restantes pour le client
note-markdown = markdown
note-plain = texte brut
languages-title = Langues
languages-first = langue de lecture
languages-second = affichée à côté

## Un guide

guide-roles = Rôle requis : { $roles }
guide-date = Mis à jour le { $date }
guide-machine = Traduction automatique
guide-tried = ✗ sans effet : { $title }
guide-passed = – non concerné : { $title }
guide-resolution = Solution { $number } sur { $count }
guide-choice = Quelle est votre situation ?
guide-skipped = ignorée
guide-skipped-because = ignorée : { $reason }
guide-labels = À l’écran : { $labels }
guide-new = nouveau depuis votre dernière visite
guide-earlier = Note antérieure ({ $day }) : { $text }
guide-question = Le problème est-il résolu ?
# Les espaces à l’intérieur d’une réponse sont insécables.
guide-answer-yes = { $key } oui
guide-answer-no = { $key } non
guide-answer-other = { $key } non concerné
guide-answer-later = { $key } plus tard
guide-symptoms = Qu’est-ce qui ne va pas ?
guide-solved = ✓ Résolu. { $back } revient à la recherche.
guide-later = Remis à plus tard. Rouvrez le guide pour continuer.
guide-try-next = Aucune autre solution ici. À essayer ensuite :
guide-nothing-left = Plus rien à essayer. { $note } affiche la note pour transmettre le dossier.

## Lignes de texte demandées

ask-skip = Motif (facultatif) :
ask-does-not-apply = Pourquoi ? (facultatif) :
ask-remark = Commentaire :
ask-note-file = Enregistrer la note sous :
ask-find = Rechercher dans l’article :
ask-heading = Aller au titre :
ask-case-name = Nom du dossier (ticket, client) :
ask-filter = Filtre :

## La ligne d’état

load-articles = { $read ->
    [one] { $read } fichier
   *[other] { $read } fichiers
} sur { $total }, { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}, { $seconds } s
status-no-articles = Aucun article trouvé dans { $paths }.
status-fallback = Non disponible en { $wanted } ; affiché en { $shown }.
status-problems = { $problems ->
    [one] { $problems } problème
   *[other] { $problems } problèmes
} : { $key }
status-view-both = Les deux langues
status-view-target = Première langue seulement
status-view-source = Seconde langue seulement
status-reading = Langue de lecture : { $first }.
status-reading-beside = Langue de lecture : { $first }, avec { $second } à côté.
status-only-language = Tous les articles sont dans une seule langue : { $language }.
status-no-beside = Aucune version en { $wanted } à afficher à côté.
status-address = Aucun navigateur trouvé. Adresse : { $address }
status-opening = Ouverture de { $address }
status-elsewhere-at = { $path } n’est pas dans cette bibliothèque. Voir { $address }
status-elsewhere = { $path } n’est pas dans cette bibliothèque.
status-refused = Seules les adresses web et e-mail peuvent être ouvertes.
status-no-page = L’adresse web de cet article n’est pas connue.
status-no-file = Cet article fait partie de pcfix et n’a pas de fichier.
status-edit-failed = L’éditeur { $editor } ne peut pas être utilisé : { $reason }. VISUAL ou EDITOR en désigne un autre.
status-answer = Répondez par { $yes }, { $no }, { $other } ou { $later }.
status-solved = Marqué comme résolu.
status-later = Remis à plus tard. Rouvrez le guide pour continuer.
status-nothing-left = Aucune autre solution dans cet article.
status-next-resolution = Solution suivante.
status-undone = Action annulée.
status-nothing-to-undo = Rien à annuler.
status-found = Résultat { $number } sur { $count } : { $next } suivant, { $previous } précédent
status-not-found = « { $wanted } » est introuvable dans cet article.
status-no-headings = Cet article n’a pas de titres.
status-no-log = Aucun texte collé qui ressemble à un journal.
status-mouse-on = Souris activée : défiler, sélectionner, ouvrir.
status-mouse-off = Souris désactivée : le terminal sélectionne le texte.
status-reload = Rechargement du contenu.
status-recalled = Recherche précédente { $number } sur { $count } : { $older } plus ancienne, { $clear } efface.
load-progress = { $read } fichiers chargés sur { $total }, { $seconds } s
load-begins = Recherche des fichiers, { $seconds } s
cache-none = Cache : non utilisé.
cache-read = Cache : bibliothèque lue dans { $folder }.
cache-missing = Cache : rien dans { $folder } pour ce contenu tel qu’il est ; chargement.
cache-stored = Cache : bibliothèque enregistrée dans { $folder }.
cache-quick = Cache : non enregistré, le chargement était rapide.
cache-unsettled = Cache : non enregistré, un fichier a changé il y a moins de deux secondes.
cache-failed = Cache : impossible d’enregistrer dans { $folder } : { $reason }
status-unfinished = { $open } continue. Dans la liste ({ $pane }) : { $afresh } recommence, { $away } retire.
status-resumed = Repris ({ $when }). { $afresh } recommence.
status-resumed-changed = Article modifié depuis { $when } : { $new ->
    [one] { $new } nouvelle étape
   *[other] { $new } nouvelles étapes
}, { $gone ->
    [one] { $gone } étape cochée supprimée
   *[other] { $gone } étapes cochées supprimées
}.
status-afresh = Recommencé du début.
status-put-away = Retiré de la liste. Reste dans « pcfix history ».
status-new-case = Nouveau dossier. Le précédent reste ouvert.
status-new-case-solved = Nouveau dossier.
status-case-entered = C’est maintenant le dossier en cours.
status-case-closed = Dossier fermé.
status-case-reopened = Dossier rouvert.
status-case-named = Dossier renommé.
status-case-ended = Ce dossier est terminé. Dans les dossiers ({ $back }), { $reopen } le rouvre.
status-case-deleted = Dossier supprimé. { $undo } le rétablit tant que cet écran est ouvert.
status-case-restored = Dossier rétabli.
status-damaged = { $lines ->
    [one] { $lines } ligne de l’historique est illisible et reste telle quelle.
   *[other] { $lines } lignes de l’historique sont illisibles et restent telles quelles.
}
status-not-kept = Non enregistré : { $reason }. Vous pouvez continuer.
status-one-language = Cette étape n’existe pas dans l’autre langue.
status-sent-step = Étape envoyée au presse-papiers ({ $way })
status-sent-command = Commande envoyée au presse-papiers ({ $way })
status-sent-note = Note envoyée au presse-papiers ({ $way })
status-sent-address = Adresse envoyée au presse-papiers ({ $way })
status-note-written = Note enregistrée dans { $path }
status-note-not-written = Impossible d’enregistrer { $path } : { $reason }

## Touches

key-none = (aucune touche)
key-open = ouvrir la sélection
    .short = ouvrir
key-enter-guide = cocher l’étape, choisir l’option, suivre le lien
    .short = suivant
key-jump = aller à ce titre
    .short = aller
key-enter-line = OK
    .short = OK
key-tick = cocher l’étape, sinon faire défiler
    .short = cocher
key-skip = ignorer l’étape, avec un motif
    .short = ignorer
key-undo = annuler la dernière action
    .short = annuler
key-copy = copier l’étape ou sa commande
    .short = copier
key-copy-other = copier l’étape dans l’autre langue
key-copy-note = afficher la note du ticket, pour la copier
    .short = note
key-write-note = enregistrer la note dans un fichier
    .short = enregistrer
key-remark = ajouter un commentaire
key-afresh = recommencer
key-put-away = retirer le guide de la liste
key-new-case = commencer un nouveau dossier
    .short = nouveau
key-cases = afficher les dossiers
    .short = dossiers
key-open-case = reprendre le dossier, ou afficher sa note
    .short = reprendre
key-rename = renommer le dossier
    .short = renommer
key-close-case = clore le dossier, ou le rouvrir
    .short = clore
key-delete-case = supprimer le dossier
    .short = supprimer
key-undo-delete = rétablir le dernier dossier supprimé
    .short = annuler
key-filter = filtrer la liste
    .short = filtrer
key-copy-it = copier ce texte
    .short = copier
key-markup = markdown ou texte brut
    .short = format
key-next-note = type suivant : collègue, client, étapes restantes
    .short = pour qui
key-previous-note = type précédent
key-note-language = langue de ce texte
    .short = langue
key-number = choisir l’option ou répondre à la question
key-answer = répondre à la question
    .short = répondre
key-choose = choisir l’option
    .short = choisir
key-next = ouvrir la proposition suivante
    .short = ouvrir
key-up = monter
key-up-or-older = vers le haut ; en haut d’une recherche vide : les dernières recherches
key-down = descendre
key-page-up = page précédente
key-page-down = page suivante
key-top = aller au début
key-bottom = aller à la fin
key-unfold = déplier
    .short = déplier
key-fold = replier
    .short = replier
key-next-pane = volet suivant
    .short = volet
key-previous-pane = volet précédent
key-next-link = lien suivant
    .short = lien
key-previous-link = lien précédent
key-browse = ouvrir le lien ou la page de l’article dans le navigateur
    .short = web
key-edit = ouvrir l’article à cette ligne dans l’éditeur (VISUAL, EDITOR)
    .short = éditeur
key-view = les deux langues, la première, la seconde
    .short = vue
key-languages = choisir les langues
    .short = langue
key-read-in = lire dans cette langue
    .short = lire
key-beside = afficher cette langue à côté, ou non
    .short = à côté
key-tree = parcourir tous les articles
    .short = parcourir
key-search = aller au champ de recherche
    .short = chercher
key-find = rechercher dans l’article
    .short = chercher
key-find-next = résultat suivant
key-find-previous = résultat précédent
key-next-heading = titre suivant
key-previous-heading = titre précédent
key-outline = afficher les titres
key-log = choisir les lignes du journal à rechercher
    .short = lignes
key-turn-line = rechercher cette ligne, ou non
    .short = oui/non
key-mouse = activer ou désactiver la souris
key-reload = recharger les fichiers modifiés
key-problems = lister les problèmes du contenu
key-help = afficher les touches
    .short = touches
key-clear = effacer la recherche
key-back = revenir en arrière
    .short = retour
key-cancel = annuler
    .short = annuler
key-close = fermer
    .short = fermer
key-forward = revenir en avant
key-quit = quitter
    .short = quitter
key-interrupt = quitter depuis n’importe où
    .short = quitter
key-suspend = suspendre (fg reprend)

## Le journal et la note

when-today = aujourd’hui, { $time }
when-yesterday = hier, { $time }
progress = { $done } sur { $steps }
journal-no-folder = aucun dossier personnel
journal-newer = un pcfix plus récent a écrit l’historique
journal-busy = un autre pcfix utilise l’historique
note-exists = le fichier existe déjà
note-article = Article : { $title }
note-article-dated = Article : { $title } ({ $date })
note-reported = Signalé : { $query }
note-reported-log = Extrait du journal : { $query }
note-case-solved = Dossier ouvert { $began }, résolu { $ended }.
note-case-closed = Dossier ouvert { $began }, fermé { $ended } sans solution.
note-case-open = Dossier ouvert { $began }, modifié { $ended }. Toujours ouvert.
note-not-done = non fait : { $what }
note-solved = Début : { $began }, résolu : { $ended }.
note-later = Début : { $began }, remis à plus tard : { $ended }.
note-nothing-left = Début : { $began }, plus rien à essayer : { $ended }. Non résolu.
note-open = Début : { $began }, pas encore de réponse.
note-done = fait : { $what }
note-skipped = étape ignorée : { $what }
note-chose = choisi : { $what }
note-remark = commentaire : { $what }
note-helped = efficace : { $what }
note-did-not-help = sans effet : { $what }
note-does-not-apply = non concerné : { $what }
note-left = pour plus tard : { $what }
note-this = cette solution
note-link = En savoir plus : { $address }

## Parcours sans écran, et historique

walk-step = y fait, s ignorer, u annuler, a commentaire, n note, q plus tard ; ou répondez tout de suite : 1 efficace, 2 sans effet, 3 non concerné
walk-choice = numéro de l’option qui convient ; u annuler, q plus tard
walk-question = 1 oui, 2 non, 3 non concerné, 4 plus tard ; u annuler, a commentaire, n note
walk-next = numéro à essayer ensuite, ou Entrée pour arrêter
walk-not-understood = Non compris. Réponses possibles : { $answers }
walk-hits = « { $id } » n’est pas un ID. Meilleurs résultats :
walk-which-hit = numéro à ouvrir, ou Entrée pour arrêter
walk-cases = Dossiers ouverts avec ce symptôme :
walk-which-case = numéro à reprendre, ou Entrée pour un nouveau dossier
walk-resumed = Repris ({ $when }). --fresh recommence.
walk-note = « pcfix note » affiche la note pour le ticket.
walk-nothing-left = Plus rien à essayer. Transmettez le dossier avec la note.
walk-solved = Résolu.
walk-undone = Action annulée.
walk-nothing-to-undo = Rien à annuler.
report-title = Ce qui n’a rien donné
report-scope = { $cases ->
    [one] { $cases } dossier
   *[other] { $cases } dossiers
}, du { $from } au { $to }. Les données secrètes sont masquées ; noms, commentaires et raisons sont omis.
report-no-result = Recherches sans résultat
report-no-sure = Recherches sans résultat sûr
report-no-help = Solutions qui n’ont jamais aidé
report-none = Aucune.
report-search = Recherche
report-times = Nombre
report-last = Dernière
report-fix = Solution
report-id = ID
report-failed = Sans effet
report-other = Non concerné
end-open = en cours
end-later = plus tard
end-solved = résolu
end-nothing-left = non résolu

## Erreurs de la ligne de commande

error-no-articles = aucun article trouvé dans { $paths }
error-no-query = Rien à rechercher. Indiquez un terme ou envoyez-le par un pipe.
error-unknown-id = « { $id } » introuvable. Vouliez-vous dire :{ $nearest }
error-unknown-id-alone = « { $id } » introuvable. « pcfix list » affiche tous les ID.
error-ambiguous-id = « { $id } » figure dans plusieurs articles. Indiquez l’un de ceux-ci :{ $nearest }
error-no-guide = aucun guide « { $id } » dans l’historique. « pcfix history » les affiche.
error-no-guides = aucun guide dans l’historique pour l’instant
error-no-article = l’article de ce guide n’est pas dans le contenu : { $symptom }. --content était-il différent ?
check-unknown = code inconnu « { $code } » ; vouliez-vous dire { $nearest } ?
check-unknown-alone = code inconnu « { $code } ». Lancez « pcfix check --explain » pour voir tous les codes.
check-baseline-invalid = pas une base de référence de pcfix check


## Les paramètres

config-head = Paramètres de pcfix. Chaque ligne montre une valeur par défaut ; enlevez le # pour la modifier.
config-content = Dossiers ou fichiers d’articles, à la place de ceux intégrés.
config-lang = La langue de lecture, par exemple nl ou pt-BR. Par défaut : celle du système.
config-beside = La seconde langue. Par défaut : celle de l’original.
config-view = Les langues à afficher : both, target ou source. Par défaut : les dernières affichées.
config-color = Quand utiliser des couleurs : auto, always ou never.
config-ui-lang = La langue de pcfix lui-même. Par défaut : celle du système.
config-theme = dark, light, high-contrast ou none ; auto demande au terminal quel est son fond. Ou vos propres couleurs : {"{"}base: dark, title: bright-blue{"}"}.
config-keys = preset: default ou vim. Puis, par écran (box, list, preview, tree, log, guide, cases, note, languages, problems, outline, filter, line, help), une action et ses touches : {"{"}guide: {"{"}tick: [Space, x]{"}"}{"}"}.
config-mouse = Si la souris fait défiler, sélectionne et ouvre. L’action mouse l’active et la désactive.
config-cache = Si une grande bibliothèque est conservée sur le disque, pour un démarrage plus rapide la fois suivante.
config-keep-cases = Jours pendant lesquels les dossiers terminés sont conservés ; 0 les conserve toujours. Les dossiers ouverts sont toujours conservés.
config-query-history = Indique si les recherches sont gardées, sans données secrètes, pour que ↑ dans un champ vide les rappelle : les 200 dernières. false supprime aussi celles déjà gardées.
config-limits = Limites : Mio par fichier, dossiers imbriqués, listes et citations imbriquées, alias YAML. Ce qui dépasse est signalé comme un problème qui nomme la limite.
config-pager = Le programme qui affiche page par page les longues sorties de show, list et search ; cat pour aucun. Par défaut : PAGER, puis less. PCFIX_PAGER est prioritaire.
config-written = Enregistré : { $path }
config-exists = { $path } existe déjà et n’a pas été modifié.
config-no-folder = aucun dossier personnel pour les paramètres ; indiquez un fichier dans PCFIX_CONFIG
config-none = { $path } (introuvable)

## Ce que dit paths

paths-config = vos paramètres
paths-journal = étapes cochées ou ignorées, réponses et commentaires
paths-lock = fichier de verrouillage, toujours vide
paths-view = les dernières langues affichées
paths-queries = vos dernières recherches, sans données secrètes
paths-cache = les bibliothèques conservées, que vous pouvez supprimer à tout moment
paths-new = existe brièvement, pendant le remplacement du fichier de ce nom
paths-note = { $write } enregistre la note d’un guide dans un nouveau fichier que vous nommez. Rien d’autre n’est écrit.

## Pourquoi un résultat correspond : search --explain

explain-band = { $band ->
    [exact] exact
    [likely] probable
    [mention] mentionné
   *[other] ?
}
explain-part = { $part ->
    [title] titre
    [source-title] titre dans la seconde langue
    [other-title] titre dans une autre langue
    [text] texte
    [source-text] texte dans la seconde langue
    [other-text] texte dans une autre langue
    [above] titres au-dessus
   *[other] ?
}
explain-how = { $how ->
    [exact] même mot
    [prefix] début de mot
    [typo] fautes de frappe : { $faults }
    [form] autre forme
    [skipped] lettres omises
    [near] sens proche
    [synonym] synonyme, { $concept }
   *[other] ?
}
explain-feature = { $feature ->
    [lexical] mots
    [lexical-mass] mots, selon leur rareté
    [article-lexical] mots de l’article
    [title-meaning] sens du titre
    [section-meaning] sens de la section
    [article-meaning] sens de l’article
    [expanded] mots proches
    [expanded-mass] mots proches, selon leur rareté
    [article-expanded] mots proches de l’article
    [title-words] recherche couverte par le titre
    [body-words] recherche couverte par le titre et le texte
    [path-words] recherche couverte par les titres au-dessus
    [level] profondeur du titre
    [announcement] annonce
    [cause] cause, pas une solution
    [related] renvoie ailleurs
    [coverage] part de la recherche trouvée
   *[other] ?
}

## Ce qui arrive par un tube

log-used = Recherche sur { $used ->
    [one] { $used } ligne
   *[other] { $used } lignes
} du journal, { $dropped ->
    [one] { $dropped } ignorée
   *[other] { $dropped } ignorées
}.
log-secrets = { $secrets ->
    [one] { $secrets } donnée secrète ou adresse e-mail masquée
   *[other] { $secrets } données secrètes ou adresses e-mail masquées
}.

## La ligne de commande : à quoi servent ses commandes (cmd-), arguments (arg-) et valeurs (value-), et noms de valeurs (name-).
## Pour un argument commun à plusieurs commandes, la clé peut nommer d’abord la commande. Ce qui finit en -long est pour
## --help ; -after figure sous une aide, et -more sous celle de --help.

cmd-pcfix = Trouver la solution d’un message d’erreur et la suivre, en deux langues.
cmd-pcfix-long =
    Trouver la solution d’un message d’erreur et la suivre étape par étape, en deux langues.

    Sans commande, pcfix ouvre l’écran : saisissez un message d’erreur, appuyez sur Entrée sur la solution qui convient et cochez ses étapes.
cmd-pcfix-more =
    Exemples :
      pcfix                                  ouvrir l’écran
      pcfix cancel order                     l’ouvrir avec cette recherche
      pcfix --lang nl --beside en            lire en néerlandais, l’anglais à côté
      pcfix --content ~/docs                 utiliser vos propres articles
      pcfix search "something went wrong"    lister les meilleurs résultats
      pcfix show cancel-order                afficher une solution
      pcfix walk cancel-order                la suivre en texte brut
      pcfix note                             afficher la note du dernier guide
      pcfix check ~/docs                     vérifier vos articles

    Codes de retour : 0 trouvé ou résolu, 1 rien trouvé, non résolu ou problèmes, 2 utilisation incorrecte ou contenu illisible, 3 remis à plus tard, 130 Ctrl-C.
cmd-search = Lister les meilleurs résultats pour un message d’erreur
cmd-search-more =
    Exemples :
      pcfix search cancel order              dans tout ordre, fautes comprises
      pcfix search "something went wrong"    les expressions exactes d’abord
      pcfix search --json --limit 1 order    pour un script

    Codes de retour : 0 trouvé, 1 rien trouvé, 2 utilisation incorrecte ou contenu illisible.
cmd-show = Afficher un symptôme et sa solution
cmd-show-more =
    Exemples :
      pcfix show cancel-order
      pcfix show account-setup-and-renewal.md#cancel-order --view target

    Codes de retour : 0 affiché, 1 ID introuvable, 2 utilisation incorrecte ou contenu illisible.
cmd-list = Afficher l’arborescence des articles et des symptômes
cmd-walk = Suivre une solution en texte brut
cmd-walk-after =
    Les réponses sont lues sur l’entrée standard, une par ligne : y fait, s MOTIF ignorer, u annuler, a TEXTE commentaire, n afficher la note, q remettre à plus tard. À un choix : le numéro de l’option. À la question, ou avant : 1 efficace, 2 sans effet, 3 MOTIF non concerné. La fin de l’entrée signifie plus tard.

    Codes de retour : 0 résolu, 1 non résolu, 3 remis à plus tard.
cmd-note = Afficher la note pour le ticket
cmd-history = Lister les guides passés et leur issue
cmd-history-more =
    Exemples :
      pcfix history                          le plus récent d’abord
      pcfix cases --report                   ce qui n’a rien donné
      pcfix history --forget-all             tout supprimer
cmd-check = Vérifier les articles
cmd-check-long =
    Vérifier les articles

    Affiche un problème par ligne sur la sortie standard, sous la forme chemin:ligne:colonne: gravité: code: message. Les chemins sont ceux des fichiers. Le code de retour est 0 sans problème de la gravité de --fail-on, 1 avec de tels problèmes, 2 si rien n’a pu être lu. Un commentaire <!-- pcfix-ignore CODE: motif --> masque un code dans le bloc suivant.
cmd-check-more =
    Exemples :
      pcfix check ~/docs                       un dossier d’articles
      pcfix check --format github docs         annotations dans un workflow
      pcfix check --baseline known.json docs   ne pas signaler les problèmes connus
      pcfix check --coverage docs              avancement de chaque langue
      pcfix check --explain link-anchor        ce qu’un code signifie
cmd-new = Écrire un nouvel article ou une nouvelle FAQ
cmd-config = Afficher les paramètres, ou écrire un fichier de paramètres
cmd-config-more =
    Exemples :
      pcfix config                           les paramètres actuels
      pcfix config --init                    écrire un fichier à modifier
cmd-export = Afficher toute la bibliothèque en JSON
cmd-completions = Afficher un script de complétion pour un shell
cmd-completions-long = Afficher un script de complétion pour un shell : commandes, options et ID
cmd-completions-after =
    À charger au démarrage du shell :
      bash        ~/.bashrc: source <(pcfix completions bash)
      zsh         ~/.zshrc, après compinit: source <(pcfix completions zsh)
      fish        ~/.config/fish/config.fish: pcfix completions fish | source
      PowerShell  $PROFILE: pcfix completions powershell | Out-String | iex
      elvish      ~/.config/elvish/rc.elv: eval (pcfix completions elvish | slurp)
cmd-man = Afficher la page de manuel
cmd-man-long = Afficher la page de manuel, dans la langue de pcfix. Pour la lire : pcfix man | man -l -
cmd-paths = Afficher les fichiers que pcfix peut écrire
cmd-paths-long = Afficher les fichiers que pcfix peut écrire, et où sont ses paramètres
cmd-help = Afficher cette aide, ou celle d’une commande

arg-content = Vos propres articles : un dossier ou un fichier
arg-content-long = Un dossier ou un fichier d’articles, à la place de ceux intégrés ; répétable [environnement : PCFIX_CONTENT]
arg-lang = La langue de lecture, par exemple nl ou pt-BR
arg-lang-long = La langue de lecture, par exemple nl ou pt-BR [environnement : PCFIX_LANG] [par défaut : celle du système]
arg-beside = La seconde langue [par défaut : celle de l’original]
arg-view = Les langues à afficher : both, target ou source
arg-view-long = Les langues à afficher [par défaut : both ; à l’écran, les dernières affichées]
arg-color = Quand utiliser des couleurs : auto, always ou never
arg-color-long = Quand utiliser des couleurs [par défaut : auto]
arg-ui_lang = La langue de pcfix lui-même : { $languages }
arg-ui_lang-long = La langue de pcfix lui-même, parmi { $languages } [environnement : PCFIX_UI_LANG] [par défaut : celle du système]
arg-query = Commencer par cette recherche, ou ouvrir cet ID, ce chemin d’article ou cette adresse de page
arg-help = Afficher l’aide ; --help pour plus de détails
arg-help-long = Afficher l’aide ; -h en montre moins
arg-version = Afficher la version
arg-json = Afficher du JSON
arg-id = Un ID donné par list ou search ; la partie après # suffit si un seul article l’a
arg-search-query = Le terme à rechercher ; avec '-', ou sans terme si l’entrée vient d’un pipe, depuis l’entrée standard
arg-limit = Nombre maximal de résultats [par défaut : { $default }]
arg-batch = Lire une recherche par ligne dans ce fichier (- : entrée standard) et afficher pour chacune une ligne de JSON
arg-search-explain = Montrer pourquoi chaque résultat correspond
arg-search-min = Seulement les résultats au moins aussi sûrs
arg-fresh = Commencer à la première étape, même si un guide est inachevé
arg-walk-json = Afficher les étapes, les choix et la question en JSON ; ne rien demander ni enregistrer
arg-walk-id = Un ID de list ou search, ou des mots à rechercher
arg-case = Reprendre ce dossier : son nom, ou son ID d’après « pcfix cases »
arg-for = À qui s’adresse le texte
arg-note-format = Markdown ou texte brut
arg-note-id = Un dossier : son nom, ou son ID d’après « pcfix cases » ; ou l’ID d’un guide ou d’un symptôme [par défaut : le dernier dossier]
arg-forget = Supprimer ce guide de l’historique ; répétable
arg-forget_all = Supprimer tous les guides de l’historique
arg-report = Afficher en markdown ce qui n’a rien donné, pour les responsables du contenu : recherches sans résultat, solutions qui n’ont jamais aidé ; rien n’est envoyé
arg-init = Écrire un fichier avec chaque paramètre, sa valeur par défaut et sa signification ; un fichier existant reste inchangé
arg-no_pager = Afficher directement, même ce qui est plus long que l’écran
arg-no_cache = Recharger le contenu et n’en rien conserver
arg-verbose = Afficher sur l’erreur standard ce qu’a fait le cache
arg-shell = Le shell : { $values }
arg-paths = Dossiers ou fichiers à vérifier, à la place de --content
arg-new-kind = Que faut-il écrire : { $values }
arg-new-path = Le fichier à écrire ; un dossier comme nl-nl dans son chemin décide de la langue
arg-check-format = Format de sortie : { $values } [par défaut : { $default }]
arg-check-json = Comme --format json
arg-check-select = Signaler seulement ces codes ; répétable, ou séparés par des virgules
arg-check-ignore = Ne pas signaler ces codes ; répétable, ou séparés par des virgules
arg-check-fail_on = Gravité minimale qui donne le code de retour 1 : { $values } [par défaut : { $default }]
arg-check-baseline = Ne pas signaler les problèmes de ce fichier ; écrit s’il n’existe pas
arg-check-coverage = Afficher l’avancement de la traduction de chaque langue
arg-check-explain = Expliquer un code : ce qu’il signifie et comment corriger ; sans code, lister tous les codes

value-article = un article en markdown
value-faq = une FAQ en YAML
value-text = un problème par ligne, comme les éditeurs le lisent
value-json = un objet JSON
value-github = annotations d’un workflow GitHub
value-sarif = SARIF 2.1.0, pour l’analyse de code
value-error = erreurs
value-warning = erreurs et avertissements
value-info = tout problème
value-exact = le terme est mot pour mot un titre, un message, un code ou un libellé
value-likely = très probablement la réponse
value-mention = des mots du terme apparaissent
value-agent = un collègue : ce qui a été signalé et essayé
value-customer = le client : toute la solution
value-remaining = le client : les étapes restantes
value-markdown = markdown
value-plain = texte brut
value-both = la langue choisie et la seconde
value-target = la langue choisie
value-source = la seconde langue
value-auto = sur un terminal, sauf si NO_COLOR est défini
value-always = toujours
value-never = jamais

name-band = NIVEAU
name-case = DOSSIER
name-who = QUI
name-format = FORMAT
name-kind = TYPE
name-level = GRAVITÉ
name-code = CODE
name-command = COMMANDE
name-file = FICHIER
name-id = ID
name-locale = LANGUE
name-n = N
name-options = OPTIONS
name-path = CHEMIN
name-query = RECHERCHE
name-shell = SHELL
name-view = VUE
name-when = QUAND

usage-heading = Utilisation
usage-commands = Commandes
usage-arguments = Arguments
usage-options = Options
usage-values = Valeurs possibles
man-name = NOM
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-commands = COMMANDES
man-keys = TOUCHES
man-settings = PARAMÈTRES
man-more = COMPLÉMENTS
man-version = VERSION

## Utilisation incorrecte

usage-error = erreur
usage-tip = conseil
usage-more = Pour en savoir plus, essayez '{ $help }'.
usage-unknown-argument = argument inattendu '{ $argument }'
usage-unknown-command = commande inconnue '{ $command }'
usage-invalid-value = valeur '{ $value }' non valide pour '{ $argument }'
usage-no-value = '{ $argument }' demande une valeur
usage-possible = valeurs possibles : { $values }
usage-number = doit être un nombre entier
usage-conflict = '{ $argument }' ne peut pas être utilisé avec '{ $other }'
usage-twice = '{ $argument }' ne peut être indiqué qu’une fois
usage-missing = argument manquant : { $arguments }
usage-too-many = valeur inattendue '{ $value }' pour '{ $argument }'
usage-not-text = un argument n’est pas en UTF-8
usage-wrong = les arguments ne peuvent pas être utilisés
usage-similar-argument = il existe un argument semblable : '{ $nearest }'
usage-similar-command = il existe une commande semblable : '{ $nearest }'
usage-similar-value = il existe une valeur semblable : '{ $nearest }'
usage-exists = '{ $what }' existe
usage-as-value = pour donner '{ $argument }' comme valeur, utilisez '{ $how }'
config-large = les paramètres dépassent 64 Kio
output-closed = elle est fermée (pour jeter la sortie, utilisez > /dev/null)

## Problems of files and content

file-not-found = introuvable
file-denied = accès refusé
file-not-regular = pas un fichier ordinaire
file-is-folder = un dossier, pas un fichier
file-not-folder = un fichier, pas un dossier
file-exists = existe déjà
file-read-only = le système de fichiers est en lecture seule
file-no-space = plus d’espace sur le disque
file-busy = utilisé par un autre programme
file-name = nom de fichier non valide
file-link-loop = une boucle de liens symboliques
file-closed = l’autre extrémité est fermée
file-empty = le fichier est vide
file-too-large = plus grand que limits.file_size ne le permet ({ $limit } Mio)
file-not-utf8 = pas en UTF-8
file-system = erreur système { $code }
file-unknown = erreur système inconnue
content-neither = ni un dossier ni un fichier ordinaire
yaml-invalid = YAML non valide
yaml-large = le YAML dépasse { $limit } octets
yaml-deep = YAML imbriqué sur plus de { $limit } niveaux
yaml-aliases = plus d’alias YAML que limits.aliases n’en permet ({ $limit })
problem-folder-depth = dossier plus profond que limits.folders ne le permet ({ $limit }) ; ignoré
problem-link-outside = le lien symbolique sort du dossier de contenu ; non suivi
problem-link-broken = le lien symbolique ne mène nulle part ; non suivi
problem-not-utf8 = ni UTF-8, ni UTF-16 avec une marque d’ordre des octets ; ignoré
problem-control-characters = caractères de contrôle ou de sens du texte supprimés
problem-front-matter = front matter ignoré : { $reason }
problem-faq = FAQ ignorée : { $reason }
problem-faq-title = la FAQ n’a pas de titre
problem-include-depth = { $path } est inclus sur plus de { $limit } fichiers de profondeur ; ignoré
problem-include-missing = { $path } n’est pas dans le contenu ; ignoré
problem-include-size = plus de { $limit } octets inclus ; { $path } ignoré
problem-nesting = listes ou citations plus imbriquées que limits.nesting ne le permet ({ $limit }) ; aplaties
problem-nesting-column = les listes ou citations qui commencent après la colonne { $limit } sont lues comme du texte
problem-pairs = { $count ->
    [one] { $count } paire de traduction n’est pas fermée
   *[other] { $count } paires de traduction ne sont pas fermées
} ; texte dans la langue de l’article conservé
problem-left-links = { $count } fichiers sur { $total } ne contiennent que des liens ; omis
problem-left-empty = { $count } fichiers sur { $total } ne contiennent aucun texte ; omis
problem-left-draft = { $count } fichiers sur { $total } sont des brouillons ; omis
problem-left-untitled = { $count } fichiers sur { $total } n’ont pas de titre ; omis
problem-left-format = { $count } fichiers sur { $total } sont dans un langage de balisage qui n’est pas lu (.rst, .adoc)
problem-left-excluded = { $count } fichiers sur { $total } sont exclus par le fichier de projet
problem-markup = la signification de '{ $name }' est inconnue ; affichée par son nom ou omise

## Settings, the screen and standard output

usage-warning = avertissement
output-name = sortie standard
screen-no-terminal = la sortie standard n’est pas un terminal ; pour les scripts, utilisez 'pcfix search'
screen-plain-terminal = ce terminal ne peut pas afficher l’écran ; 'pcfix search' et 'pcfix walk' fonctionnent ici
screen-terminal = le terminal ne peut pas être utilisé : { $reason }
screen-thread = erreur interne dans le thread '{ $name }'
config-unknown = paramètre inconnu '{ $name }' ; valeurs admises : { $known }
config-repeated = le paramètre '{ $name }' figure deux fois
config-value = '{ $value }' n’est pas valide pour '{ $name }' ; attendu : { $expected }
config-kind = '{ $name }' attend { $expected }
config-lines = paramètres attendus, un par ligne, par exemple 'lang: nl'
config-refused = '{ $name }' n’est pas autorisé dans un fichier de projet
config-text-key = la touche '{ $key }' saisit du texte dans '{ $screen }' ; utilisez une touche comme F4 ou ctrl-t
config-key-twice = la touche '{ $key }' est associée à la fois à '{ $first }' et à '{ $second }' dans '{ $screen }'
config-no-way-out = '{ $action }' doit avoir une touche dans '{ $screen }', sinon il n’y a pas de sortie
expected-locale = une langue comme nl, nl-NL ou zh-Hant
expected-paths = un chemin ou une liste de chemins
expected-number = un nombre entier de { $least } à { $most }
expected-boolean = true ou false
expected-text = du texte
expected-texts = un texte ou une liste de textes
expected-map = des noms avec leurs valeurs
expected-keys = une touche comme x, F4, PgUp ou ctrl-t, ou une liste de touches
expected-colour = une couleur comme red, bright-blue ou #1e90ff
expected-address = une adresse qui commence par http:// ou https://

## Lists of ids

arg-ids = Afficher un identifiant par ligne
arg-null = Terminer chaque identifiant par NUL au lieu d’un saut de ligne

## The environment, files and exit codes in the manual page

usage-common = Options communes
usage-search-words = pour rechercher ces mots : '{ $how }'
usage-did-you-mean = Vouliez-vous dire '{ $command }' ?
man-environment = ENVIRONNEMENT
man-files = FICHIERS
man-exit = CODE DE RETOUR
env-content = Dossiers ou fichiers d’articles, séparés comme dans PATH ; --content est prioritaire.
env-lang = La langue des articles ; --lang est prioritaire.
env-ui-lang = La langue de pcfix ; --ui-lang est prioritaire.
env-config = Le fichier de paramètres de l’utilisateur, à la place du fichier habituel.
env-state = Le dossier de l’historique, à la place du dossier habituel.
env-pager = Le pager ; vide ou cat pour aucun. PCFIX_PAGER l’emporte sur le paramètre pager, et celui-ci sur PAGER.
env-cache = Le dossier où sont stockées les bibliothèques chargées ; vide pour aucun.
env-editor = L’éditeur dans lequel e ouvre un article ; VISUAL est prioritaire sur EDITOR.
env-browser = Navigateurs à essayer, séparés par des deux-points ; %s représente l’adresse.
env-color = NO_COLOR désactive les couleurs, CLICOLOR_FORCE les active sans terminal ; --color est prioritaire.
env-columns = La largeur de la fenêtre, à la place de celle du terminal.
env-locale = La langue du système, dans cet ordre ; LANGUAGE ne compte que si l’une des autres est définie.
env-xdg = Dossiers des paramètres de l’utilisateur, de ceux du système, de l’historique et des bibliothèques stockées.
file-user = les paramètres de l’utilisateur
file-system-wide = paramètres de tout le système ; ceux de l’utilisateur sont prioritaires
file-history = l’historique des guides
file-cache = bibliothèques stockées ; elles peuvent être supprimées à tout moment
file-project = dans un dossier d’articles : ce que son propriétaire fixe pour tous les lecteurs
exit-found = trouvé ou résolu
exit-nothing = rien trouvé, non résolu, ou problèmes dans le contenu
exit-usage = mauvaise utilisation, ou contenu illisible
exit-later = remis à plus tard
exit-interrupted = terminé par Ctrl-c
cmd-get = Afficher la valeur d’un paramètre
cmd-path = Afficher le chemin du fichier de paramètres
arg-get-key = Le paramètre, par exemple lang, limits.nesting ou keys.guide.tick
name-key = PARAMÈTRE

## pcfix help json

topic-json = Avec --json, une commande affiche un objet sur une ligne ; search --batch en affiche un par ligne. 'schema' indique la forme et sa version : des clés peuvent s’ajouter, jamais changer de nom. 'message' suit --ui-lang ; les scripts utilisent 'code'.
topic-json-ids = 'id' est partout 'chemin-de-l’article#ancre' et convient à show, walk et note. 'article' est le chemin du fichier depuis le dossier de contenu. null signifie : inconnu.
topic-json-search = résultats, le meilleur d’abord. 'query' et 'unknown' sont sans données secrètes, 'masked' les compte ; 'corrected' est ce qui a été recherché à la place ; 'section' donne les titres au-dessus du résultat. 'total' compte tous les endroits qui répondent, dont 'hits' sont les meilleurs. 'row' est le numéro de la ligne du tableau qui répond, s'il y en a une.
topic-json-list = tous les articles avec leurs symptômes ; 'depth' compte les symptômes au-dessus.
topic-json-show = un symptôme sous 'node', ou un article sous 'document', comme les écrit pcfix export.
topic-json-walk = le plan d’un guide ; rien n’est demandé ni enregistré. 'parts' contient chaque branche de chaque choix : une partie avec 'when' ne compte que si ces options sont choisies. 'step' et 'choice' sont des identifiants que la note et l’historique utilisent aussi. La question est posée après chacune des 'resolutions'. Si 'symptoms' n’est pas vide, choisissez-en un et suivez-le.
topic-json-note = un dossier avec ses guides, ce qui y a été fait ('what' : done, skipped, not-done, chose, remark ou la réponse), et le texte de la note. 'masked' compte les secrets que la note omet.
topic-json-check = problèmes du contenu, par chemin et ligne.
topic-json-history = dossiers passés avec leurs guides, les dossiers ouverts d’abord ; les heures sont en UTC.
topic-json-paths = fichiers que pcfix peut écrire, et ses paramètres.

## Noms de langues et de touches, et forme des dates

language = { $code ->
    [en] anglais
    [de] allemand
    [nl] néerlandais
    [fr] français
    [es] espagnol
    [it] italien
    [pt] portugais
    [ja] japonais
    [ko] coréen
    [zh] chinois
    [ru] russe
    [pl] polonais
    [cs] tchèque
    [sv] suédois
    [da] danois
    [nb] norvégien
    [fi] finnois
    [hu] hongrois
    [tr] turc
    [el] grec
    [uk] ukrainien
    [ar] arabe
    [he] hébreu
    [ro] roumain
    [id] indonésien
    [vi] vietnamien
    [th] thaï
   *[other] { $code }
}
language-with-code = { $name } ({ $code })
# Keys as that keyboard prints them.
keyboard = { $key ->
    [Up] ↑
    [Down] ↓
    [Left] ←
    [Right] →
    [Space] Espace
    [Enter] Entrée
    [Esc] Échap
    [Shift-Tab] Maj-Tab
    [PgUp] Pg préc
    [PgDn] Pg suiv
    [Home] Début
    [End] Fin
    [Backspace] Retour
    [Delete] Suppr
    [Insert] Inser
   *[other] { $key }
}
modifier-ctrl = Ctrl-
modifier-alt = Alt-
modifier-shift = Maj-
date = { $day }/{ $month }/{ $year }
