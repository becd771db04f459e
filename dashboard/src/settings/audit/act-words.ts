import type { Reply } from '../../api.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { useKeys } from '../keys/KeysRoom.tsx'
import { useMembers } from '../people/PeopleRoom.tsx'
import { actText } from './act-text.ts'

type Act = Reply<'/v1/audit'>['acts'][number]

export interface ActWords {
  who: string
  what: string
  /** What else there is to say of it, such as the role that was given. */
  more: string | undefined
  subject: string | null
}

/** Words for what the log names by ids: keys by their names, accounts by their people’s names. What is not there any more keeps its id. */
export function useActWords(): (act: Act) => ActWords {
  const { texts, say } = useSpeech()
  const { data: keys = [] } = useKeys()
  const { data: members = [] } = useMembers()
  const words = texts.audit
  const actors: Record<string, string> = {
    ...{ 'command line': words.command_line, touchline: words.touchline },
    ...{ nobody: words.nobody, 'removed account': words.removed_account },
  }
  const keyNamed = (prefix: string) => keys.find(key => key.prefix === prefix)?.name
  const memberNamed = (noted: string) => {
    const member = members.find(({ account, email }) => account === noted || email === noted)
    return member && `${member.name} (${member.email})`
  }
  const whoOf = (actor: string) => {
    const key = keyNamed(actor)
    if (key !== undefined) return say(words.key, { name: key })
    return (
      actors[actor] ?? memberNamed(actor) ?? (isAccountId(actor) ? say(words.removed, { id: actor }) : actor)
    )
  }
  return ({ actor, act, subject, role, times }) => ({
    who: whoOf(actor),
    what: actText(words.acts, act),
    more:
      times !== null
        ? say(words.times, { count: times })
        : role !== null
          ? say(words.role_given, { role: texts.roles[role] })
          : undefined,
    subject: subject && (keyNamed(subject) ?? memberNamed(subject) ?? subject),
  })
}

/** Twelve random letters; keys begin with `tls_`. The server tells accounts that are still there by their addresses. */
const isAccountId = (actor: string) => /^(?!tls_)[\w-]{12}$/.test(actor)
