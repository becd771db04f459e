/** Why the store could not do what it was asked; `busy` and `unavailable` pass by themselves. */
export type StoreFault = 'busy' | 'unavailable' | 'fault'

/** What the database said, with its code such as `SQLITE_FULL`. Nothing was changed. */
export class StoreError extends Error {
  readonly code: string | undefined
  readonly fault: StoreFault

  constructor(message: string, code?: string, fault: StoreFault = faultOf(code)) {
    super(message)
    this.name = 'StoreError'
    this.code = code
    this.fault = fault
  }
}

/** A full or failing disk, a file that may not be written, one that another program has locked or that is just moved elsewhere. */
const passing = /^SQLITE_(FULL|IOERR|READONLY|BUSY|LOCKED|CANTOPEN|NOMEM|PROTOCOL|CONSTRAINT_TRIGGER)/

const faultOf = (code: string | undefined): StoreFault => (passing.test(code ?? '') ? 'unavailable' : 'fault')
