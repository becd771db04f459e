import { useQuery } from '@tanstack/preact-query'
import { useEffect, useRef } from 'preact/hooks'
import { api, ask } from '../../api.ts'
import { Awaited } from '../../parts/Awaited.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { useMay, useSite } from '../../session/site.tsx'
import { WhoWasTold } from '../../telling/deliveries/WhoWasTold.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import type { Reading } from '../use-reading.ts'
import { Answers } from './Answers.tsx'
import { Earlier } from './Earlier.tsx'
import { EraseButton } from './EraseButton.tsx'
import { Facts } from './Facts.tsx'
import { Handling } from './Handling.tsx'
import { Notes } from './Notes.tsx'
import { StateNotice } from './StateNotice.tsx'
import { Tags } from './Tags.tsx'
import type { WholeResponse } from './use-response-change.ts'
import './response.css'

/** One response with all that is known of it: beside the list, or on a phone in its place. */
export function ResponsePane({ id, reading }: { id: string; reading: Reading }) {
  const { texts } = useSpeech()
  const { key: site } = useSite()
  const heading = useRef<HTMLHeadingElement>(null)
  const found = useQuery({
    queryKey: ['responses', site, id],
    queryFn: () =>
      ask(api.GET('/v1/responses/{response}', { params: { path: { response: id }, query: { site } } })),
  })
  useEffect(() => {
    // Who walks the list by the keyboard stays there.
    if (!document.activeElement?.closest('.response-list') || reading.moves === 0) heading.current?.focus()
  }, [])
  return (
    <section class="response-pane" aria-labelledby="response-heading">
      <header>
        <a class="button quiet back" href={reading.listAddress}>
          <Icon name="arrow" />
          {texts.response.back}
        </a>
        <h2 id="response-heading" ref={heading} tabIndex={-1}>
          {texts.response.title}
        </h2>
        <div class="steps">
          <button
            type="button"
            class="quiet"
            aria-label={texts.response.previous}
            onClick={() => reading.move(-1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={texts.response.next}
            onClick={() => reading.move(1)}
          >
            <Icon name="down" />
          </button>
          <button type="button" class="quiet close" aria-label={texts.common.close} onClick={reading.close}>
            <Icon name="close" />
          </button>
        </div>
      </header>
      <Awaited
        query={found}
        missing={
          <Empty title={texts.missing.response}>
            <a href={reading.listAddress}>{texts.response.back}</a>
          </Empty>
        }
      >
        {response => <Whole response={response} reading={reading} />}
      </Awaited>
    </section>
  )
}

function Whole({ response, reading }: { response: WholeResponse; reading: Reading }) {
  const { edit, administer } = useMay()
  return (
    <div class="response-whole">
      <StateNotice response={response} onDecided={reading.refresh} />
      <Answers response={response} />
      <Handling response={response} mayEdit={edit} />
      <Tags response={response} mayEdit={edit} />
      <Notes response={response} mayEdit={edit} />
      <Earlier response={response} addressOf={reading.addressOf} />
      <Facts response={response} />
      <WhoWasTold response={response.id} />
      {administer && (
        <EraseButton
          response={response}
          onErased={() => {
            reading.close()
            reading.refresh()
          }}
        />
      )}
    </div>
  )
}
