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
    progress: 'Steps of the set-up',
    done: 'done',
    steps: { site: 'Your site', survey: 'First question', tag: 'On your pages' },
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'It is selected: copy it with your keyboard.',
    no_site: {
      title: 'No site yet',
      what_to_do: 'You belong to no site yet. Ask an owner to invite you to theirs.',
    },
    /** `address` is the server's own, `name` a made-up one that stands for a name of one's own. */
    reach: {
      loopback: {
        title: 'Only this computer can reach this server',
        meaning:
          'It runs at {address}. You can try everything here first, with pages on this computer; visitors on the internet cannot be asked yet.',
      },
      plain: {
        title: 'This server is reached without HTTPS',
        meaning:
          'It runs at {address}. Browsers block its script on pages that are https, and passwords travel unprotected. You can try everything here first.',
      },
      how: 'Put it on a public name',
      command:
        'On a machine with Docker to which a name of yours points, this one command starts the server behind HTTPS. Write your name in place of {name}, and run it in the folder of Touchline:',
      begins_empty: 'It begins with an empty database, so set your site up there in the same way.',
    },
    site: {
      title: 'Name your site',
      lead: 'A site is the website whose visitors you ask. All of this can be changed later, but for the key.',
      name: 'Name',
      name_hint: 'As you and your colleagues call it.',
      key: 'Key',
      key_hint: 'Stands in the address of the script. Short, in small letters; it stays for ever.',
      key_stays: 'It stands in the address of the script and stays as it is.',
      time_zone: 'Time zone',
      time_zone_hint: 'Days of the trend begin at its midnight.',
      week_start: 'A week begins on',
      week_start_hint: 'Weeks of the trend are these.',
      life: 'The life of your customers',
      life_hint:
        'The steps that customers go through with you. Each place where you ask belongs to one, and the overview shows them in this order.',
      create: 'Create the site',
      go_on: 'Save and go on',
    },
    days: { monday: 'Monday', saturday: 'Saturday', sunday: 'Sunday' },
    presets: { shop: 'A shop', saas: 'Software, or another subscription' },
    stages: {
      discover: 'discover',
      choose: 'choose',
      try: 'try',
      buy: 'buy',
      receive: 'receive',
      onboard: 'get started',
      use: 'use',
      'get-help': 'get help',
      return: 'return',
      renew: 'renew',
      'come-back': 'come back',
    },
    survey: {
      title: 'Choose your first question',
      lead: 'One short question at the right moment. You can change its words and add others later.',
      which: 'What would you like to know?',
      starting: {
        recommend: {
          name: 'Would they recommend us?',
          meaning: 'NPS, 0 to 10: how customers feel about you as a whole. Asked in the customer account.',
          touchpoint: 'Customer account',
        },
        easy: {
          name: 'Was it easy?',
          meaning: 'CES, 1 to 7: how much effort it took. Asked right after the order.',
          touchpoint: 'Order received',
        },
        satisfied: {
          name: 'Are they satisfied?',
          meaning: 'CSAT, five faces: how something went that just happened. Asked after support.',
          touchpoint: 'Support',
        },
      },
      pages: 'Pages on which it is asked',
      pages_hint:
        'Paths of your site, one in each line; * stands for anything, so /account* is /account and all below it. Empty for every page.',
      make_live: 'Make it live and go on',
      live_means:
        'It appears as soon as the script is on these pages: after five seconds, to each visitor at most once in 90 days.',
    },
    preview: {
      title: 'As your visitors read it',
      language: 'Language',
      rest: 'Visitors read it in the language of the page. What the ends of the scale mean is added in 37 languages.',
    },
  },
  install: {
    title: 'Put it on your pages',
    lead: 'One line on each page where you may want to ask. Which page asks what is decided here, not there.',
    paste: 'Paste the script',
    ways_label: 'How your site is built',
    ways: {
      html: 'HTML',
      gtm: 'Tag Manager',
      wordpress: 'WordPress',
      react: 'React',
      vue: 'Vue',
      policy: 'CSP',
    },
    how: {
      html: 'Paste this line into every page, best just before </head>.',
      gtm: 'In Google Tag Manager, make a new tag of the type “Custom HTML” with this line, choose the trigger “All Pages”, and publish the container.',
      wordpress:
        'Add this to functions.php of your child theme, or to a plugin for code snippets. It needs WordPress 6.3 or newer.',
      react: 'Install the package and begin it once; the hook tells who has signed in.',
      vue: 'Install the package and begin it once; the composable tells who has signed in.',
      policy:
        'Only where your pages send a Content-Security-Policy: add the server to these two directives. No style-src and no unsafe-… is needed.',
    },
    more: {
      html: 'It loads beside your page and never holds it up. Optional attributes, such as data-locale or data-customer, are in the README.',
      gtm: 'Where your tags wait for consent, so does this one.',
      wordpress: 'Empty the cache of your caching plugin afterwards.',
      react: 'Changes of route are noticed without a call. Types come with the package.',
      vue: 'Changes of route are noticed without a call. Types come with the package.',
      policy:
        'Or give the script tag the nonce that your page makes for its other scripts; then script-src need not list the server.',
    },
    watch: 'Has it arrived?',
    /** What stands for the origin of a page where it is not told. */
    unknown_page: 'a page',
    sentences: {
      waiting: 'Waiting for your page …',
      silent: 'No page has fetched the script yet',
      fetched: 'Fetched by {origin}',
      not_due: 'Fetched by {origin}, but no survey has come up',
      asks_nothing: 'Fetched by {origin}, but there is nothing to ask',
      refused: 'Answers from {origin} are refused',
      works: 'It works',
    },
    open_page: 'Open a page that has the script. This notices by itself.',
    comes_soon:
      'The script is there. The survey comes up after a few seconds, on pages where it is to be asked.',
    shown: 'A survey was shown {ago}.',
    answered: 'An answer came {ago}.',
    answer_yourself: 'Answer it yourself, and see it arrive here.',
    open_overview: 'Open the overview',
    refused: {
      why: 'The site lists the origins whose pages may send, and this one is not among them. The survey is shown there, but what visitors answer is not taken.',
      allow: 'Take answers from {origin}',
      ask_an_owner: 'An owner of the site can add it.',
      afterwards: 'Then open the page again.',
      no_origin:
        'Files that are opened from a disk and sandboxed frames have no origin that could be listed by name. Open the page through a web server.',
    },
    asks_nothing: {
      none_live: 'No survey of this site is live.',
      choose: 'Choose a first question',
      states: {
        asking: 'Is asked where its rules hold.',
        waiting: 'Begins later, on the date that was set.',
        over: 'Is over: the date that was set has passed.',
        quota_reached: 'Has as many answers as were wanted.',
      },
    },
    not_due: {
      rules: 'It comes up when all of its rules hold. The usual reasons why not:',
      pages: 'This page is none of those on which it is asked.',
      delay: 'You were not on the page for five seconds, or it was in the background.',
      again:
        'You have seen a survey of this site in this browser already: there are {days} days between two, and 90 before the same comes again. Try a private window.',
      busy: 'You were typing in a field: nothing opens meanwhile.',
      policy:
        'A Content-Security-Policy of the page lets the script in, but not what it loads or sends: the tab CSP says what to add.',
      look: 'Its rules: {survey}',
      debug: 'The page itself tells which it is: open it with {query} at the end of its address.',
    },
    not_fetched: {
      reach: {
        loopback:
          'This server can be reached from this computer only. A page on the internet loads its script for nobody else.',
        plain: 'This server is http. A page that is https may not load its script: browsers block it.',
      },
      missing: 'The page lacks the script. Look for {address} in its source.',
      cached: 'An older copy of the page is served. Empty the caches of your website and of your browser.',
      policy: 'A Content-Security-Policy of the page blocks it. It has to allow:',
      doctor:
        'This command looks at a page of yours and says what it is. Run it where the server runs, with the address of your page:',
      doctor_label: 'Command that examines a page',
    },
  },
} as const
