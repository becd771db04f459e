import { type Html, html } from './html.ts'

/** Colours of the dashboard; mails need them at each element, because many programs drop style sheets. */
export const light = {
  ink: '#16211f',
  soft: '#51605c',
  line: '#dce3e0',
  ground: '#f0f3f2',
  surface: '#ffffff',
  accent: '#0b6b62',
  onAccent: '#ffffff',
  wash: '#f5f7f6',
  negative: '#b3361b',
  neutral: '#6d6a52',
  positive: '#12694a',
  plain: '#0b6b62',
}

/** The same by the same names, for programs that look whether the reader wants it dark. */
export const dark: typeof light = {
  ink: '#e8eeec',
  soft: '#a9b8b3',
  line: '#33403c',
  ground: '#101614',
  surface: '#19211e',
  accent: '#5ccabb',
  onAccent: '#06201c',
  wash: '#222c28',
  negative: '#ff9376',
  neutral: '#c9c39a',
  positive: '#66d3a0',
  plain: '#5ccabb',
}

export type Colour = keyof typeof light

const fonts =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', Tahoma, Arial, sans-serif"

const properties = { ink: 'color', on: 'background-color', line: 'border-color' } as const

export type Colours = { [Use in keyof typeof properties]?: Colour }

/** The attributes of an element: its colours for the light at itself, and by classes for the dark. */
export function look(style: string, colours: Colours, classes = ''): Html {
  const uses = Object.entries(colours) as [keyof typeof properties, Colour][]
  const names = [...uses.map(([use, colour]) => `${use}-${colour}`), ...(classes ? [classes] : [])]
  const rules = [
    `font-family:${fonts}`,
    ...uses.map(([use, colour]) => `${properties[use]}:${light[colour]}`),
    style,
  ]
  return html`class="${names.join(' ')}" style="${rules.join(';')}"`
}

const darkRules = (prefix: string) =>
  (Object.keys(dark) as Colour[])
    .flatMap(name => [
      `${prefix}.ink-${name}{color:${dark[name]}!important}`,
      `${prefix}.on-${name}{background-color:${dark[name]}!important}`,
      `${prefix}.line-${name}{border-color:${dark[name]}!important}`,
    ])
    .join('')

/** Outlook on the web marks what it has darkened by itself; it gets our own dark instead. */
export const styleSheet = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){${darkRules('')}}
${darkRules('[data-ogsc] ')}
@media (max-width:620px){.card{width:100%!important}.pad{padding-left:20px!important;padding-right:20px!important}.edge{padding:0!important}.key,.value{display:block!important;width:auto!important}.key{padding-bottom:0!important}.value{padding-top:2px!important;border-top-width:0!important}}`
