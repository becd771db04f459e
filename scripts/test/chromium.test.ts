import { expect, test } from 'vitest'
import { hasBrowserTests, wantsBrowser } from '../check/browser-tests.ts'
import { firstWorking, places } from '../chromium/places.mjs'
import { ensureChromium } from '../chromium.mjs'
import { folderWith } from './temporary-folder.ts'

test('looks on PATH by name before folder, then in playwright’s own cache', () => {
  expect(places('linux', { PATH: '/a:/b' }, '/cache/chrome')).toEqual([
    '/a/chromium',
    '/b/chromium',
    '/a/chromium-browser',
    '/b/chromium-browser',
    '/a/google-chrome',
    '/b/google-chrome',
    '/a/google-chrome-stable',
    '/b/google-chrome-stable',
    '/cache/chrome',
  ])
})

test.each([
  ['darwin', { PATH: '', HOME: '/Users/me' }, '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['win32', { PROGRAMFILES: 'C:\\Programs' }, 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'],
])('knows the usual places of %s and tries them before the cache', (platform, env, place) => {
  const paths = places(platform, env, 'cache')
  expect(paths).toContain(place)
  expect(paths.at(-1)).toBe('cache')
})

test('takes the first that works and tries no further', () => {
  const tried: string[] = []
  const works = (path: string) => tried.push(path) === 2
  expect(firstWorking(['a', 'b', 'c'], works)).toBe('b')
  expect(tried).toEqual(['a', 'b'])
})

test('takes TOUCHLINE_CHROMIUM before anything else', async () => {
  expect(await ensureChromium({ PATH: '', TOUCHLINE_CHROMIUM: process.execPath })).toBe(process.execPath)
})

test('says so when TOUCHLINE_CHROMIUM is no browser', async () => {
  await expect(ensureChromium({ TOUCHLINE_CHROMIUM: '/nowhere' })).rejects.toThrow('which does not start')
})

test.each([
  [[], true],
  [['--project', 'browser'], true],
  [['--project=browser', '--project=server'], true],
  [['--project', 'server'], false],
  [['--project=widget'], false],
  [['-t', 'a title'], true],
])('decides for the arguments %j whether a browser is needed', (args, expected) => {
  expect(wantsBrowser(args)).toBe(expected)
})

test('asks for no browser where there are no tests for one', () => {
  expect(hasBrowserTests(folderWith({ 'demo/src/main.ts': '' }))).toBe(false)
  expect(hasBrowserTests(folderWith({ 'demo/test/page.test.ts': '' }))).toBe(true)
})
