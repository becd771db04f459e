import { afterAll, beforeAll, expect, test } from 'vitest'
import { saidOfFocus, spoken } from './support/accessibility-tree.ts'
import { walk } from './support/answering.ts'
import { fullSurvey, unhappyWay } from './support/full-survey.ts'
import { callWidget, openPage } from './support/opening.ts'
import { byPointer } from './support/pointer.ts'
import { closeStage, openStage, type Stage } from './support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.site.ask({ full: fullSurvey })
})
afterAll(async () => await closeStage(stage))

const radios = (...names: (string | number)[]) => names.map(name => `radio "${name}"`)
const ofFive = radios('Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied')
const why = [
  'heading "What went wrong?" [level=2]',
  'textbox "What went wrong?":',
  '/placeholder: Your comment (optional)',
]

/** Question → its words, and what there is to choose or to fill below its heading; the rating first, then its reason. */
const steps: Record<string, [words: string, ...parts: string[]]> = {
  stars: ['How was our help?', 'group', ...ofFive, 'paragraph: Very dissatisfied Very satisfied'],
  faces: ['And our words?', 'group', ...ofFive, 'paragraph: Very dissatisfied Very satisfied'],
  faces3: [
    'And the wait?',
    'group',
    ...radios('Dissatisfied', 'Neutral', 'Satisfied'),
    'paragraph: Dissatisfied Satisfied',
  ],
  thumbs: [
    'Is it solved?',
    'group',
    ...radios('Not satisfied', 'Satisfied'),
    'paragraph: Not satisfied Satisfied',
  ],
  numbers: [
    'And the price?',
    'group',
    ...radios(1, 2, 3, 4, 5),
    'paragraph: Very dissatisfied Very satisfied',
  ],
  nps: [
    'Would you recommend us?',
    'group',
    ...radios(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
    'paragraph: Not at all likely Extremely likely',
  ],
  ces: [
    'It was easy to get help.',
    'group',
    ...radios(1, 2, 3, 4, 5, 6, 7),
    'paragraph: Strongly disagree Strongly agree',
  ],
  topic: ['What was it about?', 'group', ...radios('An order', 'A return', 'Something else')],
  else: ['What else?', 'textbox "What else?"'],
  ways: ['Which ways did you try?', 'group', 'checkbox "Phone"', 'checkbox "E-mail"', 'checkbox "Chat"'],
  contact: [
    'May we get in touch?',
    'textbox "May we get in touch?":',
    '/placeholder: E-mail address',
    'checkbox "You may contact me about my answer at this address."',
  ],
}

/** Those with a button to go on; a rating that has to be given is its own. */
const confirmed = ['ces', 'topic', 'else', 'ways']
const buttonsOf = (id: string) => [
  ...(id === 'stars' ? [] : ['button "Back"']),
  ...(id === 'contact' ? ['button "Send"'] : confirmed.includes(id) ? ['button "Next"'] : []),
]

function expected(id: string): string[] {
  const [words, ...parts] = steps[id] as [string, ...string[]]
  return [
    `dialog "${words}":`,
    'button "Close"',
    `text: Question ${Object.keys(steps).indexOf(id) + 1} of 11`,
    `heading "${words}" [level=2]`,
    ...parts.map(part => (part === 'group' ? `group "${words}":` : part)),
    // Who is asked for an address need not stay without a name.
    ...(id === 'contact' ? [] : ['text: Your answer is anonymous.']),
    ...buttonsOf(id),
    'status: "Survey: How was our help?"',
  ]
}

test('names every question, every choice and every field, and leads to each question as it comes up', async () => {
  const page = await openPage(stage)
  await page.getByRole('status').filter({ hasText: 'Survey' }).waitFor({ state: 'attached' })
  await walk(page, unhappyWay, byPointer, async id => {
    const card = await spoken(page.locator('touchline-survey'))
    if (id === 'why') expect(card).toEqual(expect.arrayContaining(why))
    else expect(card, id).toEqual(expected(id))
    const name = id === 'why' ? 'What went wrong?' : steps[id]?.[0]
    if (id !== 'stars') expect(await saidOfFocus(page)).toMatchObject({ role: 'heading', name })
  })
  expect(await saidOfFocus(page)).toMatchObject({ role: 'heading', name: 'We are sorry, and thank you.' })
  await page.close()
})

test('says with the field what is wrong with it', async () => {
  const page = await openPage(stage)
  await walk(page, unhappyWay.slice(0, -1), byPointer, undefined, '#contact')
  await page.getByRole('textbox').fill('me@example')
  await page.getByRole('button', { name: 'Send' }).click()
  expect(await saidOfFocus(page)).toEqual({
    role: 'textbox',
    name: 'May we get in touch?',
    description: 'Please enter a complete e-mail address such as name@example.org.',
  })
  await page.close()
})

test('says what comes up without taking the focus from elsewhere', async () => {
  const page = await openPage(stage, { body: '<button>Page</button>' })
  await page.getByRole('button', { name: 'Page' }).focus()
  await callWidget(page, 'show', 'full')
  const status = page.getByRole('status')
  await status.filter({ hasText: 'Survey: How was our help?' }).waitFor({ state: 'attached' })
  // Some browsers do not focus what is clicked.
  await page.locator('#stars').evaluate(heading => {
    const star = heading.parentElement?.querySelectorAll('input')[1]
    star?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
  })
  await status.filter({ hasText: /^What went wrong\?$/ }).waitFor({ state: 'attached' })
  expect(await saidOfFocus(page)).toMatchObject({ role: 'button', name: 'Page' })
  await page.close()
})
