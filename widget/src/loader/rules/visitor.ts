import { allMatch } from './filters.ts'
import type { Rule } from './rule.ts'

export const traits: Rule = ({ traits }, { page }) => !allMatch(traits, page.traits)

/** A finger or a mouse first? A touch screen whose shorter side has less than 600 CSS pixels is a phone's. */
export const device = (): 'phone' | 'tablet' | 'desktop' =>
  matchMedia('(pointer:coarse)').matches
    ? Math.min(screen.width, screen.height) < 600
      ? 'phone'
      : 'tablet'
    : 'desktop'

export const devices: Rule = ({ devices }) => devices && !devices.includes(device())

/** Any of the browser's languages will do; `de` stands for `de-AT` too, not the other way round. */
export const languages: Rule = ({ languages }) => {
  const seen = `,${navigator.languages.join('-,')}-`.toLowerCase()
  return languages && !languages.some(wanted => seen.includes(`,${wanted}-`))
}
