import { useSpeech } from '../../texts/speech.tsx'
import { put, type Words } from '../definition.ts'
import { BandWords } from './BandWords.tsx'
import { LineField, WordsField } from './BlockFields.tsx'
import { useEditor } from './editor-context.ts'

/** What is said at the end, and a link that everybody is offered alike. */
export function Thanks() {
  const { texts } = useSpeech()
  const { draft, change } = useEditor()
  const { definition } = draft
  const own = texts.survey.thanks
  const define = (parts: Parameters<typeof put<typeof definition>>[1]) =>
    change({ definition: put(definition, parts) })
  const link = definition.thank_you_link
  const setLink = (text: Words | undefined, url: string) =>
    define({ thank_you_link: text === undefined && url === '' ? undefined : { text: text ?? '', url } })
  return (
    <section class="part">
      <h2>{own.title}</h2>
      <div class="card fields">
        <WordsField
          label={own.text}
          path="definition.thank_you"
          placeholder={texts.survey.usual}
          isOptional
          words={definition.thank_you}
          onWords={thank_you => define({ thank_you })}
        />
        <BandWords
          path="definition.thank_you_by_band"
          words={definition.thank_you_by_band}
          onWords={thank_you_by_band => define({ thank_you_by_band })}
        />
        <details class="more" open={link !== undefined}>
          <summary>{own.link}</summary>
          <p class="hint">{own.link_hint}</p>
          <WordsField
            label={own.link_text}
            path="definition.thank_you_link.text"
            isOptional
            words={link?.text === '' ? undefined : link?.text}
            onWords={text => setLink(text, link?.url ?? '')}
          />
          <LineField
            label={own.link_url}
            path="definition.thank_you_link.url"
            placeholder="https://"
            value={link?.url ?? ''}
            onText={url => setLink(link?.text === '' ? undefined : link?.text, url)}
          />
        </details>
      </div>
    </section>
  )
}
