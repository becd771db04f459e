import { StoreError } from '../store-error.ts'

/**
 * SQLSTATE classes and codes that pass by themselves: no connection (08), not enough of something (53), an operator who stops the
 * server (57P), a failing disk (58), a password that was changed (28), a statement that took too long (57014), a deadlock, a lock that
 * was not to be had, a server that only reads.
 */
const passing = /^(?:08...|53...|57P..|58...|28...|57014|40001|40P01|55P03|25006)$/
/** What Node says when there is nobody to talk to. */
const network = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/
/** What the driver says without any code, where a connection is gone or the process is on its way out. */
const lost =
  /^(?:driver has already been destroyed|Cannot use a pool after|Connection terminated|timeout exceeded when trying to connect|Client (?:has encountered a connection error|was closed)|The server does not support SSL)/

/** What went wrong, told without the values that PostgreSQL's own messages quote. */
export function toStoreError(error: Error & { code?: string; routine?: string }): StoreError {
  const code = error.code
  const isPassing = passing.test(code ?? '') || network.test(code ?? '') || lost.test(error.message)
  const words = isPassing
    ? 'the database cannot be reached'
    : `the database refused a statement (${error.routine ?? error.name})`
  const told = new StoreError(words, code, isPassing ? 'unavailable' : 'fault')
  if (error.stack !== undefined) told.stack = error.stack
  return told
}
