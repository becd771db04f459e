import { useQuery, useQueryClient } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Awaited } from '../../parts/Awaited.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Frames } from '../../parts/Frames.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { Confirm } from '../Confirm.tsx'
import { KeyTable } from './KeyTable.tsx'
import type { Key } from './key.ts'
import { NewKeyDialog } from './NewKeyDialog.tsx'

/** The secret keys of the site. */
export function useKeys() {
  const { key } = useSite()
  return useQuery({
    queryKey: ['keys', key],
    queryFn: () => ask(api.GET('/v1/keys', { params: { query: { site: key } } })),
  })
}

/** Secret keys of the site: made, shown once, revoked. */
export function KeysRoom() {
  const { texts, say } = useSpeech()
  const { key: site } = useSite()
  const client = useQueryClient()
  const keys = useKeys()
  const [isMaking, setMaking] = useState(false)
  const [revoked, setRevoked] = useState<Key>()
  const changed = () => client.invalidateQueries({ queryKey: ['keys'] })
  const words = texts.settings.keys
  return (
    <>
      <div class="room-head">
        <p class="lead">{words.lead}</p>
        <button type="button" class="main" onClick={() => setMaking(true)}>
          <Icon name="plus" />
          {words.add}
        </button>
      </div>
      <Awaited query={keys} place={<Frames heights={[160]} />}>
        {known =>
          known.length > 0 ? <KeyTable keys={known} onRevoke={setRevoked} /> : <Empty title={words.none} />
        }
      </Awaited>
      {isMaking && <NewKeyDialog onMade={changed} onClose={() => setMaking(false)} />}
      {revoked && (
        <Confirm
          title={say(words.revoke_title, { name: revoked.name })}
          text={words.revoke_sure}
          action={words.revoke}
          onClose={() => setRevoked(undefined)}
          act={async () => {
            const params = { path: { prefix: revoked.prefix }, query: { site } }
            await ask(api.DELETE('/v1/keys/{prefix}', { params }))
            await changed()
          }}
        />
      )}
    </>
  )
}
