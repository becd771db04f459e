/** One way in which a visitor may meet the full survey. */
export interface View {
  display: 'popover' | 'bar' | 'modal' | 'inline' | 'tab'
  colours: 'light' | 'dark' | 'forced'
  /** English is written from left to right, Persian from right to left. */
  lang: 'en' | 'fa'
  /** Of the window, in CSS pixels. */
  width: 360 | 1280
}

const factors = {
  display: ['popover', 'bar', 'modal', 'inline', 'tab'],
  colours: ['light', 'dark', 'forced'],
  lang: ['en', 'fa'],
  width: [360, 1280],
} as const satisfies { [Factor in keyof View]: readonly View[Factor][] }

/** Every combination. */
export const allViews: readonly View[] = factors.display.flatMap(display =>
  factors.colours.flatMap(colours =>
    factors.lang.flatMap(lang => factors.width.map(width => ({ display, colours, lang, width }))),
  ),
)

/** A few in which each value occurs, and each colours with either writing and either width. */
export const sampleViews: readonly View[] = [
  { display: 'popover', colours: 'light', lang: 'en', width: 360 },
  { display: 'bar', colours: 'dark', lang: 'fa', width: 1280 },
  { display: 'modal', colours: 'forced', lang: 'en', width: 1280 },
  { display: 'inline', colours: 'light', lang: 'fa', width: 1280 },
  { display: 'tab', colours: 'dark', lang: 'en', width: 360 },
  { display: 'bar', colours: 'forced', lang: 'fa', width: 360 },
]

/** Such as `bar, dark, fa, 360 pixels`. */
export const nameOf = ({ display, colours, lang, width }: View) =>
  `${display}, ${colours}, ${lang}, ${width} pixels`
