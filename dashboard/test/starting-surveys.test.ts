import { surveyDefinition } from '@touchline/shared/contract/survey.ts'
import { stagePresets } from '@touchline/shared/stage-presets.ts'
import { expect, test } from 'vitest'
import {
  definitionOf,
  readPages,
  type StartingKey,
  stageFor,
  startingKeys,
  startingSurveys,
} from '../src/setup/starting-surveys.ts'
import { startingLanguages } from '../src/setup/starting-words.ts'

test.each(startingKeys)('begins with %s in seven languages, as the server takes it', key => {
  const definition = surveyDefinition.parse(definitionOf(startingSurveys[key], ['/account*']))
  expect(definition.targeting.pages.include).toEqual(['/account*'])
  for (const { text } of definition.questions)
    expect(Object.keys(text).toSorted()).toEqual(startingLanguages.toSorted())
  const words = definition.questions.flatMap(({ text }) => Object.values(text))
  expect(new Set(words).size).toBe(2 * startingLanguages.length)
})

test.each([
  ['recommend', 'come-back', 'renew'],
  ['easy', 'buy', 'buy'],
  ['satisfied', 'get-help', 'get-help'],
] as [StartingKey, string, string][])('asks %s of shops at %s and of software at %s', (key, shop, saas) => {
  const at = (stages: readonly string[]) => stageFor(startingSurveys[key], stages)
  expect([at(stagePresets.shop), at(stagePresets.saas), at(['first', 'last'])]).toEqual([shop, saas, 'last'])
})

test('reads pages from lines and from between spaces, and none from nothing', () => {
  expect(readPages(' /a*\n/b  /c\n')).toEqual(['/a*', '/b', '/c'])
  expect(readPages(' \n')).toEqual([])
})
