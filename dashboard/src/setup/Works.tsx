import type { Installation } from '@touchline/shared/contract/installation.ts'
import { Icon } from '../parts/Icon.tsx'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { agoText } from './ago-text.ts'

/** The end of the first run: the first question was seen, perhaps answered, and there is something to look at. */
export function Works({ seen }: { seen: Installation }) {
  const { texts, language, say } = useSpeech()
  const { at } = useSite()
  const words = texts.install
  const told = [
    [seen.shown_at, words.shown],
    [seen.answered_at, words.answered],
  ] as const
  return (
    <>
      <ul class="came">
        {told.map(
          ([moment, text]) =>
            moment !== null && (
              <li key={text}>
                <Icon name="check" />
                {say(text, { ago: agoText(language, moment, seen.as_of) })}
              </li>
            ),
        )}
      </ul>
      {seen.answered_at === null && <p>{words.answer_yourself}</p>}
      <a class="button main" href={at('')}>
        {words.open_overview}
      </a>
    </>
  )
}
