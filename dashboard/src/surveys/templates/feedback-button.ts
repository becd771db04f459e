import { reason } from './phrases.ts'
import { comment, defineTemplate, headline } from './template.ts'

/** A button at the edge of the page, for whoever wants to say something. */
export const feedbackButton = defineTemplate('feedback-button', ['use', 'choose', 'discover'], {
  kind: 'transactional',
  questions: [
    headline(
      {
        en: 'How satisfied are you with this page?',
        de: 'Wie zufrieden sind Sie mit dieser Seite?',
        es: '¿Cuál es su grado de satisfacción con esta página?',
        fr: 'Dans quelle mesure êtes-vous satisfait de cette page ?',
        cs: 'Jak jste spokojeni s touto stránkou?',
        fil: 'Gaano kayo nasiyahan sa pahinang ito?',
        fa: 'چقدر از این صفحه راضی هستید؟',
      },
      { metric: 'csat', look: 'faces' },
    ),
    comment(reason),
  ],
  look: { display: 'tab' },
})
