import type { Reply } from '../../api.ts'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import '../../styles/stacks.css'

/** The keys by which tokens are proven. */
export function IdentityKeyTable({
  keys,
  onRemove,
}: {
  keys: Reply<'/v1/identity-keys'>
  onRemove: (id: string) => void
}) {
  const { texts, say } = useSpeech()
  const dates = useDates()
  const words = texts.settings.identity
  return (
    <div class="list">
      <table class="stacks">
        <caption class="unseen">{words.keys}</caption>
        <thead>
          <tr>
            <th scope="col">{words.id}</th>
            <th scope="col">{words.algorithm}</th>
            <th scope="col">{words.created}</th>
            <th scope="col">
              <span class="unseen">{texts.settings.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ id, algorithm, created_at }) => (
            <tr key={id}>
              <td>
                <code>{id}</code>
              </td>
              <td data-label={words.algorithm}>{algorithm}</td>
              <td class="nowrap" data-label={words.created}>
                {dates.day(created_at)}
              </td>
              <td>
                <button
                  type="button"
                  class="quiet danger"
                  aria-label={say(words.remove_named, { id })}
                  onClick={() => onRemove(id)}
                >
                  {texts.settings.remove}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
