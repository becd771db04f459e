import { Awaited } from '../../parts/Awaited.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { changedParts } from '../changes.ts'
import type { Survey } from '../definition.ts'
import { newMeasures } from '../measures.ts'
import { useVersions } from '../queries.ts'
import { useEditor } from './editor-context.ts'

/** What it asked before, the newest first, and what each version changed. */
export function Versions({ survey }: { survey: Survey }) {
  const { texts, say } = useSpeech()
  const { change, isReadOnly } = useEditor()
  const own = texts.survey.versions
  const versions = useVersions(survey.key, survey.version)
  return (
    <section class="part">
      <h2>{own.title}</h2>
      <p class="hint">{own.lead}</p>
      <Awaited query={versions}>
        {known => (
          <ol class="versions" reversed>
            {known.toReversed().map(({ version, definition }) => {
              const before = known.find(earlier => earlier.version === version - 1)
              const isCurrent = version === survey.version
              return (
                <li key={version} class="card">
                  <h3>
                    {say(texts.survey.version, { version })}
                    {isCurrent && <span class="tag">{own.current}</span>}
                  </h3>
                  <p>
                    {before
                      ? changedParts(before.definition, definition)
                          .map(part => own.parts[part])
                          .join(' · ') || own.nothing
                      : own.first}
                  </p>
                  {before && newMeasures(before.definition, definition).length > 0 && (
                    <p class="hint">{own.new_measure}</p>
                  )}
                  {!isCurrent && !isReadOnly && (
                    <button type="button" onClick={() => change({ definition })}>
                      {own.take}
                    </button>
                  )}
                </li>
              )
            })}
          </ol>
        )}
      </Awaited>
    </section>
  )
}
