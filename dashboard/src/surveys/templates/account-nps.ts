import { mayContact, reason } from './phrases.ts'
import { comment, defineTemplate, headline } from './template.ts'

/** The relation as a whole, asked of customers who have been around for a month. */
export const accountNps = defineTemplate('nps-account', ['come-back', 'use', 'renew'], {
  kind: 'relationship',
  questions: [
    headline(
      {
        en: 'How likely are you to recommend us to a friend or colleague?',
        de: 'Wie wahrscheinlich ist es, dass Sie uns einem Freund oder Kollegen weiterempfehlen?',
        es: '¿Qué probabilidad hay de que nos recomiende a un amigo o colega?',
        fr: 'Quelle est la probabilité que vous nous recommandiez à un ami ou à un collègue ?',
        cs: 'S jakou pravděpodobností byste nás doporučili příteli nebo kolegovi?',
        fil: 'Gaano kayo kalamang na irerekomenda kami sa isang kaibigan o katrabaho?',
        fa: 'چقدر احتمال دارد ما را به یک دوست یا همکار توصیه کنید؟',
      },
      { metric: 'nps' },
    ),
    comment(reason, {
      negative: {
        en: 'What would we have to do better for you?',
        de: 'Was müssten wir für Sie besser machen?',
        es: '¿Qué tendríamos que mejorar para usted?',
        fr: 'Que devrions-nous améliorer pour vous ?',
        cs: 'Co bychom pro vás měli zlepšit?',
        fil: 'Ano ang dapat naming pagbutihin para sa inyo?',
        fa: 'چه چیزی را باید برای شما بهتر کنیم؟',
      },
      neutral: {
        en: 'What is missing for a 10?',
        de: 'Was fehlt noch zur 10?',
        es: '¿Qué nos falta para llegar al 10?',
        fr: 'Que manque-t-il pour un 10 ?',
        cs: 'Co chybí k desítce?',
        fil: 'Ano ang kulang para maging 10?',
        fa: 'برای رسیدن به ۱۰ چه چیزی کم داریم؟',
      },
      positive: {
        en: 'What do you like most about us?',
        de: 'Was gefällt Ihnen bei uns am besten?',
        es: '¿Qué es lo que más le gusta de nosotros?',
        fr: 'Qu’appréciez-vous le plus chez nous ?',
        cs: 'Co se vám na nás líbí nejvíc?',
        fil: 'Ano ang pinakagusto ninyo sa amin?',
        fa: 'از چه چیز ما بیشتر خوشتان می‌آید؟',
      },
    }),
    {
      ...{ id: 'contact', type: 'email', text: mayContact, required: false },
      ask_if: { question: 'rating', bands: ['negative'] },
    },
  ],
  targeting: {
    pages: { include: ['/account*'], exclude: [] },
    traits: [{ name: 'customer_days', is: 'above', value: 30 }],
    delay_seconds: 10,
    ask_again_days: 180,
  },
})
