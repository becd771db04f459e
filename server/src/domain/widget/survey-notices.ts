import type { SurveyDefinition, SurveyPreview } from '@touchline/shared/contract/survey.ts'
import type { SiteDirectory } from '../directory.ts'
import { lookNotices } from './file-look.ts'

/** What the owner of a survey should know: what was mended, what is easily overlooked, what may annoy visitors. */
export const surveyNotices = (definition: SurveyDefinition, directory: SiteDirectory): string[] =>
  sortedNotices(definition, directory).map(({ text }) => text)

/** The same, by what it is about. */
export function sortedNotices(
  definition: SurveyDefinition,
  directory: SiteDirectory,
): SurveyPreview['notices'] {
  const about = {
    look: lookNotices(definition.look),
    metric: metricNotices(definition, directory),
    politeness: politenessNotices(definition),
  }
  const kinds = Object.entries(about) as [keyof typeof about, string[]][]
  return kinds.flatMap(([kind, texts]) => texts.map(text => ({ about: kind, text })))
}

function metricNotices(
  { questions, touchpoint }: SurveyDefinition,
  { touchpoints }: SiteDirectory,
): string[] {
  const asked = questions.flatMap(question => (question.type === 'rating' ? question.metric : []))
  const headline = touchpoints.get(touchpoint)?.metric
  if (!headline || asked.includes(headline)) return []
  return [
    `The headline of "${touchpoint}" is ${headline}, but this survey asks for ${asked[0]}: its trend is shown with metric=${asked[0]}.`,
  ]
}

function politenessNotices({ look, targeting }: SurveyDefinition): string[] {
  const isEverywhere = targeting.pages.include.length === 0
  return [
    ...(targeting.trigger.on === 'exit'
      ? ['Asking people who are about to leave annoys them; a delay is politer.']
      : []),
    ...(look.display === 'modal' && isEverywhere
      ? ['A dialog covers every page, payments too; include only the pages where it may.']
      : []),
    ...(targeting.ask_again_days === 0
      ? ['With ask_again_days 0 the same visitor is asked again and again.']
      : []),
  ]
}
