export default {
  setup: {
    progress: 'Steps of the set-up',
    done: 'done',
    steps: { site: 'Your site', survey: 'First question', tag: 'On your pages' },
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
          'It runs at {address}. Browsers block its script on pages that use HTTPS, and passwords travel unprotected. You can try everything here first.',
      },
      how: 'Make it public',
      command:
        'On a machine with Docker that a domain name of yours points to, this one command starts the server behind HTTPS. Replace {name} with your name, and run it in Touchline’s folder:',
      begins_empty: 'It begins with an empty database, so set up your site there in the same way.',
    },
    site: {
      title: 'Name your site',
      lead: 'A site is the website whose visitors you ask. Everything but the key can be changed later.',
      name: 'Name',
      name_hint: 'What you and your colleagues call it.',
      key: 'Key',
      key_hint: 'Part of the script’s address. Short and in lower case; it can never be changed.',
      key_stays: 'It is part of the script’s address and cannot be changed.',
      time_zone: 'Time zone',
      time_zone_hint: 'Days in trends begin at midnight there.',
      week_start: 'A week begins on',
      week_start_hint: 'Weeks in trends begin on this day.',
      life: 'The life of your customers',
      life_hint:
        'The stages that customers go through with you. Each touchpoint belongs to one of them, and the overview shows them in this order.',
      create: 'Create the site',
      go_on: 'Save and continue',
    },
    days: { monday: 'Monday', saturday: 'Saturday', sunday: 'Sunday' },
    presets: { shop: 'A shop', saas: 'Software, or another subscription' },
    survey: {
      title: 'Choose your first question',
      lead: 'One short question at the right moment. You can change its wording and add others later.',
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
          meaning: 'CSAT, five faces: how a single experience went. Asked after support.',
          touchpoint: 'Support',
        },
      },
      pages: 'Pages on which it is asked',
      pages_hint:
        'Paths on your site, one per line. * stands for any characters: /account* matches /account and everything below it. Leave empty for every page.',
      make_live: 'Make it live and continue',
      live_means:
        'It appears once the script is on these pages: after five seconds, and to each visitor at most once in 90 days.',
    },
    preview: {
      title: 'What your visitors see',
      language: 'Language',
      rest: 'Visitors read it in the language of the page. The labels at the ends of the scale are added in 37 languages.',
    },
  },
  install: {
    title: 'Put it on your pages',
    lead: 'One line on each page where you may want to ask. What is asked where is decided here, not on the pages.',
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
      react: 'Install the package and start it once; the hook tells it who has signed in.',
      vue: 'Install the package and start it once; the composable tells it who has signed in.',
      policy:
        'Only if your pages send a Content-Security-Policy: add the server to these two directives. Neither style-src nor unsafe-… is needed.',
    },
    more: {
      html: 'It loads alongside your page and never delays it. Optional attributes, such as data-locale or data-customer, are described in the README.',
      gtm: 'If your tags wait for consent, so does this one.',
      wordpress: 'Then empty the cache of your caching plugin.',
      react: 'Route changes are noticed without a call. Types come with the package.',
      vue: 'Route changes are noticed without a call. Types come with the package.',
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
    open_page: 'Open a page that has the script. You will see it here at once.',
    comes_soon: 'The script is there. The survey comes up after a few seconds, on pages where it is asked.',
    shown: 'A survey was shown {ago}.',
    answered: 'An answer came {ago}.',
    answer_yourself: 'Answer it yourself and see it arrive here.',
    open_overview: 'Open the overview',
    refused: {
      why: 'The site lists the origins whose pages may send answers. On pages of all others the survey is shown, but its answers are not taken.',
      allow: 'Take answers from {origin}',
      ask_an_owner: 'An owner of the site can change the list.',
      afterwards: 'Then reload the page.',
      no_origin:
        'Files opened from disk and sandboxed frames have no origin that could be listed by name. Open the page through a web server.',
    },
    asks_nothing: {
      none_live: 'No survey of this site is live.',
      choose: 'Choose a first question',
      states: {
        asking: 'Is asked where its rules match.',
        waiting: 'Begins later, on the date that is set.',
        over: 'Is over: its end date has passed.',
        quota_reached: 'Has as many answers as you wanted.',
      },
    },
    not_due: {
      rules: 'It comes up when all its rules match. The usual reasons why it does not:',
      pages: 'This page is not one of those on which it is asked.',
      delay: 'You were on the page for less than five seconds, or it was in the background.',
      again:
        'You have already seen a survey of this site in this browser: there are {days} days between any two, and 90 before the same one comes again. Try a private window.',
      busy: 'You were typing in a field: nothing opens meanwhile.',
      policy:
        'A Content-Security-Policy of the page lets the script in, but not what it loads or sends: the tab CSP says what to add.',
      look: 'Its rules: {survey}',
      debug: 'The page itself says which it is: open it with {query} at the end of its address.',
    },
    not_fetched: {
      reach: {
        loopback: 'This server can be reached from this computer only. Nobody else can load its script.',
        plain: 'This server uses plain HTTP. Browsers block its script on pages that use HTTPS.',
      },
      missing: 'The script is not on the page. Look for {address} in its source.',
      cached: 'An older copy of the page is being served. Empty the caches of your website and your browser.',
      policy: 'The page’s Content-Security-Policy blocks it. It has to allow:',
      doctor:
        'This command checks one of your pages and says what is wrong. Run it where the server runs, with the address of your page:',
      doctor_label: 'Command that checks a page',
    },
  },
} as const
