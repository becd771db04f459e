import { newSite } from '@touchline/shared/contract/site.ts'
import { newSurvey } from '@touchline/shared/contract/survey.ts'
import type { LocalizedText } from '@touchline/shared/contract/text.ts'
import { newTouchpoint } from '@touchline/shared/contract/touchpoint.ts'
import { describe, expect, test } from 'vitest'
import { demoSite, demoSurveys, demoTouchpoints } from '../src/definitions.ts'

const touchpointOf = (key: string) => demoTouchpoints.find(touchpoint => touchpoint.key === key)

/** Every text that a visitor may read, with its place for the message of a failing test. */
const textsOf = (survey: (typeof demoSurveys)[number]) =>
  survey.definition.questions.flatMap(asked =>
    asked.type === 'rating'
      ? [asked.text, asked.low_label, asked.high_label]
      : [asked.text, ...Object.values((asked.type === 'comment' && asked.text_by_band) || {})],
  )

test('the site is one that the contract accepts', () => {
  expect(newSite.parse(demoSite)).toEqual(demoSite)
})

test('every touchpoint is accepted and stands at a stage of the site', () => {
  for (const touchpoint of demoTouchpoints) {
    expect(newTouchpoint.parse(touchpoint)).toEqual(touchpoint)
    expect(demoSite.stages).toContain(touchpoint.stage)
  }
})

describe.each(demoSurveys)('the survey $key', survey => {
  const { definition } = survey

  test('is live and accepted by the contract as it stands', () => {
    expect(survey.status).toBe('live')
    expect(newSurvey.parse(survey)).toEqual(survey)
  })

  test("asks for its touchpoint's headline metric first, then for a comment", () => {
    const [rating, comment] = definition.questions
    expect(rating).toMatchObject({ metric: touchpointOf(definition.touchpoint)?.metric })
    expect(comment?.type).toBe('comment')
  })

  test('is shown on its own page only', () => {
    const folder = definition.touchpoint === 'order' ? 'order-received' : definition.touchpoint
    expect(definition.targeting.pages).toEqual({ include: [`/demo/${folder}/*`], exclude: [] })
  })

  test('says everything in English, German, Spanish and Persian', () => {
    const given = textsOf(survey).filter((text): text is LocalizedText => text !== undefined)
    for (const text of given) expect(Object.keys(text)).toEqual(['en', 'de', 'es', 'fa'])
  })
})
