import { easier, wasHard } from './phrases.ts'
import { comment, defineTemplate, headline } from './template.ts'

/** Is it easy to begin? Who does not get going does not stay. */
export const onboardingCes = defineTemplate('ces-onboarding', ['onboard', 'try', 'use'], {
  kind: 'transactional',
  questions: [
    headline(
      {
        en: 'It was easy for me to get started.',
        de: 'Der Einstieg war einfach für mich.',
        es: 'Me ha resultado fácil empezar.',
        fr: 'La prise en main a été facile pour moi.',
        cs: 'Začít pro mě bylo snadné.',
        fil: 'Naging madali para sa akin ang magsimula.',
        fa: 'شروع کار برای من آسان بود.',
      },
      { metric: 'ces' },
    ),
    comment(easier, { negative: wasHard }),
  ],
  targeting: { trigger: { on: 'event', event: 'setup_completed', where: [] }, ask_again_days: 365 },
})
