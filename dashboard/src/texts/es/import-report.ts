import type en from '../en/import-report.ts'
import type { Translated } from '../texts.ts'

export default {
  import_report: {
    creates: {
      touchpoint: 'El punto de contacto «{touchpoint}».',
      survey: 'La encuesta «{survey}», que no pregunta a nadie.',
    },
    of_rows: {
      one: '{count} fila. {loss}',
      other: '{count} filas. {loss}',
    },
    notices: {
      many_columns: 'El archivo tiene {columns} columnas. Solo se muestran las primeras {told}.',
      phone_numbers:
        'Se omite la columna «{column}»: ninguna importación conserva números de teléfono. Los programas pueden enviarlos a POST /v1/people.',
      no_question:
        'Se omite la columna «{column}»: la encuesta «{survey}» no tiene ninguna pregunta «{question}» para ella. Sus preguntas son {questions}.',
      no_rating:
        'Se omite la columna «{column}»: la encuesta «{survey}» no tiene ninguna pregunta de valoración para ella. Sus preguntas son {questions}.',
      no_comment:
        'Se omite la columna «{column}»: la encuesta «{survey}» no tiene ninguna pregunta de comentario para ella. Sus preguntas son {questions}.',
      answered_twice: 'Se omite la columna «{column}»: «{other}» ya responde a la pregunta «{question}».',
      name_of_nobody:
        'La columna «{column}» no se conserva: no se conoce a ningún cliente de quien pueda ser el nombre.',
      trait_of_nobody:
        'La columna «{column}» no se conserva: no se conoce a ningún cliente al que pueda describir, y «{name}» no es una dimensión de este sitio. Añádala antes a las dimensiones o déjela.',
      cut_off: 'Lo que «{column}» dice más allá de 10.000 caracteres se corta.',
      no_locale: '«{column}» no contiene un código de idioma como «de» y se omite.',
      no_channel: '«{column}» no contiene ningún canal y se omite.',
      no_source: '«{column}» no contiene ninguna procedencia y se omite.',
      no_email: '«{column}» no contiene ninguna dirección de correo y se omite.',
      many_tags: 'No se conservan todas las etiquetas: {most} como máximo, de hasta 50 caracteres cada una.',
      many_notes: 'No se conservan todas las notas.',
      no_id:
        'El cliente no tiene un ID de 1 a 200 caracteres, así que la respuesta se conserva como anónima.',
      lost_traits:
        'No se conservan estos datos del cliente: {traits}. Los nombres tienen hasta 64 caracteres y los valores hasta 500; se conservan {most} como máximo.',
      not_proven:
        'El cliente se recupera como no verificado. Solo los propietarios pueden recuperar las verificaciones.',
      no_version:
        'La encuesta «{survey}» no tiene versión {version}, así que las respuestas se conservan como respuestas a la versión {current}.',
    },
    row_reasons: {
      open_quote:
        'En esta fila se abren unas comillas que no se cierran donde termina la celda. Duplique las comillas dentro de las celdas.',
      ragged: {
        one: 'La fila tiene {count} celda y el encabezado, {columns}. Busque separadores y saltos de línea que no estén entre comillas.',
        other:
          'La fila tiene {count} celdas y el encabezado, {columns}. Busque separadores y saltos de línea que no estén entre comillas.',
      },
      no_object: 'No es un objeto JSON.',
      no_submission: 'Falta submission_id.',
      long_submission: 'Su submission_id tiene más de {count} caracteres.',
      scattered_submission: 'El envío «{submission}» empieza demasiado arriba. Ponga juntas sus filas.',
      large_submission: 'El envío tiene más de {count} campos.',
      says_nothing: 'La fila no contiene ni valoración ni comentario.',
      no_moment: 'No dice cuándo se respondió.',
      no_date: '«{value}» en «{column}» no es una fecha válida en la forma «{format}».',
      too_early: '«{value}» en «{column}» es anterior al {day}, así que se toma por un error.',
      in_future: '«{value}» en «{column}» está en el futuro.',
      off_scale:
        '«{value}» en «{column}» no es un número entero de {min} a {max}, la escala de «{question}».',
      no_option: '«{value}» en «{column}» no es ninguna de las opciones de «{question}».',
      unfit: '«{field}» no se puede aceptar: {detail}',
      unfit_missing: 'Falta «{field}».',
      unfit_empty: '«{field}» no puede estar vacío.',
      unfit_no_text: '«{field}» debe ser un texto.',
      unfit_no_number: '«{field}» debe ser un número.',
      unfit_no_whole: '«{field}» debe ser un número entero.',
      unfit_no_truth: '«{field}» debe ser true o false.',
      unfit_no_object: '«{field}» debe ser un objeto JSON.',
      unfit_no_list: '«{field}» debe ser una lista.',
      unfit_no_word: '«{field}» debe ser uno de estos valores: {words}.',
      unfit_too_long: '«{field}» puede tener como máximo {count} caracteres.',
      unfit_too_many: '«{field}» puede tener como máximo {count} elementos.',
      unfit_too_small: '«{field}» debe ser como mínimo {bound}.',
      unfit_too_large: '«{field}» debe ser como máximo {bound}.',
      unfit_no_key:
        '«{field}» debe tener de 1 a 64 caracteres entre minúsculas de la a a la z, cifras, guiones y guiones bajos, y empezar por una letra o una cifra.',
      unfit_no_uuid: '«{field}» debe ser un UUID, como 0192f0c1-2d3e-7a4b-8c5d-6e7f8a9b0c1d.',
      unfit_no_locale: '«{field}» debe ser un código de idioma, como «de» o «pt-BR».',
      unfit_no_moment: '«{field}» debe ser un momento con su desfase horario, como 2026-05-02T10:00:00Z.',
      unfit_nul: '«{field}» contiene el carácter NUL (U+0000). Quítelo.',
      unfit_no_json: '«{field}» no es JSON.',
      unfit_no_question:
        'Esta versión de la encuesta no tiene ninguna pregunta a la que corresponda «{field}».',
      unfit_no_rating:
        '«{field}» debe ser un número entero de {min} a {max}, la escala de esta pregunta {metric}.',
      unfit_no_option: '«{field}» debe ser una de estas opciones: {options}.',
      unfit_no_options: '«{field}» debe ser una lista de opciones distintas de entre estas: {options}.',
      unfit_no_address: '«{field}» debe ser una dirección de correo, o «yes» de un cliente conocido.',
      not_counted: 'La respuesta no contaba: su estado es «{state}».',
      needs_admin:
        'La respuesta no contaba: su estado es «{state}». Solo los propietarios pueden recuperar estas respuestas.',
      not_anonymous: 'Consta como anonimizada y, sin embargo, dice quién la dio.',
      other_survey: 'Responde a la encuesta «{survey}». Impórtela en ella.',
      no_survey: 'Este sitio no tiene ninguna encuesta «{survey}». Créela antes, con todas sus versiones.',
      no_touchpoint: 'Este sitio no tiene ningún punto de contacto «{touchpoint}». Añádalo antes.',
      many_touchpoints: 'Se nombran más de {count} puntos de contacto. ¿Es la columna correcta?',
      other_content:
        'Ya se conserva otro contenido de la misma fila: se importó con otras columnas o su ID aparece dos veces.',
      kept_elsewhere:
        'Ya se conserva para otra encuesta. Impórtela con otro nombre de la fuente para tenerla también aquí.',
      forgotten: 'Los datos de este cliente se borraron, así que no se recuperan.',
    },
  },
} satisfies Translated<typeof en>
