import type { SurveyInput } from './survey-input.ts'

/** How the parcel came. */
export const deliveryCsat: SurveyInput = {
  key: 'delivery-csat',
  name: 'Receiving the parcel',
  status: 'live',
  definition: {
    kind: 'transactional',
    touchpoint: 'delivery',
    questions: [
      {
        id: 'rating',
        type: 'rating',
        metric: 'csat',
        look: 'stars',
        text: {
          en: 'How satisfied are you with the delivery of your order?',
          de: 'Wie zufrieden sind Sie mit der Lieferung Ihrer Bestellung?',
          es: '¿Cuál es su grado de satisfacción con la entrega de su pedido?',
          fa: 'چقدر از تحویل سفارش خود راضی هستید؟',
        },
      },
      {
        id: 'comment',
        type: 'comment',
        text: {
          en: 'What could we do better next time?',
          de: 'Was können wir beim nächsten Mal besser machen?',
          es: '¿Qué podríamos mejorar la próxima vez?',
          fa: 'دفعهٔ بعد چه چیزی را بهتر کنیم؟',
        },
        text_by_band: {
          negative: {
            en: 'We are sorry. What went wrong?',
            de: 'Das tut uns leid. Was ist schiefgegangen?',
            es: 'Lo sentimos. ¿Qué ha fallado?',
            fa: 'متأسفیم. چه مشکلی پیش آمد؟',
          },
          positive: {
            en: 'What did you like about it?',
            de: 'Was hat Ihnen daran gefallen?',
            es: '¿Qué es lo que más le ha gustado?',
            fa: 'از چه چیزی خوشتان آمد؟',
          },
        },
      },
    ],
    targeting: { pages: { include: ['/demo/delivery/*'] } },
  },
}
