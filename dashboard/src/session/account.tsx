import { useQuery, useQueryClient } from '@tanstack/preact-query'
import { api, ask, Refusal, type Reply } from '../api.ts'

export type Account = Reply<'/v1/account'>

const key = ['account']

/** How it is asked who has signed in. */
export const accountQuery = {
  queryKey: key,
  queryFn: async (): Promise<Account | null> => {
    try {
      return await ask(api.GET('/v1/account'))
    } catch (error) {
      if (error instanceof Refusal && error.status === 401) return null
      throw error
    }
  },
  staleTime: 60_000,
}

/** Who has signed in; null where nobody has, undefined until it is known. */
export const useAccount = () => useQuery(accountQuery)

/** Notes who has signed in or out, and forgets what another account has seen. */
export function useChangeAccount() {
  const client = useQueryClient()
  return (account: Account | null) => {
    // What watches the account goes on watching it.
    client.removeQueries({ predicate: query => query.queryKey[0] !== key[0] })
    client.setQueryData(key, account)
  }
}
