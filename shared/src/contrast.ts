/** The colours of the card behind everything the widget shows. The widget's style sheet uses the same. */
export const cardColours = { light: '#ffffff', dark: '#1c1e24' } as const

/** WCAG 2.2, 1.4.11: how much controls must differ from what is behind them. */
const controlContrast = 3

type Channels = readonly [red: number, green: number, blue: number]

const channelsOf = (colour: string): Channels =>
  [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Channels

const colourOf = (channels: Channels) =>
  `#${channels.map(channel => Math.round(channel).toString(16).padStart(2, '0')).join('')}`

/** Relative luminance of `#rrggbb`, 0 for black to 1 for white; WCAG 2.2's definition. */
export const luminance = (colour: string): number => {
  const [red, green, blue] = channelsOf(colour).map(channel => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as unknown as Channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How far two colours stand apart: 1 for the same to 21 for black and white; WCAG 2.2's definition. */
export const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Black or white, whichever reads better on this colour; one of them always reaches 4.5, which text needs. */
export const textOn = (colour: string): '#000000' | '#ffffff' =>
  contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000'

/**
 * The accent as it is shown on the light or the dark card: the same where it stands out enough, else the nearest that
 * does on the way to black or white.
 */
export const readableAccent = (accent: string, card: keyof typeof cardColours): string => {
  const goal = card === 'light' ? 0 : 255
  for (let step = 0; step <= 100; step++) {
    const mixed = colourOf(
      channelsOf(accent).map(channel => channel + ((goal - channel) * step) / 100) as unknown as Channels,
    )
    if (contrast(mixed, cardColours[card]) >= controlContrast) return mixed
  }
  return colourOf([goal, goal, goal])
}
