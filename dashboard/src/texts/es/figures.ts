import type en from '../en/figures.ts'
import type { Translated } from '../texts.ts'

export default {
  metrics: { nps: 'NPS', csat: 'CSAT', ces: 'CES' },
  bands: { negative: 'Negativa', neutral: 'Neutra', positive: 'Positiva' },
  nps_bands: { negative: 'Detractores', neutral: 'Pasivos', positive: 'Promotores' },
  channels: {
    web: 'Web',
    link: 'Enlace',
    email: 'Correo electrónico',
    sms: 'SMS',
    phone: 'Teléfono',
    store: 'Tienda',
    kiosk: 'Quiosco',
    letter: 'Carta',
  },
  periods: {
    length: 'Periodo',
    lengths: {
      7: '1 semana',
      28: '4 semanas',
      84: '12 semanas',
      364: '52 semanas',
    },
    compare: 'Comparación',
    comparisons: {
      previous: 'Frente al periodo anterior',
      year: 'Frente a hace un año',
      none: 'Sin comparación',
    },
    until: 'Hasta',
    compared: '{current}, en comparación con {previous}',
  },
  figures: {
    between: 'de {low} a {high}',
    answers: { one: '{count} respuesta', other: '{count} respuestas' },
    no_answers: 'Sin respuestas',
    no_answers_yet: 'Aún sin respuestas',
    last_answer: 'Última respuesta: {date}',
    response_rate: 'Tasa de respuesta: {rate}',
    verdicts: {
      better: 'Mejora',
      worse: 'Empeora',
      steady: 'Estable',
      unclear: 'No concluyente',
      too_few: 'Pocas respuestas',
      few_before: 'Pocas respuestas antes',
    },
    changes: {
      previous: {
        better: {
          one: 'Ha mejorado {points} punto respecto a los {days} días anteriores (entre {low} y {high}).',
          other: 'Ha mejorado {points} puntos respecto a los {days} días anteriores (entre {low} y {high}).',
        },
        worse: {
          one: 'Ha empeorado {points} punto respecto a los {days} días anteriores (entre {low} y {high}).',
          other: 'Ha empeorado {points} puntos respecto a los {days} días anteriores (entre {low} y {high}).',
        },
        steady:
          'Igual que en los {days} días anteriores: la diferencia está entre {low} y {high} puntos, demasiado poco para ser relevante.',
        unclear:
          'Aún no se sabe si difiere de los {days} días anteriores: la diferencia está entre {low} y {high} puntos.',
        few_before: {
          one: 'No se puede comparar: en los {days} días anteriores hubo solo {count} respuesta y se necesitan 30.',
          other:
            'No se puede comparar: en los {days} días anteriores hubo solo {count} respuestas y se necesitan 30.',
        },
      },
      year: {
        better: {
          one: 'Ha mejorado {points} punto respecto a un año antes (entre {low} y {high}).',
          other: 'Ha mejorado {points} puntos respecto a un año antes (entre {low} y {high}).',
        },
        worse: {
          one: 'Ha empeorado {points} punto respecto a un año antes (entre {low} y {high}).',
          other: 'Ha empeorado {points} puntos respecto a un año antes (entre {low} y {high}).',
        },
        steady:
          'Igual que un año antes: la diferencia está entre {low} y {high} puntos, demasiado poco para ser relevante.',
        unclear: 'Aún no se sabe si difiere de un año antes: la diferencia está entre {low} y {high} puntos.',
        few_before: {
          one: 'No se puede comparar: un año antes hubo solo {count} respuesta y se necesitan 30.',
          other: 'No se puede comparar: un año antes hubo solo {count} respuestas y se necesitan 30.',
        },
      },
      too_few: {
        one: 'No se puede comparar: hay solo {count} respuesta y se necesitan 30.',
        other: 'No se puede comparar: hay solo {count} respuestas y se necesitan 30.',
      },
      none: 'Nadie ha respondido en este periodo.',
    },
    chance: 'El azar por sí solo lo causaría en 1 de cada {count} comparaciones como esta.',
    hardly_chance: 'El azar por sí solo lo causaría en menos de 1 de cada {count} comparaciones como esta.',
    needed: {
      one: 'Se sabría con {count} respuesta más, aproximadamente, en cada uno de los dos periodos.',
      other: 'Se sabría con unas {count} respuestas más en cada uno de los dos periodos.',
    },
    at_border: 'Está en el límite de lo relevante; más respuestas apenas lo aclararían.',
    line: 'De {first} a {last}, entre {lowest} y {highest}',
    no_line: 'Aún sin línea',
    shares: 'Cómo se reparten las respuestas',
    rated: '{rating} de {most}',
    stages: {
      discover: 'Descubrir',
      choose: 'Elegir',
      buy: 'Comprar',
      receive: 'Recibir',
      use: 'Usar',
      'get-help': 'Pedir ayuda',
      return: 'Devolver',
      'come-back': 'Volver',
      try: 'Probar',
      onboard: 'Empezar',
      renew: 'Renovar',
    },
  },
} satisfies Translated<typeof en>
