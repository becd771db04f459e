import type { SurveyInput } from './survey-input.ts'

/** Customer Effort Score 2.0, right after the order. */
export const orderCes: SurveyInput = {
  key: 'order-ces',
  name: 'Placing an order',
  status: 'live',
  definition: {
    kind: 'transactional',
    touchpoint: 'order',
    questions: [
      {
        id: 'rating',
        type: 'rating',
        metric: 'ces',
        text: {
          en: 'The shop made it easy for me to place my order.',
          de: 'Der Shop hat es mir leicht gemacht, meine Bestellung aufzugeben.',
          es: 'La tienda me ha facilitado hacer mi pedido.',
          fa: 'این فروشگاه سفارش دادن را برای من آسان کرد.',
        },
        low_label: {
          en: 'Strongly disagree',
          de: 'Stimme überhaupt nicht zu',
          es: 'Totalmente en desacuerdo',
          fa: 'کاملاً مخالفم',
        },
        high_label: {
          en: 'Strongly agree',
          de: 'Stimme voll und ganz zu',
          es: 'Totalmente de acuerdo',
          fa: 'کاملاً موافقم',
        },
      },
      {
        id: 'comment',
        type: 'comment',
        text: {
          en: 'What could have been easier?',
          de: 'Was hätte einfacher sein können?',
          es: '¿Qué podría haber sido más fácil?',
          fa: 'چه چیزی می‌توانست آسان‌تر باشد؟',
        },
        text_by_band: {
          negative: {
            en: 'We are sorry. What made it difficult?',
            de: 'Das tut uns leid. Was hat es schwierig gemacht?',
            es: 'Lo sentimos. ¿Qué lo ha hecho difícil?',
            fa: 'متأسفیم. چه چیزی کار را سخت کرد؟',
          },
          positive: {
            en: 'What worked particularly well?',
            de: 'Was hat besonders gut funktioniert?',
            es: '¿Qué ha funcionado especialmente bien?',
            fa: 'چه چیزی خیلی خوب پیش رفت؟',
          },
        },
      },
    ],
    targeting: { pages: { include: ['/demo/order-received/*'] } },
  },
}
