import { useQueryClient } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { api, ask } from '../../api.ts'
import { Failure } from '../../parts/Failure.tsx'
import { StackedTable } from '../../parts/StackedTable.tsx'
import { type Role, useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { Confirm } from '../Confirm.tsx'
import { MemberRow } from './MemberRow.tsx'
import type { Member } from './member.ts'
import { PasswordLink } from './PasswordLink.tsx'

/** Each member with the role, which can be changed, and what takes them away. */
export function MemberTable({ members }: { members: Member[] }) {
  const { texts, say } = useSpeech()
  const { key: site, account } = useSite()
  const client = useQueryClient()
  const { route } = useLocation()
  const [error, setError] = useState<unknown>()
  const [removed, setRemoved] = useState<Member>()
  const [forgetful, setForgetful] = useState<Member>()
  const words = texts.settings.people
  const owners = members.filter(({ role }) => role === 'owner').length
  const changed = async (member: Member) => {
    await client.invalidateQueries({ queryKey: ['members'] })
    // Who has changed their own rights sees other rooms from now on.
    if (member.account === account.id) await client.invalidateQueries({ queryKey: ['account'] })
  }
  const give = async (member: Member, role: Role) => {
    setError(undefined)
    const params = { path: { account: member.account }, query: { site } }
    await ask(api.PATCH('/v1/members/{account}', { params, body: { role } })).catch(setError)
    await changed(member)
  }
  return (
    <>
      {error !== undefined && <Failure error={error} />}
      <div class="list">
        <StackedTable name={words.members} columns={[words.name, words.role]} actions={texts.settings.remove}>
          {account.is_operator && members.every(member => member.account !== account.id) && <OperatorRow />}
          {members.map(member => (
            <MemberRow
              key={member.account}
              member={member}
              isLastOwner={member.role === 'owner' && owners === 1}
              onRole={role => void give(member, role)}
              onRemove={() => setRemoved(member)}
              onPassword={account.is_operator ? () => setForgetful(member) : undefined}
            />
          ))}
        </StackedTable>
      </div>
      {removed && (
        <Confirm
          title={say(words.remove_title, { name: removed.name })}
          text={words.remove_sure}
          action={texts.settings.remove}
          onClose={() => setRemoved(undefined)}
          act={async () => {
            const params = { path: { account: removed.account }, query: { site } }
            await ask(api.DELETE('/v1/members/{account}', { params }))
            // Who has removed themselves has nothing to see here any more.
            if (removed.account === account.id && !account.is_operator) route('/')
            await changed(removed)
          }}
        />
      )}
      {forgetful && <PasswordLink member={forgetful} onClose={() => setForgetful(undefined)} />}
    </>
  )
}

/** Operators may do everything without being members; who is one finds themselves in the list all the same. */
function OperatorRow() {
  const { texts } = useSpeech()
  const { account } = useSite()
  const words = texts.settings.people
  return (
    <tr>
      <td>
        {account.name} <span class="tag">{words.you}</span>
        <span class="hint">{account.email}</span>
      </td>
      <td data-label={words.role}>
        {words.operator}
        <span class="hint">{words.operator_hint}</span>
      </td>
      <td />
    </tr>
  )
}
