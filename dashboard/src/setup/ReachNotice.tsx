import { Copyable } from '../parts/Copyable.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { publicCommand, reachOf } from './reach.ts'

/** Says first what nobody could mend on a page: that the server cannot be reached from there, and the one command that changes it. */
export function ReachNotice() {
  const { texts, show } = useSpeech()
  const reach = reachOf(location)
  if (reach === 'public') return null
  const { title, meaning } = texts.setup.reach[reach]
  return (
    <Notice kind="warning">
      <h2>{title}</h2>
      <p>{show(meaning, { address: <code>{location.origin}</code> })}</p>
      <details>
        <summary>{texts.setup.reach.how}</summary>
        <div class="setup-more">
          <p>{show(texts.setup.reach.command, { name: <code>surveys.example</code> })}</p>
          <Copyable text={publicCommand} label={texts.setup.reach.how} />
          <p>{texts.setup.reach.begins_empty}</p>
        </div>
      </details>
    </Notice>
  )
}
