import { easier, wasHard } from './phrases.ts'
import { comment, defineTemplate, headline } from './template.ts'

/** Customer Effort Score 2.0, right after the order. */
export const orderCes = defineTemplate('ces-order', ['buy'], {
  kind: 'transactional',
  questions: [
    headline(
      {
        en: 'It was easy for me to place my order.',
        de: 'Es war einfach für mich, meine Bestellung aufzugeben.',
        es: 'Me ha resultado fácil hacer mi pedido.',
        fr: 'Il m’a été facile de passer ma commande.',
        cs: 'Objednávka pro mě byla snadná.',
        fil: 'Naging madali para sa akin ang umorder.',
        fa: 'سفارش دادن برای من آسان بود.',
      },
      { metric: 'ces' },
    ),
    comment(easier, { negative: wasHard }),
  ],
  targeting: { pages: { include: ['/order-received*', '/thank-you*'], exclude: [] } },
})
