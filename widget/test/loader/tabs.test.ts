import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tell } from '../../src/desk/tell.ts'
import { goTo, includeScript, leavePage, openPage, settle, survey, wait } from './page.ts'
import { feedbackButtons, stage } from './stage.ts'

beforeEach(openPage)
afterEach(leavePage)

const pro = [{ name: 'plan', is: 'equal', value: 'pro' } as const]

test('draws a button that opens the survey whatever the pauses say, and opens it by nothing else', async () => {
  localStorage['touchline.shop'] = JSON.stringify({ feedback: Math.floor(Date.now() / 864e5) })
  await includeScript([survey('feedback', { tab: true })])
  await wait(60)
  expect(feedbackButtons().map(({ textContent }) => textContent)).toEqual(['Feedback'])
  expect(stage.opened).toEqual([])
  feedbackButtons()[0]?.click()
  await settle()
  expect(stage.opened).toEqual(['feedback'])
})

test('draws the button when the page has loaded', async () => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive')
  await includeScript([survey('feedback', { tab: true })])
  expect(feedbackButtons().length).toBe(0)
  state.mockReturnValue('complete')
  dispatchEvent(new Event('load'))
  await settle()
  expect(feedbackButtons().length).toBe(1)
})

test('the button comes and goes with the page', async () => {
  await includeScript([survey('feedback', { tab: true, pages: { include: ['/app*'] } })])
  expect(feedbackButtons().length).toBe(0)
  await goTo('/app')
  expect(feedbackButtons().length).toBe(1)
  await goTo('/app/more')
  expect(feedbackButtons().length).toBe(1)
  await goTo('/')
  expect(feedbackButtons().length).toBe(0)
  await goTo('/app')
  expect(feedbackButtons().length).toBe(1)
})

test('is one button, with one set of listeners, however often the page changes meanwhile', async () => {
  await includeScript([survey('feedback', { tab: true, pages: { include: ['/app*'] } })])
  await goTo('/app')
  await Promise.all(['/', '/app', '/', '/app/more'].map(goTo))
  expect(feedbackButtons().length).toBe(1)
  feedbackButtons()[0]?.click()
  await settle()
  expect(stage.loader?.listeners.size).toBe(2)
  window.touchline?.destroy()
  expect(feedbackButtons().length).toBe(0)
})

test('the button comes and goes with the traits', async () => {
  await includeScript([survey('feedback', { tab: true, traits: pro })])
  window.touchline?.set({ traits: { plan: 'pro' } })
  await settle()
  expect(feedbackButtons().length).toBe(1)
  window.touchline?.reset()
  await settle()
  expect(feedbackButtons().length).toBe(0)
})

test("the page's own button opens the survey whatever the pauses say, where its facts allow it", async () => {
  localStorage['touchline.shop'] = JSON.stringify({ feedback: Math.floor(Date.now() / 864e5) })
  await includeScript([survey('feedback', { tab: '#feedback', pages: { exclude: ['/cart'] } })])
  const button = document.body.appendChild(document.createElement('button'))
  button.id = 'feedback'
  await goTo('/cart')
  button.click()
  await settle()
  expect(stage.opened).toEqual([])
  await goTo('/')
  button.click()
  await settle()
  expect(stage.opened).toEqual(['feedback'])
  expect(feedbackButtons().length).toBe(0)
})

test('another press closes the survey, and the button says which it will do', async () => {
  await includeScript([survey('feedback', { tab: true })])
  const [button] = feedbackButtons()
  const isExpanded = () => button?.getAttribute('aria-expanded')
  expect(isExpanded()).toBe('false')
  button?.click()
  await settle()
  if (stage.loader) tell(stage.loader, 'shown', { survey: 'feedback', id: '1' })
  await settle()
  expect([stage.current, isExpanded()]).toEqual(['feedback', 'true'])
  button?.click()
  if (stage.loader) tell(stage.loader, 'closed', { survey: 'feedback', id: '1' })
  await settle()
  expect([stage.current, isExpanded()]).toEqual([undefined, 'false'])
})
