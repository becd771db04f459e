import { StackedTable } from '../../parts/StackedTable.tsx'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import type { Key } from './key.ts'

/** What is known of each key. */
export function KeyTable({ keys, onRevoke }: { keys: Key[]; onRevoke: (key: Key) => void }) {
  const { texts, say } = useSpeech()
  const dates = useDates()
  const words = texts.settings.keys
  return (
    <div class="list">
      <StackedTable
        name={texts.settings.rooms.keys}
        columns={[words.name, words.scope, words.created, words.used]}
        actions={words.revoke}
      >
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
      </StackedTable>
    </div>
  )
}
