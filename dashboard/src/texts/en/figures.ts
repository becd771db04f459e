export default {
  metrics: { nps: 'NPS', csat: 'CSAT', ces: 'CES' },
  bands: { negative: 'Negative', neutral: 'Neutral', positive: 'Positive' },
  /** What the three bands are called where people are asked whether they would recommend. */
  nps_bands: { negative: 'Detractors', neutral: 'Passives', positive: 'Promoters' },
  channels: {
    web: 'Web',
    link: 'Link',
    email: 'E-mail',
    sms: 'SMS',
    phone: 'Phone',
    store: 'Store',
    kiosk: 'Kiosk',
    letter: 'Letter',
  },
  /** How long the pages look back, by days, and what they compare with. */
  periods: {
    length: 'Period',
    lengths: {
      7: '1 week',
      28: '4 weeks',
      84: '12 weeks',
      364: '52 weeks',
    },
    compare: 'Comparison',
    comparisons: {
      previous: 'Compared with before',
      year: 'Compared with a year ago',
      none: 'Not compared',
    },
    until: 'Until',
    /** Both are spans of days. */
    compared: '{current}, compared with {previous}',
  },
  figures: {
    /** Where a score lies with 95 % confidence. */
    between: '{low} to {high}',
    answers: { one: '{count} answer', other: '{count} answers' },
    no_answers: 'No answers',
    no_answers_yet: 'No answers yet',
    last_answer: 'Last answer on {date}',
    response_rate: '{rate} response rate',
    verdicts: {
      better: 'Better',
      worse: 'Worse',
      steady: 'Steady',
      unclear: 'Unclear',
      too_few: 'Too few answers',
      few_before: 'Too few answers before',
    },
    /** What one may believe of a difference; {count} is the number of points. */
    changes: {
      previous: {
        better: {
          one: 'Better by {points} point than in the {days} days before (between {low} and {high}).',
          other: 'Better by {points} points than in the {days} days before (between {low} and {high}).',
        },
        worse: {
          one: 'Worse by {points} point than in the {days} days before (between {low} and {high}).',
          other: 'Worse by {points} points than in the {days} days before (between {low} and {high}).',
        },
        steady:
          'As in the {days} days before: the difference lies between {low} and {high} points, too little to matter.',
        unclear:
          'Whether it differs from the {days} days before cannot be told yet: the difference lies between {low} and {high} points.',
        few_before: {
          one: 'Cannot be compared: in the {days} days before there was only {count} answer, and it takes 30.',
          other:
            'Cannot be compared: in the {days} days before there were only {count} answers, and it takes 30.',
        },
      },
      year: {
        better: {
          one: 'Better by {points} point than a year before (between {low} and {high}).',
          other: 'Better by {points} points than a year before (between {low} and {high}).',
        },
        worse: {
          one: 'Worse by {points} point than a year before (between {low} and {high}).',
          other: 'Worse by {points} points than a year before (between {low} and {high}).',
        },
        steady:
          'As a year before: the difference lies between {low} and {high} points, too little to matter.',
        unclear:
          'Whether it differs from a year before cannot be told yet: the difference lies between {low} and {high} points.',
        few_before: {
          one: 'Cannot be compared: a year before there was only {count} answer, and it takes 30.',
          other: 'Cannot be compared: a year before there were only {count} answers, and it takes 30.',
        },
      },
      too_few: {
        one: 'Cannot be compared: there is only {count} answer, and it takes 30.',
        other: 'Cannot be compared: there are only {count} answers, and it takes 30.',
      },
      none: 'Nobody has answered in this time.',
    },
    chance: 'Chance alone would do that in 1 of {count} such comparisons.',
    hardly_chance: 'Chance alone would do that in fewer than 1 of {count} such comparisons.',
    needed: {
      one: 'About {count} more answer in each of both periods would tell.',
      other: 'About {count} more answers in each of both periods would tell.',
    },
    at_border: 'It lies at the border of what matters; more answers would hardly tell.',
    /** What a small line shows, for those who do not see it. */
    line: 'From {first} to {last}, between {lowest} and {highest}',
    no_line: 'No line yet',
    shares: 'How the answers divide',
    rated: '{rating} of {most}',
    stages: {
      discover: 'Discover',
      choose: 'Choose',
      buy: 'Buy',
      receive: 'Receive',
      use: 'Use',
      'get-help': 'Get help',
      return: 'Return',
      'come-back': 'Come back',
      try: 'Try',
      onboard: 'Onboard',
      renew: 'Renew',
    },
  },
} as const
