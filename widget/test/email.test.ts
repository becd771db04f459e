import { expect, test } from 'vitest'
import { consentTo, faultOf, given } from '../src/survey/full/fault.ts'
import { email } from './support/survey-file.ts'

const question = email('e')
const drafts = (address: string | undefined, isTicked: boolean) => ({
  e: address,
  [consentTo('e')]: isTicked ? 'yes' : undefined,
})

test('an address is given only with the box ticked', () => {
  expect(given(question, drafts('ada@example.org', true))).toBe('ada@example.org')
  expect(given(question, drafts('ada@example.org', false))).toBeUndefined()
})

test('nothing at all is fine where nothing is required', () => {
  expect(faultOf(question, {})).toBeUndefined()
  expect(faultOf(email('e', { required: true }), {})?.word).toBe('required')
})

test.each(['ada', 'ada@', '@example.org', 'ada@example', 'a da@example.org', 'a@b@c.de'])(
  'refuses the address %j',
  address => expect(faultOf(question, drafts(address, true))?.word).toBe('email_wrong'),
)

test.each(['ada@example.org', 'ada+news@mail.example.co.uk', 'ädä@münchen.de', 'yes'])('takes %j', address =>
  expect(faultOf(question, drafts(address, true))).toBeUndefined(),
)

test('an address without the box, and the box without an address, are slips', () => {
  expect(faultOf(question, drafts('ada@example.org', false))).toMatchObject({ isConsent: true })
  expect(faultOf(question, drafts(undefined, true))?.word).toBe('email_wrong')
})
