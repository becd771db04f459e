import { type NewRule, newRule } from '@touchline/shared/contract/rule.ts'
import type { DestinationRow, RuleRow } from '../../store/delivery-tables.ts'
import type { PersonRow } from '../../store/recipients.ts'
import type { Store } from '../../store/store.ts'
import { type ThemesOf, themesOfComments } from './themes-of-comments.ts'

/** What a site's rules say, and whom they may tell. */
export interface KnownRules {
  rules: NewRule[]
  people: PersonRow[]
  chats: DestinationRow[]
  themesOf: ThemesOf
}

/** What a rule that says no more than its event leaves out. */
const leftOut = newRule.parse({ event: 'response.negative' })

/** What an older server did not let rules say means what it means where it is left out; what only a newer one knows is in nobody's way. */
export const definitionOf = ({ definition }: Pick<RuleRow, 'definition'>): NewRule => ({
  ...leftOut,
  ...JSON.parse(definition),
})

/** Reads whom a site may tell, and its rules, unless others are given. */
export async function readRules(
  store: Pick<Store, 'listRules' | 'listRecipients' | 'listThemes'>,
  siteId: number,
  given?: NewRule[],
): Promise<KnownRules> {
  const rules = given ?? (await store.listRules(siteId)).map(definitionOf)
  const { people, chats } = await store.listRecipients(siteId)
  const needsThemes = rules.some(({ themes }) => themes.length > 0)
  return {
    ...{ rules, people, chats },
    themesOf: await themesOfComments(needsThemes ? await store.listThemes(siteId) : []),
  }
}
