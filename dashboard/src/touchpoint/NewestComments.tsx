import { useQuery } from '@tanstack/preact-query'
import { api, ask } from '../api.ts'
import { Awaited } from '../parts/Awaited.tsx'
import { useSite } from '../session/site.tsx'
import { useDates } from '../texts/dates.ts'
import { useSpeech } from '../texts/speech.tsx'

/** The last that one side has said. */
export function NewestComments({
  touchpoint,
  side,
  from,
  to,
}: {
  touchpoint: string
  side: 'negative' | 'positive'
  from: string
  to: string
}) {
  const { texts } = useSpeech()
  const dates = useDates()
  const site = useSite()
  const query = { site: site.key, touchpoint: [touchpoint], band: [side], from, to, limit: 5 }
  const comments = useQuery({
    queryKey: ['terms', 'newest', query],
    queryFn: () => ask(api.GET('/v1/comments', { params: { query } })),
  })
  return (
    <Awaited query={comments}>
      {page =>
        page.comments.length === 0 ? (
          <p class="hint">{texts.touchpoint.no_comments}</p>
        ) : (
          <ul>
            {page.comments.map(({ id, texts: said, language, answered_at }) => (
              <li key={id}>
                <a class="quote" href={site.at(`responses/${id}`)} lang={language ?? undefined} dir="auto">
                  {said.map(({ text }) => text).join(' · ')}
                </a>{' '}
                <span class="hint">{dates.day(answered_at)}</span>
              </li>
            ))}
          </ul>
        )
      }
    </Awaited>
  )
}
