/** A relationship survey: how likely is it that you would recommend us, and why? */
export const npsWithReason = {
  kind: 'relationship',
  touchpoint: 'account',
  questions: [
    {
      id: 'recommend',
      type: 'rating',
      metric: 'nps',
      text: 'How likely are you to recommend Harbour Books to a friend?',
    },
    {
      id: 'reason',
      type: 'comment',
      text: 'What is the main reason for your rating?',
      text_by_band: {
        negative: 'We are sorry. What went wrong?',
        neutral: 'What could we do better?',
        positive: 'Lovely! What do you like most?',
      },
    },
  ],
}

/** The same in one language, so that the card's own words are in it too. */
export const inEveryLanguage = (locale: string) => ({
  ...npsWithReason,
  default_locale: locale,
  questions: npsWithReason.questions.map(question => ({ ...question, text: { [locale]: question.text } })),
})

/** One question of each type, with a way through them that depends on the answers. */
export const everyQuestion = {
  kind: 'transactional',
  touchpoint: 'support',
  questions: [
    {
      id: 'help',
      type: 'rating',
      metric: 'csat',
      look: 'faces',
      text: 'How satisfied are you with our help?',
    },
    { id: 'why', type: 'comment', text: 'What made you give this rating?' },
    { id: 'effort', type: 'rating', metric: 'ces', text: 'It was easy to get help.', required: false },
    {
      id: 'topic',
      type: 'choice',
      text: 'What was it about?',
      options: [
        { id: 'order', text: 'An order' },
        { id: 'return', text: 'A return' },
        { id: 'other', text: 'Something else' },
      ],
    },
    {
      id: 'ways',
      type: 'choice',
      multiple: true,
      text: 'Which ways did you try?',
      options: [
        { id: 'phone', text: 'Phone' },
        { id: 'mail', text: 'E-mail' },
        { id: 'chat', text: 'Chat' },
      ],
    },
    {
      id: 'else',
      type: 'comment',
      short: true,
      text: 'What was it, in a few words?',
      ask_if: { question: 'topic', answers: ['other'] },
    },
    {
      id: 'contact',
      type: 'email',
      text: 'May we get in touch?',
      ask_if: { question: 'help', bands: ['negative'] },
    },
  ],
}

const made = (key: string, version: number, targeting: object, look: object = {}) => ({
  key,
  version,
  definition: { ...npsWithReason, targeting, look },
})

/** Three surveys with the rules that most sites live by. */
export const usualSurveys = [
  made('order-received', 3, { pages: { include: ['/orders/*/thank-you'] } }),
  made('help-article', 1, {
    pages: { include: ['/help/*'], exclude: ['/help/contact*'] },
    sample_percent: 50,
  }),
  made('relationship', 7, {
    pages: { exclude: ['/checkout*', '/login'] },
    delay_seconds: 20,
    sample_percent: 10,
  }),
]

/** Three surveys that need the full loader. */
export const unusualSurveys = [
  made('export-done', 3, {
    pages: { include: ['/app/*'] },
    trigger: {
      on: 'event',
      event: 'export_finished',
      where: [{ name: 'rows', is: 'above', value: 100 }],
    },
    traits: [{ name: 'plan', value: 'business' }],
  }),
  made('help-article', 1, {
    pages: { include: ['/help/*'], exclude: ['/help/contact*'] },
    trigger: { on: 'scroll', percent: 60 },
    languages: ['de', 'en'],
  }),
  made('feedback', 7, { devices: ['desktop', 'tablet'] }, { display: 'tab' }),
]
