import { useQuery } from '@tanstack/preact-query'
import { useId } from 'preact/hooks'
import { api, ask, type Reply } from '../api.ts'
import { Awaited } from '../parts/Awaited.tsx'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import type { Place } from './chart-place.ts'
import { NewestComments } from './NewestComments.tsx'

type Terms = Reply<'/v1/terms'>

/** What the unhappy say and what the happy say, with real words beside every figure. */
export function WordsSection({ touchpoint, figures }: Place) {
  const { texts, say } = useSpeech()
  const { key: site } = useSite()
  const id = useId()
  const { from, to } = figures.reply
  // Comments are read just behind the answers that bring them.
  const isBehind = (found: Terms) => found.comments === 0 && figures.series.total.commented > 0
  const terms = useQuery({
    queryKey: ['terms', site, touchpoint.key, from, to],
    queryFn: () =>
      ask(
        api.GET('/v1/terms', {
          params: { query: { site, touchpoint: [touchpoint.key], from, to, limit: 6 } },
        }),
      ),
    refetchInterval: ({ state: { data } }) => (data && isBehind(data) ? 5_000 : false),
  })
  return (
    <section class="card words" aria-labelledby={id}>
      <header>
        <h2 id={id}>{texts.touchpoint.words}</h2>
        <p class="hint">{texts.touchpoint.words_about}</p>
      </header>
      <Awaited query={terms}>
        {found =>
          found.comments === 0 ? (
            <p>{isBehind(found) ? texts.touchpoint.comments_behind : texts.touchpoint.no_comments}</p>
          ) : (
            <>
              <div class="pair">
                <Side
                  name={texts.touchpoint.unhappy}
                  side="negative"
                  {...{ found, touchpoint: touchpoint.key }}
                />
                <Side
                  name={texts.touchpoint.happy}
                  side="positive"
                  {...{ found, touchpoint: touchpoint.key }}
                />
              </div>
              {found.is_cut && (
                <p class="hint">{say(texts.touchpoint.words_cut, { comments: found.comments })}</p>
              )}
            </>
          )
        }
      </Awaited>
    </section>
  )
}

function Side({
  name,
  side,
  found,
  touchpoint,
}: {
  name: string
  side: 'negative' | 'positive'
  found: Terms
  touchpoint: string
}) {
  const { texts, say } = useSpeech()
  const terms = found[side]
  return (
    <div class={`side ${side}`}>
      <h3>
        {name} <span class="hint">{say(texts.touchpoint.comments, { count: found.sides[side] })}</span>
      </h3>
      {terms.length === 0 ? (
        <>
          <p class="hint">{texts.touchpoint.no_terms}</p>
          <NewestComments {...{ touchpoint, side, from: found.from, to: found.to }} />
        </>
      ) : (
        <ul>
          {withQuotes(terms).map(({ term, quote }) => (
            <Term key={`${term.term} ${term.language}`} {...{ term, quote }} count={term[side].count} />
          ))}
        </ul>
      )}
    </div>
  )
}

type TellingTerm = Terms['negative'][number]
type Quote = TellingTerm['quotes'][number] | undefined

/** Beside each term a comment that no term before it has shown, where there is one. */
function withQuotes(terms: readonly TellingTerm[]): { term: TellingTerm; quote: Quote }[] {
  const shown = new Set<string>()
  return terms.map(term => {
    const quote = term.quotes.find(({ text }) => !shown.has(text))
    if (quote) shown.add(quote.text)
    return { term, quote }
  })
}

function Term({
  term: { term, language },
  quote,
  count,
}: {
  term: TellingTerm
  quote: Quote
  count: number
}) {
  const { texts, say } = useSpeech()
  const site = useSite()
  const lang = language ?? undefined
  return (
    <li>
      <p class="term">
        <strong lang={lang} dir="auto">
          {term}
        </strong>{' '}
        <span class="hint">{say(texts.touchpoint.of_comments, { count })}</span>
      </p>
      {quote && (
        <a class="quote" href={site.at(`responses/${encodeURIComponent(quote.id)}`)} lang={lang} dir="auto">
          {quote.text}
        </a>
      )}
    </li>
  )
}
