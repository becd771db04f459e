import { useLayoutEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { FieldFault } from '../../api.ts'
import { useQueryState } from '../../parts/use-query-state.ts'
import { useSpeech } from '../../texts/speech.tsx'
import type { Survey } from '../definition.ts'
import { WhoSees } from '../explain/WhoSees.tsx'
import type { Place } from '../queries.ts'
import { AboutFields } from './AboutFields.tsx'
import type { Checked } from './editor-context.ts'
import { Languages } from './Languages.tsx'
import { LookFields } from './LookFields.tsx'
import { type Part, partOf, parts } from './parts-of-editor.ts'
import { Questions } from './Questions.tsx'
import { TargetingFields } from './TargetingFields.tsx'
import { Thanks } from './Thanks.tsx'
import { Versions } from './Versions.tsx'

/** Which part is open; it stands in the address. */
export function usePart(): Part {
  const [query] = useQueryState()
  return parts.find(part => part === query.part) ?? 'questions'
}

/** Where a part has its address; on a narrow screen it is then before the preview. */
export function usePartAddress(): (part: Part) => string {
  const { path, query } = useLocation()
  const { view: _, ...others } = query
  return part => `${path}?${new URLSearchParams({ ...others, part })}`
}

/** The way from part to part, with how many faults each has. */
export function PartsNav({ isNew, faults }: { isNew: boolean; faults: readonly FieldFault[] }) {
  const { texts, say } = useSpeech()
  const here = usePart()
  const addressOf = usePartAddress()
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => bringToMiddle(list.current), [here])
  return (
    <nav class="parts" aria-label={texts.survey.parts.title}>
      <ul ref={list}>
        {parts
          .filter(part => !isNew || part !== 'versions')
          .map(part => {
            const count = faults.filter(({ field }) => partOf(field) === part).length
            return (
              <li key={part}>
                <a href={addressOf(part)} aria-current={part === here ? 'page' : undefined}>
                  {texts.survey.parts[part]}
                  {count > 0 && (
                    <span class="count-of-faults">
                      <span aria-hidden="true">{count}</span>
                      <span class="unseen">{say(texts.survey.parts.faults, { count })}</span>
                    </span>
                  )}
                </a>
              </li>
            )
          })}
      </ul>
    </nav>
  )
}

/** Scrolls a line of links sideways until the current one is in its middle. The page itself stays where it is. */
function bringToMiddle(line: HTMLElement | null): void {
  const current = line?.querySelector('[aria-current]')?.getBoundingClientRect()
  if (!line || !current) return
  const { left, width } = line.getBoundingClientRect()
  line.scrollLeft += current.left + current.width / 2 - (left + width / 2)
}

/** The part that is open. */
export function Parts({
  survey,
  places,
  rules,
}: {
  survey: Survey | undefined
  places: readonly Place[]
  rules: Checked['rules'] | undefined
}) {
  switch (usePart()) {
    case 'questions':
      return (
        <>
          <Languages />
          <Questions />
          <Thanks />
        </>
      )
    case 'look':
      return <LookFields />
    case 'targeting':
      return <TargetingFields />
    case 'about':
      return <AboutFields isNew={survey === undefined} places={places} />
    case 'visitors':
      return <WhoSees survey={survey} rules={rules} />
    case 'versions':
      return survey ? <Versions survey={survey} /> : null
  }
}
