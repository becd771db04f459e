import { expect, test } from 'vitest'
import { type Finding, fine } from '../src/doctor/finding.ts'
import { judgeScriptTag } from '../src/doctor/judge-script-tag.ts'
import { listTags } from '../src/doctor/list-tags.ts'
import { findScriptTags, type ScriptTag } from '../src/doctor/script-tag.ts'

const tags = (html: string) =>
  [...listTags(html)].map(({ name, attributes }) => ({ name, ...Object.fromEntries(attributes) }))
const page = new URL('https://shop.example/help/contact')
const scripts = (html: string) => findScriptTags([...listTags(html)], page)

test.each([
  ['<script async src="/w/a.js"></script>', [{ name: 'script', async: '', src: '/w/a.js' }]],
  ["<SCRIPT SRC = '/w/a.js' ASYNC>", [{ name: 'script', src: '/w/a.js', async: '' }]],
  ['<script src=/w/a.js async>', [{ name: 'script', src: '/w/a.js', async: '' }]],
  ['<p title="a > b"><br/>', [{ name: 'p', title: 'a > b' }, { name: 'br' }]],
  ['<a x=1 x=2>', [{ name: 'a', x: '1' }]],
  ['<a b=&quot;&#39;&#x27;&amp;amp;>', [{ name: 'a', b: "\"''&amp;" }]],
  ['1 < 2 <3 </ b> <? x ?> <!doctype html> <b>', [{ name: 'b' }]],
  ['<a href="never ends', [{ name: 'a', href: '' }]],
  ['<a', [{ name: 'a' }]],
  ['<a =b=c>', [{ name: 'a', '=b': 'c' }]],
  ['', []],
])('reads %j', (html, expected) => {
  expect(tags(html)).toEqual(expected)
})

test.each([
  '<!-- <i> -->',
  '<!-- <i>',
  '<script>"<i>"</script>',
  '<style><i></style>',
  '<title><i></title>',
  '<textarea><i></TEXTAREA >',
  '<noscript><i></noscript>',
  '<template><i><template></template><i></template>',
  '<script><i>',
])('sees no tag where a browser sees none: %s', html => {
  const names = tags(`${html}<b>`).map(({ name }) => name)
  expect(names).not.toContain('i')
  // What is never closed swallows the rest.
  expect(names.includes('b')).toBe(!/^(<!-- <i>|<script><i>)$/.test(html))
})

test('ends a comment where browsers end it', () => {
  expect(tags('<!--><b>').map(({ name }) => name)).toEqual(['b'])
  expect(tags('<!-- a --><b><!----><i>').map(({ name }) => name)).toEqual(['b', 'i'])
})

test('reads two megabytes of nonsense without going back and forth', () => {
  const shapes = [
    '<',
    '<a',
    '<a "',
    "<a b='",
    '<!--',
    '<script',
    '</',
    '<a =',
    '<a b = ',
    '<template>',
    '<a\n\n\n\n\n',
  ]
  for (const shape of shapes) {
    const html = shape.repeat(Math.floor(2_000_000 / shape.length))
    expect([...listTags(html)].length).toBeLessThanOrEqual(html.length)
  }
})

test('finds the script tag by its address, whole or short', () => {
  expect(scripts('<script src="https://surveys.example/w/shop.js?v=1">')).toMatchObject([
    {
      site: 'shop',
      base: new URL('https://surveys.example/'),
      src: new URL('https://surveys.example/w/shop.js?v=1'),
    },
  ])
  const bases = (html: string) => scripts(html).map(({ base }) => base.href)
  expect(bases('<script src="/ask/w/shop.js">')).toEqual(['https://shop.example/ask/'])
  expect(bases('<script src="w/shop.js">')).toEqual(['https://shop.example/help/'])
  expect(bases('<script src="//surveys.example/w/shop.js">')).toEqual(['https://surveys.example/'])
  expect(bases('<base target=_top><base href="https://cdn.example/x/"><script src="w/shop.js">')).toEqual([
    'https://cdn.example/x/',
  ])
})

test.each([
  '<script src="https://surveys.example/w/shop.js.map">',
  '<script src="https://surveys.example/w/Shop.js">',
  '<script src="https://surveys.example/w/a/ui-1.js">',
  '<script src="https://surveys.example/new/shop.js">',
  '<script src="https://[/w/shop.js">',
  '<script>"/w/shop.js"</script>',
  '<link href="/w/shop.js">',
])('takes nothing else for it: %s', html => {
  expect(scripts(html)).toEqual([])
})

const judge = (html: string): Finding[] => judgeScriptTag(scripts(html)[0] as ScriptTag, page)

test('finds nothing to mend in the tag that README gives', () => {
  expect(judge('<script async src="https://surveys.example/w/shop.js"></script>')).toEqual([
    fine('script-tag', 'The page loads https://surveys.example/w/shop.js as it should.'),
  ])
  for (const more of [
    'defer',
    'async type=""',
    'async type="text/javascript"',
    'async type=application/javascript',
  ])
    expect(judge(`<script ${more} src="/w/shop.js">`)).toMatchObject([{ state: 'fine' }])
})

test.each([
  ['<script src="/w/shop.js">', 'warning', 'lacks async, so the page waits for it'],
  [
    '<script async src="http://surveys.example/w/shop.js">',
    'fault',
    'browsers block it; write https:// into src',
  ],
  ['<script async type=module src="/w/shop.js">', 'fault', 'leave type out'],
  ['<script async type="text/plain" src="/w/shop.js">', 'warning', 'browsers do not run it'],
  ['<script async integrity="sha384-x" src="/w/shop.js">', 'fault', 'leave integrity out'],
])('finds what is wrong with %s', (html, state, told) => {
  expect(judge(html)).toEqual([{ name: 'script-tag', state, told: expect.stringContaining(told) }])
})

test('tells all that is wrong with one tag', () => {
  expect(judge('<script integrity=x type=module src="http://surveys.example/w/shop.js">')).toHaveLength(4)
})
