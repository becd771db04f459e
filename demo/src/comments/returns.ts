import type { Pool } from './pool.ts'

/** Said after a return has been registered. */
export const returns: Pool = {
  negative: {
    en: [
      'The refund took three weeks.',
      'I had to print the label, and I have no printer.',
      'It was not clear who pays for the parcel.',
      'Nobody confirmed that it arrived.',
      'The form did not know my order number.',
      'I had to ask twice for my money.',
    ],
    de: ['Drei Wochen auf das Geld gewartet.', 'Ohne Drucker kein Etikett.'],
    es: ['El reembolso tardó demasiado.'],
    fa: ['بازگشت پول خیلی طول کشید.'],
  },
  neutral: {
    en: [
      'Worked, the drop-off point is far away.',
      'Fine. A reason should be optional.',
      'The refund came after ten days.',
      'Okay, but exchanging it would have been nicer.',
      'Understandable, if a little long.',
    ],
    de: ['Hat geklappt, ein Umtausch wäre mir lieber gewesen.'],
    es: ['Bien, pero algo lento.'],
    fa: ['بد نبود.'],
  },
  positive: {
    en: [
      'Label, parcel, refund: done in four days.',
      'No questions asked. I will be back.',
      'Returning it was as easy as ordering it.',
      'The code for the parcel shop saved me from printing.',
      'Fair and fast.',
      'I could swap it for another colour. Lovely.',
    ],
    de: ['Unkompliziert und schnell.', 'Geld nach vier Tagen zurück.'],
    es: ['Muy fácil de devolver.'],
    fa: ['خیلی راحت بود.'],
  },
}
