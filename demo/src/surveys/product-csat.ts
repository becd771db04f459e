import type { SurveyInput } from './survey-input.ts'

/** Does the page of a lamp tell what people need to choose? */
export const productCsat: SurveyInput = {
  key: 'product-csat',
  name: 'Choosing a lamp',
  status: 'live',
  definition: {
    kind: 'transactional',
    touchpoint: 'product',
    questions: [
      {
        id: 'rating',
        type: 'rating',
        metric: 'csat',
        look: 'stars',
        text: {
          en: 'How satisfied are you with the information about this lamp?',
          de: 'Wie zufrieden sind Sie mit den Informationen zu dieser Lampe?',
          es: '¿Cuál es su grado de satisfacción con la información sobre esta lámpara?',
          fa: 'چقدر از اطلاعات این چراغ راضی هستید؟',
        },
      },
      {
        id: 'comment',
        type: 'comment',
        text: {
          en: 'What else would you like to know?',
          de: 'Was möchten Sie noch wissen?',
          es: '¿Qué más le gustaría saber?',
          fa: 'دوست دارید چه چیز دیگری بدانید؟',
        },
        text_by_band: {
          negative: {
            en: 'What is missing or unclear?',
            de: 'Was fehlt oder ist unklar?',
            es: '¿Qué falta o no queda claro?',
            fa: 'چه چیزی کم است یا روشن نیست؟',
          },
          positive: {
            en: 'What helped you most?',
            de: 'Was hat Ihnen am meisten geholfen?',
            es: '¿Qué le ha ayudado más?',
            fa: 'چه چیزی بیشتر از همه کمک کرد؟',
          },
        },
      },
    ],
    targeting: { pages: { include: ['/demo/product/*'] }, delay_seconds: 20 },
  },
}
