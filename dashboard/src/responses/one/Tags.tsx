import { useState } from 'preact/hooks'
import { Failure } from '../../parts/Failure.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { useResponseChange, type WholeResponse } from './use-response-change.ts'

/** The tags of a response: words of the team's own. */
export function Tags({ response, mayEdit }: { response: WholeResponse; mayEdit: boolean }) {
  const { texts, say } = useSpeech()
  const { change, error } = useResponseChange(response.id)
  const [typed, setTyped] = useState('')
  const add = async (event: Event) => {
    event.preventDefault()
    const tag = typed.trim()
    if (tag !== '' && (await change({ add_tags: [tag] }))) setTyped('')
  }
  return (
    <section class="part">
      <h3>{texts.response.tags}</h3>
      {response.tags.length === 0 ? (
        <p class="hint">{texts.response.no_tags}</p>
      ) : (
        <ul class="chips">
          {response.tags.map(tag => (
            <li key={tag} class="chip">
              <bdi>{tag}</bdi>
              {mayEdit && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={say(texts.response.remove_tag, { tag })}
                  onClick={() => void change({ remove_tags: [tag] })}
                >
                  <Icon name="close" />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayEdit && (
        <form class="one-line" onSubmit={event => void add(event)}>
          <TextField
            label={<span class="unseen">{texts.response.new_tag}</span>}
            placeholder={texts.response.new_tag}
            maxLength={50}
            dir="auto"
            value={typed}
            onText={setTyped}
          />
          <button type="submit">{texts.response.add}</button>
        </form>
      )}
      {error !== undefined && <Failure error={error} />}
    </section>
  )
}
