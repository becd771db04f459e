import { useId } from 'preact/hooks'
import { type Role, useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { Member } from './member.ts'

export const roles = ['viewer', 'editor', 'owner'] as const satisfies readonly Role[]

/** One member, with what can be done about them. */
export function MemberRow({
  member,
  isLastOwner,
  onRole,
  onRemove,
  onPassword,
}: {
  member: Member
  /** Then nothing can be done about them before somebody else is an owner. */
  isLastOwner: boolean
  onRole: (role: Role) => void
  onRemove: () => void
  /** Only operators may. */
  onPassword: (() => void) | undefined
}) {
  const { texts, say } = useSpeech()
  const { account } = useSite()
  const words = texts.settings.people
  const { name } = member
  return (
    <tr>
      <td>
        {name} {member.account === account.id && <span class="tag">{words.you}</span>}
        <span class="hint">{member.email}</span>
      </td>
      <td data-label={words.role}>
        <RoleChoice member={member} isLastOwner={isLastOwner} onRole={onRole} />
      </td>
      <td>
        <span class="actions">
          {onPassword && (
            <button
              type="button"
              class="quiet"
              aria-label={say(words.password_named, { name })}
              onClick={onPassword}
            >
              {words.password}
            </button>
          )}
          {!isLastOwner && (
            <button
              type="button"
              class="quiet danger"
              aria-label={say(words.remove_named, { name })}
              onClick={onRemove}
            >
              {texts.settings.remove}
            </button>
          )}
        </span>
      </td>
    </tr>
  )
}

/** The role as a choice; that of the last owner cannot be changed and says why. */
function RoleChoice({
  member,
  isLastOwner,
  onRole,
}: {
  member: Member
  isLastOwner: boolean
  onRole: (role: Role) => void
}) {
  const { texts, say } = useSpeech()
  const id = useId()
  const words = texts.settings.people
  return (
    <>
      <select
        disabled={isLastOwner}
        aria-describedby={isLastOwner ? id : undefined}
        aria-label={say(words.role_of, { name: member.name })}
        title={words.role_hints[member.role]}
        value={member.role}
        onChange={event => {
          onRole(event.currentTarget.value as Role)
          // Until it is granted the old one holds.
          event.currentTarget.value = member.role
        }}
      >
        {roles.map(role => (
          <option key={role} value={role}>
            {texts.roles[role]}
          </option>
        ))}
      </select>
      {isLastOwner && (
        <span class="hint" id={id}>
          {words.last_owner}
        </span>
      )}
    </>
  )
}
