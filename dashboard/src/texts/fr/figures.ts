import type en from '../en/figures.ts'
import type { Translated } from '../texts.ts'

export default {
  metrics: { nps: 'NPS', csat: 'CSAT', ces: 'CES' },
  bands: { negative: 'Négatif', neutral: 'Neutre', positive: 'Positif' },
  /** What the three bands are called where people are asked whether they would recommend. */
  nps_bands: { negative: 'Détracteurs', neutral: 'Passifs', positive: 'Promoteurs' },
  channels: {
    web: 'Web',
    link: 'Lien',
    email: 'E-mail',
    sms: 'SMS',
    phone: 'Téléphone',
    store: 'Magasin',
    kiosk: 'Borne',
    letter: 'Courrier',
  },
  /** How long the pages look back, by days, and what they compare with. */
  periods: {
    length: 'Période',
    lengths: {
      7: '1 semaine',
      28: '4 semaines',
      84: '12 semaines',
      364: '52 semaines',
    },
    compare: 'Comparaison',
    comparisons: {
      previous: 'Par rapport à la période précédente',
      year: 'Par rapport à l’année précédente',
      none: 'Sans comparaison',
    },
    until: 'Jusqu’au',
    /** Both are spans of days. */
    compared: '{current}, par rapport à {previous}',
  },
  figures: {
    /** Where a score lies with 95 % confidence. */
    between: '{low} à {high}',
    answers: { one: '{count} réponse', other: '{count} réponses' },
    no_answers: 'Aucune réponse',
    no_answers_yet: 'Aucune réponse pour l’instant',
    last_answer: 'Dernière réponse le {date}',
    response_rate: 'Taux de réponse : {rate}',
    verdicts: {
      better: 'En hausse',
      worse: 'En baisse',
      steady: 'Stable',
      unclear: 'Incertain',
      too_few: 'Trop peu de réponses',
      few_before: 'Trop peu de réponses avant',
    },
    /** What one may believe of a difference; {count} is the number of points. */
    changes: {
      previous: {
        better: {
          one: 'En hausse de {points} point par rapport aux {days} jours précédents (entre {low} et {high}).',
          other:
            'En hausse de {points} points par rapport aux {days} jours précédents (entre {low} et {high}).',
        },
        worse: {
          one: 'En baisse de {points} point par rapport aux {days} jours précédents (entre {low} et {high}).',
          other:
            'En baisse de {points} points par rapport aux {days} jours précédents (entre {low} et {high}).',
        },
        steady:
          'Comme les {days} jours précédents : l’écart se situe entre {low} et {high} points, trop peu pour compter.',
        unclear:
          'Impossible de dire pour l’instant si le score diffère des {days} jours précédents : l’écart se situe entre {low} et {high} points.',
        few_before: {
          one: 'Comparaison impossible : seulement {count} réponse dans les {days} jours précédents, alors qu’il en faut 30.',
          other:
            'Comparaison impossible : seulement {count} réponses dans les {days} jours précédents, alors qu’il en faut 30.',
        },
      },
      year: {
        better: {
          one: 'En hausse de {points} point sur un an (entre {low} et {high}).',
          other: 'En hausse de {points} points sur un an (entre {low} et {high}).',
        },
        worse: {
          one: 'En baisse de {points} point sur un an (entre {low} et {high}).',
          other: 'En baisse de {points} points sur un an (entre {low} et {high}).',
        },
        steady:
          'Comme un an plus tôt : l’écart se situe entre {low} et {high} points, trop peu pour compter.',
        unclear:
          'Impossible de dire pour l’instant si le score diffère de l’année précédente : l’écart se situe entre {low} et {high} points.',
        few_before: {
          one: 'Comparaison impossible : seulement {count} réponse un an plus tôt, alors qu’il en faut 30.',
          other:
            'Comparaison impossible : seulement {count} réponses un an plus tôt, alors qu’il en faut 30.',
        },
      },
      too_few: {
        one: 'Comparaison impossible : seulement {count} réponse, alors qu’il en faut 30.',
        other: 'Comparaison impossible : seulement {count} réponses, alors qu’il en faut 30.',
      },
      none: 'Personne n’a répondu pendant cette période.',
    },
    chance: 'Le hasard seul donnerait cet écart dans 1 comparaison de ce type sur {count}.',
    hardly_chance: 'Le hasard seul donnerait cet écart dans moins de 1 comparaison de ce type sur {count}.',
    needed: {
      one: 'Il faudrait environ {count} réponse de plus dans chacune des deux périodes pour conclure.',
      other: 'Il faudrait environ {count} réponses de plus dans chacune des deux périodes pour conclure.',
    },
    at_border:
      'L’écart est à la limite de ce qui compte ; d’autres réponses ne permettraient guère de conclure.',
    /** What a small line shows, for those who do not see it. */
    line: 'De {first} à {last}, entre {lowest} et {highest}',
    no_line: 'Pas encore de courbe',
    shares: 'Répartition des réponses',
    rated: '{rating} sur {most}',
    stages: {
      discover: 'Découverte',
      choose: 'Choix',
      buy: 'Achat',
      receive: 'Réception',
      use: 'Utilisation',
      'get-help': 'Assistance',
      return: 'Retours',
      'come-back': 'Fidélité',
      try: 'Essai',
      onboard: 'Prise en main',
      renew: 'Renouvellement',
    },
  },
} satisfies Translated<typeof en>
