import type { NewRule } from '@touchline/shared/contract/rule.ts'
import type { KnownRules } from './known-rules.ts'

type Recipients = Pick<KnownRules, 'people' | 'chats'>

/** The ids of all whom a rule tells at once: those that it names, as far as they are there, and whoever looks after the touchpoint. */
export function toldAtOnce(rule: NewRule, owner: string | undefined, known: Recipients): string[] {
  const owners = rule.tell_owner ? findOwners(owner, known) : []
  return [...new Set([...presentOf(rule.tell, known), ...owners])]
}

/** Those of a list who are still there. */
export const presentOf = (ids: readonly string[], { people, chats }: Recipients): string[] =>
  ids.filter(id => people.some(({ account_id }) => account_id === id) || chats.some(chat => chat.id === id))

/** Letters of both cases are the same, as are blanks at the ends. */
const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase()

/** Whoever a touchpoint's `owner` names, by name or address; the owners of the site where that is nobody. */
function findOwners(owner: string | undefined, { people, chats }: Recipients): string[] {
  const name = plain(owner ?? '')
  const persons = people.filter(person => [person.name, person.email].some(one => plain(one) === name))
  const named = [
    ...persons.map(({ account_id }) => account_id),
    ...chats.filter(chat => plain(chat.name) === name).map(({ id }) => id),
  ]
  if (name !== '' && named.length > 0) return named
  return people.filter(({ role }) => role === 'owner').map(({ account_id }) => account_id)
}
