import type en from '../en/overview.ts'
import type { Translated } from '../texts.ts'

export default {
  overview: {
    title: 'Resumen',
    relationship: {
      title: 'Relación',
      others: 'Otras encuestas sobre la relación',
      look_back: 'Cada punto abarca los {days} días anteriores. La franja muestra dónde está la puntuación.',
      open: 'Ver todo',
      none: 'Aún no se pregunta a nadie por la relación',
      none_hint:
        'Una encuesta sobre la relación en su conjunto, como «¿Nos recomendaría?», muestra qué piensan sus clientes de su empresa, además de cómo viven cada paso.',
    },
    changed: {
      title: 'Qué ha cambiado',
      nothing: 'Nada ha variado más de lo que explicaría el azar.',
      nothing_of_told: 'De lo que se puede saber, nada ha variado más de lo que explicaría el azar.',
      none_told: 'Aún no se puede saber si algo ha cambiado: hay pocas respuestas.',
      moved: {
        one: '{count} puntuación ha variado más de lo que explicaría el azar.',
        other: '{count} puntuaciones han variado más de lo que explicaría el azar.',
      },
      told: {
        one: '{told} de {count} puntuación tiene respuestas suficientes para saberlo.',
        other: '{told} de {count} puntuaciones tienen respuestas suficientes para saberlo.',
      },
      more: { one: '{count} más', other: '{count} más' },
      open: 'Aún no se puede saber',
      open_hint: 'Respuestas que faltan en cada periodo para saberlo:',
      about: 'unas {count}',
      at_border: 'en el límite de lo relevante',
      few_before: 'pocas respuestas en el periodo anterior',
      longer: {
        28: 'Ver 4 semanas',
        84: 'Ver 12 semanas',
        364: 'Ver 52 semanas',
      },
      not_compared: 'No hay comparación. Elija arriba con qué comparar para ver qué ha cambiado.',
      silent: {
        one: '{count} punto de contacto no ha recibido respuestas.',
        other: '{count} puntos de contacto no han recibido respuestas.',
      },
    },
    stages: {
      title: 'El recorrido del cliente',
      all: 'Todas las etapas',
      filter: 'Etapa',
      not_measured: 'Aún sin medir',
      by_relationship: 'Se pregunta en «{survey}», arriba',
      blind: {
        one: '{count} paso aún no se mide.',
        other: '{count} pasos aún no se miden.',
      },
    },
    unhappy: {
      title: 'Dónde hay más insatisfacción',
      none: 'En este periodo no se ha preguntado por ningún paso concreto.',
      share: '{share} de {answers}',
      order:
        'Donde hay pocas respuestas, la proporción se acerca a la del conjunto antes de ordenar los pasos; las barras la muestran así.',
    },
    segments: {
      title: 'Segmentos que requieren atención',
      below: {
        one: '{points} punto por debajo del resto (entre {low} y {high})',
        other: '{points} puntos por debajo del resto (entre {low} y {high})',
      },
      none: 'Ningún segmento puntúa claramente por debajo del resto.',
      undeclared:
        'Aún no se distinguen las respuestas. Un propietario puede declarar datos como el país o el plan en la configuración.',
      worked_out: 'Calculado a las {time}',
    },
    alerts: {
      title: 'Alertas',
      none: 'No hay alertas abiertas.',
      all: 'Todas las alertas',
      fall: {
        one: 'Ha bajado {points} punto (entre {low} y {high})',
        other: 'Ha bajado {points} puntos (entre {low} y {high})',
      },
      rise: {
        one: 'Ha subido {points} punto (entre {low} y {high})',
        other: 'Ha subido {points} puntos (entre {low} y {high})',
      },
      fell: 'Ha bajado',
      rose: 'Ha subido',
      since: 'Desde el {since}',
      over: 'Del {since} al {ended}',
      ended: 'Terminada',
      lasts: {
        one: 'Hay un cambio que se mantiene: {names}.',
        other: 'Hay {count} cambios que se mantienen: {names}.',
      },
    },
    comments: {
      title: 'Comentarios más recientes',
      live: 'En directo',
      none: 'Nadie ha escrito nada todavía. Los comentarios aparecen aquí según llegan.',
      all: 'Todas las respuestas',
      came: 'Comentario nuevo en {touchpoint}',
      several: { one: '{count} comentario nuevo', other: '{count} comentarios nuevos' },
    },
    empty: {
      title: 'Aún no se mide nada',
      hint: 'Una encuesta hace a sus visitantes una pregunta breve en un paso de su recorrido. En cuanto respondan, las puntuaciones aparecerán aquí.',
      begin: 'Crear la primera encuesta',
      ask_editor: 'Un editor o propietario de este sitio puede crear la primera encuesta.',
    },
    no_answers: {
      hint: 'No ha llegado ninguna respuesta en este periodo. ¿Hay alguna encuesta activa y está la etiqueta de script en sus páginas?',
      surveys: 'Ver las encuestas',
      install: 'Instálelo en sus páginas',
    },
  },
} satisfies Translated<typeof en>
