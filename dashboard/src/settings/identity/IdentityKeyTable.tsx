import type { Reply } from '../../api.ts'
import { StackedTable } from '../../parts/StackedTable.tsx'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'

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
      <StackedTable
        name={words.keys}
        columns={[words.id, words.algorithm, words.created]}
        actions={texts.settings.remove}
      >
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
      </StackedTable>
    </div>
  )
}
