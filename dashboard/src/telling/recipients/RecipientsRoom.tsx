import { useState } from 'preact/hooks'
import { Awaited } from '../../parts/Awaited.tsx'
import { Frames } from '../../parts/Frames.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { useMay } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { ChatDialog } from './ChatDialog.tsx'
import { NoMail } from './NoMail.tsx'
import { RecipientCard } from './RecipientCard.tsx'
import { type Recipient, useRecipients } from './recipients.ts'
import '../telling.css'

/** Who is told: the people of the site by mail, and chats. */
export function RecipientsRoom() {
  const { texts } = useSpeech()
  const { administer } = useMay()
  const recipients = useRecipients()
  const [isAdding, setAdding] = useState(false)
  const words = texts.telling.recipients
  return (
    <>
      <div class="room-head">
        <p class="lead">{words.lead}</p>
        {administer && (
          <button type="button" class="main" onClick={() => setAdding(true)}>
            <Icon name="plus" />
            {words.add}
          </button>
        )}
      </div>
      <Awaited query={recipients} place={<Frames heights={[160]} />}>
        {list => (
          <>
            <NoMail list={list} />
            <Group
              title={words.people}
              none={words.no_people}
              recipients={list.recipients.filter(({ kind }) => kind === 'mail')}
              sendsMail={list.sends_mail}
            />
            <Group
              title={words.chats}
              none={words.no_chats}
              recipients={list.recipients.filter(({ kind }) => kind !== 'mail')}
              sendsMail={list.sends_mail}
            />
          </>
        )}
      </Awaited>
      {isAdding && <ChatDialog onClose={() => setAdding(false)} />}
    </>
  )
}

const Group = ({
  title,
  none,
  recipients,
  sendsMail,
}: {
  title: string
  none: string
  recipients: Recipient[]
  sendsMail: boolean
}) => (
  <section>
    <h2>{title}</h2>
    {recipients.length === 0 && <p class="hint">{none}</p>}
    {recipients.map(recipient => (
      <RecipientCard key={recipient.id} recipient={recipient} sendsMail={sendsMail} />
    ))}
  </section>
)
