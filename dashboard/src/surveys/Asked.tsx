import { Fragment } from 'preact'
import { useSpeech } from '../texts/speech.tsx'
import type { Definition } from './definition.ts'

/** On which pages a survey is asked, and what it waits for there. */
export function Asked({ definition: { look, targeting } }: { definition: Definition }) {
  const { texts, show } = useSpeech()
  const own = texts.surveys
  const { trigger } = targeting
  const pages = <Pages include={targeting.pages.include} />
  // Neither waits for anything: the visitor presses the button, or time passes.
  if (look.display === 'tab' || trigger.on === 'time') return pages
  return (
    <>
      {show(own.asked[trigger.on], {
        pages,
        event: trigger.on === 'event' && <code>{trigger.event}</code>,
        percent: trigger.on === 'scroll' && trigger.percent,
        selector: trigger.on === 'click' && <code>{trigger.selector}</code>,
      })}
    </>
  )
}

/** An address breaks after its slashes rather than inside its words. */
const breakable = (address: string) =>
  address.split(/(?<=\/)(?=\w)/).map((part, place) => (
    <Fragment key={place}>
      {part}
      <wbr />
    </Fragment>
  ))

function Pages({ include }: { include: readonly string[] }) {
  const { texts, number } = useSpeech()
  if (include.length === 0) return <>{texts.surveys.everywhere}</>
  return (
    <>
      <code>{breakable(include[0] ?? '')}</code>
      {include.length > 1 && ` +${number(include.length - 1)}`}
    </>
  )
}
