import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import type { Key } from './key.ts'
import '../../styles/stacks.css'

/** What is known of each key. */
export function KeyTable({ keys, onRevoke }: { keys: Key[]; onRevoke: (key: Key) => void }) {
  const { texts, say } = useSpeech()
  const dates = useDates()
  const words = texts.settings.keys
  return (
    <div class="list">
      <table class="stacks">
        <caption class="unseen">{texts.settings.rooms.keys}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.scope}</th>
            <th scope="col">{words.created}</th>
            <th scope="col">{words.used}</th>
            <th scope="col">
              <span class="unseen">{words.revoke}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map(key => (
            <tr key={key.prefix}>
              <td>
                {key.name}
                <span class="hint">
                  <code>{key.prefix}…</code>
                </span>
              </td>
              <td data-label={words.scope}>{words.scopes[key.scope]}</td>
              <td class="nowrap" data-label={words.created}>
                {dates.day(key.created_at)}
              </td>
              <td class="nowrap" data-label={words.used}>
                {key.last_used_at ? dates.ago(key.last_used_at, Date.now()) : words.never}
              </td>
              <td>
                <button
                  type="button"
                  class="quiet danger"
                  aria-label={say(words.revoke_named, { name: key.name })}
                  onClick={() => onRevoke(key)}
                >
                  {words.revoke}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
