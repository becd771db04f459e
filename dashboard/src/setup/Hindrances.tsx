import { useQueryClient } from '@tanstack/preact-query'
import type { Installation } from '@touchline/shared/contract/installation.ts'
import { api, ask } from '../api.ts'
import { Copyable } from '../parts/Copyable.tsx'
import { Failure } from '../parts/Failure.tsx'
import { useSubmit } from '../parts/use-submit.ts'
import { useMay, useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { reachOf } from './reach.ts'
import { snippetsFor } from './snippets.ts'

/** Pages of origins that the site does not list: owners add each with one press. */
export function Refused({ origins }: { origins: string[] }) {
  const { texts } = useSpeech()
  const words = texts.install.refused
  const { administer } = useMay()
  const named = origins.filter(origin => origin !== 'null')
  return (
    <>
      {named.length > 0 && <p>{words.why}</p>}
      {named.length > 0 && !administer && <p>{words.ask_an_owner}</p>}
      {administer && named.map(origin => <Allow key={origin} origin={origin} />)}
      {named.length > 0 && <p class="hint">{words.afterwards}</p>}
      {named.length < origins.length && <p>{words.no_origin}</p>}
    </>
  )
}

function Allow({ origin }: { origin: string }) {
  const { texts, say } = useSpeech()
  const { key } = useSite()
  const client = useQueryClient()
  const { onSubmit, isBusy, error } = useSubmit(async () => {
    const params = { path: { site: key } }
    // Read anew: whoever has just narrowed the list elsewhere must not find it as wide as before.
    const { origins } = await ask(api.GET('/v1/sites/{site}', { params }))
    const body = { origins: [...origins, origin] }
    client.setQueryData(['site', key], await ask(api.PATCH('/v1/sites/{site}', { params, body })))
    // What was refused before is mended, and nothing of it is to be remembered.
    await client.resetQueries({ queryKey: ['installation', key] })
  })
  return (
    <form onSubmit={onSubmit}>
      {error !== undefined && <Failure error={error} />}
      <button type="submit" class="main" aria-disabled={isBusy}>
        {say(texts.install.refused.allow, { origin })}
      </button>
    </form>
  )
}

type Surveys = Installation['surveys']

/** The script is on the page and has nothing to ask. */
export function AsksNothing({ surveys, surveyAddress }: { surveys: Surveys; surveyAddress: string }) {
  const { texts, say } = useSpeech()
  const { at } = useSite()
  const { edit } = useMay()
  const words = texts.install.asks_nothing
  if (surveys.length === 0)
    return (
      <>
        <p>{words.none_live}</p>
        {edit && <a href={surveyAddress}>{words.choose}</a>}
      </>
    )
  return (
    <ul class="reasons">
      {surveys.map(({ key, name, state }) => (
        <li key={key}>
          <a href={at(`surveys/${encodeURIComponent(key)}`)}>{name}</a>
          <p>{say(words.states[state])}</p>
        </li>
      ))}
    </ul>
  )
}

/** The script has been there for a while without a survey: the rules in words, and who can say which of them it is. */
export function NotDue({ surveys }: { surveys: Surveys }) {
  const { texts, show } = useSpeech()
  const { at, pause_days } = useSite()
  const words = texts.install.not_due
  return (
    <>
      <p>{words.rules}</p>
      <ul class="reasons listed">
        <li>{words.pages}</li>
        <li>{words.delay}</li>
        <li>{show(words.again, { days: pause_days })}</li>
        <li>{words.busy}</li>
        <li>{words.policy}</li>
      </ul>
      <p>{show(words.debug, { query: <code>?touchline=debug</code> })}</p>
      <ul class="reasons">
        {surveys.map(({ key, name }) => (
          <li key={key}>
            {show(words.look, {
              survey: <a href={at(`surveys/${encodeURIComponent(key)}`)}>{name}</a>,
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

/** No page has fetched the script: what to look for, the likeliest first. */
export function NotFetched() {
  const { texts, show } = useSpeech()
  const { key } = useSite()
  const words = texts.install.not_fetched
  const reach = reachOf(location)
  const [policy] = snippetsFor(location.origin, key).policy
  const doctor = `npm run touchline -- doctor ${location.origin} --page https://shop.example/`
  return (
    <>
      <ol class="reasons listed">
        {reach !== 'public' && <li>{words.reach[reach]}</li>}
        <li>{show(words.missing, { address: <code>{`/w/${key}.js`}</code> })}</li>
        <li>{words.cached}</li>
        <li>
          {words.policy}
          {policy && <Copyable text={policy.code} label={texts.install.ways.policy} />}
        </li>
      </ol>
      <p>{words.doctor}</p>
      <Copyable text={doctor} label={words.doctor_label} />
    </>
  )
}
