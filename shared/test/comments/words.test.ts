import { expect, test } from 'vitest'
import { searchWordsOf } from '../../src/comments/search-words.ts'
import { isUnspaced, normalise, runsOf, stretchesOf, wordsOf } from '../../src/comments/words.ts'

test.each([
  ['The DELIVERY took 3 weeks!', ['the', 'delivery', 'took', '3', 'weeks']],
  ["Didn't work, they’ve lost it", ['didnt', 'work', 'theyve', 'lost', 'it']],
  ['L’attente dell’ordine, qu’il', ['l', 'attente', 'dell', 'ordine', 'quil']],
  ['Сім’я п’ять', ['сімя', 'пять']],
  ['ｆｕｌｌ ﬁne', ['full', 'fine']],
  ['Příliš žluťoučký kůň', ['příliš', 'žluťoučký', 'kůň']],
  ['Straße, GROẞ', ['straße', 'groß']],
  ['التوصيل بطيء جدا', ['التوصيل', 'بطيء', 'جدا']],
  ['배송이 느려요', ['배송이', '느려요']],
  ['e-mail foo_bar', ['e', 'mail', 'foo', 'bar']],
  ['😀 \0 \ud800 — ', []],
])('cuts %j into words', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test('cuts scripts without spaces by their dictionary', () => {
  expect(wordsOf('配送が遅い')).toEqual(['配送', 'が', '遅い'])
  expect(wordsOf('ส่งช้ามาก')).toEqual(['ส่ง', 'ช้า', 'มาก'])
  expect(wordsOf('iPhone15の配送')).toEqual(['iphone15', 'の', '配送'])
})

test('cuts other scripts as the dictionary would, without asking it', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  const texts = [
    'Zu spät geliefert',
    'nikdo neodpověděl',
    'доставка слишком медленная',
    'πολύ αργή',
    'המשלוח איטי',
  ]
  for (const run of [...texts, 'تحویل خیلی کند', 'बहुत धीमी', '배송이 느려요', 'giao hàng chậm'].flatMap(
    text => runsOf(normalise(text)),
  )) {
    expect(isUnspaced(run)).toBe(false)
    expect([...segmenter.segment(run)].map(({ segment }) => segment)).toEqual([run])
  }
})

test('keeps apart what ends a thought', () => {
  expect(stretchesOf('Late. Very late, and rude')).toEqual([['late'], ['very', 'late'], ['and', 'rude']])
})

test('leaves no apostrophe over where the kind of script changes', () => {
  expect(wordsOf('送’Ⰰ')).toEqual(['送', 'ⰰ'])
  expect(wordsOf(`送${'a'.repeat(100)}`)).toEqual(['送', 'a'.repeat(40)])
  const pieces = ['送', 'ส', 'a', 'Ⰰ', '1', '\u0301', "'", '’', 'ʼ']
  const texts = pieces.flatMap(a => pieces.flatMap(b => pieces.map(c => `${a}${b}${c}`)))
  for (const word of texts.flatMap(searchWordsOf)) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u)
})

test('knows a word that never ends by its beginning', () => {
  expect(wordsOf('a'.repeat(10_000))).toEqual(['a'.repeat(40)])
})
