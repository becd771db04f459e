import type { SurveyInput } from './survey-input.ts'

/** Sending a lamp back: rare here, so that its trend shows what too few answers look like. */
export const returnsCsat: SurveyInput = {
  key: 'returns-csat',
  name: 'Sending a lamp back',
  status: 'live',
  definition: {
    kind: 'transactional',
    touchpoint: 'returns',
    questions: [
      {
        id: 'rating',
        type: 'rating',
        metric: 'csat',
        look: 'faces',
        text: {
          en: 'How satisfied are you with how returning works?',
          de: 'Wie zufrieden sind Sie mit dem Ablauf der Rücksendung?',
          es: '¿Cuál es su grado de satisfacción con el proceso de devolución?',
          fa: 'چقدر از روند بازگرداندن کالا راضی هستید؟',
        },
      },
      {
        id: 'comment',
        type: 'comment',
        text: {
          en: 'What would make returning easier?',
          de: 'Was würde die Rücksendung einfacher machen?',
          es: '¿Qué haría más fácil la devolución?',
          fa: 'چه چیزی بازگرداندن را آسان‌تر می‌کند؟',
        },
        text_by_band: {
          negative: {
            en: 'We are sorry. What was the hardest part?',
            de: 'Das tut uns leid. Was war am mühsamsten?',
            es: 'Lo sentimos. ¿Qué ha sido lo más difícil?',
            fa: 'متأسفیم. سخت‌ترین بخش چه بود؟',
          },
          positive: {
            en: 'What should we keep as it is?',
            de: 'Was sollten wir unbedingt so lassen?',
            es: '¿Qué deberíamos mantener como está?',
            fa: 'چه چیزی را همین‌طور نگه داریم؟',
          },
        },
      },
    ],
    targeting: { pages: { include: ['/demo/returns/*'] } },
  },
}
