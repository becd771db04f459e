import { better, liked, wentWrong } from './phrases.ts'
import { comment, defineTemplate, headline } from './template.ts'

/** How the parcel came. */
export const deliveryCsat = defineTemplate('csat-delivery', ['receive'], {
  kind: 'transactional',
  questions: [
    headline(
      {
        en: 'How satisfied are you with the delivery of your order?',
        de: 'Wie zufrieden sind Sie mit der Lieferung Ihrer Bestellung?',
        es: '¿Cuál es su grado de satisfacción con la entrega de su pedido?',
        fr: 'Dans quelle mesure êtes-vous satisfait de la livraison de votre commande ?',
        cs: 'Jak jste spokojeni s doručením své objednávky?',
        fil: 'Gaano kayo nasiyahan sa paghahatid ng inyong order?',
        fa: 'چقدر از تحویل سفارش خود راضی هستید؟',
      },
      { metric: 'csat', look: 'stars' },
    ),
    comment(better, { negative: wentWrong, positive: liked }),
  ],
  targeting: { pages: { include: ['/delivery*', '/orders/*'], exclude: [] } },
})
