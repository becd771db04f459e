/**
 * What becomes of a response. Only `counted` ones are in the counts. A state's place in this list is its number in the
 * store: only ever append.
 */
export const states = ['counted', 'quarantined', 'discarded', 'test', 'erased'] as const
export type ResponseState = (typeof states)[number]
export const stateNumber = (state: ResponseState) => states.indexOf(state)
