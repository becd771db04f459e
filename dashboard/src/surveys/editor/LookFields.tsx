import { useSpeech } from '../../texts/speech.tsx'
import { LineField, PickField, Tick } from './BlockFields.tsx'
import { StyleFields } from './StyleFields.tsx'
import { useLook } from './use-look.ts'

const displays = ['popover', 'bar', 'modal', 'inline', 'tab'] as const
const positions = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const

/** Where the survey appears, and in which colours. */
export function LookFields() {
  const { texts } = useSpeech()
  const { look, set } = useLook()
  const own = texts.survey.look
  return (
    <section class="part">
      <h2>{own.title}</h2>
      <div class="card fields">
        <PlaceFields />
        <StyleFields />
        <Tick label={own.progress} isOn={look.progress} onTick={progress => set({ progress })} />
      </div>
    </section>
  )
}

/** Where on the page: some displays stand in a corner, some at an element of the page. */
function PlaceFields() {
  const { texts } = useSpeech()
  const { look, set } = useLook()
  const own = texts.survey.look
  const hasCorner = look.display === 'popover' || look.display === 'tab'
  const hasElement = look.display === 'inline' || look.display === 'tab'
  return (
    <>
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
          onText={text => set({ element: text || undefined })}
        />
      )}
    </>
  )
}
