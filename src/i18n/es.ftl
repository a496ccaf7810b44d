# Lo que pcfix dice en español. Un mensaje por línea; el código lo nombra por su identificador.
# La frase de una tecla tiene una forma breve para el pie.

## Cosas de una página

page-image = imagen
page-note = Nota
page-tip = Sugerencia
page-important = Importante
page-warning = Advertencia
doubt = ⚠ Traducción dudosa ({ $why }): guiarse por el original.
doubt-number = difiere un número
doubt-code = difiere un comando o código
doubt-link = difiere un enlace
doubt-labels = difieren nombres de botones
page-caution = Precaución

## La pantalla de búsqueda

search-prompt = Escribir un mensaje de error, o lo que falla
search-pasted = { $lines ->
    [one] texto pegado, { $lines } línea
   *[other] texto pegado, { $lines } líneas
}
search-used = Del texto pegado { $lines ->
    [one] se usó { $lines } línea
   *[other] se usaron { $lines } líneas
}, { $dropped ->
    [one] se omitió { $dropped }
   *[other] se omitieron { $dropped }
}:
search-masked = { $masked ->
    [one] Se quitó { $masked } secreto o dirección de correo.
   *[other] Se quitaron { $masked } secretos y direcciones de correo.
}
search-tail = Demasiado largo: solo se leyó el último MiB.
search-mended = Resultados de: { $query }
search-unknown = No aparece en ninguna parte: { $words }
search-nearest = Palabras parecidas aquí: { $words }
search-nothing = No se encontró nada. { $clear } vacía el cuadro.
hit-helped = ✓ ya sirvió aquí
search-count = { $found ->
    [one] { $found } resultado
   *[other] { $found } resultados
}
search-articles = { $articles ->
    [one] { $articles } artículo
   *[other] { $articles } artículos
}

## El árbol y la ayuda

too-small = La ventana es demasiado pequeña para pcfix. Necesita 40 columnas y 10 filas.
tree-title = Todos los artículos
help-title = Teclas
outline-title = Encabezados
outline-nothing = Ningún encabezado tiene estas letras.
log-title = Líneas del texto pegado
log-standing = Líneas buscadas: { $used } de { $lines }. Primer resultado: { $title }
log-standing-nothing = Líneas buscadas: { $used } de { $lines }. No se encontró nada.
log-repeated = se repite más abajo
log-quiet = sin error
log-noise = horas, identificadores
log-frame = marco de pila
log-secret = secreto
log-early = demasiado arriba

## Una guía

guide-roles = Quién puede hacerlo: { $roles }
guide-date = texto del { $date }
guide-machine = traducción automática
guide-tried = ✗ se probó, no sirvió: { $title }
guide-passed = – no corresponde: { $title }
guide-resolution = Solución { $number } de { $count }
guide-choice = ¿Cuál es su caso?
guide-skipped = omitido
guide-skipped-because = omitido: { $reason }
guide-labels = En la pantalla: { $labels }
guide-new = nuevo desde la última visita
guide-question = ¿Sirvió de ayuda?
# Los espacios dentro de una respuesta no se parten.
guide-answer-yes = { $key } sí
guide-answer-no = { $key } no
guide-answer-other = { $key } no corresponde
guide-answer-later = { $key } más tarde
guide-symptoms = ¿Qué falla?
guide-solved = ✓ Resuelto. { $back } vuelve a la búsqueda.
guide-later = Queda para más tarde.
guide-try-next = Aquí ya se probó todo. Lo que puede servir a continuación:
guide-nothing-left = No queda nada por probar. Pasar el caso a alguien que pueda investigar más; { $note } copia la nota.

## Líneas de texto que se piden

ask-skip = ¿Por qué omitir este paso? ({ $enter }: sin motivo)
ask-does-not-apply = ¿Por qué no corresponde?
ask-remark = Comentario:
ask-note-file = Escribir la nota en:
ask-find = Buscar en este artículo:
ask-heading = Encabezado:

## La línea de estado

status-loading = { $read } de { $total } archivos, { $articles ->
    [one] { $articles } artículo
   *[other] { $articles } artículos
}
status-no-articles = En este contenido no hay ningún artículo.
status-fallback = No disponible en { $wanted }; se muestra en { $shown }.
status-problems = { $problems ->
    [one] { $problems } problema en el contenido: pcfix list lo indica en stderr
   *[other] { $problems } problemas en el contenido: pcfix list los indica en stderr
}
status-view-both = Ambos idiomas
status-view-target = Solo el primer idioma
status-view-source = Solo el segundo idioma
status-address = Aquí no hay navegador. La dirección: { $address }
status-opening = Abriendo { $address }
status-elsewhere-at = { $path } no está en esta biblioteca. Se encuentra en { $address }
status-elsewhere = { $path } no está en esta biblioteca.
status-refused = Solo se abren direcciones web y de correo.
status-no-page = No se conoce la dirección pública de este artículo.
status-answer = Responder con { $yes }, { $no }, { $other } o { $later }.
status-steps-first = Primero los pasos: { $tick } marca uno, { $skip } lo omite. O bajar hasta la pregunta.
status-done-already = Este paso ya está hecho. { $undo } lo deshace.
status-solved = ¡Bien! Marcado como resuelto.
status-later = Queda para más tarde. Al volver a abrirla, la guía sigue donde estaba.
status-nothing-left = Esta era la última aquí.
status-next-resolution = Entonces, la siguiente.
status-undone = Deshecho.
status-nothing-to-undo = No hay nada que deshacer.
status-found = Coincidencia { $number } de { $count }; { $next } siguiente, { $previous } anterior
status-not-found = { $wanted } no está en este artículo.
status-no-headings = Este artículo no tiene encabezados.
status-no-log = No se pegó nada que parezca un registro.
status-mouse-on = El ratón desplaza, selecciona y abre.
status-mouse-off = El ratón selecciona texto.
status-reload = Leyendo de nuevo el contenido.
status-unfinished = { $open } continúa. En la lista ({ $pane }): { $afresh } empieza de nuevo, { $away } la archiva.
status-resumed = Continúa donde se dejó, { $when }. { $afresh } empieza de nuevo.
status-resumed-changed = El artículo ha cambiado desde { $when }: { $new ->
    [one] { $new } paso es nuevo
   *[other] { $new } pasos son nuevos
}, de lo hecho { $gone ->
    [one] falta { $gone } elemento
   *[other] faltan { $gone } elementos
}.
status-afresh = Desde el principio.
status-put-away = Guía archivada. pcfix history la sigue mostrando.
status-damaged = { $lines ->
    [one] { $lines } línea del diario no se puede leer; se dejó como está.
   *[other] { $lines } líneas del diario no se pueden leer; se dejaron como están.
}
status-not-kept = No se guardó: { $reason }. La guía continúa.
status-one-language = Este artículo no tiene segundo idioma.
status-sent-step = Paso enviado al portapapeles ({ $way })
status-sent-command = Comando enviado al portapapeles ({ $way })
status-sent-note = Nota enviada al portapapeles ({ $way })
status-sent-address = Dirección enviada al portapapeles ({ $way })
status-note-written = Nota escrita en { $path }
status-note-not-written = No se escribió { $path }: { $reason }

## Teclas

key-none = (sin tecla)
key-open = abrir lo seleccionado
    .short = abrir
key-enter-guide = marcar el paso, elegir la opción, seguir el enlace
    .short = seguir
key-jump = ir a este encabezado
    .short = ir allí
key-enter-line = listo
    .short = listo
key-tick = marcar el paso; si no, desplazar
    .short = hecho
key-skip = omitir el paso, con un motivo
    .short = omitir
key-undo = deshacer la última marca, omisión, elección o respuesta
    .short = deshacer
key-copy = copiar el paso o su comando
    .short = copiar
key-copy-other = copiar el paso en el otro idioma
key-copy-note = copiar la nota para el ticket
    .short = nota
key-write-note = escribir la nota en un archivo
key-remark = añadir un comentario
key-afresh = empezar de nuevo
key-put-away = archivar la guía sin terminar
key-number = elegir la opción o responder a la pregunta
key-up = subir
key-down = bajar
key-page-up = subir una página
key-page-down = bajar una página
key-top = ir al principio
key-bottom = ir al final
key-unfold = desplegar
    .short = desplegar
key-fold = plegar
    .short = plegar
key-next-pane = ir al panel siguiente
    .short = panel
key-previous-pane = ir al panel anterior
key-next-link = ir al enlace siguiente
    .short = enlace
key-previous-link = ir al enlace anterior
key-browse = abrir el enlace o la página del artículo en el navegador
    .short = página
key-view = ambos idiomas, el primero, el segundo
    .short = idiomas
key-tree = todos los artículos
    .short = todos
key-search = ir al cuadro de búsqueda
    .short = buscar
key-find = buscar algo en el artículo
    .short = buscar
key-find-next = ir a la coincidencia siguiente
key-find-previous = ir a la coincidencia anterior
key-next-heading = ir al encabezado siguiente
key-previous-heading = ir al encabezado anterior
key-outline = los encabezados de este artículo
key-log = qué líneas del registro pegado cuentan
    .short = líneas
key-turn-line = buscar esta línea, o no
    .short = sí/no
key-mouse = activar o desactivar el ratón
key-reload = volver a leer los archivos modificados
key-help = las teclas de esta pantalla
    .short = teclas
key-clear = vaciar el cuadro de búsqueda
key-back = volver un nivel
    .short = volver
key-cancel = cancelar
    .short = cancelar
key-close = cerrar
    .short = cerrar
key-forward = avanzar de nuevo
key-quit = salir
    .short = salir
key-interrupt = salir desde cualquier parte
    .short = salir
key-suspend = suspender; fg reanuda

## El diario y la nota

when-today = hoy { $time }
when-yesterday = ayer { $time }
progress = { $done } de { $steps }
journal-no-folder = no hay carpeta personal
journal-newer = un pcfix más reciente escribió el diario
journal-busy = otro pcfix tiene ocupado el diario
note-exists = ese archivo ya existe
note-article = Artículo: { $title }, { $place }
note-article-dated = Artículo: { $title } ({ $date }), { $place }
note-solved = Iniciado { $began }, resuelto { $ended }.
note-later = Iniciado { $began }, dejado para más tarde { $ended }.
note-nothing-left = Iniciado { $began }, sin nada más por probar { $ended }. No resuelto.
note-open = Iniciado { $began }, aún sin respuesta.
note-open-at = Iniciado { $began }, van { $done } de { $steps } pasos.
note-done = hecho: { $what }
note-skipped = omitido: { $what }
note-chose = caso: { $what }
note-remark = comentario: { $what }
note-helped = sirvió: { $what }
note-did-not-help = no sirvió: { $what }
note-does-not-apply = no corresponde: { $what }
note-left = para más tarde: { $what }
note-this = esta solución

## El recorrido sin pantalla y el historial

walk-step = y hecho, s omitir, u deshacer, a comentario, n nota, q más tarde, o directamente: 1 sirvió, 2 no sirvió, 3 no corresponde
walk-choice = el número de su caso, o bien u deshacer, q más tarde
walk-question = 1 sí, 2 no, 3 no corresponde, 4 más tarde, o bien u deshacer, a comentario, n nota
walk-next = el número de lo que se probará a continuación, o Enter para no probar nada
walk-not-understood = No se entendió.
walk-resumed = Continúa donde se dejó, { $when }. --fresh empieza en el primer paso.
walk-note = pcfix note muestra la nota para el ticket.
walk-nothing-left = No queda nada por probar. Pasar el caso a alguien que pueda investigar más.
walk-solved = Resuelto.
walk-undone = Deshecho.
walk-nothing-to-undo = No hay nada que deshacer.
end-looked = visto
end-open = abierto
end-later = más tarde
end-solved = resuelto
end-nothing-left = no resuelto
end-put-away = archivado

## Errores de la línea de comandos

error-no-articles = No se encontró ningún artículo en este contenido.
error-no-query = No hay nada que buscar: indicar una consulta o enviarla por una tubería. pcfix search --help explica más.
error-unknown-id = No existe { $id }. Tal vez sea:{ $nearest }
error-unknown-id-alone = No existe { $id }. pcfix list muestra todos los identificadores.
error-ambiguous-id = { $id } está en varios artículos. Indicar uno:{ $nearest }
error-no-guide = No hay ninguna guía { $id } en el diario. pcfix history las muestra.
error-no-guides = El diario aún no contiene ninguna guía.
error-no-article = El artículo de esta guía no está en este contenido: { $symptom }

## Lo que dice check

check-articles = { $articles ->
    [one] { $articles } artículo
   *[other] { $articles } artículos
}
check-clean = { $articles }, sin errores.
check-faults = { $articles }, { $faults ->
    [one] { $faults } error:
   *[other] { $faults } errores:
}
check-explain = pcfix check --explain CODIGO indica qué significa un código y cómo corregirlo.
check-why = Por qué importa:
check-mend = Cómo corregirlo:
check-wrong = Incorrecto:
check-right = Correcto:
check-unknown = No existe el código { $code }. Tal vez sea: { $nearest }
check-unknown-alone = No existe el código { $code }. pcfix check --explain los muestra todos.

## Los ajustes

config-head = Ajustes de pcfix. Cada línea muestra un valor predeterminado; quitar el # para cambiarlo.
config-content = Carpetas o archivos de artículos, en lugar de los incluidos en el programa.
config-lang = El idioma en que se lee, como nl o pt-BR; si no, el del sistema.
config-beside = El segundo idioma; si no, el del original.
config-view = Qué idiomas mostrar: both, target o source; si no, los últimos mostrados.
config-color = Cuándo usar colores: auto, always o never.
config-ui_lang = El idioma de los textos del propio programa; si no, el del sistema.
config-theme = dark, light, high-contrast o none; auto pregunta a la terminal por su fondo; o colores propios: {"{"}base: dark, title: bright-blue{"}"}.
config-keys = preset: default o vim; después, por pantalla (box, list, preview, tree, log, guide, outline, line, help), una acción y sus teclas: {"{"}guide: {"{"}tick: [Space, x]{"}"}{"}"}.
config-mouse = Si el ratón desplaza, selecciona y abre; la acción mouse lo activa y lo desactiva.
config-limits = Lo que se lee como máximo: mebibytes de un archivo, carpetas unas dentro de otras, listas y citas unas dentro de otras, alias de YAML. Lo que pasa de ahí es un problema que nombra su límite.
config-pager = El programa que muestra la salida de show, list y search cuando es más larga que la pantalla; cat para ninguno; si no, PAGER; si no, less. PCFIX_PAGER tiene prioridad.
config-written = Escrito: { $path }
config-exists = { $path } ya existe y se dejó como estaba.
config-no-folder = No hay carpeta personal donde guardar los ajustes; PCFIX_CONFIG puede indicar un archivo.
config-none = { $path } (no existe)

## Lo que dice paths

paths-config = sus ajustes
paths-journal = lo que se marcó, omitió, respondió y comentó
paths-lock = permite escribir a una sola copia a la vez; vacío
paths-view = qué idiomas se mostraron por última vez
paths-new = existe un momento, mientras se reemplaza el archivo de ese nombre
paths-note = La tecla { $write } escribe la nota de una guía en un archivo nuevo con el nombre que se indique. No se escribe nada más.

## Lo que llega por una tubería

log-used = Tomado del registro: { $used ->
    [one] { $used } mensaje
   *[other] { $used } mensajes
}. Omitido: { $dropped ->
    [one] { $dropped } línea
   *[other] { $dropped } líneas
}.
log-secrets = { $secrets ->
    [one] Se quitó { $secrets } secreto o dirección
   *[other] Se quitaron { $secrets } secretos o direcciones
}.

## La línea de comandos: para qué sirven sus comandos (cmd-), argumentos (arg-) y valores (value-), y nombres de valores (name-).
## En un argumento que tienen varios comandos, la clave puede nombrar primero el comando. Lo que termina en -long es para --help;
## -after va debajo de una ayuda, y -more debajo de la de --help.

cmd-pcfix = Encontrar la solución de un mensaje de error y recorrerla en dos idiomas.
cmd-pcfix-long =
    Encontrar la solución de un mensaje de error y recorrerla paso a paso, en dos idiomas.

    Sin comando, se abre la pantalla: escribir un mensaje de error, pulsar Enter en la solución que encaje y marcar sus pasos.
cmd-pcfix-more =
    Ejemplos:
      pcfix                                  abrir la pantalla
      pcfix cancel order                     abrirla con esta consulta
      pcfix --lang nl --beside en            leer en neerlandés, con inglés al lado
      pcfix --content ~/docs                 usar una carpeta propia de artículos
      pcfix search "something went wrong"    listar lo que encaja
      pcfix show cancel-order                mostrar una solución
      pcfix walk cancel-order                recorrerla sin pantalla
      pcfix note                             mostrar la nota de la última guía
      pcfix check ~/docs                     decir qué está mal en los artículos

    Códigos de salida: 0 encontrado o resuelto, 1 nada encontrado, no resuelto o con errores, 2 uso incorrecto o contenido ilegible, 3 dejado para más tarde, 130 ctrl-c.
cmd-search = Listar lo que encaja con un mensaje de error, lo mejor primero
cmd-search-more =
    Ejemplos:
      pcfix search cancel order              en cualquier orden, también con erratas
      pcfix search "something went wrong"    primero donde aparecen juntas
      pcfix search --json --limit 1 order    para un script

    Códigos de salida: 0 encontrado, 1 nada encontrado, 2 uso incorrecto o contenido ilegible.
cmd-show = Mostrar un síntoma con su solución
cmd-show-more =
    Ejemplos:
      pcfix show cancel-order
      pcfix show account-setup-and-renewal.md#cancel-order --view target

    Códigos de salida: 0 mostrado, 1 no existe tal identificador, 2 uso incorrecto o contenido ilegible.
cmd-list = Mostrar el árbol de artículos y síntomas
cmd-walk = Recorrer una solución por líneas numeradas, sin pantalla
cmd-walk-after =
    Las respuestas se leen de la entrada estándar, una por línea: y hecho, s MOTIVO omitir, u deshacer, a TEXTO comentario, n mostrar la nota, q dejarlo para más tarde; en una elección, su número; en la pregunta, o antes de ella, 1 sirvió, 2 no sirvió, 3 MOTIVO no corresponde. El fin de la entrada significa más tarde.

    Códigos de salida: 0 resuelto, 1 no resuelto, 3 dejado para más tarde.
cmd-note = Mostrar la nota para el ticket
cmd-history = Listar las guías anteriores y cómo terminaron
cmd-history-more =
    Ejemplos:
      pcfix history                          lo que se hizo, lo último primero
      pcfix history --forget-all             olvidarlo
cmd-check = Mostrar qué está mal en el contenido, un error por línea
cmd-check-long =
    Mostrar qué está mal en el contenido, un error por línea

    Cada error es una línea ruta:línea: código: mensaje en la salida estándar; las rutas son las de los archivos. El código de salida es 0 si no hay errores, 1 si los hay, 2 si no se pudo leer nada.
cmd-check-more =
    Ejemplos:
      pcfix check ~/docs                     una carpeta de artículos
      pcfix check --json ~/docs              para un script
      pcfix check --explain link-anchor      qué significa un código
cmd-config = Mostrar los ajustes vigentes, o escribir un archivo con ellos
cmd-config-more =
    Ejemplos:
      pcfix config                           lo vigente ahora
      pcfix config --init                    escribir un archivo para cambiarlo
cmd-export = Mostrar toda la biblioteca como JSON
cmd-completions = Mostrar el script con el que un shell completa una línea
cmd-completions-long = Mostrar el script con el que un shell completa comandos, opciones e identificadores
cmd-completions-after =
    Cargarlo al iniciar el shell:
      bash        ~/.bashrc: source <(pcfix completions bash)
      zsh         ~/.zshrc, después de compinit: source <(pcfix completions zsh)
      fish        ~/.config/fish/config.fish: pcfix completions fish | source
      PowerShell  $PROFILE: pcfix completions powershell | Out-String | iex
      elvish      ~/.config/elvish/rc.elv: eval (pcfix completions elvish | slurp)
cmd-man = Mostrar la página de manual
cmd-man-long = Mostrar la página de manual, en el idioma de pcfix: pcfix man | man -l -
cmd-paths = Mostrar todos los archivos que pcfix puede escribir
cmd-paths-long = Mostrar todos los archivos que pcfix puede escribir, y dónde están sus ajustes
cmd-help = Mostrar esta ayuda, o la de un comando

arg-content = Artículos propios: una carpeta o un archivo
arg-content-long = Una carpeta o un archivo de artículos, en lugar de los incluidos en el programa; se puede indicar más de una vez [env: PCFIX_CONTENT]
arg-lang = El idioma en que se lee, como nl o pt-BR
arg-lang-long = El idioma en que se lee, como nl o pt-BR [env: PCFIX_LANG] [predeterminado: el del sistema]
arg-beside = El segundo idioma; si no, el del original
arg-view = Qué idiomas mostrar: both, target o source
arg-view-long = Qué idiomas mostrar [predeterminado: both; en la pantalla, los últimos mostrados]
arg-color = Cuándo usar colores: auto, always o never
arg-color-long = Cuándo usar colores [predeterminado: auto]
arg-ui_lang = El idioma del propio pcfix: { $languages }
arg-ui_lang-long = El idioma de los textos del propio programa, uno de { $languages } [env: PCFIX_UI_LANG] [predeterminado: el del sistema]
arg-query = Lo que se busca al principio
arg-help = Mostrar esta ayuda; --help explica más, con ejemplos
arg-help-long = Mostrar esta ayuda; -h es más breve
arg-version = Mostrar la versión
arg-json = Mostrar JSON
arg-id = Un identificador que muestran list o search; basta la parte que sigue a # si solo un artículo la tiene
arg-search-query = Lo que se busca; con -, o sin nada si algo llega por una tubería, se lee de la entrada estándar
arg-limit = Cuántos resultados como máximo [predeterminado: { $default }]
arg-batch = Leer de este archivo una consulta por línea (-: entrada estándar) y mostrar una línea de JSON para cada una
arg-search-explain = Indicar en cada resultado qué palabras coincidieron, dónde y cuánto contaron
arg-fresh = Empezar en el primer paso, también si una guía se dejó a medias
arg-note-id = El identificador de una guía, tal como lo muestra pcfix history, o el de un síntoma [predeterminado: la última guía]
arg-forget = Olvidar esta guía; se puede indicar más de una vez
arg-forget_all = Olvidar todas las guías
arg-init = Escribir un archivo que nombra cada ajuste, su valor predeterminado y lo que significa; un archivo que ya existe se deja como está
arg-no_pager = Mostrar de inmediato, también lo que es más largo que la pantalla
arg-shell = El shell: { $values }
arg-paths = Carpetas o archivos que comprobar, en lugar de los de --content
arg-check-json = Mostrar una matriz JSON de objetos con path, line, code y message
arg-check-explain = Explicar un código: qué significa, por qué importa, cómo corregirlo; sin código, listar todos los códigos

value-both = el idioma elegido y el segundo
value-target = el idioma elegido
value-source = el segundo idioma
value-auto = en una terminal, salvo que NO_COLOR indique otra cosa
value-always = siempre
value-never = nunca

name-code = CODIGO
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
name-when = CUANDO

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
usage-more = Más información con '{ $help }'.
usage-unknown-argument = argumento inesperado '{ $argument }'
usage-unknown-command = no existe el comando '{ $command }'
usage-invalid-value = valor no válido '{ $value }' para '{ $argument }'
usage-no-value = '{ $argument }' necesita un valor
usage-possible = valores posibles: { $values }
usage-number = se necesita un número entero
usage-locale = un idioma se escribe como nl, nl-NL o zh-Hant
usage-conflict = '{ $argument }' no se puede usar junto con '{ $other }'
usage-twice = '{ $argument }' no se puede indicar más de una vez
usage-missing = falta: { $arguments }
usage-too-many = valor inesperado '{ $value }' para '{ $argument }'
usage-not-text = un argumento no es UTF-8
usage-wrong = los argumentos no se pueden usar
usage-similar-argument = existe un argumento parecido: '{ $nearest }'
usage-similar-command = existe un comando parecido: '{ $nearest }'
usage-similar-value = existe un valor parecido: '{ $nearest }'
usage-exists = '{ $what }' existe
usage-as-value = para pasar '{ $argument }' como valor, usar '{ $how }'
config-no-field = ajuste desconocido `{ $name }`, se esperaba uno de { $known }
config-no-value = valor desconocido `{ $name }`, se esperaba uno de { $known }
config-twice = ajuste duplicado `{ $name }`
config-large = los ajustes ocupan más de 64 KiB
config-not-utf8 = los ajustes no son UTF-8
output-closed = está cerrada (para descartar la salida, abrir /dev/null solo para escritura)

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
problem-thesaurus-orphan = palabras antes del nombre de su concepto
problem-thesaurus-line = '{ $text }' no es un idioma con sus palabras, como 'en: refund, money back'
problem-thesaurus-language = '{ $language }', en el concepto '{ $concept }', no es un idioma
