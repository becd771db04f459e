import type { Choice } from '../definition.ts'
import type { Said } from './template.ts'

/** Questions that follow many ratings. */
export const reason: Said = {
  en: 'What is the main reason for your rating?',
  de: 'Was ist der wichtigste Grund für Ihre Bewertung?',
  es: '¿Cuál es el motivo principal de su valoración?',
  fr: 'Quelle est la raison principale de votre note ?',
  cs: 'Jaký je hlavní důvod vašeho hodnocení?',
  fil: 'Ano ang pangunahing dahilan ng inyong rating?',
  fa: 'دلیل اصلی امتیاز شما چیست؟',
}

export const wentWrong: Said = {
  en: 'We are sorry. What went wrong?',
  de: 'Das tut uns leid. Was ist schiefgegangen?',
  es: 'Lo sentimos. ¿Qué ha fallado?',
  fr: 'Nous en sommes désolés. Que s’est-il passé ?',
  cs: 'Mrzí nás to. Co se nepovedlo?',
  fil: 'Paumanhin po. Ano ang hindi naging maayos?',
  fa: 'متأسفیم. چه مشکلی پیش آمد؟',
}

export const liked: Said = {
  en: 'What did you like about it?',
  de: 'Was hat Ihnen daran gefallen?',
  es: '¿Qué es lo que más le ha gustado?',
  fr: 'Qu’est-ce qui vous a plu ?',
  cs: 'Co se vám na tom líbilo?',
  fil: 'Ano ang nagustuhan ninyo rito?',
  fa: 'از چه چیزی خوشتان آمد؟',
}

export const better: Said = {
  en: 'What could we do better next time?',
  de: 'Was können wir beim nächsten Mal besser machen?',
  es: '¿Qué podríamos mejorar la próxima vez?',
  fr: 'Que pourrions-nous améliorer la prochaine fois ?',
  cs: 'Co můžeme příště udělat lépe?',
  fil: 'Ano ang mas mapapabuti namin sa susunod?',
  fa: 'دفعهٔ بعد چه چیزی را بهتر کنیم؟',
}

export const easier: Said = {
  en: 'What could have been easier?',
  de: 'Was hätte einfacher sein können?',
  es: '¿Qué podría haber sido más fácil?',
  fr: 'Qu’est-ce qui aurait pu être plus simple ?',
  cs: 'Co mohlo být jednodušší?',
  fil: 'Ano ang sana ay mas naging madali?',
  fa: 'چه چیزی می‌توانست آسان‌تر باشد؟',
}

export const wasHard: Said = {
  en: 'We are sorry. What made it difficult?',
  de: 'Das tut uns leid. Was hat es schwierig gemacht?',
  es: 'Lo sentimos. ¿Qué lo ha hecho difícil?',
  fr: 'Nous en sommes désolés. Qu’est-ce qui a été difficile ?',
  cs: 'Mrzí nás to. Co to ztížilo?',
  fil: 'Paumanhin po. Ano ang naging mahirap?',
  fa: 'متأسفیم. چه چیزی کار را سخت کرد؟',
}

const yes: Said = { en: 'Yes', de: 'Ja', es: 'Sí', fr: 'Oui', cs: 'Ano', fil: 'Oo', fa: 'بله' }
const no: Said = { en: 'No', de: 'Nein', es: 'No', fr: 'Non', cs: 'Ne', fil: 'Hindi', fa: 'خیر' }

/** A question that is answered by yes or no. */
export const yesOrNo = (id: string, text: Said): Choice => ({
  ...{ id, type: 'choice', text, multiple: false, required: false },
  options: [
    { id: 'yes', text: yes },
    { id: 'no', text: no },
  ],
})

export const mayContact: Said = {
  en: 'May we get in touch with you about it?',
  de: 'Dürfen wir uns deswegen bei Ihnen melden?',
  es: '¿Podemos ponernos en contacto con usted al respecto?',
  fr: 'Pouvons-nous vous contacter à ce sujet ?',
  cs: 'Můžeme se vám kvůli tomu ozvat?',
  fil: 'Maaari ba namin kayong kontakin tungkol dito?',
  fa: 'آیا می‌توانیم در این باره با شما تماس بگیریم؟',
}
