import type en from '../en/alerts.ts'
import type { Translated } from '../texts.ts'

export default {
  alerts: {
    title: 'Upozornění',
    lead: 'Změny skóre, které přesahují náhodu. Každý kontaktní bod se prověřuje jednou denně.',
    which: 'Která upozornění',
    open: 'Nepotvrzená',
    all: 'Všechna',
    none_open: 'Žádná nepotvrzená upozornění',
    none_open_why: 'Když některé skóre trvale klesne nebo vzroste, dozvíte se to zde.',
    none: 'Zatím žádná upozornění',
    none_why: 'Nic se nezměnilo víc, než odpovídá náhodě. Co se sleduje, najdete níže.',
    more: 'Zobrazit starší',
    fall: 'Pokles {metric}: {touchpoint}',
    rise: 'Nárůst {metric}: {touchpoint}',
    /** {since} and {day} are days. */
    began: 'Začátek přibližně {since}; prozradily to odpovědi ze dne {day}.',
    difference: {
      one: '{points} bod, s 95% jistotou mezi {low} a {high}:',
      few: '{points} body, s 95% jistotou mezi {low} a {high}:',
      many: '{points} bodu, s 95% jistotou mezi {low} a {high}:',
      other: '{points} bodů, s 95% jistotou mezi {low} a {high}:',
    },
    answers_since: {
      one: '{count} odpověď za {days} dní od té doby',
      few: '{count} odpovědi za {days} dní od té doby',
      many: '{count} odpovědi za {days} dní od té doby',
      other: '{count} odpovědí za {days} dní od té doby',
    },
    answers_before: {
      one: 'oproti {count} za {days} dní předtím.',
      few: 'oproti {count} za {days} dní předtím.',
      many: 'oproti {count} za {days} dní předtím.',
      other: 'oproti {count} za {days} dní předtím.',
    },
    lasts: 'Změna stále trvá.',
    ended: 'Dne {day} se hodnoty vrátily na původní úroveň.',
    acknowledge: 'Potvrdit upozornění',
    acknowledged: 'Potvrzeno: {who}, {when}',
    open_touchpoint: 'Zobrazit kontaktní bod',
    chart:
      '{metric}, {touchpoint}, po týdnech od {from} do {to}: {before} v týdnu před {since}, {after} v posledním zobrazeném týdnu.',
    chart_began: 'začátek',
    chart_found: 'zjištěno',
    chart_none: 'Týdenní skóre z té doby už nejsou k dispozici.',
    watched: 'Co se sleduje',
    touchpoint: 'Kontaktní bod',
    metric: 'Metrika',
    state: 'Stav',
    states: {
      learning: 'Zjišťuje se, co je obvyklé',
      watching: 'Sleduje se',
      shifted: 'Změněno, zatím bez návratu na původní úroveň',
    },
    /** Of days and answers; both are needed. */
    until: '{days} a {answers}, než půjde rozpoznat změnu',
    until_only: '{rest}, než půjde rozpoznat změnu',
    until_days: {
      one: 'Ještě {count} den',
      few: 'Ještě {count} dny',
      many: 'Ještě {count} dne',
      other: 'Ještě {count} dní',
    },
    until_answers: {
      one: '{count} odpověď',
      few: '{count} odpovědi',
      many: '{count} odpovědi',
      other: '{count} odpovědí',
    },
    nothing_watched: 'Web zatím nemá žádný kontaktní bod.',
  },
} satisfies Translated<typeof en>
