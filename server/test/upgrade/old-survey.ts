import { type Era, type Rows, writtenAt } from './era.ts'

const texts = { en: 'How likely?', de: 'Wie wahrscheinlich?' }

/** As the first server wrote it: nothing yet of looks, forms of address, triggers and much else. */
const first = {
  kind: 'relationship',
  touchpoint: 'account',
  questions: [
    { id: 'recommend', type: 'rating', metric: 'nps', look: 'numbers', text: texts },
    { id: 'why', type: 'comment', text: 'Why?', text_by_band: { negative: 'What went wrong?' } },
  ],
  default_locale: 'en',
  targeting: {
    pages: { include: [], exclude: [] },
    ...{ delay_seconds: 5, sample_percent: 100, ask_again_days: 90 },
  },
}

/** As servers have written it since the contract was widened, with one question more. */
const second = {
  ...first,
  questions: [
    { ...first.questions[0], required: true },
    { ...first.questions[1], short: false, required: false },
    { id: 'ease', text: 'How good?', type: 'rating', metric: 'csat', look: 'numbers', required: true },
  ],
  address: 'formal',
  look: { display: 'popover', position: 'bottom-end', theme: 'auto', progress: true },
  targeting: {
    ...first.targeting,
    ...{ trigger: { on: 'time' }, traits: [], devices: [], languages: [], priority: 0 },
  },
}

const survey = { site_id: 1, id: 1, key: 'account-nps', name: 'NPS', status: 'live', version: 2 }
const measure = { site_id: 1, survey_id: 1 }

/** A touchpoint with a live survey in two versions. */
export const surveyRows = (era: Era): Rows => ({
  touchpoint: [
    { site_id: 1, id: 1, key: 'account', name: 'Account', stage: 'come-back', metric: 'nps', owner: null },
  ],
  survey: [
    {
      ...survey,
      ...{ created_at: writtenAt, updated_at: writtenAt },
      ...(era.knows('0008-privacy') && { keep_days: 30 }),
    },
  ],
  survey_version: [first, second].map((definition, index) => ({
    ...{ site_id: 1, survey_id: 1, version: index + 1, definition: JSON.stringify(definition) },
    ...{ live_at: writtenAt, created_at: writtenAt },
  })),
  measure: [
    { ...measure, id: 1, question: 'recommend', metric: 'nps', scale_min: 0, scale_max: 10 },
    { ...measure, id: 2, question: 'ease', metric: 'csat', scale_min: 1, scale_max: 5 },
  ],
})
