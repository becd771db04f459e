import { Failure } from '../../parts/Failure.tsx'
import { useSite } from '../../session/site.tsx'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { useResponseChange, type WholeResponse } from './use-response-change.ts'

/** Who has taken the response in hand. */
export function Handling({ response, mayEdit }: { response: WholeResponse; mayEdit: boolean }) {
  const { texts, show } = useSpeech()
  const dates = useDates()
  const { account } = useSite()
  const { change, error } = useResponseChange(response.id)
  const { handled_by: by, handled_at: at } = response
  return (
    <section class="part">
      <h3>{texts.response.handled}</h3>
      <div class="one-line">
        <p>
          {by === null || at === null
            ? texts.response.nobody
            : show(texts.response.handled_at, { name: <bdi>{by}</bdi>, when: dates.dayAndTime(at) })}
        </p>
        {mayEdit && by !== account.name && (
          <button type="button" onClick={() => void change({ handled_by: account.name })}>
            {texts.response.take}
          </button>
        )}
        {mayEdit && by !== null && (
          <button type="button" class="quiet" onClick={() => void change({ handled_by: null })}>
            {texts.response.give_back}
          </button>
        )}
      </div>
      {error !== undefined && <Failure error={error} />}
    </section>
  )
}
