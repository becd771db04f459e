import { Field } from '../../parts/Field.tsx'
import { InEnglish } from '../../parts/InEnglish.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { digitsOf, LineField, PickField } from './BlockFields.tsx'
import { useEditor, useFault } from './editor-context.ts'
import { useLook } from './use-look.ts'

const themes = ['auto', 'light', 'dark'] as const

/** Colours, corners, font and logo, and what is to be noticed about them. */
export function StyleFields() {
  const { texts } = useSpeech()
  const { notices } = useEditor()
  const { look, set } = useLook()
  const own = texts.survey.look
  return (
    <>
      <div class="pair">
        <PickField
          label={own.theme}
          path="definition.look.theme"
          value={look.theme}
          options={themes.map(key => [key, own.themes[key]] as const)}
          onPick={theme => set({ theme })}
        />
        <AccentField value={look.accent} onColour={accent => set({ accent })} />
      </div>
      {notices
        .filter(({ about }) => about === 'look')
        .map(({ text }) => (
          <Notice key={text} kind="info">
            <p>
              <InEnglish text={text} />
            </p>
          </Notice>
        ))}
      <div class="pair">
        <LineField
          label={own.radius}
          path="definition.look.radius"
          inputMode="numeric"
          value={look.radius === undefined ? '' : `${look.radius}`}
          onText={text => set({ radius: digitsOf(text) })}
        />
        <LineField
          label={own.font}
          hint={own.font_hint}
          path="definition.look.font"
          placeholder="Inter, Georgia, serif"
          value={look.font ?? ''}
          onText={text => set({ font: text || undefined })}
        />
      </div>
      <LineField
        label={own.logo}
        hint={own.logo_hint}
        path="definition.look.logo"
        placeholder="/logo.svg"
        value={look.logo ?? ''}
        onText={text => set({ logo: text || undefined })}
      />
    </>
  )
}

/** The colour as its number, with the browser's own choice of colours beside it. */
function AccentField({
  value,
  onColour,
}: {
  value: string | undefined
  onColour: (colour: string | undefined) => void
}) {
  const { texts } = useSpeech()
  const { isReadOnly } = useEditor()
  const own = texts.survey.look
  const path = 'definition.look.accent'
  const fault = useFault(path)
  if (isReadOnly) return <LineField label={own.accent} path={path} value={value ?? ''} onText={onColour} />
  return (
    <Field label={own.accent} hint={own.accent_hint} fault={fault}>
      {joined => (
        <div class="colour">
          <input
            type="color"
            aria-label={own.accent_choose}
            value={/^#[\da-f]{6}$/i.test(value ?? '') ? (value as string) : '#0b6b62'}
            onInput={event => onColour(event.currentTarget.value)}
          />
          <input
            {...joined}
            data-field={path}
            value={value ?? ''}
            placeholder="#0b6b62"
            autocomplete="off"
            onInput={({ currentTarget }) =>
              onColour(currentTarget.value === '' ? undefined : currentTarget.value)
            }
          />
        </div>
      )}
    </Field>
  )
}
