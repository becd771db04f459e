import type en from '../en/figures.ts'
import type { Translated } from '../texts.ts'

export default {
  metrics: { nps: 'NPS', csat: 'CSAT', ces: 'CES' },
  bands: { negative: 'Negativní', neutral: 'Neutrální', positive: 'Pozitivní' },
  /** What the three bands are called where people are asked whether they would recommend. */
  nps_bands: { negative: 'Kritici', neutral: 'Pasivní', positive: 'Zastánci' },
  channels: {
    web: 'Web',
    link: 'Odkaz',
    email: 'E-mail',
    sms: 'SMS',
    phone: 'Telefon',
    store: 'Prodejna',
    kiosk: 'Kiosek',
    letter: 'Dopis',
  },
  /** How long the pages look back, by days, and what they compare with. */
  periods: {
    length: 'Období',
    lengths: {
      7: '1 týden',
      28: '4 týdny',
      84: '12 týdnů',
      364: '52 týdnů',
    },
    compare: 'Srovnání',
    comparisons: {
      previous: 'Srovnání s předchozím obdobím',
      year: 'Srovnání se stavem před rokem',
      none: 'Bez srovnání',
    },
    until: 'Do',
    /** Both are spans of days. */
    compared: '{current} ve srovnání s obdobím {previous}',
  },
  figures: {
    /** Where a score lies with 95 % confidence. */
    between: '{low} až {high}',
    answers: {
      one: '{count} odpověď',
      few: '{count} odpovědi',
      many: '{count} odpovědi',
      other: '{count} odpovědí',
    },
    no_answers: 'Žádné odpovědi',
    no_answers_yet: 'Zatím žádné odpovědi',
    last_answer: 'Poslední odpověď {date}',
    response_rate: 'Míra odpovědí {rate}',
    verdicts: {
      better: 'Lepší',
      worse: 'Horší',
      steady: 'Beze změny',
      unclear: 'Nejasné',
      too_few: 'Málo odpovědí',
      few_before: 'Předtím málo odpovědí',
    },
    /** What one may believe of a difference; {count} is the number of points. */
    changes: {
      previous: {
        better: {
          one: 'O {points} bod lepší než v předchozích {days} dnech (rozmezí {low} až {high}).',
          few: 'O {points} body lepší než v předchozích {days} dnech (rozmezí {low} až {high}).',
          many: 'O {points} bodu lepší než v předchozích {days} dnech (rozmezí {low} až {high}).',
          other: 'O {points} bodů lepší než v předchozích {days} dnech (rozmezí {low} až {high}).',
        },
        worse: {
          one: 'O {points} bod horší než v předchozích {days} dnech (rozmezí {low} až {high}).',
          few: 'O {points} body horší než v předchozích {days} dnech (rozmezí {low} až {high}).',
          many: 'O {points} bodu horší než v předchozích {days} dnech (rozmezí {low} až {high}).',
          other: 'O {points} bodů horší než v předchozích {days} dnech (rozmezí {low} až {high}).',
        },
        steady: 'Jako v předchozích {days} dnech: rozdíl leží mezi {low} a {high} body, což je zanedbatelné.',
        unclear:
          'Zda se liší od předchozích {days} dnů, zatím nelze říct: rozdíl leží mezi {low} a {high} body.',
        few_before: {
          one: 'Nelze srovnat: v předchozích {days} dnech byla jen {count} odpověď a je jich potřeba 30.',
          few: 'Nelze srovnat: v předchozích {days} dnech byly jen {count} odpovědi a je jich potřeba 30.',
          many: 'Nelze srovnat: v předchozích {days} dnech bylo jen {count} odpovědi a je jich potřeba 30.',
          other: 'Nelze srovnat: v předchozích {days} dnech bylo jen {count} odpovědí a je jich potřeba 30.',
        },
      },
      year: {
        better: {
          one: 'O {points} bod lepší než před rokem (rozmezí {low} až {high}).',
          few: 'O {points} body lepší než před rokem (rozmezí {low} až {high}).',
          many: 'O {points} bodu lepší než před rokem (rozmezí {low} až {high}).',
          other: 'O {points} bodů lepší než před rokem (rozmezí {low} až {high}).',
        },
        worse: {
          one: 'O {points} bod horší než před rokem (rozmezí {low} až {high}).',
          few: 'O {points} body horší než před rokem (rozmezí {low} až {high}).',
          many: 'O {points} bodu horší než před rokem (rozmezí {low} až {high}).',
          other: 'O {points} bodů horší než před rokem (rozmezí {low} až {high}).',
        },
        steady: 'Jako před rokem: rozdíl leží mezi {low} a {high} body, což je zanedbatelné.',
        unclear: 'Zda se liší od stavu před rokem, zatím nelze říct: rozdíl leží mezi {low} a {high} body.',
        few_before: {
          one: 'Nelze srovnat: před rokem byla jen {count} odpověď a je jich potřeba 30.',
          few: 'Nelze srovnat: před rokem byly jen {count} odpovědi a je jich potřeba 30.',
          many: 'Nelze srovnat: před rokem bylo jen {count} odpovědi a je jich potřeba 30.',
          other: 'Nelze srovnat: před rokem bylo jen {count} odpovědí a je jich potřeba 30.',
        },
      },
      too_few: {
        one: 'Nelze srovnat: je tu jen {count} odpověď a je jich potřeba 30.',
        few: 'Nelze srovnat: jsou tu jen {count} odpovědi a je jich potřeba 30.',
        many: 'Nelze srovnat: je tu jen {count} odpovědi a je jich potřeba 30.',
        other: 'Nelze srovnat: je tu jen {count} odpovědí a je jich potřeba 30.',
      },
      none: 'V tomto období nikdo neodpověděl.',
    },
    chance: 'Pouhou náhodou by se to stalo v 1 z {count} takových srovnání.',
    hardly_chance: 'Pouhou náhodou by se to stalo v méně než 1 z {count} takových srovnání.',
    needed: {
      one: 'Rozhodla by asi {count} další odpověď v každém z obou období.',
      few: 'Rozhodly by asi {count} další odpovědi v každém z obou období.',
      many: 'Rozhodlo by asi {count} další odpovědi v každém z obou období.',
      other: 'Rozhodlo by asi {count} dalších odpovědí v každém z obou období.',
    },
    at_border: 'Leží na hranici toho, co je významné; více odpovědí by sotva rozhodlo.',
    /** What a small line shows, for those who do not see it. */
    line: 'Od {first} do {last}, mezi {lowest} a {highest}',
    no_line: 'Zatím bez křivky',
    shares: 'Jak se odpovědi dělí',
    rated: '{rating} z {most}',
    stages: {
      discover: 'Objevení',
      choose: 'Výběr',
      buy: 'Nákup',
      receive: 'Doručení',
      use: 'Používání',
      'get-help': 'Podpora',
      return: 'Vrácení zboží',
      'come-back': 'Opakovaný nákup',
      try: 'Vyzkoušení',
      onboard: 'Zprovoznění',
      renew: 'Prodloužení',
    },
  },
} satisfies Translated<typeof en>
