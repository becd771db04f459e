import { liked, reason, wentWrong } from './phrases.ts'
import { comment, defineTemplate, headline } from './template.ts'

/** Worse, as, or better than expected: what people compare with is their own expectation. */
export const expectations = defineTemplate('expectations', ['use', 'receive'], {
  kind: 'transactional',
  questions: [
    headline(
      {
        en: 'How is what you got, compared with what you expected?',
        de: 'Wie ist das, was Sie bekommen haben, verglichen mit Ihren Erwartungen?',
        es: '¿Cómo es lo que ha recibido en comparación con lo que esperaba?',
        fr: 'Comment jugez-vous ce que vous avez reçu par rapport à vos attentes ?',
        cs: 'Jaké je to, co jste dostali, ve srovnání s vaším očekáváním?',
        fil: 'Kumusta ang natanggap ninyo kumpara sa inaasahan ninyo?',
        fa: 'آنچه دریافت کردید در مقایسه با انتظارتان چگونه بود؟',
      },
      {
        metric: 'csat',
        low_label: {
          en: 'Much worse than expected',
          de: 'Viel schlechter als erwartet',
          es: 'Mucho peor de lo esperado',
          fr: 'Bien moins bien que prévu',
          cs: 'Mnohem horší, než jsem čekal(a)',
          fil: 'Mas masama kaysa inaasahan',
          fa: 'بسیار بدتر از انتظار',
        },
        high_label: {
          en: 'Much better than expected',
          de: 'Viel besser als erwartet',
          es: 'Mucho mejor de lo esperado',
          fr: 'Bien mieux que prévu',
          cs: 'Mnohem lepší, než jsem čekal(a)',
          fil: 'Mas mabuti kaysa inaasahan',
          fa: 'بسیار بهتر از انتظار',
        },
      },
    ),
    comment(reason, { negative: wentWrong, positive: liked }),
  ],
  targeting: { pages: { include: ['/account*'], exclude: [] }, delay_seconds: 10 },
})
