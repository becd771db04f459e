import type { Asked } from './asking-site.ts'

const topics = [
  { id: 'order', text: { en: 'An order', fa: 'یک سفارش' } },
  { id: 'return', text: { en: 'A return', fa: 'یک مرجوعی' } },
  { id: 'other', text: { en: 'Something else', fa: 'چیز دیگر' } },
]
const ways = [
  { id: 'phone', text: { en: 'Phone', fa: 'تلفن' } },
  { id: 'mail', text: { en: 'E-mail', fa: 'ایمیل' } },
  { id: 'chat', text: { en: 'Chat', fa: 'گفت‌وگو' } },
]

const csat = { type: 'rating', metric: 'csat' } as const

/** Every type and look of a question, with a way through them that depends on a rating and on a choice. */
export const fullSurvey = {
  questions: [
    { ...csat, id: 'stars', look: 'stars', text: { en: 'How was our help?', fa: 'کمک ما چطور بود؟' } },
    {
      id: 'why',
      type: 'comment',
      text: { en: 'Why?', fa: 'چرا؟' },
      text_by_band: { negative: { en: 'What went wrong?', fa: 'چه چیزی اشتباه بود؟' } },
    },
    { ...csat, id: 'faces', look: 'faces', text: { en: 'And our words?', fa: 'و سخنان ما؟' } },
    { ...csat, id: 'faces3', look: 'faces', points: 3, text: { en: 'And the wait?', fa: 'و انتظار؟' } },
    { ...csat, id: 'thumbs', look: 'thumbs', text: { en: 'Is it solved?', fa: 'آیا حل شد؟' } },
    { ...csat, id: 'numbers', text: { en: 'And the price?', fa: 'و قیمت؟' } },
    {
      id: 'nps',
      type: 'rating',
      metric: 'nps',
      text: { en: 'Would you recommend us?', fa: 'ما را توصیه می‌کنید؟' },
    },
    {
      id: 'ces',
      type: 'rating',
      metric: 'ces',
      required: false,
      text: { en: 'It was easy to get help.', fa: 'دریافت کمک آسان بود.' },
    },
    {
      id: 'topic',
      type: 'choice',
      required: true,
      options: topics,
      text: { en: 'What was it about?', fa: 'دربارهٔ چه بود؟' },
    },
    {
      id: 'else',
      type: 'comment',
      short: true,
      required: true,
      text: { en: 'What else?', fa: 'چه چیز دیگر؟' },
      ask_if: { question: 'topic', answers: ['other'] },
    },
    {
      id: 'ways',
      type: 'choice',
      multiple: true,
      options: ways,
      text: { en: 'Which ways did you try?', fa: 'کدام راه‌ها؟' },
    },
    {
      id: 'contact',
      type: 'email',
      text: { en: 'May we get in touch?', fa: 'می‌توانیم تماس بگیریم؟' },
      ask_if: { question: 'stars', bands: ['negative', 'neutral'] },
    },
  ],
  thank_you_by_band: {
    negative: { en: 'We are sorry, and thank you.', fa: 'متأسفیم و سپاسگزاریم.' },
    positive: { en: 'Lovely, thank you!', fa: 'عالی، سپاسگزاریم!' },
  },
  thank_you_link: { text: { en: 'Review us', fa: 'نقد بنویسید' }, url: 'https://example.org/review' },
} satisfies Asked

/** Question → what a visitor gives to it, in the order in which the questions come; undefined where one is passed over. */
export type Way = readonly (readonly [
  question: string,
  given: number | string | readonly string[] | undefined,
])[]

/** Sees every question, because the help was bad and the topic was none of those offered. */
export const unhappyWay: Way = [
  ['stars', 2],
  ['why', 'Too slow'],
  ['faces', 5],
  ['faces3', 1],
  ['thumbs', 0],
  ['numbers', 4],
  ['nps', 10],
  ['ces', 6],
  ['topic', 'other'],
  ['else', 'A lamp'],
  ['ways', ['phone', 'chat']],
  ['contact', 'me@example.org'],
]

/** Is asked for no address and passes over what may be passed over. */
export const happyWay: Way = [
  ['stars', 5],
  ['why', undefined],
  ['faces', 1],
  ['faces3', 3],
  ['thumbs', 1],
  ['numbers', 5],
  ['nps', 0],
  ['ces', undefined],
  ['topic', 'order'],
  ['ways', undefined],
]
