import { useQuery } from '@tanstack/preact-query'
import { api, ask } from '../../api.ts'
import { Awaited } from '../../parts/Awaited.tsx'
import { Frames } from '../../parts/Frames.tsx'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { Invitations } from './Invitations.tsx'
import { MemberTable } from './MemberTable.tsx'

/** The people of the site. */
export function useMembers() {
  const { key } = useSite()
  return useQuery({
    queryKey: ['members', key],
    queryFn: () => ask(api.GET('/v1/members', { params: { query: { site: key } } })),
  })
}

/** Who may see the site, and who is invited to. */
export function PeopleRoom() {
  const { texts } = useSpeech()
  const { account } = useSite()
  const members = useMembers()
  const words = texts.settings.people
  return (
    <>
      <p class="lead">{words.lead}</p>
      <section>
        <h2>{words.members}</h2>
        <Awaited query={members} place={<Frames heights={[160]} />}>
          {known =>
            known.length > 0 || account.is_operator ? (
              <MemberTable members={known} />
            ) : (
              <p class="hint">{words.none}</p>
            )
          }
        </Awaited>
      </section>
      <Invitations />
    </>
  )
}
