# Ce que dit pcfix, en français. Un message par ligne ; le code le désigne par son nom.
# La phrase d’une touche a une forme courte pour le pied de page.

## Ce qui figure sur une page

page-image = image
page-note = Remarque
page-tip = Conseil
page-important = Important
page-warning = Avertissement
doubt = ⚠ Traduction douteuse ({ $why }) : suivez l’original.
doubt-number = un nombre diffère
doubt-code = une commande ou un code diffère
doubt-link = un lien diffère
doubt-labels = des noms de boutons diffèrent
page-caution = Attention

## L’écran de recherche

search-prompt = Saisissez un message d’erreur, ou ce qui ne va pas
search-pasted = { $lines ->
    [one] texte collé, { $lines } ligne
   *[other] texte collé, { $lines } lignes
}
search-used = { $lines ->
    [one] { $lines } ligne utilisée
   *[other] { $lines } lignes utilisées
} du texte collé, { $dropped ->
    [one] { $dropped } laissée de côté
   *[other] { $dropped } laissées de côté
} :
search-masked = { $masked ->
    [one] { $masked } secret ou adresse e-mail a été retiré.
   *[other] { $masked } secrets et adresses e-mail ont été retirés.
}
search-tail = Trop long : seul le dernier Mio a été lu.
search-mended = Résultats pour : { $query }
search-unknown = Trouvé nulle part : { $words }
search-nearest = Mots semblables ici : { $words }
search-nothing = Rien trouvé. { $clear } vide le champ.
hit-helped = ✓ a déjà aidé ici
search-count = { $found ->
    [one] { $found } résultat
   *[other] { $found } résultats
}
search-articles = { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}

## L’arborescence et l’aide

too-small = La fenêtre est trop petite pour pcfix. Il faut 40 colonnes et 10 lignes.
tree-title = Tous les articles
help-title = Touches
outline-title = Titres
outline-nothing = Aucun titre ne contient ces lettres.
log-title = Lignes du texte collé
log-standing = Lignes cherchées : { $used } sur { $lines }. Premier résultat : { $title }
log-standing-nothing = Lignes cherchées : { $used } sur { $lines }. Rien trouvé.
log-repeated = répétée plus bas
log-quiet = aucune erreur
log-noise = heures, identifiants
log-frame = appel de la pile
log-secret = secret
log-early = trop haut

## Un guide

guide-roles = Qui peut le faire : { $roles }
guide-date = texte du { $date }
guide-machine = traduction automatique
guide-tried = ✗ essayé, n’a pas aidé : { $title }
guide-passed = – ne s’applique pas : { $title }
guide-resolution = Résolution { $number } sur { $count }
guide-choice = Quel est votre cas ?
guide-skipped = ignorée
guide-skipped-because = ignorée : { $reason }
guide-labels = À l’écran : { $labels }
guide-new = nouveau depuis votre dernier passage
guide-question = Cela a-t-il aidé ?
# Les espaces à l’intérieur d’une réponse sont insécables.
guide-answer-yes = { $key } oui
guide-answer-no = { $key } non
guide-answer-other = { $key } ne s’applique pas
guide-answer-later = { $key } plus tard
guide-symptoms = Qu’est-ce qui ne va pas ?
guide-solved = ✓ Résolu. { $back } ramène à la recherche.
guide-later = Remis à plus tard.
guide-try-next = Tout a été essayé ici. Ce qui peut aider ensuite :
guide-nothing-left = Il ne reste rien à essayer. Transmettez le cas à quelqu’un qui pourra chercher plus loin ; { $note } copie la note.

## Lignes de texte demandées

ask-skip = Pourquoi ignorer cette étape ? ({ $enter } : sans raison)
ask-does-not-apply = Pourquoi cela ne s’applique-t-il pas ?
ask-remark = Commentaire :
ask-note-file = Écrire la note dans :
ask-find = Chercher dans cet article :
ask-heading = Titre :

## La ligne d’état

status-loading = { $read ->
    [one] { $read } fichier
   *[other] { $read } fichiers
} sur { $total }, { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}
status-no-articles = Il n’y a aucun article dans ce contenu.
status-fallback = Non disponible en { $wanted } ; affiché en { $shown }.
status-problems = { $problems ->
    [one] { $problems } problème dans le contenu : pcfix list l’indique sur stderr
   *[other] { $problems } problèmes dans le contenu : pcfix list les indique sur stderr
}
status-view-both = Les deux langues
status-view-target = Première langue seulement
status-view-source = Seconde langue seulement
status-address = Pas de navigateur ici. L’adresse : { $address }
status-opening = Ouverture de { $address }
status-elsewhere-at = { $path } n’est pas dans cette bibliothèque. Il se trouve sur { $address }
status-elsewhere = { $path } n’est pas dans cette bibliothèque.
status-refused = Seules les adresses web et e-mail sont ouvertes.
status-no-page = L’adresse publique de cet article n’est pas connue.
status-answer = Répondez par { $yes }, { $no }, { $other } ou { $later }.
status-steps-first = D’abord les étapes : { $tick } en coche une, { $skip } l’ignore. Ou descendez à la question.
status-done-already = Cette étape est faite. { $undo } l’annule.
status-solved = Bien ! Marqué comme résolu.
status-later = Remis à plus tard. À la prochaine ouverture, il reprend où il en est.
status-nothing-left = C’était la dernière ici.
status-next-resolution = Passons à la suivante.
status-undone = Annulé.
status-nothing-to-undo = Il n’y a rien à annuler.
status-found = Occurrence { $number } sur { $count } ; { $next } suivante, { $previous } précédente
status-not-found = { $wanted } ne figure pas dans cet article.
status-no-headings = Cet article n’a pas de titres.
status-no-log = Aucun texte collé ne se lit comme un log.
status-mouse-on = La souris fait défiler, sélectionne et ouvre.
status-mouse-off = La souris sélectionne du texte.
status-reload = Relecture du contenu.
status-unfinished = { $open } reprend le guide. Dans la liste ({ $pane }) : { $afresh } le recommence, { $away } le classe.
status-resumed = Reprise là où vous en étiez, { $when }. { $afresh } recommence du début.
status-resumed-changed = L’article a changé depuis { $when } : { $new ->
    [one] { $new } étape est nouvelle
   *[other] { $new } étapes sont nouvelles
}, et de ce qui était fait, { $gone ->
    [one] { $gone } élément a disparu
   *[other] { $gone } éléments ont disparu
}.
status-afresh = Depuis le début.
status-put-away = Classé. pcfix history le mentionne toujours.
status-damaged = { $lines ->
    [one] { $lines } ligne du journal est illisible ; elle a été laissée telle quelle.
   *[other] { $lines } lignes du journal sont illisibles ; elles ont été laissées telles quelles.
}
status-not-kept = Non enregistré : { $reason }. Le guide continue.
status-one-language = Cet article n’a pas de seconde langue.
status-sent-step = Étape envoyée au presse-papiers ({ $way })
status-sent-command = Commande envoyée au presse-papiers ({ $way })
status-sent-note = Note envoyée au presse-papiers ({ $way })
status-sent-address = Adresse envoyée au presse-papiers ({ $way })
status-note-written = Note écrite dans { $path }
status-note-not-written = { $path } n’a pas été écrit : { $reason }

## Touches

key-none = (aucune touche)
key-open = ouvrir la sélection
    .short = ouvrir
key-enter-guide = cocher l’étape, choisir l’option, suivre le lien
    .short = suite
key-jump = aller à ce titre
    .short = y aller
key-enter-line = terminer
    .short = terminer
key-tick = cocher l’étape ; sinon faire défiler
    .short = fait
key-skip = ignorer l’étape, avec une raison
    .short = ignorer
key-undo = annuler la dernière coche, étape ignorée ou réponse, ou le dernier choix
    .short = annuler
key-copy = copier l’étape ou sa commande
    .short = copier
key-copy-other = copier l’étape dans l’autre langue
key-copy-note = copier la note pour le ticket
    .short = note
key-write-note = écrire la note dans un fichier
key-remark = ajouter un commentaire
key-afresh = recommencer du début
key-put-away = classer le guide inachevé
key-number = choisir l’option, ou répondre à la question
key-up = monter
key-down = descendre
key-page-up = monter d’une page
key-page-down = descendre d’une page
key-top = aller au début
key-bottom = aller à la fin
key-unfold = déplier
    .short = déplier
key-fold = replier
    .short = replier
key-next-pane = aller au volet suivant
    .short = volet
key-previous-pane = aller au volet précédent
key-next-link = aller au lien suivant
    .short = lien
key-previous-link = aller au lien précédent
key-browse = ouvrir le lien ou la page de l’article dans le navigateur
    .short = page
key-view = les deux langues, la première, la seconde
    .short = langues
key-tree = tous les articles
    .short = tous
key-search = aller au champ de recherche
    .short = chercher
key-find = chercher quelque chose dans l’article
    .short = chercher
key-find-next = aller à l’occurrence suivante
key-find-previous = aller à l’occurrence précédente
key-next-heading = aller au titre suivant
key-previous-heading = aller au titre précédent
key-outline = les titres de cet article
key-log = quelles lignes du log collé comptent
    .short = lignes
key-turn-line = chercher cette ligne, ou non
    .short = oui/non
key-mouse = activer ou désactiver la souris
key-reload = relire les fichiers modifiés
key-help = les touches de cet écran
    .short = touches
key-clear = vider le champ de recherche
key-back = revenir d’un niveau
    .short = retour
key-cancel = renoncer
    .short = annuler
key-close = fermer
    .short = fermer
key-forward = avancer de nouveau
key-quit = quitter
    .short = quitter
key-interrupt = quitter depuis n’importe où
    .short = quitter
key-suspend = suspendre ; fg fait revenir

## Le journal et la note

when-today = aujourd’hui à { $time }
when-yesterday = hier à { $time }
progress = { $done } sur { $steps }
journal-no-folder = il n’y a pas de dossier personnel
journal-newer = un pcfix plus récent a écrit le journal
journal-busy = un autre pcfix occupe le journal
note-exists = un tel fichier existe déjà
note-article = Article : { $title }, { $place }
note-article-dated = Article : { $title } ({ $date }), { $place }
note-solved = Début : { $began }, résolu : { $ended }.
note-later = Début : { $began }, remis à plus tard : { $ended }.
note-nothing-left = Début : { $began }, plus rien à essayer : { $ended }. Non résolu.
note-open = Début : { $began }, pas encore de réponse.
note-open-at = Début : { $began }, étapes : { $done } sur { $steps }.
note-done = fait : { $what }
note-skipped = ignoré : { $what }
note-chose = cas : { $what }
note-remark = commentaire : { $what }
note-helped = a aidé : { $what }
note-did-not-help = n’a pas aidé : { $what }
note-does-not-apply = ne s’applique pas : { $what }
note-left = pour plus tard : { $what }
note-this = cette solution

## Parcours sans écran, et historique

walk-step = y fait, s ignorer, u annuler, a commentaire, n note, q plus tard, ou directement : 1 cela a aidé, 2 cela n’a pas aidé, 3 ne s’applique pas
walk-choice = le numéro de votre cas, ou u annuler, q plus tard
walk-question = 1 oui, 2 non, 3 ne s’applique pas, 4 plus tard, ou u annuler, a commentaire, n note
walk-next = le numéro de ce qu’il faut essayer ensuite, ou Enter pour rien
walk-not-understood = Non compris.
walk-resumed = Reprise là où vous en étiez, { $when }. --fresh commence à la première étape.
walk-note = pcfix note affiche la note pour le ticket.
walk-nothing-left = Il ne reste rien à essayer. Transmettez le cas à quelqu’un qui pourra chercher plus loin.
walk-solved = Résolu.
walk-undone = Annulé.
walk-nothing-to-undo = Il n’y a rien à annuler.
end-looked = consulté
end-open = en cours
end-later = plus tard
end-solved = résolu
end-nothing-left = non résolu
end-put-away = classé

## Erreurs de la ligne de commande

error-no-articles = Aucun article n’a été trouvé dans ce contenu.
error-no-query = Rien à chercher : indiquez une recherche, ou transmettez-en une par un tube. pcfix search --help en dit plus.
error-unknown-id = { $id } n’existe pas. Vouliez-vous dire :{ $nearest }
error-unknown-id-alone = { $id } n’existe pas. pcfix list donne tous les identifiants.
error-ambiguous-id = { $id } figure dans plusieurs articles. Indiquez-en un :{ $nearest }
error-no-guide = Il n’y a pas de guide { $id } dans le journal. pcfix history en donne la liste.
error-no-guides = Le journal ne contient encore aucun guide.
error-no-article = L’article de ce guide n’est pas dans ce contenu : { $symptom }

## Ce que signale check

check-articles = { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}
check-clean = { $articles }, aucun défaut.
check-faults = { $articles }, { $faults ->
    [one] { $faults } défaut :
   *[other] { $faults } défauts :
}
check-explain = pcfix check --explain CODE indique ce que signifie un code et comment corriger le défaut.
check-why = Pourquoi c’est important :
check-mend = Comment corriger :
check-wrong = Incorrect :
check-right = Correct :
check-unknown = Le code { $code } n’existe pas. Vouliez-vous dire : { $nearest }
check-unknown-alone = Le code { $code } n’existe pas. pcfix check --explain les liste tous.

## Les paramètres

config-head = Paramètres de pcfix. Chaque ligne montre une valeur par défaut ; enlevez le # pour la modifier.
config-content = Dossiers ou fichiers d’articles, à la place de ceux intégrés au programme.
config-lang = La langue de lecture, par exemple nl ou pt-BR ; sinon celle du système.
config-beside = La seconde langue ; sinon celle de l’original.
config-view = Les langues à afficher : both, target ou source ; sinon les dernières affichées.
config-color = Quand utiliser des couleurs : auto, always ou never.
config-ui_lang = La langue des textes du programme lui-même ; sinon celle du système.
config-theme = dark, light, high-contrast ou none ; auto demande au terminal quel est son fond ; ou vos propres couleurs : {"{"}base: dark, title: bright-blue{"}"}.
config-keys = preset: default ou vim ; puis, par écran (box, list, preview, tree, log, guide, outline, line, help), une action et ses touches : {"{"}guide: {"{"}tick: [Space, x]{"}"}{"}"}.
config-mouse = Si la souris fait défiler, sélectionne et ouvre ; l’action mouse l’active et la désactive.
config-limits = Ce qui est lu au maximum : mébioctets d’un fichier, dossiers imbriqués, listes et citations imbriquées, alias YAML. Ce qui dépasse est un problème qui nomme sa limite.
config-pager = Le programme qui présente ce qu’affichent show, list et search quand c’est plus long que l’écran ; cat pour aucun ; sinon PAGER, sinon less. PCFIX_PAGER l’emporte.
config-written = Écrit : { $path }
config-exists = { $path } existe déjà et a été laissé tel quel.
config-no-folder = Il n’y a pas de dossier personnel où garder des paramètres ; PCFIX_CONFIG peut désigner un fichier.
config-none = { $path } (absent)

## Ce que dit paths

paths-config = vos paramètres
paths-journal = ce qui a été coché, ignoré, répondu et commenté
paths-lock = ne laisse écrire qu’un exemplaire à la fois ; vide
paths-view = quelles langues ont été affichées en dernier
paths-new = présent un instant, pendant que le fichier de ce nom est remplacé
paths-note = La touche { $write } écrit la note d’un guide dans un nouveau fichier du nom que vous indiquez. Rien d’autre n’est écrit.

## Ce qui arrive par un tube

log-used = Repris du log : { $used ->
    [one] { $used } message
   *[other] { $used } messages
}. Laissé de côté : { $dropped ->
    [one] { $dropped } ligne
   *[other] { $dropped } lignes
}.
log-secrets = { $secrets ->
    [one] { $secrets } secret ou adresse a été retiré
   *[other] { $secrets } secrets ou adresses ont été retirés
}.

## La ligne de commande : à quoi servent ses commandes (cmd-), arguments (arg-) et valeurs (value-), et noms de valeurs (name-).
## Pour un argument commun à plusieurs commandes, la clé peut nommer d’abord la commande. Ce qui finit en -long est pour
## --help ; -after figure sous une aide, et -more sous celle de --help.

cmd-pcfix = Trouver la solution d’un message d’erreur et la suivre, en deux langues.
cmd-pcfix-long =
    Trouver la solution d’un message d’erreur et la suivre étape par étape, en deux langues.

    Sans commande, l’écran s’ouvre : saisissez un message d’erreur, appuyez sur Enter sur la solution qui convient, et cochez ses étapes.
cmd-pcfix-more =
    Exemples :
      pcfix                                  ouvrir l’écran
      pcfix cancel order                     l’ouvrir avec cette recherche
      pcfix --lang nl --beside en            lire en néerlandais, l’anglais à côté
      pcfix --content ~/docs                 utiliser votre dossier d’articles
      pcfix search "something went wrong"    lister ce qui correspond
      pcfix show cancel-order                afficher une solution
      pcfix walk cancel-order                la parcourir sans écran
      pcfix note                             afficher la note du dernier guide
      pcfix check ~/docs                     dire ce qui ne va pas dans les articles

    Codes de retour : 0 trouvé ou résolu, 1 rien trouvé, non résolu, ou défauts, 2 utilisation incorrecte ou contenu illisible, 3 remis à plus tard, 130 ctrl-c.
cmd-search = Lister ce qui correspond à un message d’erreur, le mieux d’abord
cmd-search-more =
    Exemples :
      pcfix search cancel order              dans tout ordre, même avec des fautes
      pcfix search "something went wrong"    d’abord là où les mots se suivent
      pcfix search --json --limit 1 order    pour un script

    Codes de retour : 0 trouvé, 1 rien trouvé, 2 utilisation incorrecte ou contenu illisible.
cmd-show = Afficher un symptôme et sa solution
cmd-show-more =
    Exemples :
      pcfix show cancel-order
      pcfix show account-setup-and-renewal.md#cancel-order --view target

    Codes de retour : 0 affiché, 1 identifiant inexistant, 2 utilisation incorrecte ou contenu illisible.
cmd-list = Afficher l’arborescence des articles et des symptômes
cmd-walk = Parcourir une solution par lignes numérotées, sans écran
cmd-walk-after =
    Les réponses sont lues sur l’entrée standard, une par ligne : y fait, s RAISON ignorer, u annuler, a TEXTE commentaire, n afficher la note, q remettre à plus tard ; à un choix, son numéro ; à la question, ou avant, 1 a aidé, 2 n’a pas aidé, 3 RAISON ne s’applique pas. La fin de l’entrée signifie plus tard.

    Codes de retour : 0 résolu, 1 non résolu, 3 remis à plus tard.
cmd-note = Afficher la note pour le ticket
cmd-history = Lister les guides passés et leur issue
cmd-history-more =
    Exemples :
      pcfix history                          ce qui a été fait, le dernier d’abord
      pcfix history --forget-all             l’oublier
cmd-check = Afficher ce qui ne va pas dans le contenu, un défaut par ligne
cmd-check-long =
    Afficher ce qui ne va pas dans le contenu, un défaut par ligne

    Chaque défaut est une ligne chemin:ligne: code: message sur la sortie standard ; les chemins sont ceux des fichiers. Le code de retour est 0 s’il n’y a aucun défaut, 1 s’il y en a, 2 si rien n’a pu être lu.
cmd-check-more =
    Exemples :
      pcfix check ~/docs                     un dossier d’articles
      pcfix check --json ~/docs              pour un script
      pcfix check --explain link-anchor      ce que signifie un code
cmd-config = Afficher les paramètres en vigueur, ou en écrire un fichier
cmd-config-more =
    Exemples :
      pcfix config                           ce qui est en vigueur
      pcfix config --init                    écrire un fichier où le modifier
cmd-export = Afficher toute la bibliothèque en JSON
cmd-completions = Afficher le script par lequel un shell complète une ligne
cmd-completions-long = Afficher le script par lequel un shell complète commandes, options et identifiants
cmd-completions-after =
    À charger au démarrage du shell :
      bash        ~/.bashrc: source <(pcfix completions bash)
      zsh         ~/.zshrc, après compinit: source <(pcfix completions zsh)
      fish        ~/.config/fish/config.fish: pcfix completions fish | source
      PowerShell  $PROFILE: pcfix completions powershell | Out-String | iex
      elvish      ~/.config/elvish/rc.elv: eval (pcfix completions elvish | slurp)
cmd-man = Afficher la page de manuel
cmd-man-long = Afficher la page de manuel, dans la langue de pcfix : pcfix man | man -l -
cmd-paths = Afficher tous les fichiers que pcfix peut écrire
cmd-paths-long = Afficher tous les fichiers que pcfix peut écrire, et où sont ses paramètres
cmd-help = Afficher cette aide, ou celle d’une commande

arg-content = Vos propres articles : un dossier ou un fichier
arg-content-long = Un dossier ou un fichier d’articles, à la place de ceux intégrés au programme ; peut être répété [env: PCFIX_CONTENT]
arg-lang = La langue de lecture, par exemple nl ou pt-BR
arg-lang-long = La langue de lecture, par exemple nl ou pt-BR [env: PCFIX_LANG] [par défaut : celle du système]
arg-beside = La seconde langue ; sinon celle de l’original
arg-view = Les langues à afficher : both, target ou source
arg-view-long = Les langues à afficher [par défaut : both ; à l’écran, les dernières affichées]
arg-color = Quand utiliser des couleurs : auto, always ou never
arg-color-long = Quand utiliser des couleurs [par défaut : auto]
arg-ui_lang = La langue de pcfix lui-même : { $languages }
arg-ui_lang-long = La langue des textes du programme lui-même, parmi { $languages } [env: PCFIX_UI_LANG] [par défaut : celle du système]
arg-query = Ce qu’il faut chercher d’abord
arg-help = Cette aide ; --help en dit plus, avec des exemples
arg-help-long = Afficher cette aide ; -h est plus court
arg-version = Afficher la version
arg-json = Afficher du JSON
arg-id = Un identifiant qu’affiche list ou search ; sa partie après # suffit si un seul article l’a
arg-search-query = Ce qu’il faut chercher ; -, ou rien quand l’entrée vient d’un tube, le lit sur l’entrée standard
arg-limit = Nombre maximal de résultats [par défaut : { $default }]
arg-batch = Lire une recherche par ligne dans ce fichier (- : entrée standard) et afficher pour chacune une ligne de JSON
arg-search-explain = Dire pour chaque résultat quels mots correspondent, où, et pour combien
arg-fresh = Commencer à la première étape, même si un guide a été laissé au milieu
arg-note-id = L’identifiant d’un guide, tel que le donne pcfix history, ou celui d’un symptôme [par défaut : le dernier guide]
arg-forget = Oublier ce guide ; peut être répété
arg-forget_all = Oublier tous les guides
arg-init = Écrire un fichier qui nomme chaque paramètre, sa valeur par défaut et ce qu’il signifie ; un fichier déjà présent est laissé tel quel
arg-no_pager = Afficher directement, même ce qui est plus long que l’écran
arg-shell = Le shell : { $values }
arg-paths = Dossiers ou fichiers à vérifier, à la place de ceux de --content
arg-check-json = Afficher un tableau JSON d’objets avec path, line, code et message
arg-check-explain = Expliquer un code : ce qu’il signifie, pourquoi c’est important, comment corriger le défaut ; sans code, lister tous les codes

value-both = la langue choisie et la seconde
value-target = la langue choisie
value-source = la seconde langue
value-auto = sur un terminal, sauf indication contraire de NO_COLOR
value-always = toujours
value-never = jamais

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
usage-more = Pour en savoir plus, essayez « { $help } ».
usage-unknown-argument = argument inattendu « { $argument } »
usage-unknown-command = la commande « { $command } » n’existe pas
usage-invalid-value = valeur « { $value } » non valide pour « { $argument } »
usage-no-value = « { $argument } » demande une valeur
usage-possible = valeurs possibles : { $values }
usage-number = il faut un nombre entier
usage-locale = une langue s’écrit comme nl, nl-NL ou zh-Hant
usage-conflict = « { $argument } » ne peut pas être utilisé avec « { $other } »
usage-twice = « { $argument } » ne peut être indiqué qu’une fois
usage-missing = il manque : { $arguments }
usage-too-many = valeur inattendue « { $value } » pour « { $argument } »
usage-not-text = un argument n’est pas en UTF-8
usage-wrong = les arguments ne peuvent pas être utilisés
usage-similar-argument = il existe un argument semblable : « { $nearest } »
usage-similar-command = il existe une commande semblable : « { $nearest } »
usage-similar-value = il existe une valeur semblable : « { $nearest } »
usage-exists = « { $what } » existe
usage-as-value = pour donner « { $argument } » comme valeur, utilisez « { $how } »
config-no-field = paramètre inconnu `{ $name }`, attendu parmi { $known }
config-no-value = valeur inconnue `{ $name }`, attendue parmi { $known }
config-twice = paramètre `{ $name }` en double
config-large = les paramètres dépassent 64 Kio
config-not-utf8 = les paramètres ne sont pas en UTF-8
output-closed = elle est fermée (pour jeter la sortie, ouvrez /dev/null en écriture seule)

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
problem-folder-depth = dossier plus profond que limits.folders ne le permet ({ $limit }) ; ignoré
problem-link-outside = le lien symbolique sort du dossier de contenu ; non suivi
problem-link-broken = le lien symbolique ne mène nulle part ; non suivi
problem-not-utf8 = ni UTF-8, ni UTF-16 avec une marque d’ordre des octets ; ignoré
problem-control-characters = caractères de contrôle ou de sens du texte supprimés
problem-front-matter = front matter ignoré : { $reason }
problem-faq = FAQ ignorée : { $reason }
problem-faq-title = la FAQ n’a pas de titre
problem-include-depth = { $path } est inclus sur plus de { $limit } fichiers de profondeur ; ignoré
problem-include-missing = { $path } n’est pas dans le contenu ; ignoré
problem-include-size = plus de { $limit } octets inclus ; { $path } ignoré
problem-nesting = listes ou citations plus imbriquées que limits.nesting ne le permet ({ $limit }) ; aplaties
problem-nesting-column = les listes ou citations qui commencent après la colonne { $limit } sont lues comme du texte
problem-pairs = { $count ->
    [one] { $count } paire de traduction n’est pas fermée
   *[other] { $count } paires de traduction ne sont pas fermées
} ; texte dans la langue de l’article conservé
problem-thesaurus-orphan = des mots avant le nom de leur concept
problem-thesaurus-line = '{ $text }' n’est pas une langue suivie de ses mots, comme 'en: refund, money back'
problem-thesaurus-language = '{ $language }', dans le concept '{ $concept }', n’est pas une langue
