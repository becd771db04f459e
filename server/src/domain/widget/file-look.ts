import type { Look } from '@touchline/shared/contract/look.ts'
import type { Question, RatingQuestion } from '@touchline/shared/contract/question.ts'
import type { SurveyDefinition } from '@touchline/shared/contract/survey.ts'
import type { FileLook } from '@touchline/shared/contract/widget.ts'
import { type cardColours, readableAccent, textOn } from '@touchline/shared/contrast.ts'
import { needsFull } from './needs-full.ts'

/** What the build of the widget says about looks: styles that only some surveys need, and what stands for each rating. */
export interface WidgetLooks {
  css: Record<'bar' | 'modal' | 'inline' | 'tab' | 'start' | 'top' | 'signs' | 'stars' | 'thumbs', string>
  drawings: Record<'stars' | 'faces' | 'thumbs', string[]>
}

/** What the browser has to know of the look, and the styles that this survey needs beyond those of every card. */
export function fileLook(definition: SurveyDefinition, { css }: WidgetLooks): FileLook {
  const { look, questions } = definition
  const { display, position, theme, element, logo, progress } = look
  const signs = [...new Set(questions.flatMap(question => signsOf(question as RatingQuestion)))]
  const isInCorner = display === 'popover' || display === 'tab'
  const places = [
    ...(isInCorner && position.startsWith('top') ? [css.top] : []),
    ...(isInCorner && position.endsWith('start') ? [css.start] : []),
    ...(display === 'popover' ? [] : [css[display]]),
  ]
  const styles = [
    ...places,
    ...(signs.length > 0 ? [css.signs] : []),
    ...signs.flatMap(sign => (sign === 'faces' ? [] : [css[sign]])),
  ]
  const own = [...styles, ...longScaleStyle(questions), ...logoStyle(logo), ...ownStyle(look)].join('')
  return {
    ...(display !== 'popover' && { display }),
    ...(theme !== 'auto' && { theme }),
    ...(display === 'inline' && { element }),
    ...(progress && needsFull(definition) && { progress }),
    ...(own !== '' && { css: own }),
  }
}

const signsOf = ({ type, look }: RatingQuestion) => (type === 'rating' && look !== 'numbers' ? [look] : [])

/** Ten ratings need two lines on a phone, as the eleven of NPS do. */
const longScaleStyle = (questions: Question[]): string[] =>
  questions.some(question => question.type === 'rating' && question.points === 10)
    ? ['@media(max-width:479px){.csat.numbers{grid:auto/repeat(5,1fr)}}']
    : []

/** From the page's own origin, beside the cross: nobody else learns who sees the survey. */
const logoStyle = (logo: string | undefined): string[] =>
  logo === undefined
    ? []
    : [
        `.card::before{content:"";float:inline-start;width:60%;height:28px;margin-block-end:12px;background:url("${logo}") 0/contain no-repeat}`,
        ':host([dir=rtl]) .card::before{background-position:100%}section,.progress{clear:inline-start}',
      ]

/** The survey's own colours, corners and font. An accent is mended until it stands out on either card. */
function ownStyle({ accent, radius, font }: Look): string[] {
  const colours = (card: keyof typeof cardColours) => {
    const shown = readableAccent(accent as string, card)
    return `--a:${shown};--on:${textOn(shown)}`
  }
  const rules = [
    ...(accent === undefined ? [] : [colours('light')]),
    ...(radius === undefined ? [] : [`--r:${radius}px`]),
    ...(font === undefined ? [] : [`--f:${font}`]),
  ]
  return [
    ...(rules.length > 0 ? [`:host>*{${rules.join(';')}}`] : []),
    ...(accent === undefined ? [] : [`:host([data-theme=dark])>*{${colours('dark')}}`]),
  ]
}

/** What the owner should know of the colours: a sentence for each card on which the accent is shown otherwise. */
export function lookNotices({ accent }: Look): string[] {
  if (accent === undefined) return []
  return (['light', 'dark'] as const).flatMap(card => {
    const shown = readableAccent(accent, card)
    return shown === accent.toLowerCase()
      ? []
      : [`The accent ${accent} can hardly be seen on the ${card} card, so it is shown there as ${shown}.`]
  })
}
