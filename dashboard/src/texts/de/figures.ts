import type en from '../en/figures.ts'
import type { Translated } from '../texts.ts'

export default {
  metrics: { nps: 'NPS', csat: 'CSAT', ces: 'CES' },
  bands: { negative: 'Negativ', neutral: 'Neutral', positive: 'Positiv' },
  /** What the three bands are called where people are asked whether they would recommend. */
  nps_bands: { negative: 'Kritiker', neutral: 'Passive', positive: 'Fürsprecher' },
  channels: {
    web: 'Web',
    link: 'Link',
    email: 'E-Mail',
    sms: 'SMS',
    phone: 'Telefon',
    store: 'Filiale',
    kiosk: 'Terminal',
    letter: 'Brief',
  },
  /** How long the pages look back, by days, and what they compare with. */
  periods: {
    length: 'Zeitraum',
    lengths: {
      7: '1 Woche',
      28: '4 Wochen',
      84: '12 Wochen',
      364: '52 Wochen',
    },
    compare: 'Vergleich',
    comparisons: {
      previous: 'Vergleich mit Vorzeitraum',
      year: 'Vergleich mit Vorjahr',
      none: 'Ohne Vergleich',
    },
    until: 'Bis',
    /** Both are spans of days. */
    compared: '{current}, verglichen mit {previous}',
  },
  figures: {
    /** Where a score lies with 95 % confidence. */
    between: '{low} bis {high}',
    answers: { one: '{count} Antwort', other: '{count} Antworten' },
    no_answers: 'Keine Antworten',
    no_answers_yet: 'Noch keine Antworten',
    last_answer: 'Letzte Antwort am {date}',
    response_rate: 'Antwortquote {rate}',
    verdicts: {
      better: 'Besser',
      worse: 'Schlechter',
      steady: 'Stabil',
      unclear: 'Unklar',
      too_few: 'Zu wenige Antworten',
      few_before: 'Davor zu wenige Antworten',
    },
    /** What one may believe of a difference; {count} is the number of points. */
    changes: {
      previous: {
        better: {
          one: 'Um {points} Punkt besser als in den {days} Tagen davor (zwischen {low} und {high}).',
          other: 'Um {points} Punkte besser als in den {days} Tagen davor (zwischen {low} und {high}).',
        },
        worse: {
          one: 'Um {points} Punkt schlechter als in den {days} Tagen davor (zwischen {low} und {high}).',
          other: 'Um {points} Punkte schlechter als in den {days} Tagen davor (zwischen {low} und {high}).',
        },
        steady:
          'Wie in den {days} Tagen davor: Der Unterschied liegt zwischen {low} und {high} Punkten und fällt nicht ins Gewicht.',
        unclear:
          'Ob sich gegenüber den {days} Tagen davor etwas geändert hat, lässt sich noch nicht sagen: Der Unterschied liegt zwischen {low} und {high} Punkten.',
        few_before: {
          one: 'Kein Vergleich möglich: In den {days} Tagen davor gab es nur {count} Antwort, nötig sind 30.',
          other:
            'Kein Vergleich möglich: In den {days} Tagen davor gab es nur {count} Antworten, nötig sind 30.',
        },
      },
      year: {
        better: {
          one: 'Um {points} Punkt besser als vor einem Jahr (zwischen {low} und {high}).',
          other: 'Um {points} Punkte besser als vor einem Jahr (zwischen {low} und {high}).',
        },
        worse: {
          one: 'Um {points} Punkt schlechter als vor einem Jahr (zwischen {low} und {high}).',
          other: 'Um {points} Punkte schlechter als vor einem Jahr (zwischen {low} und {high}).',
        },
        steady:
          'Wie vor einem Jahr: Der Unterschied liegt zwischen {low} und {high} Punkten und fällt nicht ins Gewicht.',
        unclear:
          'Ob sich gegenüber dem Vorjahr etwas geändert hat, lässt sich noch nicht sagen: Der Unterschied liegt zwischen {low} und {high} Punkten.',
        few_before: {
          one: 'Kein Vergleich möglich: Ein Jahr zuvor gab es nur {count} Antwort, nötig sind 30.',
          other: 'Kein Vergleich möglich: Ein Jahr zuvor gab es nur {count} Antworten, nötig sind 30.',
        },
      },
      too_few: {
        one: 'Kein Vergleich möglich: Es gibt nur {count} Antwort, nötig sind 30.',
        other: 'Kein Vergleich möglich: Es gibt nur {count} Antworten, nötig sind 30.',
      },
      none: 'In diesem Zeitraum hat niemand geantwortet.',
    },
    chance: 'Rein zufällig käme das in 1 von {count} solchen Vergleichen vor.',
    hardly_chance: 'Rein zufällig käme das in weniger als 1 von {count} solchen Vergleichen vor.',
    needed: {
      one: 'Etwa {count} weitere Antwort in jedem der beiden Zeiträume würde Klarheit bringen.',
      other: 'Etwa {count} weitere Antworten in jedem der beiden Zeiträume würden Klarheit bringen.',
    },
    at_border: 'Der Unterschied liegt an der Relevanzschwelle; mehr Antworten würden kaum Klarheit bringen.',
    /** What a small line shows, for those who do not see it. */
    line: 'Von {first} auf {last}, zwischen {lowest} und {highest}',
    no_line: 'Noch kein Verlauf',
    shares: 'Verteilung der Antworten',
    rated: '{rating} von {most}',
    stages: {
      discover: 'Entdecken',
      choose: 'Auswählen',
      buy: 'Kaufen',
      receive: 'Erhalten',
      use: 'Nutzen',
      'get-help': 'Hilfe bekommen',
      return: 'Zurückgeben',
      'come-back': 'Wiederkommen',
      try: 'Testen',
      onboard: 'Einsteigen',
      renew: 'Verlängern',
    },
  },
} satisfies Translated<typeof en>
