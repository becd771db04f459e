import type en from '../en/alerts.ts'
import type { Translated } from '../texts.ts'

export default {
  alerts: {
    title: 'Meldungen',
    lead: 'Veränderungen eines Werts, die über den Zufall hinausgehen. Jeder Kontaktpunkt wird einmal täglich geprüft.',
    which: 'Welche Meldungen',
    open: 'Noch nicht gesehen',
    all: 'Alle',
    none_open: 'Keine ungesehenen Meldungen',
    none_open_why: 'Wenn ein Wert dauerhaft fällt oder steigt, wird es hier gemeldet.',
    none: 'Bisher keine Meldungen',
    none_why: 'Keine Veränderung geht über den Zufall hinaus. Was überwacht wird, steht unten.',
    more: 'Ältere anzeigen',
    fall: '{metric} bei {touchpoint} ist gefallen',
    rise: '{metric} bei {touchpoint} ist gestiegen',
    /** {since} and {day} are days. */
    began: 'Begonnen hat es etwa am {since}; erkennbar wurde es durch die Antworten vom {day}.',
    difference: {
      one: '{points} Punkt, mit 95 % Sicherheit zwischen {low} und {high}:',
      other: '{points} Punkte, mit 95 % Sicherheit zwischen {low} und {high}:',
    },
    answers_since: {
      one: '{count} Antwort in den {days} Tagen seither',
      other: '{count} Antworten in den {days} Tagen seither',
    },
    answers_before: {
      one: 'gegenüber {count} in den {days} Tagen davor.',
      other: 'gegenüber {count} in den {days} Tagen davor.',
    },
    lasts: 'Die Veränderung hält an.',
    ended: 'Am {day} war es wieder wie zuvor.',
    acknowledge: 'Als gesehen markieren',
    acknowledged: 'Gesehen von {who}, {when}',
    open_touchpoint: 'Kontaktpunkt ansehen',
    chart:
      '{metric} bei {touchpoint} nach Wochen von {from} bis {to}: {before} in der Woche vor dem {since}, {after} in der letzten gezeigten Woche.',
    chart_began: 'begonnen',
    chart_found: 'erkannt',
    chart_none: 'Für diese Zeit gibt es keine Wochenwerte mehr.',
    watched: 'Was überwacht wird',
    touchpoint: 'Kontaktpunkt',
    metric: 'Kennzahl',
    state: 'Status',
    states: {
      learning: 'Lernt, was üblich ist',
      watching: 'Überwacht',
      shifted: 'Verändert und noch nicht wieder wie zuvor',
    },
    /** Of days and answers; both are needed. */
    until: 'Noch {days} und {answers}, bis eine Veränderung erkennbar ist',
    until_only: 'Noch {rest}, bis eine Veränderung erkennbar ist',
    until_days: { one: '{count} Tag', other: '{count} Tage' },
    until_answers: { one: '{count} Antwort', other: '{count} Antworten' },
    nothing_watched: 'Die Website hat noch keinen Kontaktpunkt.',
  },
} satisfies Translated<typeof en>
