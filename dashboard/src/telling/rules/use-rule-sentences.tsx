import { useQuery } from '@tanstack/preact-query'
import type { ComponentChildren } from 'preact'
import { api, ask } from '../../api.ts'
import { stageName } from '../../figures/stage-name.ts'
import { useNames } from '../../responses/use-names.ts'
import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { useRecipients } from '../recipients/recipients.ts'
import { isOfResponses, type NewRule, unchosen } from './rule-draft.ts'
import { spanOf } from './span-of-minutes.ts'
import { useNamesList } from './use-names-list.tsx'

/** What comments may be about, as the site calls it. */
export function useThemes() {
  const { key } = useSite()
  return useQuery({
    queryKey: ['themes', key],
    queryFn: () => ask(api.GET('/v1/themes', { params: { query: { site: key } } })),
    staleTime: 60_000,
  })
}

/** What a rule says, as whole sentences: when it tells whom, what it asks beside that, and what comes later. */
export function useRuleSentences(): (rule: NewRule) => ComponentChildren[] {
  const { texts, show } = useSpeech()
  const list = useNamesList()
  const whoOf = useWho()
  const asksOf = useAsks()
  const { touchpoint } = useNames()
  const words = texts.telling.rules
  return rule => {
    const { event, touchpoints, escalation } = rule
    const who = list(whoOf(rule), 'conjunction')
    const places = list(touchpoints.map(touchpoint), 'disjunction')
    const first =
      touchpoints.length === 0
        ? show(words.sentences[event].anywhere, { who })
        : show(words.sentences[event].at, { who, places })
    const { count, unit } = spanOf(escalation?.after_minutes ?? 0)
    const later = escalation &&
      isOfResponses(rule) && {
        ...{ count, who: list(whoOf({ tell: escalation.tell, tell_owner: false }), 'conjunction') },
      }
    const { now, later: isLater } = unchosen(rule)
    return [
      first,
      ...(now ? [words.choose_who] : []),
      ...asksOf(rule),
      ...(later ? [show(words.escalations[unit], later)] : []),
      ...(isLater ? [words.choose_who_later] : []),
    ]
  }
}

/** Whom a rule tells, by their names. */
function useWho(): (rule: Pick<NewRule, 'tell' | 'tell_owner'>) => string[] {
  const { texts } = useSpeech()
  const { data } = useRecipients()
  const words = texts.telling.rules
  return ({ tell, tell_owner }) => {
    const names = tell.map(
      id => data?.recipients.find(recipient => recipient.id === id)?.name ?? words.somebody_gone,
    )
    const all = tell_owner ? [words.touchpoint_owner, ...names] : names
    return all.length > 0 ? all : ['…']
  }
}

/** What a rule asks beside the place, a sentence for each. */
function useAsks(): (rule: NewRule) => ComponentChildren[] {
  const { texts, show } = useSpeech()
  const list = useNamesList()
  const { data: themes = [] } = useThemes()
  const words = texts.telling.rules
  return rule => {
    const { stages, bands } = rule
    const named = (names: string[]) => list(names, 'disjunction')
    const ofStages = stages.length > 0 && [
      show(words.only_stages, { stages: named(stages.map(stage => stageName(texts, stage))) }),
    ]
    if (!isOfResponses(rule)) return ofStages || []
    const ofBands = bands.length > 0 &&
      rule.event === 'response.created' && [
        show(words.only_bands, { bands: named(bands.map(band => words.bands[band])) }),
      ]
    const ofThemes = rule.themes.length > 0 && [
      show(words.only_themes, {
        themes: named(rule.themes.map(key => themes.find(theme => theme.key === key)?.name ?? key)),
      }),
    ]
    const ofAttributes = rule.attributes.map(({ dimension, values }) =>
      show(words.only_where, { dimension: <bdi>{dimension}</bdi>, values: named(values) }),
    )
    return [...(ofBands || []), ...(ofStages || []), ...(ofThemes || []), ...ofAttributes]
  }
}
