# Lo que dice `pcfix check`, en español. `code-NOMBRE` dice qué significa un código y por qué importa; `.fix` dice cómo
# corregirlo. `fault-NOMBRE` es el mensaje de un problema: sin punto final.

quote = «{ $text }»

## Códigos: archivos y cabecera

code-unreadable = Un archivo no se puede leer. Su contenido falta en la biblioteca.
    .fix = Corrija sus permisos o quítelo de la carpeta.
code-link-outside = Un enlace simbólico está roto o lleva fuera de la carpeta de contenido. No se sigue.
    .fix = Ponga el archivo mismo en la carpeta o quite el enlace.
code-not-utf8 = Un archivo no es UTF-8 ni UTF-16 con marca de orden de bytes. Se omite.
    .fix = Guárdelo como UTF-8.
code-control-characters = El texto contiene caracteres de control o que cambian la dirección de escritura. Se quitan, porque un terminal los obedecería.
    .fix = Bórrelos. Suelen venir de texto copiado de un terminal o un PDF.
code-conflict-marker = Quedó un conflicto de fusión en el archivo. Los lectores ven ambas versiones y las marcas.
    .fix = Resuelva el conflicto y borre las marcas.
code-front-matter = La cabecera no es YAML válido. Se desconocen el título, la fecha y el idioma del artículo.
    .fix = Corrija el YAML. Un valor con dos puntos y espacio necesita comillas.
code-front-matter-missing = El archivo no tiene cabecera aunque la mayoría la tiene, o la cabecera no se cierra.
    .fix = Empiece el archivo con una línea ---, un título y otra línea ---.
code-front-matter-title = La cabecera no tiene título o está vacío. Los sitios lo muestran en resultados y pestañas.
    .fix = Añada una línea title: con el título del artículo.
code-front-matter-duplicate = Una clave aparece dos veces en la cabecera. Las herramientas usan uno de los dos valores o rechazan el archivo.
    .fix = Conserve el valor válido y elimine la otra línea.
code-front-matter-key = Una clave de la cabecera está mal escrita, o falta una que tiene la mayoría de los archivos. Su valor no se usa.
    .fix = Corrija la clave o añádala.
code-front-matter-date = Una fecha de la cabecera no se puede leer. Los lectores no ven la antigüedad del texto.
    .fix = Escriba la fecha como 12/31/2026 o 2026-12-31.
code-title-missing = El artículo no tiene título; las listas muestran el nombre del archivo.
    .fix = Empiece el texto con # y el título.
code-title-again = El artículo tiene más de un título de nivel 1. La parte tras el segundo parece otro artículo.
    .fix = Dé el nivel 2 a los demás títulos.
code-faq = Una FAQ en YAML no se puede leer o no tiene título. Sus preguntas faltan en la biblioteca.
    .fix = Corrija el YAML en el lugar indicado o dé un título a la FAQ.
code-faq-header = Un archivo YAML tiene preguntas y respuestas, pero no la primera línea de una FAQ. Sus preguntas faltan en la biblioteca.
    .fix = Empiece el archivo con la línea ### YamlMime:FAQ.
code-include = Un archivo incluido no está en el contenido, o se incluye a demasiada profundidad o demasiadas veces. Su texto falta en el artículo.
    .fix = Corrija la ruta o ponga allí el archivo.
code-include-literal = Una inclusión mal escrita se lee como texto. El texto del archivo falta en el artículo.
    .fix = Escriba [!INCLUDE [título](ruta)].
code-nesting = Hay listas y citas anidadas a demasiada profundidad. Las más profundas se aplanan.
    .fix = Use menos niveles o divida el texto con títulos.

code-project = Algo del archivo de proyecto .pcfix.yaml no se usa. Como viene con el contenido, puede ajustar menos que un usuario.
    .fix = Corrija o quite lo que indica el mensaje.

## Códigos: estructura

code-heading-empty = Un título no tiene texto. Es una línea vacía en la lista de síntomas y no se puede encontrar.
    .fix = Escriba el título o bórrelo.
code-heading-skip = Un título está más de un nivel por debajo del anterior. El esquema tiene un hueco.
    .fix = Dé al título el nivel siguiente.
code-heading-duplicate = Dos síntomas contiguos tienen el mismo título. Los lectores no saben cuál es el suyo.
    .fix = Diga en cada título qué es distinto.
code-heading-bold = Una línea en negrita hace de título. No está en el esquema y su texto pertenece al título anterior.
    .fix = Escríbala como título.
code-anchor-duplicate = Varios títulos de un artículo tienen el mismo ancla. Los enlaces solo llegan al primero.
    .fix = Dé a cada título su propia ancla.
code-list-start = Una lista numerada empieza con un número que no continúa la anterior. Los lectores buscan pasos que no existen.
    .fix = Empiece en 1 o continúe la lista anterior.
code-list-restart = Una imagen, nota o código en el margen corta una lista numerada, que vuelve a empezar en 1. Un procedimiento parece dos.
    .fix = Sangre lo que hay entre los pasos hasta el texto del paso anterior.
code-list-number = Los números de una lista no están en orden. Los lectores ven otros números, y puede faltar un paso.
    .fix = Numere los elementos 1, 2, 3, o todos 1.
code-list-marker = Una lista numerada cambia entre 1. y 1). Se convierte en dos listas.
    .fix = Use la misma marca en todos los elementos.
code-steps-prose = Varios pasos están en una frase. No se pueden marcar uno a uno.
    .fix = Escriba una lista numerada con una acción por elemento.
code-tabs-unclosed = Tras un grupo de pestañas no hay ninguna línea. El texto que sigue pertenece a la última, donde otros lectores lo pierden.
    .fix = Ponga una línea * * * tras la última pestaña.
code-tabs-single = Un grupo tiene solo una pestaña; no hay nada que elegir.
    .fix = Mueva la línea al final del grupo o escriba un título normal.
code-tabs-empty = Una pestaña no tiene contenido. Quien la elige no encuentra nada.
    .fix = Escriba qué hacer en ese caso o borre la pestaña.
code-tabs-link = El enlace de una pestaña está mal escrito; la pestaña es un título normal.
    .fix = Escriba el enlace como #tab/NOMBRE.
code-tabs-level = Una pestaña tiene otro nivel de título que las demás de su grupo.
    .fix = Dé el mismo nivel a todas las pestañas de un grupo.
code-table-row = Una fila de una tabla tiene más o menos celdas que la cabecera. Se pierde texto o está en otra columna.
    .fix = Dé a todas las filas las mismas celdas. Una barra en una celda se escribe \|.
code-image-alt = Una imagen no tiene palabras que digan qué muestra. En un terminal son lo único que se ve.
    .fix = Diga en una frase qué muestra la imagen.
code-image-margin = Una imagen en el margen sigue a un paso. No es parte del paso y termina la lista.
    .fix = Sangre la imagen hasta el texto del paso.
code-image-file = El archivo de una imagen no existe.
    .fix = Corrija la ruta o añada el archivo.
code-symptom-no-resolution = Un síntoma no tiene texto, o tiene una causa pero no solución. Quien lo encuentra queda sin ayuda.
    .fix = Diga qué hacer. Si no se puede hacer nada, dígalo bajo un título como Solución o Estado.
code-part-misspelt = Un título parece el nombre de una parte, como Solución, pero está mal escrito. No se usa como esa parte.
    .fix = Corrija el título.

## Códigos: enlaces

code-link-file = Un enlace lleva a un archivo que no existe.
    .fix = Corrija la ruta o enlace el artículo que lo sustituye.
code-link-case = Un enlace y el nombre de su archivo difieren en mayúsculas. El enlace solo funciona en algunos sistemas.
    .fix = Escriba el nombre como el archivo.
code-link-anchor = Un enlace nombra un ancla que su artículo no tiene. Los lectores llegan al principio.
    .fix = Use el ancla del título deseado.
code-link-empty = Un enlace no tiene dirección.
    .fix = Añada la dirección o quite el enlace.
code-link-reference = Un enlace remite a una definición que no existe. Los lectores ven los corchetes.
    .fix = Defina la referencia o escriba la dirección en el enlace.
code-link-scheme = La dirección de un enlace empieza con un esquema desconocido, como htp. No se puede abrir.
    .fix = Corrija la dirección.

## Códigos: marcado

code-literal-link = Un enlace se lee como texto, porque falta un corchete o un espacio está mal puesto.
    .fix = Cierre ambos, sin nada entre ] y ( y sin espacios en la dirección.
code-literal-emphasis = ** se lee como asteriscos. El nombre de un botón no está en negrita y los lectores ven los asteriscos.
    .fix = Ponga los asteriscos junto a las palabras, sin espacio dentro.
code-literal-code = Un acento grave está solo. El código no está marcado y no se puede copiar.
    .fix = Añada el segundo acento grave.
code-literal-heading = Una línea empieza con # sin espacio después. Es texto, y su sección pertenece al título anterior.
    .fix = Ponga un espacio normal tras el #.
code-literal-list = Una línea parece un elemento de lista pero se lee como texto. Los pasos se juntan en un párrafo.
    .fix = Ponga una línea vacía antes de la lista, un espacio tras cada número y empiece en 1.
code-literal-table = Una tabla se lee como texto, porque falta su fila de separación o no encaja con la cabecera.
    .fix = Ponga tras la cabecera una fila como |---|---|, con una celda por columna.
code-literal-alert = Una nota no está en una cita, está mal escrita o tiene texto en la línea de su marca. Parece texto normal.
    .fix = Escriba > [!NOTE] solo en una línea y > ante cada línea de la nota.
code-literal-directive = Una directiva ::: no se lee. Los lectores ven su código fuente.
    .fix = Escríbala en una línea, con su nombre, atributos entre comillas y ::: al final.
code-fence-unclosed = Un bloque de código no se cierra. El resto del artículo es código.
    .fix = Ciérrelo con tantos acentos graves como al principio.
code-comment-unclosed = Un comentario no se cierra. El texto que sigue puede perderse.
    .fix = Ciérrelo con -->.
code-directive-unclosed = Un bloque ::: no se cierra. El texto que sigue puede perderse o quedar dentro.
    .fix = Ciérrelo con ::: al final.
code-todo = El texto tiene una nota a su autor, como TODO. Los lectores la ven.
    .fix = Termine el texto o pase la nota a un comentario.

## Códigos: traducción

code-translation-missing = Un artículo no está traducido a un idioma que tiene la mayoría de los demás.
    .fix = Traduzca el artículo.
code-translation-original = Una traducción no tiene original. Quizá se borró o cambió de nombre.
    .fix = Borre o renombre la traducción, o restablezca el original.
code-translation-stale = Una traducción es más antigua que su original. Pueden faltar cambios.
    .fix = Compárela con el original y actualice su fecha.
code-translation-differs = Menos de la mitad de una traducción corresponde al original. Sigue otra versión y no se compara más.
    .fix = Traduzca el artículo de nuevo.
code-translation-section = Falta una sección del original, la traducción tiene una propia o el orden es distinto.
    .fix = Traduzca la sección o póngala en el lugar que tiene en el original.
code-translation-anchor = El ancla de un título difiere del original. Con ella se unen enlaces e idiomas.
    .fix = Use el ancla del original.
code-translation-step = Falta un paso del original, o la traducción tiene uno más.
    .fix = Escriba los mismos pasos que el original.
code-translation-order = Dos pasos están en otro orden que en el original.
    .fix = Siga el orden del original.
code-translation-block = Un párrafo, nota, bloque de código, lista o tabla del original falta o es distinto, o la traducción tiene uno más.
    .fix = Escriba los mismos bloques que el original.
code-translation-row = Una tabla tiene otras filas o columnas que en el original.
    .fix = Escriba las mismas filas que el original.
code-translation-option = Falta una pestaña del original, o la traducción tiene una más.
    .fix = Escriba las mismas pestañas, con el mismo #tab/NOMBRE, que el original.
code-translation-image = Falta una imagen del original, o la traducción tiene una más.
    .fix = Muestre las mismas imágenes que el original.
code-translation-roles = La traducción nombra más o menos roles que el original.
    .fix = Nombre los mismos roles que el original.
code-translation-pair = Una frase y su original no están cerrados como par. Solo queda la traducción.
    .fix = Haga que la herramienta de traducción escriba el par de nuevo.
code-unknown-markup = No se conoce el significado de un shortcode, una etiqueta o un componente. Los lectores ven su nombre, o nada.
    .fix = Escriba las propias palabras, o un enlace.
code-left-out = Hay archivos que no son artículos: solo contienen enlaces o ningún texto, son borradores o no tienen título.
    .fix = Dé a cada uno un título y un texto, o déjelos como están.
code-translation-command = Un comando difiere del original. No funciona o hace otra cosa.
    .fix = Copie el comando del original.
code-translation-code = El código difiere del original. El programa no conoce lo que los lectores escriben o buscan.
    .fix = Copie el código del original. Las palabras que hay que traducir no son código.
code-translation-link = Un enlace lleva a otro lugar que en el original.
    .fix = Use la dirección del original.
code-translation-number = Un número difiere del original. Un límite, versión o código de error incorrecto confunde a los lectores.
    .fix = Copie el número del original.
code-translation-placeholder = Un marcador difiere del original. Un programa puede no encontrarlo.
    .fix = Deje el marcador como está.
code-translation-labels = Hay más o menos nombres en negrita que en el original, o en otro orden. La negrita es el nombre de un botón, pestaña o campo.
    .fix = Ponga en negrita los mismos nombres que en el original.
code-label-words = El texto en negrita no es el nombre en negrita del original: está cortado en una palabra o incluye otras.
    .fix = Ponga en negrita el nombre y nada más.
code-untranslated = Un texto es igual en ambos idiomas.
    .fix = Tradúzcalo.
code-ignore-unused = Un comentario pcfix-ignore nombra un código desconocido o no oculta nada.
    .fix = Corrija el código o borre el comentario.

## Problemas: archivos y cabecera

fault-conflict-marker = { $text } quedó de un conflicto de fusión
fault-front-matter-missing = sin cabecera, aunque la mayoría de los archivos la tiene
fault-front-matter-missing-end = la cabecera no tiene --- de cierre
fault-front-matter-title = la cabecera no tiene título
fault-front-matter-title-empty = el título de la cabecera está vacío
fault-front-matter-duplicate = la clave { $key } también está en la línea { $line }
fault-front-matter-key = clave desconocida { $key }; ¿quiso decir { $near }?
fault-front-matter-key-missing = sin { $key } en la cabecera, aunque la mayoría de los archivos lo tiene
fault-front-matter-date = { $date } no es una fecha
fault-title-missing = sin título
fault-title-again = { $title } es un segundo título; el primero está en la línea { $line }
fault-faq-header = sin línea ### YamlMime:FAQ al principio, así que no se lee como FAQ
fault-include-literal = { $text } no se lee como inclusión

## Problemas: estructura

fault-heading-empty = un título sin texto
fault-heading-skip = { $title } tiene nivel { $level }, pero el título anterior tiene nivel { $before }
fault-heading-duplicate = { $title } es también el título de la línea { $line }
fault-heading-bold = { $text } es texto en negrita, no un título
fault-anchor-duplicate = el ancla { $anchor } ya está en la línea { $line }
fault-list-start = la lista empieza en { $start }, pero ninguna anterior termina en { $wanted }
fault-list-start-again = la lista empieza en { $start }, pero la anterior terminó en { $end }
fault-list-restart = la lista vuelve a empezar en 1 sin introducción; la anterior terminó en { $end }
fault-list-number = el número { $number } se muestra como { $shown }
fault-list-marker = la lista cambia de { $before } a { $marker }
fault-steps-prose = { $text } tiene varios pasos en una frase
fault-tabs-unclosed = ninguna línea cierra las pestañas { $tabs }
fault-tabs-single = la pestaña { $tab } está sola en su grupo
fault-tabs-empty = la pestaña { $tab } no tiene contenido
fault-tabs-link = { $target } no es el enlace de una pestaña; escriba #tab/NOMBRE
fault-tabs-level = la pestaña { $tab } tiene nivel { $level }, pero su grupo tiene nivel { $group }
fault-table-row = { $cells ->
    [one] la fila tiene { $cells } celda
   *[other] la fila tiene { $cells } celdas
}, pero la cabecera tiene { $header }
fault-image-alt = la imagen { $image } no tiene texto alternativo
fault-image-alt-name = el texto alternativo { $alt } es un nombre de archivo
fault-image-margin = la imagen { $image } no es parte del paso anterior
fault-image-file = la imagen { $image } no existe
fault-symptom-no-resolution = nada sigue al síntoma { $title }
fault-symptom-no-resolution-fix = nada sigue a la solución { $title }
fault-symptom-no-resolution-steps = el síntoma { $title } tiene una causa, pero ni solución ni pasos
fault-symptom-no-resolution-article = el artículo nombra un síntoma o una causa, pero ni solución ni pasos
fault-part-misspelt = { $title } parece { $part }

## Problemas: enlaces

fault-link-file = { $target } no existe
fault-link-case = el archivo de { $target } es { $file }, con otras mayúsculas
fault-link-anchor = { $file } no tiene el ancla { $anchor }
fault-link-anchor-own = este artículo no tiene el ancla { $anchor }
fault-link-empty = el enlace { $text } no tiene dirección
fault-link-reference = la referencia { $label } de un enlace no está definida
fault-link-scheme = { $target } tiene el esquema desconocido { $scheme }

## Problemas: marcado

fault-literal-link = { $text } se lee como texto, no como enlace
fault-literal-emphasis = ** se lee como asteriscos, no como negrita, en { $text }
fault-literal-code = el acento grave de { $text } está solo
fault-literal-heading = sin espacio tras # en { $text }, así que no es un título
fault-literal-list = la línea que empieza con { $marker } se lee con el texto anterior
fault-literal-list-space = sin espacio tras { $marker } en { $text }, así que no es un elemento de lista
fault-literal-table = se lee como texto: la fila de separación no encaja con la cabecera
fault-literal-table-cells = { $missing ->
    [one] la fila de separación tiene { $missing } celda menos que la cabecera
   *[other] la fila de separación tiene { $missing } celdas menos que la cabecera
}
fault-literal-table-none = se lee como texto: sin fila de separación tras la cabecera
fault-literal-alert = [!{ $name }] no se lee como nota; escriba > [!{ $level }] solo en su línea
fault-literal-directive = { $text } se lee como texto
fault-fence-unclosed = el bloque de código no se cierra
fault-comment-unclosed = el comentario no se cierra
fault-directive-unclosed = { $text } no se cierra
fault-todo = { $text } es una nota al autor

## Problemas: traducción

fault-translation-missing = no traducido a { $locale }
fault-translation-original = sin original ({ $locale }) de este artículo
fault-translation-stale = del { $date }, pero el original es del { $original }
fault-translation-differs = solo { $same } de { $all } partes corresponden al original
fault-translation-section = falta la sección { $title } del original
fault-translation-section-added = la sección { $title } no está en el original
fault-translation-section-moved = la sección { $title } está en otro lugar que en el original
fault-translation-anchor = el ancla es { $anchor }, pero { $original } en el original
fault-translation-anchor-missing = falta el ancla { $original } del original
fault-translation-step = falta el paso { $text } del original
fault-translation-step-added = el paso { $text } no está en el original
fault-translation-order = los pasos { $first } y { $second } están en orden inverso
fault-translation-block = { $kind ->
    [steps] falta una lista numerada del original: { $text }
    [list] falta una lista del original: { $text }
    [code] falta un bloque de código del original: { $text }
    [callout] falta una nota del original: { $text }
    [table] falta una tabla del original: { $text }
    [choice] faltan las pestañas del original: { $text }
    [quote] falta una cita del original: { $text }
   *[paragraph] falta un párrafo del original: { $text }
}
fault-translation-block-added = { $kind ->
    [steps] una lista numerada no está en el original: { $text }
    [list] una lista no está en el original: { $text }
    [code] un bloque de código no está en el original: { $text }
    [callout] una nota no está en el original: { $text }
    [table] una tabla no está en el original: { $text }
    [choice] las pestañas no están en el original: { $text }
    [quote] una cita no está en el original: { $text }
   *[paragraph] un párrafo no está en el original: { $text }
}
fault-translation-block-level = la nota es { $level }, pero { $original } en el original
fault-translation-row = falta la fila { $text } del original
fault-translation-row-added = la fila { $text } no está en el original
fault-translation-row-columns = la tabla tiene { $columns } columnas, pero { $original } en el original
fault-translation-option = falta la pestaña { $tab } del original
fault-translation-option-added = la pestaña { $tab } no está en el original
fault-translation-image = falta la imagen { $image } del original
fault-translation-image-added = la imagen { $image } no está en el original
fault-translation-roles = el artículo nombra { $roles } roles, pero { $original } en el original
fault-translation-command = el comando { $original } se convirtió en { $text }
fault-translation-command-missing = el comando { $original } no es el mismo en la traducción
fault-translation-code = el código { $original } del original se convirtió en { $text }
fault-translation-code-missing = falta el código { $original } del original
fault-translation-code-added = el código { $text } no está en el original
fault-translation-link = el enlace { $original } del original se convirtió en { $text }
fault-translation-link-missing = falta el enlace { $original } del original
fault-translation-link-added = el enlace { $text } no está en el original
fault-translation-number = el número { $original } del original se convirtió en { $text }
fault-translation-number-missing = falta el número { $original } del original
fault-translation-number-added = el número { $text } no está en el original
fault-translation-placeholder = el marcador { $original } del original se convirtió en { $text }
fault-translation-placeholder-missing = falta el marcador { $original } del original
fault-translation-placeholder-added = el marcador { $text } no está en el original
fault-translation-labels = en negrita está { $text }, pero { $original } en el original
fault-translation-labels-missing = { $original } está en negrita en el original, aquí no hay nada en negrita
fault-translation-labels-added = { $text } está en negrita, en el original no hay nada en negrita
fault-translation-labels-order = los nombres en negrita { $first } y { $second } están en orden inverso
fault-label-words = { $text } está en negrita en lugar de { $original } del original
fault-untranslated = { $text } no está traducido
fault-ignore-unused = pcfix-ignore { $code } no oculta nada
fault-ignore-unused-unknown = pcfix-ignore nombra el código desconocido { $code }

## El comando

check-articles = { $articles ->
    [one] { $articles } artículo
   *[other] { $articles } artículos
}
check-clean = { $articles }, ningún problema.
check-problems = { $articles }, { $problems ->
    [one] { $problems } problema
   *[other] { $problems } problemas
}:
check-explain = Ejecute 'pcfix check --explain CÓDIGO' para ver qué significa un código y cómo corregirlo.
check-fix = Cómo corregirlo:
check-wrong = Mal:
check-right = Bien:
check-baseline-written = { $problems ->
    [one] { $problems } problema guardado en { $path }; ya no se notifica.
   *[other] { $problems } problemas guardados en { $path }; ya no se notifican.
}
check-baseline-used = { $problems ->
    [one] { $problems } problema conocido de { $path } no mostrado.
   *[other] { $problems } problemas conocidos de { $path } no mostrados.
}
check-baseline-gone = { $problems ->
    [one] { $problems } problema de { $path } ya no existe. Borre el archivo y repita la comprobación para actualizarlo.
   *[other] { $problems } problemas de { $path } ya no existen. Borre el archivo y repita la comprobación para actualizarlo.
}
check-ignored = { $files ->
    [one] { $files } archivo omitido por .gitignore o los ajustes del proyecto.
   *[other] { $files } archivos omitidos por .gitignore o los ajustes del proyecto.
}
coverage-language = Idioma
coverage-files = Archivos
coverage-sections = Secciones
coverage-steps = Pasos
coverage-missing = Sin traducir
coverage-parts = Partes que faltan
coverage-stale = Anticuados
coverage-original = { $language } (original)
coverage-unknown = desconocido

## Un archivo nuevo

new-title = Problemas con el portal
new-description = Qué hacer cuando el portal no funciona.
new-roles = Roles adecuados
new-role = Administrador global
new-symptom = El mensaje que ven los lectores
new-cause = Por qué ocurre, en una o dos frases.
new-introduction = Para corregirlo:
new-first = Seleccione **Configuración**.
new-second = Seleccione **Guardar**.
new-section = Conceptos básicos
new-question = ¿Qué preguntan los lectores?
