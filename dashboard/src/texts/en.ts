/** English, which all other languages are translated from. */
export default {
  common: {
    loading: 'Loading …',
    try_again: 'Try again',
    unreachable: 'The server does not answer. Look whether it runs and whether you are online.',
    close: 'Close',
    cancel: 'Cancel',
    save: 'Save',
    saved: 'Saved.',
    skip: 'Go to the content',
  },
  login: {
    title: 'Sign in',
    email: 'E-mail address',
    password: 'Password',
    enter: 'Sign in',
    forgotten:
      'Forgotten the password? An owner of your site can send you a new invitation; whoever runs the server makes one with “touchline invite”.',
  },
  invitation: {
    title: 'Welcome',
    for_installation: 'You become the first owner of this installation.',
    for_site: 'You are invited to {site} as {role}.',
    name: 'Your name',
    password: 'Password',
    password_hint:
      'At least 12 characters; several words are easy to remember. If you have an account, its password.',
    accept: 'Go on',
  },
  account: {
    title: 'My account',
    language: 'Language',
    new_password: 'New password',
    old_password: 'Present password',
    change_password: 'Change the password',
    ends_others: 'Whoever is signed in elsewhere with this account has to sign in again.',
    back: 'Back to the overview',
  },
  roles: { viewer: 'viewer', editor: 'editor', owner: 'owner' },
  shell: {
    navigation: 'Pages of the site',
    site: 'Site',
    overview: 'Overview',
    responses: 'Responses',
    surveys: 'Surveys',
    alerts: 'Alerts',
    import: 'Import',
    settings: 'Settings',
    demo: 'This is demo data: all of it is made up.',
    theme: 'Appearance',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    account: 'My account',
    sign_out: 'Sign out',
  },
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
      30: '30 days',
      90: '90 days',
      365: '365 days',
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
  overview: {
    title: 'Overview',
    relationship: {
      title: 'Relationship',
      others: 'Other surveys about the relationship',
      look_back: 'Each point looks back over {days} days. The band shows where the score lies.',
      open: 'See all of it',
      none: 'Nobody is asked about the relationship yet',
      none_hint:
        'A survey about the whole relationship, such as “Would you recommend us?”, shows how you stand with your customers, beside what each step is like.',
    },
    changed: {
      title: 'What changed',
      nothing: 'Nothing moved more than chance would.',
      moved: {
        one: '{count} score moved more than chance would.',
        other: '{count} scores moved more than chance would.',
      },
      /** {told} of {all}, with the numbers. */
      told: {
        one: '{told} of {count} score has enough answers to tell.',
        other: '{told} of {count} scores have enough answers to tell.',
      },
      more: { one: '{count} more', other: '{count} more' },
      open: 'Cannot be told yet',
      open_hint: 'How many more answers in each period would tell:',
      about: 'about {count}',
      at_border: 'at the border of what matters',
      few_before: 'too few answers before',
      longer: {
        28: 'Look at 4 weeks instead',
        84: 'Look at 12 weeks instead',
        364: 'Look at 52 weeks instead',
      },
      not_compared: 'Nothing is compared. Choose above what to compare with, to see what changed.',
      silent: { one: '{count} place had no answer.', other: '{count} places had no answer.' },
    },
    stages: {
      title: 'The customer’s life',
      all: 'All stages',
      filter: 'Stage',
      not_measured: 'Not measured yet',
      by_relationship: 'Asked by “{survey}”, above',
      blind: {
        one: '{count} step is not measured yet.',
        other: '{count} steps are not measured yet.',
      },
    },
    unhappy: {
      title: 'Where most are unhappy',
      none: 'Nobody was asked at a single step in this time.',
      share: '{share} of {answers}',
    },
    segments: {
      title: 'Segments that need attention',
      below: {
        one: '{points} point below all others (between {low} and {high})',
        other: '{points} points below all others (between {low} and {high})',
      },
      none: 'No segment scores clearly below the others.',
      undeclared:
        'Answers are not told apart yet. An owner can declare facts such as the country or the plan in the settings.',
      worked_out: 'As of {time}',
    },
    alerts: {
      title: 'Alerts',
      none: 'No open alerts.',
      all: 'All alerts',
      fall: {
        one: 'Fell by {points} point (between {low} and {high})',
        other: 'Fell by {points} points (between {low} and {high})',
      },
      rise: {
        one: 'Rose by {points} point (between {low} and {high})',
        other: 'Rose by {points} points (between {low} and {high})',
      },
      fell: 'Fell',
      rose: 'Rose',
      since: 'Since {since}',
      over: '{since} to {ended}',
      lasts: {
        one: 'There is a change that lasts: {names}.',
        other: 'There are {count} changes that last: {names}.',
      },
    },
    comments: {
      title: 'Newest comments',
      live: 'Live',
      none: 'Nobody has written anything yet. Comments appear here as they come.',
      all: 'All responses',
      came: 'New comment at {touchpoint}',
      several: { one: '{count} new comment', other: '{count} new comments' },
    },
    empty: {
      title: 'Nothing is measured yet',
      hint: 'A survey asks your visitors one short question at one step of their way. As soon as they answer, the scores stand here.',
      begin: 'Make the first survey',
      ask_editor: 'An editor or owner of this site can make the first survey.',
    },
    no_answers: {
      hint: 'No answer has come in this time. Is a survey live, and does the script tag stand on your pages?',
      surveys: 'Look at the surveys',
    },
  },
  touchpoint: {
    title: 'Touchpoint',
  },
  responses: {
    title: 'Responses',
  },
  response: {
    title: 'Response',
  },
  surveys: {
    title: 'Surveys',
  },
  survey: {
    title: 'Survey',
  },
  alerts: {
    title: 'Alerts',
  },
  imports: {
    title: 'Import',
  },
  settings: {
    title: 'Settings',
  },
  setup: {
    title: 'Set up',
  },
} as const
