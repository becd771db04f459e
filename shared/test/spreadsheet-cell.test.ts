import { describe, expect, it } from 'vitest'
import { fromCell, toCell } from '../src/spreadsheet-cell.ts'
import { formulaCorpus } from './formula-corpus.ts'
import { liveCells } from './live-cells.ts'

/** All texts of up to five of these characters. */
function* shortTexts(): Generator<string> {
  const characters = ['=', "'", '"', ' ', ';', '\t', '\n', 'a']
  let texts = ['']
  for (let length = 0; length <= 5; length++) {
    yield* texts
    texts = texts.flatMap(text => characters.map(character => text + character))
  }
}

const row = (text: string) => `"1","${text.replaceAll('"', '""')}","x"\r\n`

describe('a cell of a spreadsheet', () => {
  it('shows what people write as they wrote it', () => {
    for (const text of ['', 'Good, but slow', "'twas nice", 'a=b', '5 - 3', 'me@example.com', '😀 – ok'])
      expect(toCell(text)).toBe(text)
  })

  it('has an apostrophe before what could begin a formula', () => {
    expect(toCell('=1+1')).toBe("'=1+1")
    expect(toCell(' \uFEFF@SUM(A1)')).toBe("' \uFEFF@SUM(A1)")
    expect(toCell("'=1+1")).toBe("''=1+1")
    expect(toCell('\tx')).toBe("'\tx")
    expect(toCell('good;=1+1\n- item')).toBe("good;'=1+1\n'- item")
  })

  it('is never carried out, whatever the text and the separator that the spreadsheet is set to', () => {
    expect(formulaCorpus.length).toBeGreaterThan(150)
    for (const text of [...formulaCorpus, ...shortTexts()])
      for (const separator of [',', ';', '\t']) expect(liveCells(row(toCell(text)), separator)).toEqual([])
  })

  it('would be carried out as it is: the corpus is dangerous', () => {
    for (const text of formulaCorpus)
      expect([',', ';', '\t'].flatMap(separator => liveCells(row(text), separator))).not.toEqual([])
  })

  it('gives the text back, however often it is made a cell', () => {
    for (const text of [...formulaCorpus, ...shortTexts()]) {
      expect(fromCell(toCell(text))).toBe(text)
      expect(fromCell(fromCell(toCell(toCell(text))))).toBe(text)
    }
  })

  it('leaves an apostrophe alone that no formula follows', () => {
    for (const text of ["'twas nice", "''", "it's; 'so what'"]) expect(fromCell(text)).toBe(text)
  })

  it('takes no longer than the text is long', () => {
    for (const piece of ["'", ' ', ';', '"', "; '", '\t'])
      expect(fromCell(toCell(piece.repeat(200_000)))).toBe(piece.repeat(200_000))
  })
})
