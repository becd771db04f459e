import type { Reply } from '../../api.ts'
import { StackedTable } from '../../parts/StackedTable.tsx'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'

/** Who is invited as what, and until when. */
export function InvitationTable({
  invitations,
  onWithdraw,
}: {
  invitations: Reply<'/v1/invitations'>
  onWithdraw: (id: string) => void
}) {
  const { texts, say } = useSpeech()
  const dates = useDates()
  const words = texts.settings.people
  return (
    <div class="list">
      <StackedTable
        name={words.invitations}
        columns={[words.email, words.role, words.expires]}
        actions={words.withdraw}
      >
        {invitations.map(({ id, email, role, expires_at }) => (
          <tr key={id}>
            <td>{email ?? words.anybody}</td>
            <td data-label={words.role}>{texts.roles[role]}</td>
            <td class="nowrap" data-label={words.expires}>
              {dates.dayAndTime(expires_at)}
            </td>
            <td>
              <button
                type="button"
                class="quiet danger"
                aria-label={say(words.withdraw_named, { who: email ?? words.anybody })}
                onClick={() => onWithdraw(id)}
              >
                {words.withdraw}
              </button>
            </td>
          </tr>
        ))}
      </StackedTable>
    </div>
  )
}
