import type { Reply } from '../../api.ts'

/** What is known of a secret key once it has been shown. */
export type Key = Reply<'/v1/keys'>[number]
