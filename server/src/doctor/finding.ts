/** `fine`, something to think about, something that must be mended. */
export type State = 'fine' | 'warning' | 'fault'

/** What a check has found out: one sentence that a person can act on, without anything secret. */
export interface Finding {
  /** Stable; for programs. */
  name: string
  state: State
  told: string
}

export const fine = (name: string, told: string): Finding => ({ name, state: 'fine', told })
export const warning = (name: string, told: string): Finding => ({ name, state: 'warning', told })
export const fault = (name: string, told: string): Finding => ({ name, state: 'fault', told })
