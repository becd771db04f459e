import { useQuery } from '@tanstack/preact-query'
import { api, ask, type Reply } from '../../api.ts'
import { Awaited } from '../../parts/Awaited.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Frames } from '../../parts/Frames.tsx'
import { useQueryState } from '../../parts/use-query-state.ts'
import { useSite } from '../../session/site.tsx'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { useActWords } from './act-words.ts'
import '../../styles/stacks.css'

const pageSize = 50

/** Who changed what, page by page. The page stands in the address. */
export function AuditRoom() {
  const { texts } = useSpeech()
  const { key: site } = useSite()
  const [{ before }, setQuery] = useQueryState()
  const page = useQuery({
    queryKey: ['audit', site, before],
    queryFn: () => {
      const query = { site, limit: pageSize, ...(before && { cursor: Number(before) }) }
      return ask(api.GET('/v1/audit', { params: { query } }))
    },
  })
  const words = texts.audit
  return (
    <>
      <p class="lead">{words.lead}</p>
      <Awaited query={page} place={<Frames heights={[420]} />}>
        {({ acts, next }) => (
          <>
            {acts.length > 0 ? (
              <ActTable acts={acts} />
            ) : (
              <Empty title={words.none}>
                <p>{words.none_why}</p>
              </Empty>
            )}
            <div class="room-end">
              {before && (
                <button type="button" onClick={() => setQuery({ before: undefined }, true)}>
                  {words.newest}
                </button>
              )}
              {next !== null && (
                <button type="button" onClick={() => setQuery({ before: `${next}` }, true)}>
                  {words.older}
                </button>
              )}
            </div>
          </>
        )}
      </Awaited>
    </>
  )
}

function ActTable({ acts }: { acts: Reply<'/v1/audit'>['acts'] }) {
  const { texts } = useSpeech()
  const dates = useDates()
  const wordsOf = useActWords()
  const words = texts.audit
  return (
    <div class="list acts">
      <table class="stacks">
        <caption class="unseen">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.subject}</th>
            <th scope="col">{words.when}</th>
          </tr>
        </thead>
        <tbody>
          {acts.map((act, index) => {
            const { who, what, more, subject } = wordsOf(act)
            return (
              <tr key={`${act.at} ${index}`}>
                <td dir="auto">{who}</td>
                <td>
                  {what}
                  {more && <div class="hint">{more}</div>}
                </td>
                <td dir="auto">{subject}</td>
                <td class="hint">{dates.dayAndTime(act.at)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
