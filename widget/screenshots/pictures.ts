import type { View } from '../browser/support/views.ts'

/** What a picture shows of a display. */
export interface Picture extends Pick<View, 'colours' | 'lang'> {
  /** Of the file. */
  name: string
  display: View['display']
  /** The questions of the survey. */
  ask: readonly string[]
  /** Which of the choices of the first questions are clicked, from 0; a question with several is confirmed. */
  click: readonly number[]
  /** The tab is not pressed. */
  isClosed?: boolean
}

const picture = (
  display: View['display'],
  name: string,
  [light, dark, rtl]: readonly (readonly [ask: readonly string[], ...click: number[]])[],
  isClosed = false,
): Picture[] =>
  [
    { suffix: 'light', shown: light, colours: 'light', lang: 'en' } as const,
    { suffix: 'dark', shown: dark, colours: 'dark', lang: 'en' } as const,
    { suffix: 'rtl', shown: rtl, colours: 'light', lang: 'fa' } as const,
  ].map(({ suffix, shown = [['nps']], colours, lang }) => {
    const [ask, ...click] = shown
    return { name: `${name}-${suffix}`, display, colours, lang, ask, click, isClosed }
  })

/** Each display in light, in dark and from right to left; over them all, each kind of question. */
export const pictures: readonly Picture[] = [
  ...picture('popover', 'popover', [[['nps', 'why']], [['nps', 'why'], 9], [['nps', 'why']]]),
  ...picture('bar', 'bar', [[['ces']], [['stars']], [['ces']]]),
  ...picture('modal', 'modal', [
    [['stars', 'why'], 3],
    [['stars', 'ways'], 3],
    [['stars', 'contact'], 1],
  ]),
  ...picture('inline', 'inline', [[['faces']], [['thumbs']], [['faces', 'why'], 3]]),
  ...picture('tab', 'tab-closed', [[['nps']], [['nps']], [['nps']]], true),
  ...picture('tab', 'tab-open', [[['three', 'topic'], 0], [['three', 'contact'], 0], [['three', 'topic']]]),
]
