import type { Pool, Sentences } from './pool.ts'

/** Said when an order has been placed. */
export const order: Pool = {
  negative: {
    en: [
      'Too many steps for one lamp.',
      'The voucher field did not accept my code.',
      'I had to create the order twice.',
      'It asked for my phone number for no reason.',
      'The button did nothing on the first try.',
      'My usual way to pay was missing.',
      'On the phone the form is hard to fill in.',
      'I could not change the quantity at the end.',
      'The error message did not say what was wrong.',
      'It took far longer than it should.',
      'The page was slow after I pressed order.',
      'A separate address for the invoice was not possible.',
    ],
    de: [
      'Viel zu viele Schritte.',
      'Der Gutschein wurde nicht angenommen.',
      'Auf dem Handy kaum auszufüllen.',
    ],
    es: ['Demasiados pasos.', 'Tuve que empezar dos veces.'],
    fa: ['مراحل خرید زیاد بود.', 'دکمهٔ سفارش بار اول کار نکرد.'],
  },
  neutral: {
    en: [
      'Worked, but I was not sure whether the order had gone through.',
      'Fine once I found the button.',
      'A little long, but all right.',
      'I would like to order as a guest more quickly.',
      'Okay. The delivery date could be shown earlier.',
      'Neither good nor bad.',
      'It took two attempts, then it worked.',
      'The summary is good, the form is so-so.',
      'I missed being able to leave a note.',
      'Normal for a shop of this size.',
      'More ways to pay would be nice.',
      'Acceptable.',
    ],
    de: ['Ging so, es hat am Ende geklappt.', 'Das Lieferdatum kam recht spät.'],
    es: ['Normal, ni bien ni mal.', 'Funcionó a la segunda.'],
    fa: ['معمولی بود.', 'بار دوم درست شد.'],
  },
  positive: {
    en: [
      'Two minutes and done.',
      'Smooth from start to finish.',
      'No account needed. Perfect.',
      'Best checkout I have used in a while.',
      'Everything was where I expected it.',
      'I liked that the total never changed on the way.',
      'Easy, even on the train.',
      'Clear steps, no tricks.',
      'The summary at the end is very good.',
      'Fast and friendly.',
      'It remembered my cart from yesterday.',
      'Simple. Keep it like that.',
    ],
    de: ['In zwei Minuten erledigt.', 'Ohne Konto bestellt, sehr angenehm.', 'Einfach und übersichtlich.'],
    es: ['Rápido y sencillo.', 'Sin complicaciones.', 'Muy fácil desde el móvil.'],
    fa: ['خیلی ساده و سریع بود.', 'بدون دردسر خرید کردم.'],
  },
}

/** Said while the checkout form lost the address. */
export const addressLost: Sentences = {
  en: [
    'The form forgot my address and I had to type it three times.',
    'I corrected the postcode and the whole address was gone.',
    'Every time I went back, my address was empty again.',
    'The address disappears when you change the delivery option.',
    'Had to enter my street again and again.',
    'It threw away my address after one typo.',
    'Checkout lost my details twice. I nearly gave up.',
    'Why does the address field clear itself?',
    'The address was gone after I chose how to pay.',
    'My address vanished, so I ordered from my laptop instead.',
  ],
  de: [
    'Meine Adresse war nach jeder Korrektur weg.',
    'Dreimal die Anschrift eingetippt, dreimal gelöscht.',
    'Das Formular vergisst die Adresse.',
  ],
  es: ['El formulario borró mi dirección dos veces.', 'Tuve que escribir la dirección una y otra vez.'],
  fa: ['فرم هر بار نشانی‌ام را پاک می‌کرد.', 'مجبور شدم نشانی را سه بار بنویسم.'],
}
