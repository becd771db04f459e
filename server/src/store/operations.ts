import { deleteApiKeysNamed, findApiKey, hasInstallationKey, insertApiKey } from './api-keys.ts'
import { findDirectory } from './directory.ts'
import { recordImpressions } from './impressions.ts'
import { hasResponse, recordResponses } from './responses.ts'
import { deleteSite, insertSite, listSites, updateSite } from './sites.ts'
import { insertSurvey, removeSurvey, updateSurvey } from './surveys.ts'
import { countRatings, listCounts } from './tally.ts'
import { insertTouchpoint, removeTouchpoint, updateTouchpoint } from './touchpoints.ts'

/** What only reads; each runs on a connection that cannot write. */
export const reads = {
  countRatings,
  findApiKey,
  findDirectory,
  hasInstallationKey,
  hasResponse,
  listCounts,
  listSites,
}

/** What writes; one at a time, each in a transaction of its own. */
export const writes = {
  deleteApiKeysNamed,
  deleteSite,
  insertApiKey,
  insertSite,
  insertSurvey,
  insertTouchpoint,
  recordImpressions,
  recordResponses,
  removeSurvey,
  removeTouchpoint,
  updateSite,
  updateSurvey,
  updateTouchpoint,
}
