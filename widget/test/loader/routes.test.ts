import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followHistory } from '../../src/extras/history.ts'
import type { Loader } from '../../src/loader/loader.ts'
import { goTo, includeScript, leavePage, openPage, settle, survey, wait } from './page.ts'
import { stage } from './stage.ts'

beforeEach(openPage)
afterEach(leavePage)

const cart = survey('nps', { pages: { include: ['/cart'] } })

test.each([true, false])('a change of route begins the time on the page anew (lean: %s)', async lean => {
  await includeScript([cart], { lean })
  await wait(10)
  await goTo('/cart')
  await wait(4.9)
  expect(stage.opened).toEqual([])
  await wait(0.4)
  expect(stage.opened).toEqual(['nps'])
})

test('nothing that was pending opens on the wrong page', async () => {
  await includeScript([cart], { path: '/cart' })
  await wait(4)
  await goTo('/account')
  await wait(60)
  expect(stage.opened).toEqual([])
})

test('a page that was left while the files were coming gets no survey', async () => {
  await includeScript([cart], { path: '/cart' })
  vi.advanceTimersByTime(5300)
  await goTo('/account')
  expect(stage.opened).toEqual([])
})

test('an open survey is left alone', async () => {
  await includeScript([cart], { path: '/cart' })
  await wait(6)
  await goTo('/account')
  expect(stage.current).toBe('nps')
})

test('parameters are no routes, fragments are: some pages have theirs there', async () => {
  await includeScript([survey('nps')])
  await wait(3)
  await goTo('/?sort=price')
  await wait(2.3)
  expect(stage.opened).toEqual(['nps'])
})

test('a change of the fragment begins the time anew', async () => {
  await includeScript([survey('nps')])
  await wait(3)
  await goTo('/#/cart')
  await wait(2.3)
  expect(stage.opened).toEqual([])
  await wait(3)
  expect(stage.opened).toEqual(['nps'])
})

test('follows the history where there is no Navigation API', async () => {
  await includeScript([cart], { navigation: false })
  await wait(10)
  history.pushState(null, '', '/cart')
  await wait(4.9)
  expect(stage.opened).toEqual([])
  await wait(0.4)
  expect(stage.opened).toEqual(['nps'])
})

test('follows going back, and replaced addresses, without a Navigation API', async () => {
  await includeScript([cart], { navigation: false, path: '/cart' })
  await wait(3)
  history.replaceState(null, '', '/account')
  await wait(3)
  window.happyDOM?.setURL('https://shop.example/cart')
  dispatchEvent(new PopStateEvent('popstate'))
  await wait(4.9)
  expect(stage.opened).toEqual([])
  await wait(0.4)
  expect(stage.opened).toEqual(['nps'])
})

test('destroying takes the patches away, down to the property', async () => {
  const before = { push: history.pushState, replace: history.replaceState, own: Object.keys(history) }
  await includeScript([cart], { navigation: false })
  expect(history.pushState).not.toBe(before.push)
  window.touchline?.destroy()
  expect(history.pushState).toBe(before.push)
  expect(history.replaceState).toBe(before.replace)
  expect(Object.keys(history)).toEqual(before.own)
})

test('others who patch the prototype after us are still heard', () => {
  const proto = { pushState: vi.fn(), replaceState: vi.fn() }
  vi.stubGlobal('History', { prototype: proto })
  vi.stubGlobal('history', Object.create(proto))
  const [moved, theirs, life] = [vi.fn(), vi.fn(), new AbortController()]
  followHistory({ moved, signal: life.signal } as unknown as Loader)
  const ours = proto.pushState
  proto.pushState = vi.fn(function (this: History) {
    theirs()
    ours.call(this)
  })
  moved.mockClear()
  history.pushState(null, '')
  expect([theirs, moved].map(heard => heard.mock.calls.length)).toEqual([1, 1])
  life.abort()
  history.pushState(null, '')
  expect([theirs, moved].map(heard => heard.mock.calls.length)).toEqual([2, 1])
})

const patchHistory = (calls: unknown[], name: string) => {
  const before = history.pushState
  history.pushState = function (...args) {
    calls.push(name)
    return before.apply(this, args)
  }
}

test('patches of others before and after ours all work, and survive our going', async () => {
  const calls: string[] = []
  patchHistory(calls, 'before')
  await includeScript([cart], { navigation: false })
  patchHistory(calls, 'after')
  const later = history.pushState
  history.pushState(null, '', '/cart')
  expect(calls).toEqual(['after', 'before'])
  await wait(5.3)
  expect(stage.opened).toEqual(['nps'])
  window.touchline?.destroy()
  await settle()
  expect(history.pushState).toBe(later)
  calls.length = 0
  history.pushState(null, '', '/again')
  expect(calls).toEqual(['after', 'before'])
  expect(location.pathname).toBe('/again')
  Reflect.deleteProperty(history, 'pushState')
})
