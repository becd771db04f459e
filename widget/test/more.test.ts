import type { FileLook } from '@touchline/shared/contract/widget.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Handover } from '../src/handover.ts'
import { needsMore } from '../src/survey/needs-more.ts'
import { choice, comment, email, rating, surveyFile } from './support/survey-file.ts'

beforeEach(() => {
  document.body.replaceChildren()
  // The module is not there yet.
  vi.resetModules()
  vi.stubGlobal('fetch', async () => new Response('{}'))
})

const start = async (more: string) => {
  const stage1 = {
    config: { site: 'shop', more },
    folder: `${import.meta.dirname}/../src/survey/more/`,
    page: {},
    listeners: [],
    store: {},
    isPrivate: () => true,
    noteAsked: () => {},
  } as unknown as Handover
  const { open } = await import('../src/survey/main.ts')
  const onEnd = vi.fn()
  return { onEnd, open: (file: ReturnType<typeof surveyFile>) => open(file, stage1, onEnd) }
}
const isShown = () => !!document.querySelector('touchline-survey')

test('shows a rating with a comment at once, without the other module', async () => {
  const { open } = await start('missing.ts')
  open(surveyFile([rating('r'), comment('c')]))
  expect(isShown()).toBe(true)
})

test('waits for the other module where it needs it', async () => {
  const { open } = await start('main.ts')
  open(surveyFile([choice('x')]))
  expect(isShown()).toBe(false)
  await vi.waitFor(() => expect(isShown()).toBe(true))
})

test('closed before the other module has come, it is never shown and ends once', async () => {
  const { open, onEnd } = await start('main.ts')
  const { close } = open(surveyFile([choice('x')]))
  close()
  close()
  await vi.dynamicImportSettled()
  expect(isShown()).toBe(false)
  expect(onEnd).toHaveBeenCalledOnce()
})

test('ends when the other module does not come', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { open, onEnd } = await start('missing.ts')
  open(surveyFile([choice('x')]))
  await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce())
  expect(isShown()).toBe(false)
  expect(warned).toHaveBeenCalledOnce()
  warned.mockRestore()
})

test.each([
  [false, [rating('r')], {}],
  [false, [rating('r'), comment('c'), comment('d')], {}],
  [false, [comment('c')], {}],
  [true, [comment('c'), comment('d')], {}],
  [true, [rating('r'), rating('s')], {}],
  [true, [comment('c'), rating('r')], {}],
  [true, [rating('r'), comment('c', { short: true })], {}],
  [true, [rating('r'), comment('c', { required: true })], {}],
  [true, [rating('r'), comment('c', { ask_if: { question: 'r', bands: ['negative'] } })], {}],
  [true, [email('e')], {}],
  [true, [rating('r')], { display: 'bar' }],
  [true, [rating('r')], { logo: '/logo.svg' }],
] as const)('needs more: %j', (isNeeded, questions, look: Partial<FileLook>) => {
  const file = surveyFile(questions)
  expect(needsMore({ ...file, look: { ...file.look, ...look } })).toBe(isNeeded)
})
