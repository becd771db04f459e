import type { SurveyInput } from './survey-input.ts'

/** Did our help help? */
export const supportCsat: SurveyInput = {
  key: 'support-csat',
  name: 'Getting help',
  status: 'live',
  definition: {
    kind: 'transactional',
    touchpoint: 'support',
    questions: [
      {
        id: 'rating',
        type: 'rating',
        metric: 'csat',
        look: 'faces',
        text: {
          en: 'How satisfied are you with the help you received?',
          de: 'Wie zufrieden sind Sie mit der Hilfe, die Sie erhalten haben?',
          es: '¿Cuál es su grado de satisfacción con la ayuda que ha recibido?',
          fa: 'چقدر از کمکی که دریافت کردید راضی هستید؟',
        },
      },
      {
        id: 'comment',
        type: 'comment',
        text: {
          en: 'What is the main reason for your rating?',
          de: 'Was ist der wichtigste Grund für Ihre Bewertung?',
          es: '¿Cuál es el motivo principal de su valoración?',
          fa: 'دلیل اصلی امتیاز شما چیست؟',
        },
        text_by_band: {
          negative: {
            en: 'We are sorry. What is still unsolved?',
            de: 'Das tut uns leid. Was ist noch nicht gelöst?',
            es: 'Lo sentimos. ¿Qué queda por resolver?',
            fa: 'متأسفیم. چه چیزی هنوز حل نشده است؟',
          },
          positive: {
            en: 'Glad to hear it. What helped you most?',
            de: 'Das freut uns. Was hat Ihnen am meisten geholfen?',
            es: 'Nos alegra. ¿Qué le ha ayudado más?',
            fa: 'خوشحالیم. چه چیزی بیشتر از همه کمک کرد؟',
          },
        },
      },
    ],
    targeting: { pages: { include: ['/demo/support/*'] } },
  },
}
