import { findAccount, findAccountByEmail, hasAccounts, updateAccount } from './accounts.ts'
import {
  acknowledgeAlert,
  advanceDetector,
  forgetDetectors,
  listAlerts,
  listDetectors,
  listImported,
  retireDetectors,
} from './alerts.ts'
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
import { addAuditAt } from './audit-at-sites.ts'
import { findLast, findPosition, listChanges } from './changes.ts'
import { indexComments, listUnindexed } from './comments/index-comments.ts'
import { listComments } from './comments/list-comments.ts'
import { countCells, countRatings, listCounts } from './counts.ts'
import {
  clearDeliveries,
  countFailures,
  dropWaiting,
  findDelivery,
  listDeliveries,
  pruneDeliveries,
  replayDeliveries,
} from './deliveries.ts'
import {
  deleteDestination,
  findDestination,
  insertDestination,
  listDestinations,
  listSealedSecrets,
  updateDestination,
} from './destinations.ts'
import { listDueDigests, tellDigest } from './digests.ts'
import { findFoldedUntil, listDimensionCounts, listDimensionValues } from './dimension-counts.ts'
import { foldDimensions, listUnfolded } from './dimension-fold.ts'
import { forgetValues } from './dimension-values.ts'
import { findDirectory } from './directory.ts'
import { eraseCustomer, findCustomer, listCustomerIds, listErasures, noteErasure } from './erasures.ts'
import { anonymiseResponses, buryResponses, eraseResponses, listTombstones } from './forget.ts'
import { buildSlice } from './generations/build-slice.ts'
import { clearSlice, listOldGenerations } from './generations/clear-generation.ts'
import { listRecountings, sumCounts } from './generations/list-recountings.ts'
import { changeHandling } from './handling.ts'
import { deleteIdentityKey, insertIdentityKey, listIdentityKeys, resealIdentityKey } from './identity-keys.ts'
import { deleteMapping, listMappings, saveMapping } from './import-mappings.ts'
import { keepImported, listStanding } from './imported-responses.ts'
import {
  deleteImport,
  findImport,
  insertImport,
  leaseImport,
  listImportFiles,
  listImports,
  listImportsIn,
  measureImports,
  updateImport,
} from './imports.ts'
import { recordImpressions } from './impressions.ts'
import {
  deleteInvitation,
  findInvitation,
  insertInvitation,
  listInvitations,
  takeInvitation,
} from './invitations.ts'
import { countResponses } from './listing/count-responses.ts'
import { findResponse } from './listing/find-response.ts'
import { listChangedResponses } from './listing/list-changed-responses.ts'
import { listResponses } from './listing/list-responses.ts'
import { listResponsesById } from './listing/list-responses-by-id.ts'
import {
  deleteLoginSession,
  findLoginSession,
  insertLoginSession,
  prolongLoginSession,
  pruneAccounts,
} from './login-sessions.ts'
import { insertTestDelivery, makeDeliveries } from './make-deliveries.ts'
import { deleteMembership, listMembers, updateMembership } from './memberships.ts'
import { noteSent } from './note-sent.ts'
import { addNote, removeNote } from './notes.ts'
import { pruneEvents } from './outbox.ts'
import { listPartCounts } from './part-counts.ts'
import { findPasswordReset, savePasswordReset, takePasswordReset } from './password-resets.ts'
import { findPeople, findPeopleIds, listPeople, listUnsubscribed } from './people.ts'
import { listQuarantined, settleQuarantined } from './quarantine.ts'
import { listRatings } from './ratings.ts'
import { addRecipients, insertChat, listRecipients } from './recipients.ts'
import { removeAccount } from './remove-account.ts'
import { hasResponse, recordResponses } from './responses.ts'
import { listDue, listRetentions } from './retention.ts'
import { deleteRule, insertRule, listRules, updateRule } from './rules.ts'
import { cancelRequests, savePerson, unsubscribe } from './save-person.ts'
import {
  deleteSavedFilter,
  findSavedFilter,
  insertSavedFilter,
  listSavedFilters,
  updateSavedFilter,
} from './saved-filters.ts'
import { claimDeliveries, freeDeliveries, listBusy } from './send-deliveries.ts'
import { settleImported, undoImported } from './settled-imports.ts'
import { deleteSite, insertSite, listSites, repairCounts, updateSite } from './sites.ts'
import { dropDueRequests, listRequests } from './survey-requests.ts'
import { countSurveyRatings, findSurveyResponse, listSurveyResponses } from './survey-responses.ts'
import { insertSurvey, removeSurvey, updateSurvey } from './surveys.ts'
import { deleteTheme, insertTheme, listThemes, updateTheme } from './themes.ts'
import { keepToldChanges, readToldChanges } from './told-changes.ts'
import { insertTouchpoint, removeTouchpoint, updateTouchpoint } from './touchpoints.ts'
import { listLastDays, listSegments, listWindowCounts } from './window-counts.ts'

/** What only reads; each runs on a connection that cannot write. */
export const reads = {
  findAccount,
  findAccountByEmail,
  findInvitation,
  findLoginSession,
  findPasswordReset,
  hasAccounts,
  listInvitations,
  listMembers,
  countCells,
  countFailures,
  countRatings,
  countResponses,
  countSurveyRatings,
  findApiKey,
  findCustomer,
  findDelivery,
  findDestination,
  findDirectory,
  findFoldedUntil,
  findImport,
  findPeople,
  findPeopleIds,
  findLast,
  findPosition,
  findSurveyResponse,
  findResponse,
  findSavedFilter,
  hasInstallationKey,
  hasResponse,
  listAlerts,
  listApiKeys,
  listAudit,
  listBusy,
  listChangedResponses,
  listChanges,
  listComments,
  listCounts,
  listCustomerIds,
  listDeliveries,
  listDestinations,
  listDetectors,
  listDimensionCounts,
  listDimensionValues,
  listDue,
  listDueDigests,
  listErasures,
  // Never read from a replica, which may be behind.
  listFreshCounts: listCounts,
  listIdentityKeys,
  listImported,
  listImportFiles,
  listImports,
  listImportsIn,
  measureImports,
  listLastDays,
  listMappings,
  listOldGenerations,
  listPartCounts,
  listPeople,
  listQuarantined,
  listRatings,
  listRecipients,
  listRecountings,
  listRequests,
  listResponses,
  listResponsesById,
  listRetentions,
  listRules,
  listSavedFilters,
  listSealedSecrets,
  listSegments,
  listSites,
  listStanding,
  listSurveyResponses,
  listThemes,
  listTombstones,
  listUnfolded,
  readToldChanges,
  listUnindexed,
  listUnsubscribed,
  listWindowCounts,
  sumCounts,
}

/** What writes; one at a time, each in a transaction of its own. */
export const writes = {
  deleteInvitation,
  deleteLoginSession,
  deleteMembership,
  insertInvitation,
  insertLoginSession,
  prolongLoginSession,
  pruneAccounts,
  savePasswordReset,
  takePasswordReset,
  takeInvitation,
  updateAccount,
  updateMembership,
  acknowledgeAlert,
  addAudit,
  addRecipients,
  addAuditAt,
  addNote,
  advanceDetector,
  anonymiseResponses,
  buildSlice,
  buryResponses,
  cancelRequests,
  changeHandling,
  claimDeliveries,
  clearDeliveries,
  clearSlice,
  deleteApiKey,
  deleteApiKeysNamed,
  deleteDestination,
  deleteIdentityKey,
  deleteImport,
  deleteMapping,
  deleteRule,
  deleteSavedFilter,
  deleteSite,
  deleteTheme,
  dropDueRequests,
  dropWaiting,
  eraseCustomer,
  eraseResponses,
  foldDimensions,
  forgetDetectors,
  forgetValues,
  freeDeliveries,
  indexComments,
  insertApiKey,
  insertChat,
  insertDestination,
  insertIdentityKey,
  insertImport,
  insertRule,
  insertSavedFilter,
  insertSite,
  insertSurvey,
  insertTestDelivery,
  insertTheme,
  insertTouchpoint,
  keepImported,
  keepToldChanges,
  leaseImport,
  makeDeliveries,
  noteErasure,
  noteKeyUse,
  noteSent,
  pruneDeliveries,
  pruneEvents,
  recordImpressions,
  recordResponses,
  removeAccount,
  removeNote,
  removeSurvey,
  removeTouchpoint,
  repairCounts,
  replayDeliveries,
  resealIdentityKey,
  retireDetectors,
  saveMapping,
  savePerson,
  settleImported,
  settleQuarantined,
  tellDigest,
  undoImported,
  unsubscribe,
  updateDestination,
  updateImport,
  updateRule,
  updateSavedFilter,
  updateSite,
  updateSurvey,
  updateTheme,
  updateTouchpoint,
}
