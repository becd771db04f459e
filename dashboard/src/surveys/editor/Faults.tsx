import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { FieldFault } from '../../api.ts'
import { FaultWords } from '../../parts/FaultWords.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { usePart, usePartAddress } from './Parts.tsx'
import { partOf } from './parts-of-editor.ts'

/** What the server says against the survey, each with the way to its field. It does not interrupt whoever is still typing. */
export function Faults({ faults }: { faults: readonly FieldFault[] }) {
  const { texts, say, show } = useSpeech()
  const { route } = useLocation()
  const addressOf = usePartAddress()
  const [wanted, setWanted] = useState<string>()
  const here = usePart()
  const goTo = (field: string) => {
    route(addressOf(partOf(field)), true)
    setWanted(field)
  }
  useEffect(() => {
    // Only once its part has been drawn.
    if (wanted === undefined || partOf(wanted) !== here) return
    focusField(wanted)
    setWanted(undefined)
  }, [wanted, here])
  return (
    <div class="faults" role="status">
      {faults.length > 0 && (
        <div class="notice fault">
          <Icon name="warning" />
          <div>
            <p>{say(texts.survey.faults, { count: faults.length })}</p>
            <ul>
              {faults.map(fault => (
                <li key={fault.field}>
                  <button type="button" class="link" onClick={() => goTo(fault.field)}>
                    {show(texts.survey.fault, {
                      field: nameOf(fault.field, texts.survey.fields),
                      detail: <FaultWords fault={fault} />,
                    })}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  )
}

/** The field itself, or for one of several languages or lines the field that has it. */
export function focusField(field: string): void {
  for (let path = field; path; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const control = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`)
    if (!control) continue
    const hidden = control.closest('details')
    if (hidden) hidden.open = true
    control.focus()
    return
  }
}

/** What people call a field, with its number where there are several; else its path. */
function nameOf(field: string, names: Record<string, string>): string {
  const path = field.replace(/^definition\./, '')
  const question = /^questions\.(\d+)(?:\.|$)/.exec(path)
  if (question) return `${names.questions} ${Number(question[1]) + 1}`
  const known = Object.keys(names).find(name => path === name || path.startsWith(`${name}.`))
  return known ? (names[known] as string) : field
}
