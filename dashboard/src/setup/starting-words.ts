/** The languages that the starting surveys speak from the first day. */
export const startingLanguages = ['en', 'de', 'es', 'fr', 'cs', 'fil', 'fa'] as const
export type StartingLanguage = (typeof startingLanguages)[number]
export type Words = Record<StartingLanguage, string>

/** What visitors read. The widget itself says the rest, such as what the ends of a scale mean. */
export const words = {
  recommend: {
    text: {
      en: 'How likely are you to recommend us to a friend or colleague?',
      de: 'Wie wahrscheinlich ist es, dass Sie uns Freunden oder Kollegen weiterempfehlen?',
      es: '¿Qué probabilidad hay de que nos recomiende a un amigo o colega?',
      fr: 'Quelle est la probabilité que vous nous recommandiez à un ami ou à un collègue ?',
      cs: 'Jak pravděpodobné je, že nás doporučíte známým nebo kolegům?',
      fil: 'Gaano po kayo malamang na irekomenda kami sa isang kaibigan o katrabaho?',
      fa: 'چقدر احتمال دارد ما را به یک دوست یا همکار توصیه کنید؟',
    },
    comment: {
      en: 'What is the main reason for your rating?',
      de: 'Was ist der wichtigste Grund für Ihre Bewertung?',
      es: '¿Cuál es el motivo principal de su valoración?',
      fr: 'Quelle est la principale raison de votre note ?',
      cs: 'Jaký je hlavní důvod vašeho hodnocení?',
      fil: 'Ano po ang pangunahing dahilan ng inyong rating?',
      fa: 'دلیل اصلی امتیاز شما چیست؟',
    },
    negative: {
      en: 'What would we have to do better for you?',
      de: 'Was müssten wir für Sie besser machen?',
      es: '¿Qué tendríamos que mejorar para usted?',
      fr: 'Que devrions-nous améliorer pour vous ?',
      cs: 'Co bychom pro vás měli dělat lépe?',
      fil: 'Ano po ang dapat naming pagbutihin para sa inyo?',
      fa: 'چه چیزی را باید برای شما بهتر کنیم؟',
    },
  },
  easy: {
    text: {
      en: 'You made it easy for me to place my order.',
      de: 'Sie haben es mir leicht gemacht, meine Bestellung aufzugeben.',
      es: 'Me han facilitado hacer mi pedido.',
      fr: 'Vous m’avez permis de passer ma commande facilement.',
      cs: 'Udělat objednávku u vás bylo snadné.',
      fil: 'Ginawa ninyong madali para sa akin ang pag-order.',
      fa: 'سفارش دادن را برای من آسان کردید.',
    },
    comment: {
      en: 'What could have been easier?',
      de: 'Was hätte einfacher sein können?',
      es: '¿Qué podría haber sido más fácil?',
      fr: 'Qu’est-ce qui aurait pu être plus simple ?',
      cs: 'Co mohlo být snazší?',
      fil: 'Ano po ang maaari pa sanang naging mas madali?',
      fa: 'چه چیزی می‌توانست آسان‌تر باشد؟',
    },
    negative: {
      en: 'We are sorry. What made it difficult?',
      de: 'Das tut uns leid. Was hat es schwierig gemacht?',
      es: 'Lo sentimos. ¿Qué lo ha hecho difícil?',
      fr: 'Nous en sommes désolés. Qu’est-ce qui a été difficile ?',
      cs: 'To nás mrzí. Co bylo obtížné?',
      fil: 'Paumanhin po. Ano po ang nagpahirap dito?',
      fa: 'متأسفیم. چه چیزی کار را سخت کرد؟',
    },
  },
  satisfied: {
    text: {
      en: 'How satisfied are you with the help you received?',
      de: 'Wie zufrieden sind Sie mit der Hilfe, die Sie erhalten haben?',
      es: '¿Cuál es su grado de satisfacción con la ayuda que ha recibido?',
      fr: 'Dans quelle mesure êtes-vous satisfait de l’aide reçue ?',
      cs: 'Jak jste spokojeni s pomocí, kterou jste dostali?',
      fil: 'Gaano po kayo nasisiyahan sa tulong na natanggap ninyo?',
      fa: 'چقدر از کمکی که دریافت کردید راضی هستید؟',
    },
    comment: {
      en: 'What is the main reason for your rating?',
      de: 'Was ist der wichtigste Grund für Ihre Bewertung?',
      es: '¿Cuál es el motivo principal de su valoración?',
      fr: 'Quelle est la principale raison de votre note ?',
      cs: 'Jaký je hlavní důvod vašeho hodnocení?',
      fil: 'Ano po ang pangunahing dahilan ng inyong rating?',
      fa: 'دلیل اصلی امتیاز شما چیست؟',
    },
    negative: {
      en: 'We are sorry. What is still unsolved?',
      de: 'Das tut uns leid. Was ist noch nicht gelöst?',
      es: 'Lo sentimos. ¿Qué queda por resolver?',
      fr: 'Nous en sommes désolés. Qu’est-ce qui n’est pas encore résolu ?',
      cs: 'To nás mrzí. Co ještě není vyřešeno?',
      fil: 'Paumanhin po. Ano po ang hindi pa nalulutas?',
      fa: 'متأسفیم. چه چیزی هنوز حل نشده است؟',
    },
  },
} satisfies Record<string, Record<'text' | 'comment' | 'negative', Words>>
