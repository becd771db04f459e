import type { SurveyFile } from '@touchline/shared/contract/widget.ts'
import { element } from './element.ts'
import type { Flow } from './flow.ts'
import { icon, tick } from './icon.ts'
import { thanksText } from './wording.ts'

/** The thanks, and the same link for everybody. */
export const createEnd = (file: SurveyFile, flow: Flow) => {
  const { link } = file.thanks
  const words = element('span', {})
  // No question has an id with a dot.
  const heading = element('h2', { id: '.end', tabindex: -1, dir: 'auto' }, icon(tick), words)
  const section = element('section', { class: 'end' }, heading)
  if (__TOUCHLINE_FULL__ && link)
    section.append(element('a', { href: link.url, target: '_blank', rel: 'noopener' }, link.text))
  const update = () => {
    section.hidden = !flow.isDone
    words.textContent = thanksText(file, flow.sheet.answers)
  }
  return { section, heading, update }
}
