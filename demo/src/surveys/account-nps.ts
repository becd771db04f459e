import type { SurveyInput } from './survey-input.ts'

/** The relation as a whole, asked of customers who come back. */
export const accountNps: SurveyInput = {
  key: 'account-nps',
  name: 'Recommending the shop',
  status: 'live',
  definition: {
    kind: 'relationship',
    touchpoint: 'account',
    questions: [
      {
        id: 'rating',
        type: 'rating',
        metric: 'nps',
        text: {
          en: 'How likely are you to recommend Halflight to a friend or colleague?',
          de: 'Wie wahrscheinlich ist es, dass Sie Halflight einem Freund oder Kollegen weiterempfehlen?',
          es: '¿Qué probabilidad hay de que recomiende Halflight a un amigo o colega?',
          fa: 'چقدر احتمال دارد Halflight را به یک دوست یا همکار توصیه کنید؟',
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
            en: 'What would we have to do better for you?',
            de: 'Was müssten wir für Sie besser machen?',
            es: '¿Qué tendríamos que mejorar para usted?',
            fa: 'چه چیزی را باید برای شما بهتر کنیم؟',
          },
          neutral: {
            en: 'What is missing for a 10?',
            de: 'Was fehlt noch zur 10?',
            es: '¿Qué nos falta para llegar al 10?',
            fa: 'برای رسیدن به ۱۰ چه چیزی کم داریم؟',
          },
          positive: {
            en: 'What do you like most about us?',
            de: 'Was gefällt Ihnen bei uns am besten?',
            es: '¿Qué es lo que más le gusta de nosotros?',
            fa: 'از چه چیز ما بیشتر خوشتان می‌آید؟',
          },
        },
      },
    ],
    targeting: { pages: { include: ['/demo/account/*'] } },
  },
}
