import { findAccount, findAccountByEmail, hasAccounts, updateAccount } from './accounts.ts'
import { acknowledgeAlert, advanceDetector, listAlerts, listDetectors, listImported } from './alerts.ts'
import {
  deleteApiKey,
  deleteApiKeysNamed,
  findApiKey,
  hasInstallationKey,
  insertApiKey,
  listApiKeys,
  noteKeyUse,
} from './api-keys.ts'
import { addAudit, listAudit } from './audit.ts'
import { findPosition, listChanges } from './changes.ts'
import { countCells, countRatings, listCounts } from './counts.ts'
import { findFoldedUntil, listDimensionCounts, listDimensionValues } from './dimension-counts.ts'
import { foldDimensions, listUnfolded } from './dimension-fold.ts'
import { forgetValues } from './dimension-values.ts'
import { findDirectory } from './directory.ts'
import { eraseCustomer, findCustomer, listCustomerIds, listErasures, noteErasure } from './erasures.ts'
import { anonymiseResponses, buryResponses, eraseResponses, listTombstones } from './forget.ts'
import { buildSlice } from './generations/build-slice.ts'
import { clearSlice, listOldGenerations } from './generations/clear-generation.ts'
import { listRecountings, sumCounts } from './generations/list-recountings.ts'
import { deleteIdentityKey, insertIdentityKey, listIdentityKeys, resealIdentityKey } from './identity-keys.ts'
import { recordImpressions } from './impressions.ts'
import {
  deleteInvitation,
  findInvitation,
  insertInvitation,
  listInvitations,
  takeInvitation,
} from './invitations.ts'
import { deleteLoginSession, findLoginSession, keepLoginSession } from './login-sessions.ts'
import { deleteMembership, listMembers, updateMembership } from './memberships.ts'
import { pruneEvents } from './outbox.ts'
import { listQuarantined, settleQuarantined } from './quarantine.ts'
import { listRatings } from './ratings.ts'
import { hasResponse, recordResponses } from './responses.ts'
import { listDue, listRetentions } from './retention.ts'
import { deleteSite, insertSite, listSites, repairCounts, updateSite } from './sites.ts'
import { insertSurvey, removeSurvey, updateSurvey } from './surveys.ts'
import { insertTouchpoint, removeTouchpoint, updateTouchpoint } from './touchpoints.ts'
import { listLastDays, listSegments, listWindowCounts } from './window-counts.ts'

/** What only reads; each runs on a connection that cannot write. */
export const reads = {
  findAccount,
  findAccountByEmail,
  findInvitation,
  findLoginSession,
  hasAccounts,
  listInvitations,
  listMembers,
  countCells,
  countRatings,
  findApiKey,
  findCustomer,
  findDirectory,
  findFoldedUntil,
  findPosition,
  hasInstallationKey,
  hasResponse,
  listAlerts,
  listApiKeys,
  listAudit,
  listChanges,
  listCounts,
  listCustomerIds,
  listDetectors,
  listDimensionCounts,
  listDimensionValues,
  listDue,
  listErasures,
  // Never read from a replica, which may be behind.
  listFreshCounts: listCounts,
  listIdentityKeys,
  listImported,
  listLastDays,
  listOldGenerations,
  listQuarantined,
  listRatings,
  listRecountings,
  listRetentions,
  listSegments,
  listSites,
  listTombstones,
  listUnfolded,
  listWindowCounts,
  sumCounts,
}

/** What writes; one at a time, each in a transaction of its own. */
export const writes = {
  deleteInvitation,
  deleteLoginSession,
  deleteMembership,
  insertInvitation,
  keepLoginSession,
  takeInvitation,
  updateAccount,
  updateMembership,
  acknowledgeAlert,
  addAudit,
  advanceDetector,
  anonymiseResponses,
  buildSlice,
  buryResponses,
  clearSlice,
  deleteApiKey,
  deleteApiKeysNamed,
  deleteIdentityKey,
  deleteSite,
  eraseCustomer,
  eraseResponses,
  foldDimensions,
  forgetValues,
  insertApiKey,
  insertIdentityKey,
  insertSite,
  insertSurvey,
  insertTouchpoint,
  noteErasure,
  noteKeyUse,
  pruneEvents,
  recordImpressions,
  recordResponses,
  removeSurvey,
  removeTouchpoint,
  repairCounts,
  resealIdentityKey,
  settleQuarantined,
  updateSite,
  updateSurvey,
  updateTouchpoint,
}
