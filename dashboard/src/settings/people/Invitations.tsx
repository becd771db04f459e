import { useQuery, useQueryClient } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Awaited } from '../../parts/Awaited.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { InvitationTable } from './InvitationTable.tsx'
import { InviteDialog } from './InviteDialog.tsx'

/** The invitations that nobody has taken yet, and what makes one. */
export function Invitations() {
  const { texts } = useSpeech()
  const { key: site } = useSite()
  const client = useQueryClient()
  const [isInviting, setInviting] = useState(false)
  const [error, setError] = useState<unknown>()
  const invitations = useQuery({
    queryKey: ['invitations', site],
    queryFn: () => ask(api.GET('/v1/invitations', { params: { query: { site } } })),
  })
  const changed = () => client.invalidateQueries({ queryKey: ['invitations'] })
  const withdraw = async (invitation: string) => {
    setError(undefined)
    const params = { path: { invitation }, query: { site } }
    await ask(api.DELETE('/v1/invitations/{invitation}', { params })).catch(setError)
    await changed()
  }
  const words = texts.settings.people
  return (
    <section>
      <div class="room-head">
        <h2>{words.invitations}</h2>
        <button type="button" class="main" onClick={() => setInviting(true)}>
          <Icon name="plus" />
          {words.invite}
        </button>
      </div>
      {error !== undefined && <Failure error={error} />}
      <Awaited query={invitations}>
        {known =>
          known.length > 0 ? (
            <InvitationTable invitations={known} onWithdraw={id => void withdraw(id)} />
          ) : (
            <p class="hint">{words.no_invitations}</p>
          )
        }
      </Awaited>
      {isInviting && <InviteDialog onMade={changed} onClose={() => setInviting(false)} />}
    </section>
  )
}
