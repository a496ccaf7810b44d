# Lo que pcfix dice en español. Un mensaje por línea; el código lo nombra por su identificador.
# La frase de una tecla tiene una forma breve para el pie.

## Cosas de una página

page-image = imagen
page-note = Nota
page-tip = Sugerencia
page-important = Importante
page-warning = Advertencia
doubt = ⚠ La traducción puede ser incorrecta ({ $why }): siga el original.
doubt-number = difiere un número
doubt-code = difiere un comando o código
doubt-link = difiere un enlace
doubt-labels = difieren nombres de botones
page-caution = Precaución

## La pantalla de búsqueda

search-prompt = Escriba un error o pegue un registro
search-pasted = { $lines ->
    [one] texto pegado, { $lines } línea
   *[other] texto pegado, { $lines } líneas
}
search-used = Búsqueda con { $lines ->
    [one] { $lines } línea
   *[other] { $lines } líneas
}, { $dropped ->
    [one] { $dropped } ignorada
   *[other] { $dropped } ignoradas
}:
search-masked = { $masked ->
    [one] { $masked } dato secreto o dirección de correo, ocultos.
   *[other] { $masked } datos secretos o direcciones de correo, ocultos.
}
search-tail = Demasiado largo: solo se leyó el último MiB.
search-mended = Resultados de: { $query }
search-unknown = Sin resultados para: { $words }
search-unknown-code = Ningún artículo conoce { $codes }.
search-only-mentions = Ningún resultado seguro. Estos artículos mencionan una parte:
search-nearest = Palabras parecidas: { $words }
search-no-article = Ningún artículo conoce «{ $query }». Buscado en { $articles ->
    [one] { $articles } artículo
   *[other] { $articles } artículos
}.
search-no-article-do = Quite una palabra, o ejecute «pcfix list» para ver todos los artículos.
search-browse = Quite una palabra, o vea todos: { $tree }.
search-nothing = { $clear } borra la búsqueda.
hit-helped = ✓ ya funcionó
hit-more = { $hits } más en este artículo
hit-same = { $hits ->
    [one] { $hits } artículo más dice lo mismo
   *[other] { $hits } artículos más dicen lo mismo
}
band-exact = Exacto
band-likely = Probable
band-mention = Mencionado
search-count = { $found ->
    [one] { $found } resultado
   *[other] { $found } resultados
}
search-count-of = { $found } de { $total } resultados
search-more = { $found } de { $total } resultados; --limit muestra más.
search-articles = { $articles ->
    [one] { $articles } artículo
   *[other] { $articles } artículos
}

## El árbol y la ayuda

too-small = La ventana es demasiado pequeña para pcfix. Necesita 40 columnas y 10 filas.
list-cases = Casos abiertos
list-past = Usado aquí antes
tree-rest = { $articles ->
    [one] { $articles } artículo sin pasos
   *[other] { $articles } artículos sin pasos
}
tree-other = Otros artículos
tree-counts = { $symptoms ->
    [0] { $articles ->
        [one] { $articles } artículo
       *[other] { $articles } artículos
    }
    [one] { $symptoms } síntoma
   *[other] { $symptoms } síntomas
}
start-log = Pegue un registro para buscar en él.
start-content = Sus propios artículos: pcfix --content CARPETA
tree-filtered = Todos los artículos: { $filter }
tree-title = Todos los artículos
problems-title = Problemas del contenido
help-title = Teclas
outline-title = Títulos
outline-nothing = Ningún título coincide.
log-title = Líneas pegadas
log-standing = Búsqueda con { $used } de { $lines } líneas. Primer resultado: { $title }
log-standing-nothing = Búsqueda con { $used } de { $lines } líneas. Sin resultados.
log-repeated = se repite más abajo
log-quiet = no es un error
log-noise = fechas, ID
log-frame = marco de pila
log-secret = dato secreto
log-early = demasiado lejos del error
cases-title = Casos
cases-filtered = Casos con: { $filter }
cases-count = { $cases ->
    [one] { $cases } caso
   *[other] { $cases } casos
}
cases-open = Abiertos
cases-today = Hoy
cases-earlier = Anteriores
cases-none = Aún no hay casos. Un caso empieza cuando abre una solución.
cases-no-match = Ningún caso coincide.
case-current = actual
case-since = caso { $time }
note-for-agent = Nota para un compañero
note-for-customer = Mensaje para el cliente
note-remaining = Pasos restantes para el cliente
note-markdown = markdown
note-plain = texto sin formato
languages-title = Idiomas
languages-first = idioma de lectura
languages-second = al lado

## Una guía

guide-roles = Rol necesario: { $roles }
guide-date = Actualizado el { $date }
guide-machine = Traducción automática
guide-tried = ✗ no funcionó: { $title }
guide-passed = – no es mi caso: { $title }
guide-resolution = Solución { $number } de { $count }
guide-choice = ¿Cuál es su situación?
guide-skipped = omitido
guide-skipped-because = omitido: { $reason }
guide-labels = En la pantalla: { $labels }
guide-new = nuevo desde su última visita
guide-earlier = Nota anterior ({ $day }): { $text }
guide-question = ¿Se resolvió el problema?
# Los espacios dentro de una respuesta no se parten.
guide-answer-yes = { $key } sí
guide-answer-no = { $key } no
guide-answer-other = { $key } no es mi caso
guide-answer-later = { $key } más tarde
guide-symptoms = ¿Qué falla?
guide-solved = ✓ Resuelto. { $back } vuelve a la búsqueda.
guide-later = Queda para más tarde. Ábrala de nuevo para continuar.
guide-try-next = No hay más soluciones aquí. Pruebe:
guide-nothing-left = No queda nada por probar. { $note } muestra la nota para traspasar el caso.

## Líneas de texto que se piden

ask-skip = Motivo (opcional):
ask-does-not-apply = ¿Por qué? (opcional):
ask-remark = Comentario:
ask-note-file = Guardar la nota como:
ask-find = Buscar en este artículo:
ask-heading = Ir al título:
ask-case-name = Nombre del caso (tique, cliente):
ask-filter = Filtro:

## La línea de estado

load-articles = { $read } de { $total } archivos, { $articles ->
    [one] { $articles } artículo
   *[other] { $articles } artículos
}, { $seconds } s
status-no-articles = No se encontraron artículos en { $paths }.
status-fallback = No hay versión en { $wanted }; se muestra en { $shown }.
status-problems = { $problems ->
    [one] { $problems } problema
   *[other] { $problems } problemas
}: { $key }
status-view-both = Ambos idiomas
status-view-target = Solo el primer idioma
status-view-source = Solo el segundo idioma
status-reading = Idioma: { $first }.
status-reading-beside = Idioma: { $first }, con { $second } al lado.
status-only-language = Todos los artículos están en un idioma: { $language }.
status-no-beside = No hay versión en { $wanted } para mostrar al lado.
status-address = No se encontró un navegador. Dirección: { $address }
status-opening = Abriendo { $address }
status-elsewhere-at = { $path } no está en esta biblioteca. Vea { $address }
status-elsewhere = { $path } no está en esta biblioteca.
status-refused = Solo se pueden abrir direcciones web y de correo.
status-no-page = No se conoce la dirección web de este artículo.
status-no-file = Este artículo forma parte de pcfix y no tiene archivo.
status-edit-failed = No se puede usar el editor { $editor }: { $reason }. VISUAL o EDITOR indican otro.
status-answer = Responda con { $yes }, { $no }, { $other } o { $later }.
status-solved = Marcado como resuelto.
status-later = Queda para más tarde. Ábrala de nuevo para continuar.
status-nothing-left = No hay más soluciones en este artículo.
status-next-resolution = Siguiente solución.
status-undone = Deshecho.
status-nothing-to-undo = Nada que deshacer.
status-found = Resultado { $number } de { $count }: { $next } siguiente, { $previous } anterior
status-not-found = «{ $wanted }» no aparece en este artículo.
status-no-headings = Este artículo no tiene títulos.
status-no-log = No hay texto pegado que parezca un registro.
status-mouse-on = Ratón activado: desplazar, seleccionar, abrir.
status-mouse-off = Ratón desactivado: la terminal selecciona texto.
status-reload = Recargando el contenido.
status-recalled = Búsqueda anterior { $number } de { $count }: { $older } más antigua, { $clear } borra.
load-progress = { $read } de { $total } archivos cargados, { $seconds } s
load-begins = Buscando archivos, { $seconds } s
cache-none = Caché: no se usa.
cache-read = Caché: biblioteca leída de { $folder }.
cache-missing = Caché: no hay nada en { $folder } para este contenido tal como está; se carga.
cache-stored = Caché: biblioteca guardada en { $folder }.
cache-quick = Caché: no se guarda, la carga fue rápida.
cache-unsettled = Caché: no se guarda, un archivo cambió hace menos de dos segundos.
cache-failed = Caché: no se puede guardar en { $folder }: { $reason }
status-unfinished = { $open } continúa. En la lista ({ $pane }): { $afresh } empieza de nuevo, { $away } quita.
status-resumed = Reanudada ({ $when }). { $afresh } empieza de nuevo.
status-resumed-changed = Artículo modificado desde { $when }: { $new ->
    [one] { $new } paso nuevo
   *[other] { $new } pasos nuevos
}, { $gone ->
    [one] { $gone } paso marcado eliminado
   *[other] { $gone } pasos marcados eliminados
}.
status-afresh = Empezada de nuevo.
status-put-away = Quitada de la lista. Sigue en «pcfix history».
status-new-case = Caso nuevo. El anterior sigue abierto.
status-new-case-solved = Caso nuevo.
status-case-entered = Este es ahora el caso actual.
status-case-closed = Caso cerrado.
status-case-reopened = Caso reabierto.
status-case-named = Caso renombrado.
status-case-ended = Este caso ha terminado. En los casos ({ $back }), { $reopen } lo reabre.
status-case-deleted = Caso eliminado. { $undo } lo recupera mientras esta pantalla siga abierta.
status-case-restored = Caso recuperado.
status-damaged = { $lines ->
    [one] { $lines } línea del historial no se puede leer y queda como está.
   *[other] { $lines } líneas del historial no se pueden leer y quedan como están.
}
status-not-kept = No se guardó: { $reason }. Puede continuar.
status-one-language = Este paso no existe en el otro idioma.
status-sent-step = Paso enviado al portapapeles ({ $way })
status-sent-command = Comando enviado al portapapeles ({ $way })
status-sent-note = Nota enviada al portapapeles ({ $way })
status-sent-address = Dirección enviada al portapapeles ({ $way })
status-note-written = Nota guardada en { $path }
status-note-not-written = No se puede guardar { $path }: { $reason }

## Teclas

key-none = (sin tecla)
key-open = abrir la selección
    .short = abrir
key-enter-guide = marcar el paso, elegir la opción, seguir el enlace
    .short = sigue
key-jump = ir a este título
    .short = ir
key-enter-line = aceptar
    .short = aceptar
key-tick = marcar el paso; si no, desplazar
    .short = marcar
key-skip = omitir el paso, con un motivo
    .short = omitir
key-undo = deshacer el último cambio
    .short = deshacer
key-copy = copiar el paso o su comando
    .short = copiar
key-copy-other = copiar el paso en el otro idioma
key-copy-note = mostrar la nota del tique, para copiarla
    .short = nota
key-write-note = guardar la nota en un archivo
    .short = guardar
key-remark = añadir un comentario
key-afresh = empezar de nuevo
key-put-away = quitar la guía de la lista
key-new-case = empezar un caso nuevo
    .short = nuevo
key-cases = mostrar los casos
    .short = casos
key-open-case = reanudar el caso o mostrar su nota
    .short = reanudar
key-rename = cambiar el nombre del caso
    .short = renombrar
key-close-case = cerrar el caso o reabrirlo
    .short = cerrar
key-delete-case = eliminar el caso
    .short = eliminar
key-undo-delete = recuperar el último caso eliminado
    .short = deshacer
key-filter = filtrar la lista
    .short = filtrar
key-copy-it = copiar este texto
    .short = copiar
key-markup = markdown o texto sin formato
    .short = formato
key-next-note = tipo siguiente: compañero, cliente, pasos restantes
    .short = para quién
key-previous-note = tipo anterior
key-note-language = idioma de este texto
    .short = idioma
key-number = elegir la opción o responder a la pregunta
key-answer = responder a la pregunta
    .short = responder
key-choose = elegir la opción
    .short = elegir
key-next = abrir la siguiente propuesta
    .short = abrir
key-up = subir
key-up-or-older = arriba; al principio de una búsqueda vacía: las últimas búsquedas
key-down = bajar
key-page-up = página anterior
key-page-down = página siguiente
key-top = ir al principio
key-bottom = ir al final
key-unfold = desplegar
    .short = desplegar
key-fold = plegar
    .short = plegar
key-next-pane = panel siguiente
    .short = panel
key-previous-pane = panel anterior
key-next-link = enlace siguiente
    .short = enlace
key-previous-link = enlace anterior
key-browse = abrir el enlace o la página del artículo en el navegador
    .short = web
key-edit = abrir el artículo en esta línea en el editor (VISUAL, EDITOR)
    .short = editor
key-view = ambos idiomas, el primero, el segundo
    .short = vista
key-languages = elegir los idiomas
    .short = idioma
key-read-in = leer en este idioma
    .short = leer
key-beside = mostrar este idioma al lado, o no
    .short = al lado
key-tree = explorar todos los artículos
    .short = explorar
key-search = ir al cuadro de búsqueda
    .short = buscar
key-find = buscar en el artículo
    .short = buscar
key-find-next = resultado siguiente
key-find-previous = resultado anterior
key-next-heading = título siguiente
key-previous-heading = título anterior
key-outline = mostrar los títulos
key-log = elegir las líneas del registro que se buscan
    .short = líneas
key-turn-line = buscar con esta línea, o no
    .short = sí/no
key-mouse = activar o desactivar el ratón
key-reload = recargar los archivos modificados
key-problems = ver los problemas del contenido
key-help = mostrar las teclas
    .short = teclas
key-clear = borrar la búsqueda
key-back = volver atrás
    .short = volver
key-cancel = cancelar
    .short = cancelar
key-close = cerrar
    .short = cerrar
key-forward = ir adelante
key-quit = salir
    .short = salir
key-interrupt = salir desde cualquier parte
    .short = salir
key-suspend = suspender (fg reanuda)

## El diario y la nota

when-today = hoy { $time }
when-yesterday = ayer { $time }
progress = { $done } de { $steps }
journal-no-folder = no hay carpeta personal
journal-newer = el historial es de un pcfix más reciente
journal-busy = otro pcfix está usando el historial
note-exists = el archivo ya existe
note-article = Artículo: { $title }
note-article-dated = Artículo: { $title } ({ $date })
note-reported = Notificado: { $query }
note-reported-log = Del registro: { $query }
note-case-solved = Caso abierto { $began }, resuelto { $ended }.
note-case-closed = Caso abierto { $began }, cerrado { $ended } sin solución.
note-case-open = Caso abierto { $began }, último cambio { $ended }. Sigue abierto.
note-not-done = sin hacer: { $what }
note-solved = Iniciado { $began }, resuelto { $ended }.
note-later = Iniciado { $began }, dejado para más tarde { $ended }.
note-nothing-left = Iniciado { $began }, sin nada más por probar { $ended }. No resuelto.
note-open = Iniciado { $began }, aún sin respuesta.
note-done = hecho: { $what }
note-skipped = omitido: { $what }
note-chose = elegido: { $what }
note-remark = comentario: { $what }
note-helped = funcionó: { $what }
note-did-not-help = no funcionó: { $what }
note-does-not-apply = no es el caso: { $what }
note-left = para más tarde: { $what }
note-this = esta solución
note-link = Más información: { $address }

## El recorrido sin pantalla y el historial

walk-step = y hecho, s omitir, u deshacer, a comentario, n nota, q más tarde; o responda ya: 1 funcionó, 2 no funcionó, 3 no es mi caso
walk-choice = número de la opción que corresponde; u deshacer, q más tarde
walk-question = 1 sí, 2 no, 3 no es mi caso, 4 más tarde; u deshacer, a comentario, n nota
walk-next = número que se probará a continuación, o Intro para terminar
walk-not-understood = No se entendió. Respuestas posibles: { $answers }
walk-hits = «{ $id }» no es un ID. Mejores resultados:
walk-which-hit = número que se abrirá, o Intro para terminar
walk-cases = Casos abiertos con este síntoma:
walk-which-case = número que se reanudará, o Intro para un caso nuevo
walk-resumed = Reanudada ({ $when }). --fresh empieza de nuevo.
walk-note = «pcfix note» muestra la nota para el ticket.
walk-nothing-left = No queda nada por probar. Traspase el caso con la nota.
walk-solved = Resuelto.
walk-undone = Deshecho.
walk-nothing-to-undo = Nada que deshacer.
report-title = Lo que no llevó a nada
report-scope = { $cases ->
    [one] { $cases } caso
   *[other] { $cases } casos
}, del { $from } al { $to }. Los datos secretos están ocultos; no incluye nombres, comentarios ni motivos.
report-no-result = Búsquedas sin resultado
report-no-sure = Búsquedas sin resultado seguro
report-no-help = Soluciones que nunca funcionaron
report-none = Ninguna.
report-search = Búsqueda
report-times = Veces
report-last = Última
report-fix = Solución
report-id = ID
report-failed = No funcionó
report-other = No es mi caso
end-open = abierta
end-later = más tarde
end-solved = resuelta
end-nothing-left = no resuelta

## Errores de la línea de comandos

error-no-articles = no se encontraron artículos en { $paths }
error-no-query = Nada que buscar. Indique una consulta o envíela por una tubería.
error-unknown-id = No se encontró «{ $id }». Quizá quiso decir:{ $nearest }
error-unknown-id-alone = No se encontró «{ $id }». Vea todos los ID con «pcfix list».
error-ambiguous-id = «{ $id }» está en varios artículos. Indique uno:{ $nearest }
error-no-guide = no hay ninguna guía «{ $id }» en el historial. Véalas con «pcfix history».
error-no-guides = aún no hay guías en el historial
error-no-article = el artículo de esta guía no está en el contenido: { $symptom }. ¿Era distinto --content?
check-unknown = código desconocido «{ $code }»; ¿quiso decir { $nearest }?
check-unknown-alone = código desconocido «{ $code }». Ejecute 'pcfix check --explain' para ver todos los códigos.
check-baseline-invalid = no es una línea base de pcfix check


## Los ajustes

config-head = Ajustes de pcfix. Cada línea muestra un valor predeterminado; quite el # para cambiarlo.
config-content = Carpetas o archivos de artículos, en lugar de los integrados.
config-lang = El idioma en que se lee, como nl o pt-BR. Predeterminado: el del sistema.
config-beside = El segundo idioma. Predeterminado: el del original.
config-view = Qué idiomas se muestran: both, target o source. Predeterminado: los últimos mostrados.
config-color = Cuándo usar colores: auto, always o never.
config-ui-lang = El idioma del propio pcfix. Predeterminado: el del sistema.
config-theme = dark, light, high-contrast o none; auto pregunta a la terminal por su fondo. O colores propios: {"{"}base: dark, title: bright-blue{"}"}.
config-keys = preset: default o vim. Después, por pantalla (box, list, preview, tree, log, guide, cases, note, languages, problems, outline, filter, line, help), una acción y sus teclas: {"{"}guide: {"{"}tick: [Space, x]{"}"}{"}"}.
config-mouse = Si el ratón desplaza, selecciona y abre. La acción mouse lo activa y lo desactiva.
config-cache = Si una biblioteca grande se guarda en el disco, para que el próximo inicio sea más rápido.
config-keep-cases = Días que se conservan los casos terminados; 0 los conserva siempre. Los casos abiertos se conservan siempre.
config-query-history = Si se guardan las búsquedas, sin datos secretos, para que ↑ en un cuadro vacío las recupere: las últimas 200. false borra también las ya guardadas.
config-limits = Límites: MiB por archivo, carpetas anidadas, listas y citas anidadas, alias de YAML. Lo que supera un límite se indica como un problema que lo nombra.
config-pager = El programa que muestra por páginas la salida larga de show, list y search; cat para ninguno. Predeterminado: PAGER, después less. PCFIX_PAGER tiene prioridad.
config-written = Guardado: { $path }
config-exists = { $path } ya existe y no se modificó.
config-no-folder = no hay carpeta personal para los ajustes; indique un archivo con PCFIX_CONFIG
config-none = { $path } (no encontrado)

## Lo que dice paths

paths-config = sus ajustes
paths-journal = pasos marcados u omitidos, respuestas y comentarios
paths-lock = archivo de bloqueo, siempre vacío
paths-view = los últimos idiomas mostrados
paths-queries = sus últimas búsquedas, sin datos secretos
paths-cache = las bibliotecas guardadas, que se pueden borrar en cualquier momento
paths-new = existe brevemente, mientras se reemplaza el archivo de ese nombre
paths-note = { $write } guarda la nota de una guía en un archivo nuevo con el nombre que usted indique. No se escribe nada más.

## Por qué coincide un resultado: search --explain

explain-band = { $band ->
    [exact] exacto
    [likely] probable
    [mention] mencionado
   *[other] ?
}
explain-part = { $part ->
    [title] título
    [source-title] título en el segundo idioma
    [other-title] título en otro idioma
    [text] texto
    [source-text] texto en el segundo idioma
    [other-text] texto en otro idioma
    [above] títulos superiores
   *[other] ?
}
explain-how = { $how ->
    [exact] misma palabra
    [prefix] inicio de palabra
    [typo] errores de escritura: { $faults }
    [form] otra forma
    [skipped] letras omitidas
    [near] significado parecido
    [synonym] sinónimo, { $concept }
   *[other] ?
}
explain-feature = { $feature ->
    [lexical] palabras
    [lexical-mass] palabras, según su rareza
    [article-lexical] palabras del artículo
    [title-meaning] significado del título
    [section-meaning] significado de la sección
    [article-meaning] significado del artículo
    [expanded] palabras parecidas
    [expanded-mass] palabras parecidas, según su rareza
    [article-expanded] palabras parecidas del artículo
    [title-words] búsqueda cubierta por el título
    [body-words] búsqueda cubierta por título y texto
    [path-words] búsqueda cubierta por los títulos superiores
    [level] profundidad del título
    [announcement] anuncio
    [cause] causa, no solución
    [related] remite a otro lugar
    [coverage] parte encontrada de la búsqueda
   *[other] ?
}

## Lo que llega por una tubería

log-used = Búsqueda con { $used ->
    [one] { $used } línea
   *[other] { $used } líneas
} del registro, { $dropped ->
    [one] { $dropped } ignorada
   *[other] { $dropped } ignoradas
}.
log-secrets = { $secrets ->
    [one] { $secrets } dato secreto o dirección de correo, ocultos
   *[other] { $secrets } datos secretos o direcciones de correo, ocultos
}.

## La línea de comandos: para qué sirven sus comandos (cmd-), argumentos (arg-) y valores (value-), y nombres de valores (name-).
## En un argumento que tienen varios comandos, la clave puede nombrar primero el comando. Lo que termina en -long es para --help;
## -after va debajo de una ayuda, y -more debajo de la de --help.

cmd-pcfix = Encontrar la solución de un mensaje de error y seguirla, en dos idiomas.
cmd-pcfix-long =
    Encontrar la solución de un mensaje de error y seguirla paso a paso, en dos idiomas.

    Sin comando, pcfix abre la pantalla: escriba un mensaje de error, pulse Intro en la solución adecuada y marque sus pasos.
cmd-pcfix-more =
    Ejemplos:
      pcfix                                  abrir la pantalla
      pcfix cancel order                     abrirla con esta consulta
      pcfix --lang nl --beside en            leer en neerlandés, con inglés al lado
      pcfix --content ~/docs                 usar sus propios artículos
      pcfix search "something went wrong"    listar los mejores resultados
      pcfix show cancel-order                mostrar una solución
      pcfix walk cancel-order                seguirla en texto sin formato
      pcfix note                             mostrar la nota de la última guía
      pcfix check ~/docs                     comprobar sus artículos

    Códigos de salida: 0 encontrado o resuelto, 1 nada encontrado, no resuelto o con problemas, 2 uso incorrecto o contenido ilegible, 3 queda para más tarde, 130 Ctrl-C.
cmd-search = Listar los mejores resultados para un mensaje de error
cmd-search-more =
    Ejemplos:
      pcfix search cancel order              en cualquier orden, también con erratas
      pcfix search "something went wrong"    primero las frases exactas
      pcfix search --json --limit 1 order    para un script

    Códigos de salida: 0 encontrado, 1 nada encontrado, 2 uso incorrecto o contenido ilegible.
cmd-show = Mostrar un síntoma con su solución
cmd-show-more =
    Ejemplos:
      pcfix show cancel-order
      pcfix show account-setup-and-renewal.md#cancel-order --view target

    Códigos de salida: 0 mostrado, 1 ID no encontrado, 2 uso incorrecto o contenido ilegible.
cmd-list = Mostrar el árbol de artículos y síntomas
cmd-walk = Seguir una solución paso a paso en texto sin formato
cmd-walk-after =
    Las respuestas se leen de la entrada estándar, una por línea: y hecho, s MOTIVO omitir, u deshacer, a TEXTO comentario, n mostrar la nota, q dejarlo para más tarde. En una elección: el número de la opción. En la pregunta, o antes: 1 funcionó, 2 no funcionó, 3 MOTIVO no es mi caso. El fin de la entrada significa más tarde.

    Códigos de salida: 0 resuelto, 1 no resuelto, 3 queda para más tarde.
cmd-note = Mostrar la nota para el ticket
cmd-history = Listar las guías anteriores y cómo terminaron
cmd-history-more =
    Ejemplos:
      pcfix history                          la más reciente primero
      pcfix cases --report                   lo que no llevó a nada
      pcfix history --forget-all             borrar todo
cmd-check = Comprobar los artículos
cmd-check-long =
    Comprobar los artículos

    Muestra un problema por línea en la salida estándar, como ruta:línea:columna: gravedad: código: mensaje. Las rutas son las de los archivos. El código de salida es 0 sin problemas de la gravedad de --fail-on, 1 con ellos, 2 si no se pudo leer nada. Un comentario <!-- pcfix-ignore CÓDIGO: motivo --> oculta un código en el bloque siguiente.
cmd-check-more =
    Ejemplos:
      pcfix check ~/docs                       una carpeta de artículos
      pcfix check --format github docs         anotaciones en un flujo de trabajo
      pcfix check --baseline known.json docs   no notificar los problemas conocidos
      pcfix check --coverage docs              avance de cada idioma
      pcfix check --explain link-anchor        qué significa un código
cmd-new = Escribir un artículo o una FAQ nuevos
cmd-config = Mostrar los ajustes, o escribir un archivo de ajustes
cmd-config-more =
    Ejemplos:
      pcfix config                           los ajustes actuales
      pcfix config --init                    escribir un archivo para editarlo
cmd-export = Mostrar toda la biblioteca como JSON
cmd-completions = Mostrar un script de autocompletado para un shell
cmd-completions-long = Mostrar un script de autocompletado para un shell: comandos, opciones e ID
cmd-completions-after =
    Cargarlo al iniciar el shell:
      bash        ~/.bashrc: source <(pcfix completions bash)
      zsh         ~/.zshrc, después de compinit: source <(pcfix completions zsh)
      fish        ~/.config/fish/config.fish: pcfix completions fish | source
      PowerShell  $PROFILE: pcfix completions powershell | Out-String | iex
      elvish      ~/.config/elvish/rc.elv: eval (pcfix completions elvish | slurp)
cmd-man = Mostrar la página de manual
cmd-man-long = Mostrar la página de manual, en el idioma de pcfix. Para leerla: pcfix man | man -l -
cmd-paths = Mostrar los archivos que pcfix puede escribir
cmd-paths-long = Mostrar los archivos que pcfix puede escribir, y dónde están sus ajustes
cmd-help = Mostrar esta ayuda, o la de un comando

arg-content = Sus propios artículos: una carpeta o un archivo
arg-content-long = Una carpeta o un archivo de artículos, en lugar de los integrados; repetible [entorno: PCFIX_CONTENT]
arg-lang = El idioma en que se lee, como nl o pt-BR
arg-lang-long = El idioma en que se lee, como nl o pt-BR [entorno: PCFIX_LANG] [predeterminado: el del sistema]
arg-beside = El segundo idioma [predeterminado: el del original]
arg-view = Qué idiomas se muestran: both, target o source
arg-view-long = Qué idiomas se muestran [predeterminado: both; en la pantalla, los últimos mostrados]
arg-color = Cuándo usar colores: auto, always o never
arg-color-long = Cuándo usar colores [predeterminado: auto]
arg-ui_lang = El idioma del propio pcfix: { $languages }
arg-ui_lang-long = El idioma del propio pcfix, uno de { $languages } [entorno: PCFIX_UI_LANG] [predeterminado: el del sistema]
arg-query = Empezar con esta consulta, o abrir este ID, esta ruta de artículo o esta dirección de página
arg-help = Mostrar la ayuda; --help muestra más, con ejemplos
arg-help-long = Mostrar la ayuda; -h muestra menos
arg-version = Mostrar la versión
arg-json = Mostrar JSON
arg-id = Un ID que da list o search; basta la parte que sigue a # si solo un artículo la tiene
arg-search-query = Lo que se busca; con '-', o sin nada si la entrada llega por una tubería, se lee de la entrada estándar
arg-limit = Número máximo de resultados [predeterminado: { $default }]
arg-batch = Leer de este archivo una consulta por línea (-: entrada estándar) y mostrar una línea de JSON para cada una
arg-search-explain = Mostrar por qué coincide cada resultado
arg-search-min = Solo los resultados con al menos esta seguridad
arg-fresh = Empezar en el primer paso, aunque haya una guía sin terminar
arg-walk-json = Mostrar los pasos, las opciones y la pregunta en JSON; no preguntar ni guardar nada
arg-walk-id = Un ID de list o search, o palabras que buscar
arg-case = Continuar este caso: su nombre, o su ID según «pcfix cases»
arg-for = Quién lee el texto
arg-note-format = Markdown o texto sin formato
arg-note-id = Un caso: su nombre, o su ID según «pcfix cases»; o el ID de una guía o de un síntoma [predeterminado: el último caso]
arg-forget = Borrar esta guía del historial; repetible
arg-forget_all = Borrar todas las guías del historial
arg-report = Mostrar en markdown lo que no llevó a nada, para los responsables del contenido: búsquedas sin resultado, soluciones que nunca funcionaron; no se envía nada
arg-init = Escribir un archivo con cada ajuste, su valor predeterminado y su significado; un archivo existente queda como está
arg-no_pager = Mostrar directamente, aunque sea más largo que la pantalla
arg-no_cache = Cargar de nuevo el contenido y no guardar nada de él
arg-verbose = Mostrar en la salida de error lo que hizo la caché
arg-shell = El shell: { $values }
arg-paths = Carpetas o archivos que comprobar, en lugar de --content
arg-new-kind = Qué escribir: { $values }
arg-new-path = El archivo que se escribe; una carpeta como nl-nl en la ruta decide el idioma
arg-check-format = Formato de salida: { $values } [por defecto: { $default }]
arg-check-json = Igual que --format json
arg-check-select = Notificar solo estos códigos; repetible, o separados por comas
arg-check-ignore = No notificar estos códigos; repetible, o separados por comas
arg-check-fail_on = Gravedad mínima que da el código de salida 1: { $values } [por defecto: { $default }]
arg-check-baseline = No notificar los problemas de este archivo; se escribe si no existe
arg-check-coverage = Mostrar el avance de la traducción de cada idioma
arg-check-explain = Explicar un código: qué significa y cómo corregirlo; sin código, listar todos los códigos

value-article = un artículo en markdown
value-faq = una FAQ en YAML
value-text = un problema por línea, como lo leen los editores
value-json = un objeto JSON
value-github = anotaciones de un flujo de trabajo de GitHub
value-sarif = SARIF 2.1.0, para análisis de código
value-error = errores
value-warning = errores y advertencias
value-info = cualquier problema
value-exact = lo buscado es palabra por palabra un título, un mensaje, un código o una etiqueta
value-likely = muy probablemente la respuesta
value-mention = aparecen palabras de lo buscado
value-agent = un compañero: qué se notificó y qué se probó
value-customer = el cliente: toda la solución
value-remaining = el cliente: los pasos restantes
value-markdown = markdown
value-plain = texto sin formato
value-both = el idioma elegido y el segundo
value-target = el idioma elegido
value-source = el segundo idioma
value-auto = en una terminal, salvo si NO_COLOR está definido
value-always = siempre
value-never = nunca

name-band = NIVEL
name-case = CASO
name-who = QUIÉN
name-format = FORMATO
name-kind = TIPO
name-level = GRAVEDAD
name-code = CÓDIGO
name-command = COMANDO
name-file = ARCHIVO
name-id = ID
name-locale = IDIOMA
name-n = N
name-options = OPCIONES
name-path = RUTA
name-query = CONSULTA
name-shell = SHELL
name-view = VISTA
name-when = CUÁNDO

usage-heading = Uso
usage-commands = Comandos
usage-arguments = Argumentos
usage-options = Opciones
usage-values = Valores posibles
man-name = NOMBRE
man-synopsis = SINOPSIS
man-description = DESCRIPCIÓN
man-commands = COMANDOS
man-keys = TECLAS
man-settings = AJUSTES
man-more = MÁS
man-version = VERSIÓN

## Uso incorrecto

usage-error = error
usage-tip = sugerencia
usage-more = Para más información, pruebe '{ $help }'.
usage-unknown-argument = argumento inesperado '{ $argument }'
usage-unknown-command = comando desconocido '{ $command }'
usage-invalid-value = valor no válido '{ $value }' para '{ $argument }'
usage-no-value = '{ $argument }' necesita un valor
usage-possible = valores posibles: { $values }
usage-number = debe ser un número entero
usage-conflict = '{ $argument }' no se puede usar junto con '{ $other }'
usage-twice = '{ $argument }' no se puede indicar más de una vez
usage-missing = falta un argumento: { $arguments }
usage-too-many = valor inesperado '{ $value }' para '{ $argument }'
usage-not-text = un argumento no es UTF-8
usage-wrong = los argumentos no se pueden usar
usage-similar-argument = existe un argumento parecido: '{ $nearest }'
usage-similar-command = existe un comando parecido: '{ $nearest }'
usage-similar-value = existe un valor parecido: '{ $nearest }'
usage-exists = '{ $what }' existe
usage-as-value = para pasar '{ $argument }' como valor, use '{ $how }'
config-large = los ajustes ocupan más de 64 KiB
output-closed = está cerrada (para descartar la salida, use > /dev/null)

## Problems of files and content

file-not-found = no encontrado
file-denied = acceso denegado
file-not-regular = no es un archivo normal
file-is-folder = es una carpeta, no un archivo
file-not-folder = es un archivo, no una carpeta
file-exists = ya existe
file-read-only = el sistema de archivos es de solo lectura
file-no-space = no queda espacio en el disco
file-busy = lo está usando otro programa
file-name = no es un nombre de archivo válido
file-link-loop = un bucle de enlaces simbólicos
file-closed = el otro extremo está cerrado
file-empty = el archivo está vacío
file-too-large = mayor de lo que permite limits.file_size ({ $limit } MiB)
file-not-utf8 = no es UTF-8
file-system = error del sistema { $code }
file-unknown = error desconocido del sistema
content-neither = no es una carpeta ni un archivo normal
yaml-invalid = YAML no válido
yaml-large = el YAML supera los { $limit } bytes
yaml-deep = YAML anidado en más de { $limit } niveles
yaml-aliases = más alias de YAML de los que permite limits.aliases ({ $limit })
problem-folder-depth = la carpeta está a más profundidad de la que permite limits.folders ({ $limit }); se omite
problem-link-outside = el enlace simbólico sale de la carpeta de contenido; no se sigue
problem-link-broken = el enlace simbólico no lleva a ninguna parte; no se sigue
problem-not-utf8 = no es UTF-8 ni UTF-16 con marca de orden de bytes; se omite
problem-control-characters = se quitaron caracteres de control o de dirección del texto
problem-front-matter = se ignora el front matter: { $reason }
problem-faq = se omite la FAQ: { $reason }
problem-faq-title = la FAQ no tiene título
problem-include-depth = { $path } se incluye a más de { $limit } archivos de profundidad; se omite
problem-include-missing = { $path } no está en el contenido; se omite
problem-include-size = más de { $limit } bytes incluidos; se omite { $path }
problem-nesting = listas o citas anidadas a más profundidad de la que permite limits.nesting ({ $limit }); se aplanan
problem-nesting-column = las listas o citas que empiezan después de la columna { $limit } se leen como texto
problem-pairs = { $count ->
    [one] { $count } par de traducción no está cerrado
   *[other] { $count } pares de traducción no están cerrados
}; se conserva el texto en el idioma del artículo
problem-left-links = { $count } de { $total } archivos solo contienen enlaces; omitidos
problem-left-empty = { $count } de { $total } archivos no contienen texto; omitidos
problem-left-draft = { $count } de { $total } archivos son borradores; omitidos
problem-left-untitled = { $count } de { $total } archivos no tienen título; omitidos
problem-left-format = { $count } de { $total } archivos usan un lenguaje de marcado que no se lee (.rst, .adoc)
problem-left-excluded = { $count } de { $total } archivos están excluidos por el archivo de proyecto
problem-markup = no se conoce el significado de '{ $name }'; se muestra su nombre o se omite

## Settings, the screen and standard output

usage-warning = advertencia
output-name = salida estándar
screen-no-terminal = la salida estándar no es un terminal; para scripts, use 'pcfix search'
screen-plain-terminal = este terminal no puede mostrar la pantalla; 'pcfix search' y 'pcfix walk' funcionan aquí
screen-terminal = no se puede usar el terminal: { $reason }
screen-thread = error interno en el hilo '{ $name }'
config-unknown = ajuste desconocido '{ $name }'; se admite: { $known }
config-repeated = el ajuste '{ $name }' aparece dos veces
config-value = '{ $value }' no es válido para '{ $name }'; se espera { $expected }
config-kind = '{ $name }' necesita { $expected }
config-lines = se esperan ajustes, uno por línea, como 'lang: nl'
config-refused = '{ $name }' no se permite en un archivo de proyecto
config-text-key = la tecla '{ $key }' escribe texto en '{ $screen }'; use una tecla como F4 o ctrl-t
config-key-twice = la tecla '{ $key }' está asignada a '{ $first }' y a '{ $second }' en '{ $screen }'
config-no-way-out = '{ $action }' necesita una tecla en '{ $screen }'; si no, no hay salida
expected-locale = un idioma como nl, nl-NL o zh-Hant
expected-paths = una ruta o una lista de rutas
expected-number = un número entero de { $least } a { $most }
expected-boolean = true o false
expected-text = texto
expected-texts = un texto o una lista de textos
expected-map = nombres con sus valores
expected-keys = una tecla como x, F4, PgUp o ctrl-t, o una lista de teclas
expected-colour = un color como red, bright-blue o #1e90ff
expected-address = una dirección que empieza por http:// o https://

## Lists of ids

arg-ids = Mostrar un identificador por línea
arg-null = Terminar cada identificador con NUL en lugar de un salto de línea

## The environment, files and exit codes in the manual page

usage-common = Opciones comunes
usage-search-words = para buscar estas palabras, use '{ $how }'
usage-did-you-mean = ¿Quiso decir '{ $command }'?
man-environment = ENTORNO
man-files = ARCHIVOS
man-exit = ESTADO DE SALIDA
env-content = Carpetas o archivos de artículos, separados como en PATH; --content tiene prioridad.
env-lang = El idioma de los artículos; --lang tiene prioridad.
env-ui-lang = El idioma de pcfix; --ui-lang tiene prioridad.
env-config = El archivo de ajustes del usuario, en lugar del habitual.
env-state = La carpeta del historial, en lugar de la habitual.
env-pager = El paginador; vacío o cat para ninguno. PCFIX_PAGER tiene prioridad sobre el ajuste pager, y este sobre PAGER.
env-cache = La carpeta donde se guardan las bibliotecas cargadas; vacía para ninguna.
env-editor = El editor en el que e abre un artículo; VISUAL tiene prioridad sobre EDITOR.
env-browser = Navegadores que se prueban, separados por dos puntos; %s representa la dirección.
env-color = NO_COLOR quita los colores, CLICOLOR_FORCE los pone sin terminal; --color tiene prioridad sobre ambas.
env-columns = El ancho de la ventana, en lugar del que indica el terminal.
env-locale = El idioma del sistema, en este orden; LANGUAGE solo cuenta si alguna de las otras está definida.
env-xdg = Carpetas de los ajustes del usuario, de los del sistema, del historial y de las bibliotecas guardadas.
file-user = los ajustes del usuario
file-system-wide = ajustes de todo el sistema; los del usuario tienen prioridad
file-history = el historial de guías
file-cache = bibliotecas guardadas; se pueden eliminar en cualquier momento
file-project = en una carpeta de artículos: lo que su propietario fija para todos los lectores
exit-found = encontrado o resuelto
exit-nothing = nada encontrado, no resuelto o problemas en el contenido
exit-usage = uso incorrecto o contenido que no se puede leer
exit-later = queda para más tarde
exit-interrupted = terminado con Ctrl-c
cmd-get = Mostrar el valor de un ajuste
cmd-path = Mostrar la ruta del archivo de ajustes
arg-get-key = El ajuste, como lang, limits.nesting o keys.guide.tick
name-key = AJUSTE

## pcfix help json

topic-json = Con --json, un comando muestra un objeto en una línea; search --batch muestra uno por línea. 'schema' indica la forma y su versión: se pueden añadir claves, nunca cambiar su nombre. 'message' sigue a --ui-lang; los scripts usan 'code'.
topic-json-ids = 'id' es siempre 'ruta-del-artículo#ancla' y sirve en show, walk y note. 'article' es la ruta del archivo desde la carpeta de contenido. null significa: desconocido.
topic-json-search = resultados, primero el mejor. 'query' y 'unknown' no llevan datos secretos, 'masked' los cuenta; 'corrected' es lo que se buscó en su lugar; 'section' tiene los títulos por encima del resultado. 'total' cuenta todos los lugares que responden; 'hits' son los mejores. 'row' es el número de la fila de la tabla que responde, si la hay.
topic-json-list = todos los artículos con sus síntomas; 'depth' cuenta los síntomas por encima.
topic-json-show = un síntoma como 'node', o un artículo como 'document', tal como los escribe pcfix export.
topic-json-walk = el plan de una guía; no se pregunta ni se guarda nada. 'parts' contiene cada rama de cada elección: una parte con 'when' solo cuenta si se eligen esas opciones. 'step' y 'choice' son identificadores que también usan la nota y el historial. La pregunta se hace después de cada una de las 'resolutions'. Si 'symptoms' no está vacío, elija uno y recórralo.
topic-json-note = un caso con sus guías, lo que se hizo en ellas ('what': done, skipped, not-done, chose, remark o la respuesta) y el texto de la nota. 'masked' cuenta los secretos que la nota omite.
topic-json-check = problemas del contenido, por ruta y línea.
topic-json-history = casos anteriores con sus guías, primero los abiertos; las horas son UTC.
topic-json-paths = archivos que pcfix puede escribir, y sus ajustes.

## Nombres de idiomas y teclas, y forma de las fechas

language = { $code ->
    [en] inglés
    [de] alemán
    [nl] neerlandés
    [fr] francés
    [es] español
    [it] italiano
    [pt] portugués
    [ja] japonés
    [ko] coreano
    [zh] chino
    [ru] ruso
    [pl] polaco
    [cs] checo
    [sv] sueco
    [da] danés
    [nb] noruego
    [fi] finés
    [hu] húngaro
    [tr] turco
    [el] griego
    [uk] ucraniano
    [ar] árabe
    [he] hebreo
    [ro] rumano
    [id] indonesio
    [vi] vietnamita
    [th] tailandés
   *[other] { $code }
}
language-with-code = { $name } ({ $code })
# Keys as that keyboard prints them.
keyboard = { $key ->
    [Up] ↑
    [Down] ↓
    [Left] ←
    [Right] →
    [Space] Espacio
    [Enter] Intro
    [Shift-Tab] Mayús-Tab
    [PgUp] RePág
    [PgDn] AvPág
    [Home] Inicio
    [End] Fin
    [Backspace] Retroceso
    [Delete] Supr
    [Insert] Insert
   *[other] { $key }
}
modifier-ctrl = Ctrl-
modifier-alt = Alt-
modifier-shift = Mayús-
date = { $day }/{ $month }/{ $year }
