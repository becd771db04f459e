import type { Asked } from '../browser/support/asking-site.ts'

/** One question of each kind, as a railway may ask it. */
export const picturedQuestions: Asked['questions'] = [
  {
    id: 'nps',
    type: 'rating',
    metric: 'nps',
    text: {
      en: 'How likely are you to recommend Fernbank to a friend?',
      fa: 'چقدر احتمال دارد فرن‌بانک را به دوستی توصیه کنید؟',
    },
  },
  {
    id: 'why',
    type: 'comment',
    text: { en: 'What did you like most?', fa: 'چه چیزی را بیشتر پسندیدید؟' },
  },
  {
    id: 'ces',
    type: 'rating',
    metric: 'ces',
    text: { en: 'Fernbank made it easy to change my booking.', fa: 'فرن‌بانک تغییر رزرو را برایم آسان کرد.' },
  },
  {
    id: 'stars',
    type: 'rating',
    metric: 'csat',
    look: 'stars',
    text: { en: 'How was your night on board?', fa: 'شب شما در قطار چگونه گذشت؟' },
  },
  {
    id: 'faces',
    type: 'rating',
    metric: 'csat',
    look: 'faces',
    text: { en: 'How satisfied are you with our answer?', fa: 'از پاسخ ما چقدر راضی هستید؟' },
  },
  {
    id: 'three',
    type: 'rating',
    metric: 'csat',
    look: 'faces',
    points: 3,
    text: { en: 'How do you like the new timetable?', fa: 'جدول زمانی تازه را چطور می‌بینید؟' },
  },
  {
    id: 'thumbs',
    type: 'rating',
    metric: 'csat',
    look: 'thumbs',
    text: { en: 'Did this page help you?', fa: 'آیا این صفحه به شما کمک کرد؟' },
  },
  {
    id: 'topic',
    type: 'choice',
    text: { en: 'What is it about?', fa: 'دربارهٔ چیست؟' },
    options: [
      { id: 'berth', text: { en: 'My berth', fa: 'جای من' } },
      { id: 'food', text: { en: 'The food on board', fa: 'غذای قطار' } },
      { id: 'booking', text: { en: 'Booking and payment', fa: 'رزرو و پرداخت' } },
    ],
  },
  {
    id: 'ways',
    type: 'choice',
    multiple: true,
    text: { en: 'What would you like more of?', fa: 'چه چیزی را بیشتر می‌خواهید؟' },
    options: [
      { id: 'quiet', text: { en: 'Quiet coaches', fa: 'واگن‌های آرام' } },
      { id: 'bikes', text: { en: 'Room for bicycles', fa: 'جای دوچرخه' } },
      { id: 'views', text: { en: 'Stops with a view', fa: 'توقف‌های خوش‌منظره' } },
    ],
  },
  {
    id: 'contact',
    type: 'email',
    text: { en: 'May we write to you about it?', fa: 'می‌توانیم دربارهٔ آن برایتان بنویسیم؟' },
  },
]
