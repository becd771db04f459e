import { useQuery, useQueryClient } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Awaited } from '../../parts/Awaited.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { Confirm } from '../Confirm.tsx'
import { Options } from '../Options.tsx'
import { RoomForm } from '../RoomForm.tsx'
import { useSaving } from '../use-saving.ts'
import { useSitePatch } from '../use-site-patch.ts'
import { HowToSign } from './HowToSign.tsx'
import { IdentityKeyTable } from './IdentityKeyTable.tsx'
import { NewIdentityKey } from './NewIdentityKey.tsx'

/** Keys that prove who a customer is, and what becomes of those whom none proves. */
export function IdentityRoom() {
  const { texts, say } = useSpeech()
  const { key: site } = useSite()
  const client = useQueryClient()
  const [isAdding, setAdding] = useState(false)
  const [removed, setRemoved] = useState<string>()
  const keys = useQuery({
    queryKey: ['identity-keys', site],
    queryFn: () => ask(api.GET('/v1/identity-keys', { params: { query: { site } } })),
  })
  const changed = () => client.invalidateQueries({ queryKey: ['identity-keys'] })
  const words = texts.settings.identity
  return (
    <>
      <p class="lead">{words.lead}</p>
      <section>
        <div class="room-head">
          <h2>{words.keys}</h2>
          <button type="button" onClick={() => setAdding(true)}>
            <Icon name="plus" />
            {words.add}
          </button>
        </div>
        <Awaited query={keys}>
          {known =>
            known.length > 0 ? (
              <IdentityKeyTable keys={known} onRemove={setRemoved} />
            ) : (
              <p class="hint">{words.none}</p>
            )
          }
        </Awaited>
      </section>
      <Mode />
      <HowToSign />
      {isAdding && <NewIdentityKey onMade={changed} onClose={() => setAdding(false)} />}
      {removed && (
        <Confirm
          title={say(words.remove_title, { id: removed })}
          text={words.remove_sure}
          action={texts.settings.remove}
          onClose={() => setRemoved(undefined)}
          act={async () => {
            const params = { path: { id: removed }, query: { site } }
            await ask(api.DELETE('/v1/identity-keys/{id}', { params }))
            await changed()
          }}
        />
      )}
    </>
  )
}

const modes = ['optional', 'required'] as const

function Mode() {
  const { texts } = useSpeech()
  const { identity } = useSite()
  const patch = useSitePatch()
  const [mode, setMode] = useState(identity)
  const saving = useSaving(() => patch({ identity: mode }))
  const words = texts.settings.identity
  return (
    <RoomForm saving={saving} fields={[]}>
      <Options
        legend={words.mode}
        value={mode}
        options={modes.map(value => ({ value, name: words.modes[value] }))}
        onChoose={setMode}
      />
    </RoomForm>
  )
}
