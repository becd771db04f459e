import type {
  Bundle,
  ChatOff,
  Digest,
  Facts,
  Invitation,
  PasswordReset,
  RatingFact,
  ScoreAlert,
  ScoreAlerts,
  TestMessage,
  ToldAnswer,
  WebhookOff,
} from '../../src/domain/messages/facts.ts'

const nps = (rating: number): RatingFact => ({
  ...{ metric: 'nps', min: 0, max: 10, rating },
  band: rating <= 6 ? 'negative' : rating <= 8 ? 'neutral' : 'positive',
})

export const dashboard = 'https://feedback.shop.example/dashboard'

export const unhappyAnswer: ToldAnswer = {
  kind: 'answer',
  news: 'unhappy',
  site: 'Demo shop',
  url: `${dashboard}/shop/responses/0b6b62`,
  touchpoint: 'Delivery',
  stage: 'Receive',
  survey: 'After the parcel',
  rating: nps(3),
  comment:
    'The parcel came four days late and the box was torn.\nNobody told me, and the tracking page said “delivered”.',
  answers: [{ question: 'What went wrong?', answer: 'Late, Damaged' }],
  customer: {
    id: 'c-4711',
    name: 'Customer 4711',
    email: 'customer@mail.example',
    traits: { plan: 'business', orders: 12 },
  },
  earlier: [nps(9), nps(7)],
  page: 'https://shop.example/orders/delivered',
  answeredAt: '2026-05-04T08:05:00Z',
}

export const alert: ScoreAlert = {
  kind: 'alert',
  state: 'raised',
  finding: 'fall',
  site: 'Demo shop',
  url: `${dashboard}/shop/touchpoints/delivery`,
  touchpoint: 'Delivery',
  stage: 'Receive',
  metric: 'nps',
  before: { score: 34.2, low: 28.6, high: 39.8, count: 612 },
  after: { score: 11.4, low: 2.1, high: 20.7, count: 148 },
  since: '2026-04-27',
  endedOn: null,
}

export const allClear: ScoreAlert = { ...alert, state: 'resolved', endedOn: '2026-05-12' }

export const alerts: ScoreAlerts = {
  kind: 'alerts',
  site: 'Demo shop',
  url: `${dashboard}/shop/alerts`,
  alerts: [
    {
      ...{ ...alert, touchpoint: 'Support', stage: 'Get help', metric: 'csat', finding: 'rise' },
      before: { score: 71.4, low: 65.2, high: 76.9, count: 233 },
      after: { score: 84.1, low: 78.7, high: 88.3, count: 221 },
    },
    alert,
    { ...allClear, touchpoint: 'Checkout', stage: 'Buy', after: null },
  ],
}

export const webhookOff: WebhookOff = {
  kind: 'webhook_off',
  site: 'Demo shop',
  url: `${dashboard}/shop/settings/webhooks/3`,
  name: 'CRM',
  reason: 'failing',
  failures: 14,
  failingSince: '2026-04-29T22:40:00Z',
}

export const chatOff: ChatOff = { ...webhookOff, kind: 'chat_off', name: 'Care team' }

export const testMessage: TestMessage = {
  kind: 'test',
  site: 'Demo shop',
  url: `${dashboard}/shop/settings`,
}

export const bundle: Bundle = {
  kind: 'bundle',
  news: 'unhappy',
  isMixed: false,
  wasQuiet: false,
  site: 'Demo shop',
  url: `${dashboard}/shop/responses`,
  count: 7,
  since: '2026-05-04T08:05:00Z',
  touchpoints: [
    { name: 'Delivery', count: 5 },
    { name: 'Checkout', count: 2 },
  ],
}

export const invitation: Invitation = {
  kind: 'invitation',
  site: 'Demo shop',
  role: 'editor',
  from: null,
  url: `${dashboard}/invited#a-token`,
  expiresAt: '2026-05-11T08:05:00Z',
}

export const passwordReset: PasswordReset = {
  kind: 'password_reset',
  url: `${dashboard}/password#a-token`,
  expiresAt: '2026-05-04T09:05:00Z',
}

export const digest: Digest = {
  kind: 'digest',
  site: 'Demo shop',
  url: `${dashboard}/shop`,
  from: '2026-04-27',
  to: '2026-05-03',
  lines: [
    {
      ...{ kind: 'change', place: 'Delivery', metric: 'nps', verdict: 'worse' },
      before: { score: 34.2, low: 28.6, high: 39.8, count: 612 },
      after: { score: 11.4, low: 2.1, high: 20.7, count: 148 },
      ...{ difference: -22.8, low: -33.6, high: -12 },
    },
    {
      ...{ kind: 'change', place: 'Support', metric: 'csat', verdict: 'better' },
      before: { score: 71.4, low: 65.2, high: 76.9, count: 233 },
      after: { score: 84.1, low: 78.7, high: 88.3, count: 221 },
      ...{ difference: 12.7, low: 4.9, high: 20.3 },
    },
    { kind: 'waiting', count: 3, oldestAt: '2026-04-30T14:20:00Z', among: null },
    {
      kind: 'too_few',
      places: [
        { name: 'Returns', count: 12 },
        { name: 'Onboarding', count: 4 },
      ],
    },
    {
      kind: 'quote',
      place: 'Support',
      text: 'Asked on Sunday, solved within ten minutes. I have never seen that anywhere else.',
      rating: { metric: 'csat', min: 1, max: 5, rating: 5, band: 'positive' },
    },
  ],
  moreChanges: 1,
}

/** One of each kind, by a name to tell them by. */
export const everyKind: Record<string, Facts> = {
  'unhappy answer': unhappyAnswer,
  'new answer': { ...unhappyAnswer, news: 'new', rating: nps(9) },
  'answer without a rating': { ...unhappyAnswer, news: 'new', rating: null },
  'unhandled answer': { ...unhappyAnswer, news: 'unhandled' },
  alert,
  'all clear': allClear,
  alerts,
  'webhook off': webhookOff,
  'chat off': chatOff,
  bundle,
  'bundle of any': { ...bundle, news: 'new' },
  'bundle of unhandled': { ...bundle, news: 'unhandled' },
  'bundle after quiet hours': { ...bundle, wasQuiet: true },
  test: testMessage,
  invitation,
  'password reset': passwordReset,
  digest,
  'quiet week': { ...digest, lines: [], moreChanges: 0 },
}

/** The same from somebody who writes Persian. */
export const persianAnswer: ToldAnswer = {
  ...unhappyAnswer,
  site: 'فروشگاه نمونه',
  touchpoint: 'تحویل',
  stage: 'دریافت',
  survey: 'پس از رسیدن بسته',
  comment: 'بسته چهار روز دیر رسید و جعبه پاره بود.\nهیچ‌کس خبر نداد، و صفحهٔ پیگیری نوشته بود «تحویل شد».',
  answers: [{ question: 'چه چیزی بد بود؟', answer: 'دیر رسید' }],
  customer: { id: 'c-4711', name: 'مشتری ۴۷۱۱', email: 'customer@mail.example', traits: {} },
}
