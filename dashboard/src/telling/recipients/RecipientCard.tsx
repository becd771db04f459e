import { useState } from 'preact/hooks'
import { useMay, useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { wayTo } from '../deliveries/receivers.ts'
import { TestOutcome } from '../webhooks/TestOutcome.tsx'
import { RecipientActions } from './RecipientActions.tsx'
import { RecipientState, RecipientTrouble } from './RecipientState.tsx'
import { type Recipient, useRecipientsChanged } from './recipients.ts'
import { TermsInWords } from './TermsInWords.tsx'

/** Somebody who is told: by which way, on which terms, and how that does. */
export function RecipientCard({ recipient, sendsMail }: { recipient: Recipient; sendsMail: boolean }) {
  const { texts } = useSpeech()
  const { at } = useSite()
  const { administer } = useMay()
  const changed = useRecipientsChanged()
  const [test, setTest] = useState<string>()
  const { name, kind, address } = recipient
  return (
    <section class="card telling-card" aria-label={name}>
      <header>
        <div>
          <h3>
            <bdi>{name}</bdi>
          </h3>
          <p class="hint">
            {texts.telling.recipients.kinds[kind]}
            {/* Others than owners do not see the addresses of people. */}
            {address !== null && (
              <>
                {' · '}
                <bdi>{address}</bdi>
              </>
            )}
          </p>
        </div>
        <RecipientState recipient={recipient} sendsMail={sendsMail} />
      </header>
      <RecipientTrouble recipient={recipient} />
      <TermsInWords recipient={recipient} />
      {test !== undefined && <TestOutcome key={test} delivery={test} way={wayTo(kind)} onKnown={changed} />}
      <div class="room-end">
        <RecipientActions recipient={recipient} sendsMail={sendsMail} onTest={setTest} />
        {administer && (
          <a
            href={`${at('settings/webhooks/deliveries')}?${new URLSearchParams({ receiver: recipient.id })}`}
          >
            {texts.telling.webhooks.deliveries}
          </a>
        )}
      </div>
    </section>
  )
}
