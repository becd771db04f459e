import { Field } from '../../parts/Field.tsx'
import { InEnglish } from '../../parts/InEnglish.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { type Look, put } from '../definition.ts'
import { digitsOf, LineField, PickField, Tick } from './BlockFields.tsx'
import { useEditor, useFault } from './editor-context.ts'

const displays = ['popover', 'bar', 'modal', 'inline', 'tab'] as const
const positions = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const
const themes = ['auto', 'light', 'dark'] as const

/** Where the survey appears, and in which colours. */
export function LookFields() {
  const { texts } = useSpeech()
  const { draft, define, notices } = useEditor()
  const own = texts.survey.look
  const { look } = draft.definition
  const set = (parts: { [Name in keyof Look]?: Look[Name] | undefined }) => define({ look: put(look, parts) })
  const orNothing = (text: string) => (text === '' ? undefined : text)
  const hasCorner = look.display === 'popover' || look.display === 'tab'
  const hasElement = look.display === 'inline' || look.display === 'tab'
  return (
    <section class="part">
      <h2>{own.title}</h2>
      <div class="card fields">
        <div class="pair">
          <PickField
            label={own.display}
            hint={own.display_hints[look.display]}
            path="definition.look.display"
            value={look.display}
            options={displays.map(key => [key, own.displays[key]] as const)}
            onPick={display => set({ display })}
          />
          {hasCorner && (
            <PickField
              label={own.position}
              path="definition.look.position"
              value={look.position}
              options={positions.map(key => [key, own.positions[key]] as const)}
              onPick={position => set({ position })}
            />
          )}
        </div>
        {hasElement && (
          <LineField
            label={own.element}
            hint={look.display === 'inline' ? own.element_inline : own.element_tab}
            path="definition.look.element"
            placeholder="#survey"
            value={look.element ?? ''}
            onText={text => set({ element: orNothing(text) })}
          />
        )}
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
            onText={text => set({ font: orNothing(text) })}
          />
        </div>
        <LineField
          label={own.logo}
          hint={own.logo_hint}
          path="definition.look.logo"
          placeholder="/logo.svg"
          value={look.logo ?? ''}
          onText={text => set({ logo: orNothing(text) })}
        />
        <Tick label={own.progress} isOn={look.progress} onTick={progress => set({ progress })} />
      </div>
    </section>
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
