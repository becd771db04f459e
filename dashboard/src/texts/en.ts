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
  figures: {
    /** Where a score lies with 95 % confidence. */
    between: '{low} to {high}',
    answers: { one: '{count} answer', other: '{count} answers' },
    verdicts: {
      better: 'Better',
      worse: 'Worse',
      steady: 'Steady',
      unclear: 'Unclear',
      too_few: 'Too few answers',
    },
  },
  overview: {
    title: 'Overview',
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
