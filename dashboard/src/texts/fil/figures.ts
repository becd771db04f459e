import type en from '../en/figures.ts'
import type { Translated } from '../texts.ts'

export default {
  metrics: { nps: 'NPS', csat: 'CSAT', ces: 'CES' },
  bands: { negative: 'Negatibo', neutral: 'Neutral', positive: 'Positibo' },
  /** What the three bands are called where people are asked whether they would recommend. */
  nps_bands: {
    negative: 'Mga tagatuligsa',
    neutral: 'Mga walang kinikilingan',
    positive: 'Mga tagataguyod',
  },
  channels: {
    web: 'Web',
    link: 'Link',
    email: 'Email',
    sms: 'SMS',
    phone: 'Telepono',
    store: 'Tindahan',
    kiosk: 'Kiosk',
    letter: 'Liham',
  },
  /** How long the pages look back, by days, and what they compare with. */
  periods: {
    length: 'Panahon',
    lengths: {
      7: '1 linggo',
      28: '4 na linggo',
      84: '12 linggo',
      364: '52 linggo',
    },
    compare: 'Paghahambing',
    comparisons: {
      previous: 'Kumpara sa nauna',
      year: 'Kumpara sa nakaraang taon',
      none: 'Walang paghahambing',
    },
    until: 'Hanggang',
    /** Both are spans of days. */
    compared: '{current}, kumpara sa {previous}',
  },
  figures: {
    /** Where a score lies with 95 % confidence. */
    between: '{low} hanggang {high}',
    answers: { one: '{count} sagot', other: '{count} na sagot' },
    no_answers: 'Walang sagot',
    no_answers_yet: 'Wala pang sagot',
    last_answer: 'Huling sagot noong {date}',
    response_rate: '{rate} na antas ng pagtugon',
    verdicts: {
      better: 'Bumuti',
      worse: 'Lumala',
      steady: 'Walang pagbabago',
      unclear: 'Hindi malinaw',
      too_few: 'Kulang ang sagot',
      few_before: 'Kulang ang sagot noon',
    },
    /** What one may believe of a difference; {count} is the number of points. */
    changes: {
      previous: {
        better: {
          one: 'Mas mataas nang {points} puntos kaysa naunang {days} araw (sa pagitan ng {low} at {high}).',
          other:
            'Mas mataas nang {points} na puntos kaysa naunang {days} araw (sa pagitan ng {low} at {high}).',
        },
        worse: {
          one: 'Mas mababa nang {points} puntos kaysa naunang {days} araw (sa pagitan ng {low} at {high}).',
          other:
            'Mas mababa nang {points} na puntos kaysa naunang {days} araw (sa pagitan ng {low} at {high}).',
        },
        steady:
          'Katulad ng naunang {days} araw: nasa pagitan ng {low} at {high} puntos ang diperensiya, napakaliit para maging mahalaga.',
        unclear:
          'Hindi pa matiyak kung iba ito sa naunang {days} araw: nasa pagitan ng {low} at {high} puntos ang diperensiya.',
        few_before: {
          one: 'Hindi maihahambing: {count} lang ang sagot sa naunang {days} araw, at 30 ang kailangan.',
          other: 'Hindi maihahambing: {count} lang ang sagot sa naunang {days} araw, at 30 ang kailangan.',
        },
      },
      year: {
        better: {
          one: 'Mas mataas nang {points} puntos kaysa nakaraang taon (sa pagitan ng {low} at {high}).',
          other: 'Mas mataas nang {points} na puntos kaysa nakaraang taon (sa pagitan ng {low} at {high}).',
        },
        worse: {
          one: 'Mas mababa nang {points} puntos kaysa nakaraang taon (sa pagitan ng {low} at {high}).',
          other: 'Mas mababa nang {points} na puntos kaysa nakaraang taon (sa pagitan ng {low} at {high}).',
        },
        steady:
          'Katulad ng nakaraang taon: nasa pagitan ng {low} at {high} puntos ang diperensiya, napakaliit para maging mahalaga.',
        unclear:
          'Hindi pa matiyak kung iba ito sa nakaraang taon: nasa pagitan ng {low} at {high} puntos ang diperensiya.',
        few_before: {
          one: 'Hindi maihahambing: {count} lang ang sagot noong nakaraang taon, at 30 ang kailangan.',
          other: 'Hindi maihahambing: {count} lang ang sagot noong nakaraang taon, at 30 ang kailangan.',
        },
      },
      too_few: {
        one: 'Hindi maihahambing: {count} lang ang sagot, at 30 ang kailangan.',
        other: 'Hindi maihahambing: {count} lang ang sagot, at 30 ang kailangan.',
      },
      none: 'Walang sumagot sa panahong ito.',
    },
    chance: 'Mangyayari iyon nang nagkataon lang sa 1 sa bawat {count} ganitong paghahambing.',
    hardly_chance:
      'Mangyayari iyon nang nagkataon lang sa wala pang 1 sa bawat {count} ganitong paghahambing.',
    needed: {
      one: 'Mga {count} pang sagot sa bawat isa sa dalawang panahon ang kailangan para malaman.',
      other: 'Mga {count} pang sagot sa bawat isa sa dalawang panahon ang kailangan para malaman.',
    },
    at_border: 'Nasa hangganan ito ng mahalaga; halos walang maitutulong ang dagdag na mga sagot.',
    /** What a small line shows, for those who do not see it. */
    line: 'Mula {first} hanggang {last}, sa pagitan ng {lowest} at {highest}',
    no_line: 'Wala pang linya',
    shares: 'Paano nahahati ang mga sagot',
    rated: '{rating} sa {most}',
    stages: {
      discover: 'Tumuklas',
      choose: 'Pumili',
      buy: 'Bumili',
      receive: 'Tumanggap',
      use: 'Gumamit',
      'get-help': 'Humingi ng tulong',
      return: 'Magsauli',
      'come-back': 'Bumalik',
      try: 'Sumubok',
      onboard: 'Magsimula',
      renew: 'Mag-renew',
    },
  },
} satisfies Translated<typeof en>
