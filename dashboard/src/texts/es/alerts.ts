import type en from '../en/alerts.ts'
import type { Translated } from '../texts.ts'

export default {
  alerts: {
    title: 'Alertas',
    lead: 'Cambios de una puntuación que van más allá del azar. Cada punto de contacto se revisa una vez al día.',
    which: 'Qué alertas',
    open: 'Sin ver',
    all: 'Todas',
    none_open: 'No hay nada sin ver',
    none_open_why: 'Cuando una puntuación baje o suba de forma duradera, se avisará aquí.',
    none: 'Aún no hay alertas',
    none_why: 'Nada ha cambiado más de lo que explicaría el azar. Lo que se vigila está abajo.',
    more: 'Mostrar las más antiguas',
    fall: 'El {metric} de {touchpoint} ha bajado',
    rise: 'El {metric} de {touchpoint} ha subido',
    began: 'Empezó hacia el {since}; lo revelaron las respuestas del {day}.',
    difference: {
      one: '{points} punto, entre {low} y {high} con un 95 % de certeza:',
      other: '{points} puntos, entre {low} y {high} con un 95 % de certeza:',
    },
    answers_since: {
      one: '{count} respuesta en los {days} días transcurridos desde entonces',
      other: '{count} respuestas en los {days} días transcurridos desde entonces',
    },
    answers_before: {
      one: 'frente a {count} en los {days} días anteriores.',
      other: 'frente a {count} en los {days} días anteriores.',
    },
    lasts: 'Aún se mantiene.',
    ended: 'El {day} volvió a estar como antes.',
    acknowledge: 'Marcar como vista',
    acknowledged: 'Vista por {who}, {when}',
    open_touchpoint: 'Ver el punto de contacto',
    chart:
      '{metric} de {touchpoint} por semanas, del {from} al {to}: {before} en la semana anterior al {since}, {after} en la última semana mostrada.',
    chart_began: 'inicio',
    chart_found: 'detección',
    chart_none: 'Ya no hay puntuaciones semanales de ese periodo.',
    watched: 'Qué se vigila',
    touchpoint: 'Punto de contacto',
    metric: 'Métrica',
    state: 'Estado',
    states: {
      learning: 'Aprendiendo qué es lo habitual',
      watching: 'Vigilado',
      shifted: 'Ha cambiado y aún no ha vuelto a estar como antes',
    },
    until: '{days} y {answers} más para poder detectar un cambio',
    until_only: '{rest} más para poder detectar un cambio',
    until_days: { one: '{count} día', other: '{count} días' },
    until_answers: { one: '{count} respuesta', other: '{count} respuestas' },
    nothing_watched: 'El sitio aún no tiene ningún punto de contacto.',
  },
} satisfies Translated<typeof en>
