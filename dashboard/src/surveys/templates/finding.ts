import { better } from './phrases.ts'
import { comment, defineTemplate, headline } from './template.ts'

/** Does the page tell what people came for? */
export const finding = defineTemplate('finding', ['choose', 'discover'], {
  kind: 'transactional',
  questions: [
    headline(
      {
        en: 'Did you find what you were looking for?',
        de: 'Haben Sie gefunden, was Sie gesucht haben?',
        es: '¿Ha encontrado lo que buscaba?',
        fr: 'Avez-vous trouvé ce que vous cherchiez ?',
        cs: 'Našli jste, co jste hledali?',
        fil: 'Nahanap ba ninyo ang hinahanap ninyo?',
        fa: 'آیا آنچه را که می‌خواستید پیدا کردید؟',
      },
      { metric: 'csat', look: 'thumbs' },
    ),
    comment(better, {
      negative: {
        en: 'What were you looking for?',
        de: 'Was haben Sie gesucht?',
        es: '¿Qué estaba buscando?',
        fr: 'Que cherchiez-vous ?',
        cs: 'Co jste hledali?',
        fil: 'Ano ang hinahanap ninyo?',
        fa: 'دنبال چه چیزی بودید؟',
      },
    }),
  ],
  look: { display: 'bar' },
  targeting: { delay_seconds: 30 },
})
