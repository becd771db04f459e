import { comment, defineTemplate, headline } from './template.ts'

/** Whoever sends something back may still come back. */
export const returnsCsat = defineTemplate('csat-returns', ['return'], {
  kind: 'transactional',
  questions: [
    headline(
      {
        en: 'How satisfied are you with how returning works?',
        de: 'Wie zufrieden sind Sie mit dem Ablauf der Rücksendung?',
        es: '¿Cuál es su grado de satisfacción con el proceso de devolución?',
        fr: 'Dans quelle mesure êtes-vous satisfait du déroulement du retour ?',
        cs: 'Jak jste spokojeni s průběhem vrácení zboží?',
        fil: 'Gaano kayo nasiyahan sa proseso ng pagbabalik ng produkto?',
        fa: 'چقدر از روند بازگرداندن کالا راضی هستید؟',
      },
      { metric: 'csat', look: 'faces' },
    ),
    comment({
      en: 'What would make returning easier?',
      de: 'Was würde die Rücksendung einfacher machen?',
      es: '¿Qué haría más fácil la devolución?',
      fr: 'Qu’est-ce qui rendrait le retour plus simple ?',
      cs: 'Co by vrácení usnadnilo?',
      fil: 'Ano ang magpapadali sa pagbabalik?',
      fa: 'چه چیزی بازگرداندن را آسان‌تر می‌کند؟',
    }),
  ],
  targeting: { pages: { include: ['/returns*'], exclude: [] } },
})
