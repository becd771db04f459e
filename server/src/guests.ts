/** Those who may look at the dashboard without an account of their own, as in a demo: all of them share one. */
export interface Guests {
  /** Where whoever comes without a session is let in. */
  door: string
  /** The address of the account that they share, which none of them may change. */
  email: string
}
