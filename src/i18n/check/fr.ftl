# Ce que dit `pcfix check`, en français. `code-NOM` dit ce qu’un code signifie et pourquoi il importe ; `.fix` dit comment
# corriger. `fault-NOM` est le message d’un problème : sans point final.

quote = « { $text } »

## Codes : fichiers et en-tête

code-unreadable = Un fichier ne peut pas être lu. Son contenu manque dans la bibliothèque.
    .fix = Corrigez ses droits ou retirez-le du dossier.
code-link-outside = Un lien symbolique est rompu ou mène hors du dossier de contenu. Il n’est pas suivi.
    .fix = Placez le fichier lui-même dans le dossier ou supprimez le lien.
code-not-utf8 = Un fichier n’est ni en UTF-8 ni en UTF-16 avec marque d’ordre des octets. Il est écarté.
    .fix = Enregistrez-le en UTF-8.
code-control-characters = Le texte contient des caractères de contrôle ou qui changent le sens d’écriture. Ils sont retirés, car un terminal leur obéirait.
    .fix = Supprimez-les. Ils viennent souvent d’un texte copié d’un terminal ou d’un PDF.
code-conflict-marker = Un conflit de fusion est resté dans le fichier. Les lecteurs voient les deux versions et les marques.
    .fix = Résolvez le conflit et supprimez les marques.
code-front-matter = L’en-tête n’est pas du YAML valide. Le titre, la date et la langue de l’article sont inconnus.
    .fix = Corrigez le YAML. Une valeur avec deux-points et espace doit être entre guillemets.
code-front-matter-missing = Le fichier n’a pas d’en-tête alors que la plupart en ont un, ou l’en-tête n’est jamais fermé.
    .fix = Commencez le fichier par une ligne ---, un titre et une autre ligne ---.
code-front-matter-title = L’en-tête n’a pas de titre, ou un titre vide. Les sites l’affichent dans les résultats et les onglets.
    .fix = Ajoutez une ligne title: avec le titre de l’article.
code-front-matter-duplicate = Une clé figure deux fois dans l’en-tête. Les outils utilisent l’une des deux valeurs, ou refusent le fichier.
    .fix = Gardez la valeur valable et supprimez l’autre ligne.
code-front-matter-key = Une clé de l’en-tête est mal écrite, ou une clé présente dans la plupart des fichiers manque. Sa valeur n’est pas utilisée.
    .fix = Corrigez la clé ou ajoutez-la.
code-front-matter-date = Une date de l’en-tête ne peut pas être lue. Les lecteurs ne voient pas l’âge du texte.
    .fix = Écrivez la date 12/31/2026 ou 2026-12-31.
code-title-missing = L’article n’a pas de titre ; les listes affichent le nom du fichier.
    .fix = Commencez le texte par # et le titre.
code-title-again = L’article a plus d’un titre de niveau 1. La partie après le second ressemble à un autre article.
    .fix = Donnez le niveau 2 aux autres titres.
code-faq = Une FAQ en YAML ne peut pas être lue ou n’a pas de titre. Ses questions manquent dans la bibliothèque.
    .fix = Corrigez le YAML à l’endroit indiqué ou donnez un titre à la FAQ.
code-faq-header = Un fichier YAML a des questions et des réponses, mais pas la première ligne d’une FAQ. Ses questions manquent dans la bibliothèque.
    .fix = Commencez le fichier par la ligne ### YamlMime:FAQ.
code-include = Un fichier inclus n’est pas dans le contenu, ou est inclus trop profondément ou trop souvent. Son texte manque dans l’article.
    .fix = Corrigez le chemin ou placez-y le fichier.
code-include-literal = Une inclusion mal écrite est lue comme du texte. Le texte du fichier manque dans l’article.
    .fix = Écrivez [!INCLUDE [titre](chemin)].
code-nesting = Des listes et des citations sont imbriquées trop profondément. Les plus profondes sont aplaties.
    .fix = Utilisez moins de niveaux ou divisez le texte par des titres.

code-project = Un élément du fichier de projet .pcfix.yaml n’est pas utilisé. Comme il vient avec le contenu, il peut définir moins de choses qu’un utilisateur.
    .fix = Corrigez ou supprimez ce que le message indique.

## Codes : structure

code-heading-empty = Un titre n’a pas de texte. C’est une ligne vide dans la liste des symptômes, introuvable.
    .fix = Écrivez le titre ou supprimez-le.
code-heading-skip = Un titre est plus d’un niveau au-dessous du précédent. Le plan a un trou.
    .fix = Donnez au titre le niveau suivant.
code-heading-duplicate = Deux symptômes voisins ont le même titre. Les lecteurs ne savent pas lequel est le leur.
    .fix = Dites dans chaque titre ce qui diffère.
code-heading-bold = Une ligne en gras sert de titre. Elle n’est pas dans le plan et son texte appartient au titre précédent.
    .fix = Écrivez-la comme titre.
code-anchor-duplicate = Plusieurs titres d’un article ont la même ancre. Les liens n’atteignent que le premier.
    .fix = Donnez à chaque titre sa propre ancre.
code-list-start = Une liste numérotée commence par un numéro qui ne suit pas la liste précédente. Les lecteurs cherchent des étapes absentes.
    .fix = Commencez à 1 ou continuez la liste précédente.
code-list-restart = Une image, une note ou du code à la marge coupe une liste numérotée, qui recommence à 1. Une procédure en paraît deux.
    .fix = Mettez en retrait ce qui est entre les étapes, au niveau du texte de l’étape précédente.
code-list-number = Les numéros d’une liste ne se suivent pas. Les lecteurs voient d’autres numéros, et une étape peut manquer.
    .fix = Numérotez les éléments 1, 2, 3, ou tous 1.
code-list-marker = Une liste numérotée passe de 1. à 1). Elle devient deux listes.
    .fix = Utilisez la même marque pour tous les éléments.
code-steps-prose = Plusieurs étapes sont dans une seule phrase. On ne peut pas les cocher une à une.
    .fix = Écrivez une liste numérotée, une action par élément.
code-tabs-unclosed = Un groupe d’onglets n’est suivi d’aucun filet. Le texte qui suit appartient au dernier onglet, où d’autres lecteurs le manquent.
    .fix = Mettez une ligne * * * après le dernier onglet.
code-tabs-single = Un groupe n’a qu’un onglet ; il n’y a rien à choisir.
    .fix = Déplacez le filet à la fin du groupe ou écrivez un titre normal.
code-tabs-empty = Un onglet n’a pas de contenu. Qui le choisit ne trouve rien.
    .fix = Écrivez que faire dans ce cas ou supprimez l’onglet.
code-tabs-link = Le lien d’un onglet est mal écrit ; l’onglet est un titre normal.
    .fix = Écrivez le lien #tab/NOM.
code-tabs-level = Un onglet a un autre niveau de titre que les autres de son groupe.
    .fix = Donnez le même niveau à tous les onglets d’un groupe.
code-table-row = Une ligne de tableau a plus ou moins de cellules que l’en-tête. Du texte est perdu ou dans la mauvaise colonne.
    .fix = Donnez à toutes les lignes le même nombre de cellules. Une barre dans une cellule s’écrit \|.
code-image-alt = Une image n’a pas de mots qui disent ce qu’elle montre. Sur un terminal, ils sont tout ce qu’on voit.
    .fix = Dites en une phrase ce que montre l’image.
code-image-margin = Une image à la marge suit une étape. Elle n’en fait pas partie et termine la liste.
    .fix = Mettez l’image en retrait, au niveau du texte de l’étape.
code-image-file = Le fichier d’une image n’existe pas.
    .fix = Corrigez le chemin ou ajoutez le fichier.
code-symptom-no-resolution = Un symptôme n’a pas de texte, ou a une cause mais pas de solution. Qui le trouve reste sans aide.
    .fix = Dites que faire. Si rien n’est possible, dites-le sous un titre comme Solution ou Statut.
code-part-misspelt = Un titre ressemble au nom d’une partie, comme Solution, mais il est mal écrit. Il n’est pas utilisé comme telle.
    .fix = Corrigez le titre.

## Codes : liens

code-link-file = Un lien mène à un fichier qui n’existe pas.
    .fix = Corrigez le chemin ou liez l’article qui le remplace.
code-link-case = Un lien et le nom de son fichier diffèrent par les majuscules. Le lien ne marche que sur certains systèmes.
    .fix = Écrivez le nom comme le fichier.
code-link-anchor = Un lien nomme une ancre que son article n’a pas. Les lecteurs arrivent en haut.
    .fix = Utilisez l’ancre du titre voulu.
code-link-empty = Un lien n’a pas d’adresse.
    .fix = Ajoutez l’adresse ou supprimez le lien.
code-link-reference = Un lien renvoie à une définition absente. Les lecteurs voient les crochets.
    .fix = Définissez la référence ou écrivez l’adresse dans le lien.
code-link-scheme = L’adresse d’un lien commence par un schéma inconnu, comme htp. Elle ne peut pas être ouverte.
    .fix = Corrigez l’adresse.

## Codes : balisage

code-literal-link = Un lien est lu comme du texte, car un crochet manque ou une espace est mal placée.
    .fix = Fermez les deux, sans rien entre ] et ( et sans espace dans l’adresse.
code-literal-emphasis = ** est lu comme des étoiles. Le nom d’un bouton n’est pas en gras et les lecteurs voient les étoiles.
    .fix = Mettez les étoiles contre les mots, sans espace à l’intérieur.
code-literal-code = Un accent grave est seul. Le code n’est pas marqué et ne peut pas être copié.
    .fix = Ajoutez le second accent grave.
code-literal-heading = Une ligne commence par # sans espace après. C’est du texte, et sa section appartient au titre précédent.
    .fix = Mettez une espace normale après le #.
code-literal-list = Une ligne ressemble à un élément de liste mais est lue comme du texte. Les étapes se mêlent en un paragraphe.
    .fix = Mettez une ligne vide avant la liste, une espace après chaque numéro et commencez à 1.
code-literal-table = Un tableau est lu comme du texte, car sa ligne de séparation manque ou ne convient pas à l’en-tête.
    .fix = Mettez après l’en-tête une ligne comme |---|---|, une cellule par colonne.
code-literal-alert = Une note n’est pas dans une citation, est mal écrite, ou a du texte sur la ligne de sa marque. Elle ressemble à du texte normal.
    .fix = Écrivez > [!NOTE] seul sur une ligne et > devant chaque ligne de la note.
code-literal-directive = Une directive ::: n’est pas lue. Les lecteurs voient son code source.
    .fix = Écrivez-la sur une ligne, avec son nom, ses attributs entre guillemets et ::: à la fin.
code-fence-unclosed = Un bloc de code n’est jamais fermé. Le reste de l’article est du code.
    .fix = Fermez-le par autant d’accents graves qu’au début.
code-comment-unclosed = Un commentaire n’est jamais fermé. Le texte qui suit peut être perdu.
    .fix = Fermez-le par -->.
code-directive-unclosed = Un bloc ::: n’est jamais fermé. Le texte qui suit peut être perdu ou se trouver dans le bloc.
    .fix = Fermez-le par ::: à la fin.
code-todo = Le texte contient une note à son auteur, comme TODO. Les lecteurs la voient.
    .fix = Terminez le texte ou mettez la note dans un commentaire.

## Codes : traduction

code-translation-missing = Un article n’est pas traduit dans une langue qui a la plupart des autres.
    .fix = Traduisez l’article.
code-translation-original = Une traduction n’a pas d’original. Il a peut-être été supprimé ou renommé.
    .fix = Supprimez ou renommez la traduction, ou rétablissez l’original.
code-translation-stale = Une traduction est plus ancienne que son original. Des changements peuvent manquer.
    .fix = Comparez-la avec l’original et mettez sa date à jour.
code-translation-differs = Moins de la moitié d’une traduction correspond à l’original. Elle suit une autre version et n’est pas comparée davantage.
    .fix = Traduisez l’article à nouveau.
code-translation-section = Une section de l’original manque, la traduction en a une à elle, ou l’ordre diffère.
    .fix = Traduisez la section ou mettez-la à sa place de l’original.
code-translation-anchor = L’ancre d’un titre diffère de l’original. Elle relie les liens et les langues.
    .fix = Utilisez l’ancre de l’original.
code-translation-step = Une étape de l’original manque, ou la traduction en a une de plus.
    .fix = Écrivez les mêmes étapes que l’original.
code-translation-order = Deux étapes sont dans un autre ordre que dans l’original.
    .fix = Suivez l’ordre de l’original.
code-translation-block = Un paragraphe, une note, du code, une liste ou un tableau de l’original manque ou diffère, ou la traduction en a un de plus.
    .fix = Écrivez les mêmes blocs que l’original.
code-translation-row = Un tableau a d’autres lignes ou colonnes que dans l’original.
    .fix = Écrivez les mêmes lignes que l’original.
code-translation-option = Un onglet de l’original manque, ou la traduction en a un de plus.
    .fix = Écrivez les mêmes onglets, avec le même #tab/NOM, que l’original.
code-translation-image = Une image de l’original manque, ou la traduction en a une de plus.
    .fix = Montrez les mêmes images que l’original.
code-translation-roles = La traduction nomme plus ou moins de rôles que l’original.
    .fix = Nommez les mêmes rôles que l’original.
code-translation-pair = Une phrase et son original ne sont pas fermés comme une paire. Seule la traduction reste.
    .fix = Faites réécrire la paire par l’outil de traduction.
code-unknown-markup = La signification d’un shortcode, d’une balise ou d’un composant est inconnue. Les lecteurs voient son nom, ou rien.
    .fix = Écrivez les mots eux-mêmes, ou un lien.
code-left-out = Des fichiers ne sont pas des articles : ils n’ont que des liens ou aucun texte, sont des brouillons ou n’ont pas de titre.
    .fix = Donnez à chacun un titre et un texte, ou laissez-les tels quels.
code-translation-command = Une commande diffère de l’original. Elle échoue ou fait autre chose.
    .fix = Copiez la commande de l’original.
code-translation-code = Du code diffère de l’original. Ce que les lecteurs saisissent ou cherchent, le programme ne le connaît pas.
    .fix = Copiez le code de l’original. Les mots à traduire ne sont pas du code.
code-translation-link = Un lien mène ailleurs que dans l’original.
    .fix = Utilisez l’adresse de l’original.
code-translation-number = Un nombre diffère de l’original. Une limite, une version ou un code d’erreur faux égare les lecteurs.
    .fix = Copiez le nombre de l’original.
code-translation-placeholder = Un espace réservé diffère de l’original. Un programme peut ne pas le trouver.
    .fix = Laissez l’espace réservé tel quel.
code-translation-labels = Plus ou moins de noms sont en gras que dans l’original, ou dans un autre ordre. Le gras est le nom d’un bouton, d’un onglet ou d’un champ.
    .fix = Mettez en gras les mêmes noms que dans l’original.
code-label-words = Le texte en gras n’est pas le nom en gras de l’original : il est coupé dans un mot ou contient d’autres mots.
    .fix = Mettez le nom en gras et rien d’autre.
code-untranslated = Un texte est le même dans les deux langues.
    .fix = Traduisez-le.
code-ignore-unused = Un commentaire pcfix-ignore nomme un code inconnu ou ne masque rien.
    .fix = Corrigez le code ou supprimez le commentaire.

## Problèmes : fichiers et en-tête

fault-conflict-marker = { $text } est resté d’un conflit de fusion
fault-front-matter-missing = pas d’en-tête, alors que la plupart des fichiers en ont un
fault-front-matter-missing-end = l’en-tête n’a pas de --- final
fault-front-matter-title = l’en-tête n’a pas de titre
fault-front-matter-title-empty = le titre de l’en-tête est vide
fault-front-matter-duplicate = la clé { $key } figure aussi à la ligne { $line }
fault-front-matter-key = clé inconnue { $key } ; vouliez-vous dire { $near } ?
fault-front-matter-key-missing = pas de { $key } dans l’en-tête, alors que la plupart des fichiers en ont
fault-front-matter-date = { $date } n’est pas une date
fault-title-missing = pas de titre
fault-title-again = { $title } est un second titre ; le premier est à la ligne { $line }
fault-faq-header = pas de ligne ### YamlMime:FAQ au début, donc pas lu comme FAQ
fault-include-literal = { $text } n’est pas lu comme une inclusion

## Problèmes : structure

fault-heading-empty = un titre sans texte
fault-heading-skip = { $title } a le niveau { $level }, mais le titre précédent a le niveau { $before }
fault-heading-duplicate = { $title } est aussi le titre de la ligne { $line }
fault-heading-bold = { $text } est du texte en gras, pas un titre
fault-anchor-duplicate = l’ancre { $anchor } est déjà à la ligne { $line }
fault-list-start = la liste commence à { $start }, mais aucune liste avant ne finit à { $wanted }
fault-list-start-again = la liste commence à { $start }, mais la précédente finissait à { $end }
fault-list-restart = la liste recommence à 1 sans introduction ; la précédente finissait à { $end }
fault-list-number = le numéro { $number } est affiché comme { $shown }
fault-list-marker = la liste passe de { $before } à { $marker }
fault-steps-prose = { $text } contient plusieurs étapes en une phrase
fault-tabs-unclosed = aucun filet ne ferme les onglets { $tabs }
fault-tabs-single = l’onglet { $tab } est seul dans son groupe
fault-tabs-empty = l’onglet { $tab } n’a pas de contenu
fault-tabs-link = { $target } n’est pas le lien d’un onglet ; écrivez #tab/NOM
fault-tabs-level = l’onglet { $tab } a le niveau { $level }, mais son groupe a le niveau { $group }
fault-table-row = { $cells ->
    [one] la ligne a { $cells } cellule
   *[other] la ligne a { $cells } cellules
}, mais l’en-tête en a { $header }
fault-image-alt = l’image { $image } n’a pas de texte de remplacement
fault-image-alt-name = le texte de remplacement { $alt } est un nom de fichier
fault-image-margin = l’image { $image } ne fait pas partie de l’étape précédente
fault-image-file = l’image { $image } n’existe pas
fault-symptom-no-resolution = rien ne suit le symptôme { $title }
fault-symptom-no-resolution-fix = rien ne suit la solution { $title }
fault-symptom-no-resolution-steps = le symptôme { $title } a une cause, mais ni solution ni étapes
fault-symptom-no-resolution-article = l’article nomme un symptôme ou une cause, mais ni solution ni étapes
fault-part-misspelt = { $title } ressemble à { $part }

## Problèmes : liens

fault-link-file = { $target } n’existe pas
fault-link-case = le fichier de { $target } est { $file }, avec d’autres majuscules
fault-link-anchor = { $file } n’a pas d’ancre { $anchor }
fault-link-anchor-own = cet article n’a pas d’ancre { $anchor }
fault-link-empty = le lien { $text } n’a pas d’adresse
fault-link-reference = la référence { $label } d’un lien n’est pas définie
fault-link-scheme = { $target } a le schéma inconnu { $scheme }

## Problèmes : balisage

fault-literal-link = { $text } est lu comme du texte, pas comme un lien
fault-literal-emphasis = ** est lu comme des étoiles, pas comme du gras, dans { $text }
fault-literal-code = l’accent grave dans { $text } est seul
fault-literal-heading = pas d’espace après # dans { $text }, donc pas un titre
fault-literal-list = la ligne qui commence par { $marker } est lue avec le texte précédent
fault-literal-list-space = pas d’espace après { $marker } dans { $text }, donc pas un élément de liste
fault-literal-table = lu comme du texte : la ligne de séparation ne convient pas à l’en-tête
fault-literal-table-cells = { $missing ->
    [one] la ligne de séparation a { $missing } cellule de moins que l’en-tête
   *[other] la ligne de séparation a { $missing } cellules de moins que l’en-tête
}
fault-literal-table-none = lu comme du texte : pas de ligne de séparation après l’en-tête
fault-literal-alert = [!{ $name }] n’est pas lu comme une note ; écrivez > [!{ $level }] seul sur sa ligne
fault-literal-directive = { $text } est lu comme du texte
fault-fence-unclosed = le bloc de code n’est jamais fermé
fault-comment-unclosed = le commentaire n’est jamais fermé
fault-directive-unclosed = { $text } n’est jamais fermé
fault-todo = { $text } est une note à l’auteur

## Problèmes : traduction

fault-translation-missing = pas traduit en { $locale }
fault-translation-original = pas d’original ({ $locale }) de cet article
fault-translation-stale = du { $date }, mais l’original est du { $original }
fault-translation-differs = seulement { $same } parties sur { $all } correspondent à l’original
fault-translation-section = la section { $title } de l’original manque
fault-translation-section-added = la section { $title } n’est pas dans l’original
fault-translation-section-moved = la section { $title } est à une autre place que dans l’original
fault-translation-anchor = l’ancre est { $anchor }, mais { $original } dans l’original
fault-translation-anchor-missing = l’ancre { $original } de l’original manque
fault-translation-step = l’étape { $text } de l’original manque
fault-translation-step-added = l’étape { $text } n’est pas dans l’original
fault-translation-order = les étapes { $first } et { $second } sont dans l’ordre inverse
fault-translation-block = { $kind ->
    [steps] une liste numérotée de l’original manque : { $text }
    [list] une liste de l’original manque : { $text }
    [code] un bloc de code de l’original manque : { $text }
    [callout] une note de l’original manque : { $text }
    [table] un tableau de l’original manque : { $text }
    [choice] les onglets de l’original manquent : { $text }
    [quote] une citation de l’original manque : { $text }
   *[paragraph] un paragraphe de l’original manque : { $text }
}
fault-translation-block-added = { $kind ->
    [steps] une liste numérotée n’est pas dans l’original : { $text }
    [list] une liste n’est pas dans l’original : { $text }
    [code] un bloc de code n’est pas dans l’original : { $text }
    [callout] une note n’est pas dans l’original : { $text }
    [table] un tableau n’est pas dans l’original : { $text }
    [choice] les onglets ne sont pas dans l’original : { $text }
    [quote] une citation n’est pas dans l’original : { $text }
   *[paragraph] un paragraphe n’est pas dans l’original : { $text }
}
fault-translation-block-level = la note est { $level }, mais { $original } dans l’original
fault-translation-row = la ligne { $text } de l’original manque
fault-translation-row-added = la ligne { $text } n’est pas dans l’original
fault-translation-row-columns = le tableau a { $columns } colonnes, mais { $original } dans l’original
fault-translation-option = l’onglet { $tab } de l’original manque
fault-translation-option-added = l’onglet { $tab } n’est pas dans l’original
fault-translation-image = l’image { $image } de l’original manque
fault-translation-image-added = l’image { $image } n’est pas dans l’original
fault-translation-roles = l’article nomme { $roles } rôles, mais { $original } dans l’original
fault-translation-command = la commande { $original } est devenue { $text }
fault-translation-command-missing = la commande { $original } n’est pas la même dans la traduction
fault-translation-code = le code { $original } de l’original est devenu { $text }
fault-translation-code-missing = le code { $original } de l’original manque
fault-translation-code-added = le code { $text } n’est pas dans l’original
fault-translation-link = le lien { $original } de l’original est devenu { $text }
fault-translation-link-missing = le lien { $original } de l’original manque
fault-translation-link-added = le lien { $text } n’est pas dans l’original
fault-translation-number = le nombre { $original } de l’original est devenu { $text }
fault-translation-number-missing = le nombre { $original } de l’original manque
fault-translation-number-added = le nombre { $text } n’est pas dans l’original
fault-translation-placeholder = l’espace réservé { $original } de l’original est devenu { $text }
fault-translation-placeholder-missing = l’espace réservé { $original } de l’original manque
fault-translation-placeholder-added = l’espace réservé { $text } n’est pas dans l’original
fault-translation-labels = en gras : { $text }, mais { $original } dans l’original
fault-translation-labels-missing = { $original } est en gras dans l’original, rien ne l’est ici
fault-translation-labels-added = { $text } est en gras, rien ne l’est dans l’original
fault-translation-labels-order = les noms en gras { $first } et { $second } sont dans l’ordre inverse
fault-label-words = { $text } est en gras au lieu de { $original } dans l’original
fault-untranslated = { $text } n’est pas traduit
fault-ignore-unused = pcfix-ignore { $code } ne masque rien
fault-ignore-unused-unknown = pcfix-ignore nomme le code inconnu { $code }

## La commande

check-articles = { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}
check-clean = { $articles }, aucun problème.
check-problems = { $articles }, { $problems ->
    [one] { $problems } problème
   *[other] { $problems } problèmes
} :
check-explain = Lancez « pcfix check --explain CODE » pour voir ce qu’un code signifie et comment corriger.
check-fix = Comment corriger :
check-wrong = Faux :
check-right = Juste :
check-baseline-written = { $problems ->
    [one] { $problems } problème enregistré dans { $path } ; il n’est plus signalé désormais.
   *[other] { $problems } problèmes enregistrés dans { $path } ; ils ne sont plus signalés désormais.
}
check-baseline-used = { $problems ->
    [one] { $problems } problème connu de { $path } non affiché.
   *[other] { $problems } problèmes connus de { $path } non affichés.
}
check-baseline-gone = { $problems ->
    [one] { $problems } problème de { $path } a disparu. Supprimez le fichier et relancez la vérification pour l’actualiser.
   *[other] { $problems } problèmes de { $path } ont disparu. Supprimez le fichier et relancez la vérification pour l’actualiser.
}
check-ignored = { $files ->
    [one] { $files } fichier écarté à cause de .gitignore ou des paramètres du projet.
   *[other] { $files } fichiers écartés à cause de .gitignore ou des paramètres du projet.
}
coverage-language = Langue
coverage-files = Fichiers
coverage-sections = Sections
coverage-steps = Étapes
coverage-missing = Non traduits
coverage-parts = Parties manquantes
coverage-stale = Périmés
coverage-original = { $language } (original)
coverage-unknown = inconnue

## Un nouveau fichier

new-title = Problèmes avec le portail
new-description = Que faire quand le portail ne fonctionne pas.
new-roles = Rôles appropriés
new-role = Administrateur général
new-symptom = Le message que voient les lecteurs
new-cause = Pourquoi cela arrive, en une ou deux phrases.
new-introduction = Pour corriger le problème :
new-first = Sélectionnez **Paramètres**.
new-second = Sélectionnez **Enregistrer**.
new-section = Bases
new-question = Que demandent les lecteurs ?
