/** People who sign in. All of these are directory tables: they are asked before the site is known. */
export interface AccountTables {
  account: {
    id: string
    /** In lower case; no two accounts have the same. */
    email: string
    name: string
    language: string
    /** Hashed, with how it was. */
    password: string
    is_operator: number
    created_at: number
  }
  membership: {
    account_id: string
    site_id: number
    /** One of `roles` in the contract. */
    role: string
  }
  login_session: {
    /** Of what the browser holds; that itself is kept nowhere. */
    hash: string
    account_id: string
    created_at: number
    expires_at: number
  }
  password_reset: {
    /** One at most for each account. */
    account_id: string
    hash: string
    expires_at: number
  }
  invitation: {
    id: string
    hash: string
    /** Null for an operator of the whole installation. */
    site_id: number | null
    role: string
    email: string | null
    /** 1 for one that lets the first account in, and nobody any more once there is one. */
    is_first: number
    created_at: number
    expires_at: number
  }
}
