import { deleteApiKeysNamed, findApiKey, hasInstallationKey, insertApiKey } from './api-keys.ts'
import { findDirectory } from './directory.ts'
import { recordImpressions } from './impressions.ts'
import { hasResponse, recordResponses } from './responses.ts'
import { deleteSite, hasCounts, insertSite, listSites, updateSite } from './sites.ts'
import { deleteSurvey, insertSurvey, updateSurvey } from './surveys.ts'
import { countRatings, listCounts } from './tally.ts'
import { deleteTouchpoint, insertTouchpoint, updateTouchpoint } from './touchpoints.ts'

/** What only reads; each runs on a connection that cannot write. */
export const reads = {
  countRatings,
  findApiKey,
  findDirectory,
  hasCounts,
  hasInstallationKey,
  hasResponse,
  listCounts,
  listSites,
}

/** What writes; one at a time, each in a transaction of its own. */
export const writes = {
  deleteApiKeysNamed,
  deleteSite,
  deleteSurvey,
  deleteTouchpoint,
  insertApiKey,
  insertSite,
  insertSurvey,
  insertTouchpoint,
  recordImpressions,
  recordResponses,
  updateSite,
  updateSurvey,
  updateTouchpoint,
}
