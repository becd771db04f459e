import type { Reply } from '../api.ts'

/** A change of a score that the server believes in. */
export type Alert = Reply<'/v1/alerts'>['alerts'][number]
