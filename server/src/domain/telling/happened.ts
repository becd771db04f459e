import type { RuleEvent } from '@touchline/shared/contract/rule.ts'
import type { AlertRow } from '../../store/alerts.ts'
import type { DetailedResponse } from '../../store/listing/read-details.ts'
import { toPlace } from '../alerts/list-alerts.ts'
import type { SiteDirectory } from '../directory.ts'
import { responseReader } from '../responses/to-response.ts'
import type { KnownRules } from './known-rules.ts'
import type { Happened } from './match.ts'

/** Makes of responses and alerts what rules look at. */
export function readsHappened(directory: SiteDirectory, { themesOf }: Pick<KnownRules, 'themesOf'>) {
  const read = responseReader(directory)
  return {
    response(found: DetailedResponse, event: RuleEvent): Happened {
      const { touchpoint, stage, measures, attributes, comments, locale } = read(found)
      const answer = { band: measures[0]?.band, attributes, themes: themesOf(comments, locale) }
      return { event, touchpoint, stage, answer }
    },
    alert(row: AlertRow, event: RuleEvent): Happened {
      const { touchpoint, stage } = toPlace(directory, row)
      return { event, touchpoint, stage }
    },
  }
}
