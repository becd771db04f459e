import type { Store } from '../../store/store.ts'

/** The same store, which says of which site answers have changed, as soon as the change is on the disk. */
export function tellChanges(store: Store, tell: (siteId: number) => void): Store {
  const telling =
    <Of extends { siteId: number }, Result>(change: (of: Of) => Promise<Result>) =>
    async (of: Of): Promise<Result> => {
      const result = await change(of)
      tell(of.siteId)
      return result
    }
  return {
    ...store,
    recordResponse: async write => {
      const outcome = await store.recordResponse(write)
      if (outcome.status === 'created' || outcome.status === 'revised') tell(write.row.site_id)
      return outcome
    },
    settleQuarantined: telling(store.settleQuarantined),
    eraseResponses: telling(store.eraseResponses),
    anonymiseResponses: telling(store.anonymiseResponses),
    keepImported: telling(store.keepImported),
    settleImported: telling(store.settleImported),
    undoImported: telling(store.undoImported),
    changeHandling: telling(store.changeHandling),
    addNote: telling(store.addNote),
    removeNote: telling(store.removeNote),
    insertSurvey: telling(store.insertSurvey),
    updateSurvey: telling(store.updateSurvey),
  }
}
