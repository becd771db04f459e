import { newSurvey } from '@touchline/shared/contract/survey.ts'
import { expect, test } from 'vitest'
import { impolitenessOf } from '../src/surveys/impolite.ts'
import { beginCopy, beginWith, blankIn, fittingPlace } from '../src/surveys/templates/begin.ts'
import { templates } from '../src/surveys/templates/templates.ts'
import { languagesOf, missingIn } from '../src/surveys/words.ts'
import { allTexts } from './support/all-texts.ts'

const en = await allTexts('en')

const places = [
  { key: 'shop', stage: 'discover', metric: 'csat' },
  { key: 'order', stage: 'buy', metric: 'ces' },
  { key: 'account', stage: 'come-back', metric: 'nps' },
]

test.each(templates.map(template => [template.key, template] as const))(
  'offers %s as a survey that can be kept, polite, and in seven languages',
  (_, template) => {
    const draft = beginWith(
      template,
      'Name',
      [{ key: 'here', stage: template.stages[0] ?? '', metric: 'nps' }],
      [],
      'de',
    )
    expect(newSurvey.parse(draft).definition).toEqual(draft.definition)
    // In the language of whoever makes it.
    expect(draft.definition.default_locale).toBe('de')
    expect(impolitenessOf(draft.definition)).toEqual([])
    expect(languagesOf(draft.definition).toSorted()).toEqual(['cs', 'de', 'en', 'es', 'fa', 'fil', 'fr'])
    for (const language of languagesOf(draft.definition))
      expect(missingIn(draft.definition, language)).toBe(0)
    expect(en.templates.list[template.key as keyof typeof en.templates.list].name).not.toBe('')
  },
)

test('chooses a touchpoint that fits', () => {
  const place = (key: string) =>
    fittingPlace(places, templates.find(template => template.key === key) ?? blankIn('en'))
  expect(place('nps-account')).toBe('account')
  expect(place('ces-order')).toBe('order')
  // None, rather than one at another stage: its answers would count for what they are not about.
  expect(place('csat-returns')).toBe('')
  expect(fittingPlace(places, blankIn('en'))).toBe('')
})

test('gives a copy a name of its own', () => {
  const [template = blankIn('en')] = templates
  const draft = beginWith(template, 'Name', places, [template.key], 'en')
  expect(draft.key).toBe('nps-account-2')
  expect(beginCopy(draft, 'Copy', ['nps-account', 'nps-account-2']).key).toBe('nps-account-2-2')
})
