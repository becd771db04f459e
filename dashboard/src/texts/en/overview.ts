export default {
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
      nothing_of_told: 'Of what can be told, nothing moved more than chance would.',
      none_told: 'Whether anything moved cannot be told yet: there are too few answers.',
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
      order:
        'Where few answered, the share is drawn towards that of all before the steps are put in order, and so are the bars.',
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
      ended: 'Over',
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
      install: 'Put it on your pages',
    },
  },
} as const
