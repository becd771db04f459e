import type { UseQueryResult } from '@tanstack/preact-query'
import type { ComponentChildren } from 'preact'
import { useSpeech } from '../texts/speech.tsx'
import { Failure } from './Failure.tsx'

/** Shows what was asked for once it is there; until then that it is awaited, or why it does not come and how to try again. */
export function Awaited<Data>({
  query,
  children,
}: {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>
  children: (data: Data) => ComponentChildren
}) {
  const { texts } = useSpeech()
  // What was known before stays while a newer answer does not come.
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />
  return (
    <p class="awaited" role="status">
      {texts.common.loading}
    </p>
  )
}
