import type en from '../en/field-faults.ts'
import type { Translated } from '../texts.ts'

export default {
  field_faults: {
    too_few: { one: 'Indique {count} entrada como mínimo.', other: 'Indique {count} entradas como mínimo.' },
    no_word: 'Indique uno de estos valores: {words}.',
    no_key:
      'Use de 1 a 64 caracteres: minúsculas de la a a la z, cifras, guiones y guiones bajos. Empiece por una letra o una cifra.',
    no_locale: 'Escriba un código de idioma, como «de» o «pt-BR».',
    nul: 'Quite el carácter NUL (U+0000).',
    far_date: 'Elija una fecha entre 1970 y 9998.',
    no_time: 'Escriba una hora, como 20:00.',
    wrong_password: 'Esta no es la contraseña de su cuenta.',
    no_comma: 'No use comas, tabulaciones ni saltos de línea.',
    no_tab: 'No use tabulaciones ni saltos de línea.',
    no_wording: 'Escriba un texto al menos en un idioma.',
    no_letter: 'Escriba al menos una letra o una cifra; sin ellas no se encuentra en ninguna parte.',
    no_theme_word: 'Indique al menos una palabra.',
    many_theme_words: {
      one: 'Indique {count} palabra como máximo, sumando todos los idiomas.',
      other: 'Indique {count} palabras como máximo, sumando todos los idiomas.',
    },
    stage_twice: 'Una etapa figura aquí dos veces. Quite una.',
    stage_in_use:
      'El punto de contacto «{touchpoint}» está en la etapa «{stage}». Páselo antes a otra etapa.',
    dimension_twice: 'Una dimensión figura aquí dos veces. Quite una.',
    no_dimension: 'Escriba «locale» o el nombre de un rasgo, con letras, cifras, guiones y guiones bajos.',
    no_origin:
      'Escriba un origen, como «https://shop.example» o «https://*.shop.example»; «*» permite todos y «null», los archivos de un disco.',
    no_pattern: 'Empiece por «/», «*» o «https://», como en «/account/*».',
    no_weekday: 'Deje al menos un día de la semana en el que se pueda enviar algo.',
    no_colour: 'Escriba un color, como «#0a7d62».',
    no_fonts: 'Escriba nombres de fuentes separados por comas, como «Inter, Georgia, serif».',
    no_own_path:
      'Escriba una ruta de su propio sitio, como «/logo.svg», para que no se consulte ningún otro servidor.',
    no_element: 'Indique en qué lugar de la página va la encuesta, por ejemplo, «#survey».',
    no_headline: 'Una encuesta empieza con una valoración que se pide a todas las personas.',
    id_twice: 'El ID «{id}» figura aquí dos veces. Dé a cada pregunta el suyo.',
    look_needs_csat: 'Este aspecto es solo para CSAT. Elija «Números».',
    points_elsewhere: 'Solo con CSAT y CES se puede elegir cuántas valoraciones hay.',
    other_points: 'Aquí se puede elegir: {points}.',
    not_earlier: 'Elija una pregunta que se haga antes.',
    no_bands: 'La pregunta «{id}» no pide ninguna valoración. Elija una que sí la pida o indique respuestas.',
    no_public_key:
      'Pegue una clave pública Ed25519 en PEM, tal como la muestra «openssl pkey -in private.pem -pubout».',
    no_full_url: 'Escriba una dirección completa, como https://example.org/hooks.',
    other_protocol: 'Empiece por https:// o http://.',
    url_with_password: 'No incluya el usuario ni la contraseña. El receptor puede comprobar la firma.',
    private_network:
      'Esta dirección está en una red privada o reservada. Quien administra este servidor puede permitirla con TOUCHLINE_ALLOW_PRIVATE.',
    other_port:
      'Use el puerto 443 o el 80. Quien administra este servidor puede permitir otros con TOUCHLINE_ALLOW_PRIVATE, en sus propias redes.',
    local_name:
      'Este nombre designa el propio servidor o su red. Quien administra este servidor puede permitirlo con TOUCHLINE_ALLOW_PRIVATE.',
  },
} satisfies Translated<typeof en>
