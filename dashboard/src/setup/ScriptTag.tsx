import { Copyable } from '../parts/Copyable.tsx'
import { useQueryState } from '../parts/use-query-state.ts'
import { useSpeech } from '../texts/speech.tsx'
import { snippetsFor, ways } from './snippets.ts'
import { Tabs } from './Tabs.tsx'

/** What to paste, for each way to build a website. */
export function ScriptTag({ site }: { site: string }) {
  const { texts } = useSpeech()
  const words = texts.install
  const [query, setQuery] = useQueryState()
  const way = ways.find(name => name === query.way) ?? 'html'
  return (
    <section class="card setup-tag">
      <h2>{words.paste}</h2>
      <Tabs
        label={words.ways_label}
        tabs={ways.map(name => [name, words.ways[name]] as const)}
        chosen={way}
        onChoose={name => setQuery({ way: name })}
      >
        <p>{words.how[way]}</p>
        {snippetsFor(location.origin, site)[way].map(({ name, code }) => (
          <Copyable key={code} name={name} text={code} label={name ?? words.ways[way]} />
        ))}
        <p class="hint">{words.more[way]}</p>
      </Tabs>
    </section>
  )
}
