import { useQuery } from '@tanstack/preact-query'
import { api, ask } from '../api.ts'

/** Does the server mail links to people? Undefined until it is known; where that cannot be asked, it counts as not. */
export function useSendsMail(): boolean | undefined {
  const { data, isError } = useQuery({
    queryKey: ['sign-in'],
    queryFn: () => ask(api.GET('/v1/sign-in')),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return isError ? false : data?.sends_mail
}
