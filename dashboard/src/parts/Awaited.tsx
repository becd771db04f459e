import type { UseQueryResult } from '@tanstack/preact-query'
import type { ComponentChildren } from 'preact'
import { Refusal } from '../api.ts'
import { useSpeech } from '../texts/speech.tsx'
import { Failure } from './Failure.tsx'

/** Shows what was asked for once it is there; until then that it is awaited, or why it does not come and how to try again. */
export function Awaited<Data>({
  query,
  place,
  missing,
  children,
}: {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>
  /** What keeps its place until then, instead of words: nothing where something around it does. */
  place?: ComponentChildren
  /** What stands in its place where there is no such thing, for what an address names. */
  missing?: ComponentChildren
  children: (data: Data) => ComponentChildren
}) {
  const { texts } = useSpeech()
  // What was known before stays while a newer answer does not come.
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (missing && isMissing(query.error)) return <>{missing}</>
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (place !== undefined) return <>{place}</>
  return (
    <p class="awaited" role="status">
      {texts.common.loading}
    </p>
  )
}

/** There is none, it is not for this reader, or what the address says cannot be one. */
const isMissing = (error: unknown): boolean =>
  error instanceof Refusal && [400, 403, 404].includes(error.status)
