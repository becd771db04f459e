import { useSpeech } from '../../texts/speech.tsx'
import { useKeys } from '../keys/KeysRoom.tsx'
import { useMembers } from '../people/PeopleRoom.tsx'

/** Words for what the log names by ids: keys by their names, accounts by their addresses. What is not there any more keeps its id. */
export function useActWords(): Record<'whoOf' | 'whatOf' | 'subjectOf', (noted: string) => string> {
  const { texts, say } = useSpeech()
  const { data: keys = [] } = useKeys()
  const { data: members = [] } = useMembers()
  const acts: Record<string, string> = texts.audit.acts
  const keyNamed = (prefix: string) => keys.find(key => key.prefix === prefix)?.name
  return {
    whatOf: act => acts[act] ?? act,
    whoOf: actor => {
      if (actor === 'command line') return texts.audit.command_line
      const name = keyNamed(actor)
      return name === undefined ? actor : say(texts.audit.key, { name })
    },
    subjectOf: subject =>
      keyNamed(subject) ?? members.find(({ account }) => account === subject)?.email ?? subject,
  }
}
