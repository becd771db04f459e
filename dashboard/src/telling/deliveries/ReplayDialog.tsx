import { useQueryClient } from '@tanstack/preact-query'
import { dayRange, parseDay } from '@touchline/shared/calendar.ts'
import { useState } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Failure } from '../../parts/Failure.tsx'
import { SelectField, TextField } from '../../parts/Field.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useSubmit } from '../../parts/use-submit.ts'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { useReceivers } from './receivers.ts'

const states = ['given_up', 'delivered', 'dropped'] as const
type State = (typeof states)[number]

/** Sends many again: all of a state, to one receiver or to all, of a span of days. */
export function ReplayDialog({ receiver, onClose }: { receiver: string | undefined; onClose: () => void }) {
  const { texts, say } = useSpeech()
  const { key: site, time_zone } = useSite()
  const client = useQueryClient()
  const receivers = useReceivers()
  const [draft, setDraft] = useState({
    receiver: receiver ?? '',
    state: 'given_up' as State,
    from: '',
    to: '',
  })
  const [count, setCount] = useState<number>()
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes })
  const { onSubmit, isBusy, error } = useSubmit(async () => {
    setCount(undefined)
    const from = edgeOf(draft.from, time_zone, 'start')
    const to = edgeOf(draft.to, time_zone, 'end')
    const body = {
      state: [draft.state],
      ...(draft.receiver && { receiver: draft.receiver }),
      ...(from && { from }),
      ...(to && { to }),
    }
    const { replayed } = await ask(api.POST('/v1/deliveries/replay', { params: { query: { site } }, body }))
    setCount(replayed)
    await client.invalidateQueries({ queryKey: ['deliveries'] })
  })
  const words = texts.telling.deliveries
  return (
    <Dialog title={words.replay_many} onClose={onClose}>
      <form onSubmit={onSubmit}>
        <p>{words.replay_lead}</p>
        <SelectField
          label={words.replay_which}
          value={draft.state}
          options={states.map(state => [state, words.states[state]] as const)}
          onChoose={state => change({ state })}
        />
        <SelectField
          label={words.to}
          value={draft.receiver}
          options={[['', words.any], ...receivers.map(({ id, name }) => [id, name] as const)]}
          onChoose={receiver => change({ receiver })}
        />
        <div class="telling-pair">
          {(['from', 'to'] as const).map(name => (
            <TextField
              key={name}
              type="date"
              label={texts.responses.names[name]}
              value={draft[name]}
              onText={day => change({ [name]: day })}
            />
          ))}
        </div>
        {error !== undefined && <Failure error={error} />}
        {count !== undefined && (
          <Notice kind={count > 0 ? 'good' : 'info'}>{say(words.replayed, { count })}</Notice>
        )}
        <button type="submit" class="main" aria-disabled={isBusy}>
          {words.replay}
        </button>
      </form>
    </Dialog>
  )
}

/** The instant at which a day of the site begins or ends; undefined where none was chosen. */
function edgeOf(date: string, timeZone: string, edge: 'start' | 'end'): string | undefined {
  const day = parseDay(date)
  return day === undefined ? undefined : new Date(dayRange(day, timeZone)[edge]).toISOString()
}
