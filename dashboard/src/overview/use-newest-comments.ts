import { useQuery, useQueryClient } from '@tanstack/preact-query'
import { api, ask } from '../api.ts'
import { useLiveAnswers } from '../layout/live.ts'
import { useSite } from '../session/site.tsx'
import { fromComment, mostComments, type NewComment, withAnswer, withFresh } from './newest.ts'

/** The newest comments, and each new one as it comes, which `hear` is told of. */
export function useNewestComments(hear: (comment: NewComment) => void) {
  const { key: site } = useSite()
  const client = useQueryClient()
  const queryKey = ['comments', site, 'newest']
  const query = useQuery({
    queryKey,
    queryFn: async () => {
      const { comments } = await ask(
        api.GET('/v1/comments', { params: { query: { site, limit: mostComments } } }),
      )
      return withFresh(comments.map(fromComment), client.getQueryData<NewComment[]>(queryKey) ?? [])
    },
  })
  useLiveAnswers(answer => {
    // One that comes before the list is there is kept for it.
    const known = client.getQueryData<NewComment[]>(queryKey) ?? []
    const next = withAnswer(known, answer)
    client.setQueryData(queryKey, next)
    const comment = next.find(({ id }) => id === answer.id)
    if (comment?.isFresh && !known.some(({ id }) => id === answer.id)) hear(comment)
  })
  return query
}
