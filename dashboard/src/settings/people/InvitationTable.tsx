import type { Reply } from '../../api.ts'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import '../../styles/stacks.css'

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
      <table class="stacks">
        <caption class="unseen">{words.invitations}</caption>
        <thead>
          <tr>
            <th scope="col">{words.email}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.expires}</th>
            <th scope="col">
              <span class="unseen">{words.withdraw}</span>
            </th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </div>
  )
}
