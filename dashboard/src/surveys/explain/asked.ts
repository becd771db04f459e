import type { Targeting } from '../definition.ts'
import type { Visit } from './who-sees.ts'

/** A visitor as a form describes one. */
export interface Asked {
  address: string
  device: Visit['device']
  /** Tags, with commas between. */
  languages: string
  visits: 'new' | 'saw_this' | 'saw_another'
  daysAgo: number
  seconds: number
  isTriggered: boolean
  isSignedIn: boolean
  traits: Record<string, string>
}

/** Somebody who sees most surveys: a page that the rules want, on the first origin of the site that has a name. */
export function firstQuestion({ pages }: Pick<Targeting, 'pages'>, origins: readonly string[]): Asked {
  const origin = origins.find(known => /^https?:\/\/[^*]+$/.test(known)) ?? 'https://shop.example'
  const pattern = (pages.include[0] ?? '/').replaceAll('*', '')
  return {
    address: pattern.startsWith('http') ? pattern : `${origin}${pattern || '/'}`,
    device: 'desktop',
    languages: 'en',
    visits: 'new',
    daysAgo: 7,
    seconds: 60,
    isTriggered: true,
    isSignedIn: true,
    traits: {},
  }
}

/** What the widget's rules can be asked about; undefined where the address is none. */
export function visitOf(asked: Asked): Visit | undefined {
  if (!URL.canParse(asked.address)) return undefined
  const traits = asked.isSignedIn
    ? Object.fromEntries(Object.entries(asked.traits).filter(([, value]) => value !== ''))
    : {}
  return {
    address: new URL(asked.address),
    device: asked.device,
    languages: asked.languages
      .split(',')
      .map(tag => tag.trim())
      .filter(tag => tag !== ''),
    sawThis: asked.visits === 'saw_this' ? asked.daysAgo : undefined,
    sawAnother: asked.visits === 'saw_another' ? asked.daysAgo : undefined,
    seconds: asked.seconds,
    isTriggered: asked.isTriggered,
    traits,
  }
}
