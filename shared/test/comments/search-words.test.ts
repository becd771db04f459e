import { expect, test } from 'vitest'
import { holdsRuns, readSearch, searchWordsOf, searchWordsVersion } from '../../src/comments/search-words.ts'

test('names each word of a text once, and pairs of characters where no spaces are written', () => {
  expect(searchWordsOf('Late, late delivery')).toEqual(['late', 'delivery'])
  expect(searchWordsOf('配送が遅い')).toEqual(['配送', '送が', 'が遅', '遅い', 'い'])
})

test('takes the last word for a beginning while it is being typed', () => {
  expect(readSearch('late deliv')).toMatchObject({ words: ['late'], beginnings: ['deliv'] })
  expect(readSearch('late deliv ')).toMatchObject({ words: ['late', 'deliv'], beginnings: [] })
  expect(readSearch('la')).toMatchObject({ words: ['la'], beginnings: [] })
})

test('excludes what has a minus before it', () => {
  expect(readSearch('late -delivery x')).toMatchObject({ words: ['late', 'x'], without: [['delivery']] })
  expect(readSearch('late -配送便')).toMatchObject({ without: [['配送', '送便']] })
})

test('finds a run without spaces by its pairs, and looks whether it stands there as it is', () => {
  const search = readSearch('配送が')
  expect(search).toMatchObject({ words: ['配送', '送が'], beginnings: [], runs: ['配送が'] })
  expect(holdsRuns('この配送が遅い', { runs: ['配送が'] })).toBe(true)
  expect(holdsRuns('配送と送が', { runs: ['配送が'] })).toBe(false)
  expect(readSearch('猫')).toMatchObject({ words: [], beginnings: ['猫'] })
})

test.each(['', '  ', '-', '-late', '"* ( ) : ^ NEAR/', '\0'])('wants no word of %j', typed => {
  const search = readSearch(typed.replace('NEAR', ''))
  expect(search).toBeUndefined()
})

test('gives the words of this version, which SQLite has to be told again to forget them', () => {
  const texts = ['It’s l’été, 3.5% off', 'iPhone15が壊れた', 'ส่งช้า', 'Straße ＡＢＣ İ', 'नमस्ते दुनिया']
  expect([searchWordsVersion, ...texts.map(text => searchWordsOf(text).join(' '))]).toEqual([
    ...[1, 'its l été 3 5 off', 'iphone15 が壊 壊れ れた た', 'ส่ ่ง งช ช้ ้า า', 'straße abc i̇', 'नमस्ते दुनिया'],
  ])
})
