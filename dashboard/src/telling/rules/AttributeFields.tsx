import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Field } from '../../parts/Field.tsx'
import { useSite } from '../../session/site.tsx'
import { entriesOf } from '../../settings/LinesField.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { NewRule } from './rule-draft.ts'

type Attributes = NewRule['attributes']

/** For each dimension of the site the values that it must have; all when nothing is written. */
export function AttributeFields({
  attributes,
  onAttributes,
  fault,
}: {
  attributes: Attributes
  onAttributes: (attributes: Attributes) => void
  fault: ComponentChildren
}) {
  const { texts } = useSpeech()
  const { dimensions } = useSite()
  // What was removed from the site stays in sight until it is taken away here too.
  const all = [...new Set([...dimensions, ...attributes.map(({ dimension }) => dimension)])]
  const valuesOf = (dimension: string) => attributes.find(one => one.dimension === dimension)?.values ?? []
  const set = (dimension: string, values: string[]) =>
    onAttributes([
      ...attributes.filter(one => one.dimension !== dimension),
      ...(values.length > 0 ? [{ dimension, values }] : []),
    ])
  return (
    <fieldset class="telling-attributes">
      <legend>{texts.telling.rules.attributes}</legend>
      <p class="hint">{texts.telling.rules.attributes_hint}</p>
      {all.map(dimension => (
        <Values
          key={dimension}
          dimension={dimension}
          begun={valuesOf(dimension)}
          onValues={values => set(dimension, values)}
        />
      ))}
      {fault && <p class="fault">{fault}</p>}
    </fieldset>
  )
}

/** Values, one on each line. */
function Values({
  dimension,
  begun,
  onValues,
}: {
  dimension: string
  begun: string[]
  onValues: (values: string[]) => void
}) {
  const [lines, setLines] = useState(begun.join('\n'))
  return (
    <Field label={<bdi>{dimension}</bdi>}>
      {joined => (
        <textarea
          {...joined}
          rows={Math.max(1, lines.split('\n').length)}
          dir="auto"
          spellcheck={false}
          value={lines}
          onInput={event => {
            setLines(event.currentTarget.value)
            onValues(entriesOf(event.currentTarget.value))
          }}
        />
      )}
    </Field>
  )
}
