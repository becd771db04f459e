import { useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { headlineOf } from './begin.ts'
import { Scale } from './Scale.tsx'
import { templates } from './templates.ts'

/** Surveys to begin with, each with its question as visitors would see it. */
export function TemplateCards() {
  const { texts, language, direction } = useSpeech()
  const site = useSite()
  const own = texts.templates
  return (
    <section class="part" id="templates">
      <h2>{own.title}</h2>
      <p class="hint">{own.lead}</p>
      <ul class="templates">
        {templates.map(({ key, definition }) => {
          const { name, when, why } = own.list[key as keyof typeof own.list]
          const [asked] = definition.questions
          return (
            <li key={key} class="card">
              <div class="thumbnail" aria-hidden="true" dir={direction}>
                <p>{headlineOf(definition, language)}</p>
                {asked?.type === 'rating' && <Scale question={asked} />}
              </div>
              <h3>
                <a href={site.at(`surveys/new?template=${key}`)}>{name}</a>
              </h3>
              <p class="when">{when}</p>
              <p class="hint">{why}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
