import type { ComponentChildren } from 'preact'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { useNames } from '../use-names.ts'
import type { WholeResponse } from './use-response-change.ts'

/** All else that is known: of the customer, of where and how it came, and when. */
export function Facts({ response }: { response: WholeResponse }) {
  const { texts } = useSpeech()
  const { customer, attributes, traits, claim } = response
  const claimed = { ...(claim?.email && { email: claim.email }), ...claim?.traits }
  return (
    <section class="part">
      <h3>{texts.response.about}</h3>
      <dl class="facts">
        <Fact name={texts.response.customer}>
          {customer ? <Customer customer={customer} /> : texts.response.anonymous}
        </Fact>
        <Arrival response={response} />
        <Times response={response} />
        <Fact name={texts.response.id}>
          <code>{response.id}</code>
        </Fact>
      </dl>
      <Named title={texts.response.attributes} facts={attributes} />
      <Named title={texts.response.traits} facts={traits} />
      <Named title={texts.response.claimed} facts={claimed} />
    </section>
  )
}

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

function Customer({ customer }: { customer: NonNullable<WholeResponse['customer']> }) {
  const { texts } = useSpeech()
  const { id, email, name, is_proven } = customer
  return (
    <>
      {[name, email, id].flatMap((text, place) =>
        text === null
          ? []
          : [
              <span class="line-of" dir="auto" key={place}>
                {text}
              </span>,
            ],
      )}
      <span class="hint">{is_proven ? texts.response.proven : texts.response.unproven}</span>
    </>
  )
}

function Arrival({ response }: { response: WholeResponse }) {
  const { texts, show } = useSpeech()
  const names = useNames()
  const { page, locale, channel, source, survey, version, touchpoint } = response
  const imported = response.import
  return (
    <>
      {/* As words: what a visitor sent is no address to be followed. */}
      {page !== null && (
        <Fact name={texts.response.page}>
          <bdi>{page}</bdi>
        </Fact>
      )}
      {locale !== null && (
        <Fact name={texts.response.language}>
          <bdi>{locale}</bdi>
        </Fact>
      )}
      <Fact name={texts.response.channel}>{texts.channels[channel]}</Fact>
      <Fact name={texts.response.source}>{texts.responses.sources[source]}</Fact>
      <Fact name={texts.response.touchpoint}>
        <bdi>{names.touchpoint(touchpoint)}</bdi>
      </Fact>
      <Fact name={texts.response.survey}>
        {show(texts.response.version, { survey: <bdi>{names.survey(survey)}</bdi>, version: `${version}` })}
      </Fact>
      {imported !== null && <Fact name={texts.response.import}>{imported}</Fact>}
    </>
  )
}

function Times({ response }: { response: WholeResponse }) {
  const { texts } = useSpeech()
  const dates = useDates()
  return (['answered', 'received', 'updated'] as const).map(name => {
    const at = response[`${name}_at`]
    return (
      <Fact key={name} name={texts.response[name]}>
        <time dateTime={at}>{dates.dayAndTime(at)}</time>
      </Fact>
    )
  })
}

function Named({ title, facts }: { title: string; facts: Record<string, unknown> }) {
  const all = Object.entries(facts)
  if (all.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <dl class="facts">
        {all.map(([name, value]) => (
          <div key={name}>
            <dt dir="auto">{name}</dt>
            <dd dir="auto">{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
