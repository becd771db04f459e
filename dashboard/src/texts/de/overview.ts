import type en from '../en/overview.ts'
import type { Translated } from '../texts.ts'

export default {
  overview: {
    title: 'Übersicht',
    relationship: {
      title: 'Kundenbeziehung',
      others: 'Weitere Umfragen zur Kundenbeziehung',
      look_back:
        'Jeder Punkt umfasst die letzten {days} Tage. Das Band zeigt, in welchem Bereich der Wert liegt.',
      open: 'Alles ansehen',
      none: 'Zur Kundenbeziehung wird noch niemand befragt',
      none_hint:
        'Eine Umfrage zur gesamten Beziehung, etwa „Würden Sie uns weiterempfehlen?“, zeigt, wie Sie bei Ihren Kunden insgesamt dastehen – zusätzlich zu den einzelnen Schritten.',
    },
    changed: {
      title: 'Was sich geändert hat',
      nothing: 'Keine Veränderung geht über den Zufall hinaus.',
      nothing_of_told: 'Soweit zu beurteilen, geht keine Veränderung über den Zufall hinaus.',
      none_told: 'Ob sich etwas verändert hat, ist noch nicht zu beurteilen: Es gibt zu wenige Antworten.',
      moved: {
        one: '{count} Wert hat sich stärker verändert, als es der Zufall erklärt.',
        other: '{count} Werte haben sich stärker verändert, als es der Zufall erklärt.',
      },
      /** {told} of {all}, with the numbers. */
      told: {
        one: 'Genügend Antworten für eine Aussage: bei {told} von {count} Wert.',
        other: 'Genügend Antworten für eine Aussage: bei {told} von {count} Werten.',
      },
      more: { one: '{count} weiterer', other: '{count} weitere' },
      open: 'Noch nicht zu beurteilen',
      open_hint: 'So viele weitere Antworten je Zeitraum würden Klarheit bringen:',
      about: 'etwa {count}',
      at_border: 'an der Relevanzschwelle',
      few_before: 'davor zu wenige Antworten',
      longer: {
        28: 'Stattdessen 4 Wochen ansehen',
        84: 'Stattdessen 12 Wochen ansehen',
        364: 'Stattdessen 52 Wochen ansehen',
      },
      not_compared:
        'Kein Vergleich ausgewählt. Wählen Sie oben einen Vergleich aus, um Veränderungen zu sehen.',
      silent: {
        one: 'An {count} Stelle gab es keine Antworten.',
        other: 'An {count} Stellen gab es keine Antworten.',
      },
    },
    stages: {
      title: 'Customer Journey',
      all: 'Alle Phasen',
      filter: 'Phase',
      not_measured: 'Noch nicht gemessen',
      by_relationship: 'Abgedeckt durch „{survey}“, siehe oben',
      blind: {
        one: '{count} Phase wird noch nicht gemessen.',
        other: '{count} Phasen werden noch nicht gemessen.',
      },
    },
    unhappy: {
      title: 'Wo die Unzufriedenheit am größten ist',
      none: 'In diesem Zeitraum wurde niemand zu einem einzelnen Schritt befragt.',
      share: '{share} von {answers}',
      order:
        'Bei wenigen Antworten wird der Anteil vor dem Sortieren zum Gesamtanteil hin gezogen; so zeigen ihn auch die Balken.',
    },
    segments: {
      title: 'Segmente mit Handlungsbedarf',
      below: {
        one: '{points} Punkt unter allen anderen (zwischen {low} und {high})',
        other: '{points} Punkte unter allen anderen (zwischen {low} und {high})',
      },
      none: 'Kein Segment liegt deutlich unter den anderen.',
      undeclared:
        'Antworten werden noch nicht unterschieden. Inhaber können in den Einstellungen Merkmale wie Land oder Tarif festlegen.',
      worked_out: 'Stand: {time}',
    },
    alerts: {
      title: 'Meldungen',
      none: 'Keine offenen Meldungen.',
      all: 'Alle Meldungen',
      fall: {
        one: 'Um {points} Punkt gefallen (zwischen {low} und {high})',
        other: 'Um {points} Punkte gefallen (zwischen {low} und {high})',
      },
      rise: {
        one: 'Um {points} Punkt gestiegen (zwischen {low} und {high})',
        other: 'Um {points} Punkte gestiegen (zwischen {low} und {high})',
      },
      fell: 'Gefallen',
      rose: 'Gestiegen',
      since: 'Seit {since}',
      over: '{since} bis {ended}',
      ended: 'Beendet',
      lasts: {
        one: 'Eine Veränderung hält an: {names}.',
        other: '{count} Veränderungen halten an: {names}.',
      },
    },
    comments: {
      title: 'Neueste Kommentare',
      live: 'Live',
      none: 'Noch hat niemand etwas geschrieben. Neue Kommentare erscheinen hier sofort.',
      all: 'Alle Antworten',
      came: 'Neuer Kommentar bei {touchpoint}',
      several: { one: '{count} neuer Kommentar', other: '{count} neue Kommentare' },
    },
    empty: {
      title: 'Noch wird nichts gemessen',
      hint: 'Eine Umfrage stellt Ihren Besuchern an einem Punkt ihres Weges eine kurze Frage. Sobald Antworten eingehen, stehen hier die Werte.',
      begin: 'Erste Umfrage erstellen',
      ask_editor: 'Bearbeiter und Inhaber dieser Website können die erste Umfrage erstellen.',
    },
    no_answers: {
      hint: 'In diesem Zeitraum ist keine Antwort eingegangen. Ist eine Umfrage aktiv und das Skript-Tag auf Ihren Seiten eingebunden?',
      surveys: 'Zu den Umfragen',
      install: 'Auf Ihren Seiten einbinden',
    },
  },
} satisfies Translated<typeof en>
