import { reason, yesOrNo } from './phrases.ts'
import { comment, defineTemplate, headline } from './template.ts'

/** Did our help help, and how often did they have to ask? */
export const supportCsat = defineTemplate('csat-support', ['get-help'], {
  kind: 'transactional',
  questions: [
    headline(
      {
        en: 'How satisfied are you with the help you received?',
        de: 'Wie zufrieden sind Sie mit der Hilfe, die Sie erhalten haben?',
        es: '¿Cuál es su grado de satisfacción con la ayuda que ha recibido?',
        fr: 'Dans quelle mesure êtes-vous satisfait de l’aide reçue ?',
        cs: 'Jak jste spokojeni s pomocí, které se vám dostalo?',
        fil: 'Gaano kayo nasiyahan sa tulong na natanggap ninyo?',
        fa: 'چقدر از کمکی که دریافت کردید راضی هستید؟',
      },
      { metric: 'csat', look: 'faces' },
    ),
    yesOrNo('solved', {
      en: 'Is your problem solved?',
      de: 'Ist Ihr Anliegen gelöst?',
      es: '¿Se ha resuelto su problema?',
      fr: 'Votre problème est-il résolu ?',
      cs: 'Je váš problém vyřešen?',
      fil: 'Nalutas ba ang inyong problema?',
      fa: 'آیا مشکل شما حل شده است؟',
    }),
    {
      ...yesOrNo('one-contact', {
        en: 'Did it take only one contact with us?',
        de: 'Hat ein einziger Kontakt mit uns genügt?',
        es: '¿Ha bastado con un solo contacto con nosotros?',
        fr: 'Un seul contact avec nous a-t-il suffi ?',
        cs: 'Stačilo nás kontaktovat jen jednou?',
        fil: 'Sapat na ba ang isang beses na pakikipag-ugnayan sa amin?',
        fa: 'آیا یک بار تماس با ما کافی بود؟',
      }),
      ask_if: { question: 'solved', answers: ['yes'] },
    },
    comment(reason, {
      negative: {
        en: 'We are sorry. What is still unsolved?',
        de: 'Das tut uns leid. Was ist noch nicht gelöst?',
        es: 'Lo sentimos. ¿Qué queda por resolver?',
        fr: 'Nous en sommes désolés. Que reste-t-il à résoudre ?',
        cs: 'Mrzí nás to. Co ještě není vyřešeno?',
        fil: 'Paumanhin po. Ano pa ang hindi nalulutas?',
        fa: 'متأسفیم. چه چیزی هنوز حل نشده است؟',
      },
    }),
  ],
  targeting: { pages: { include: ['/support*', '/help*'], exclude: [] }, ask_again_days: 30 },
})
