import { useState } from 'preact/hooks'
import { stageName } from '../../figures/stage-name.ts'
import { Icon } from '../../parts/Icon.tsx'
import { useMay, useSite } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { TouchpointDialog } from './TouchpointDialog.tsx'
import type { Touchpoint } from './touchpoints.ts'

/** All touchpoints under their stages, and what adds one or opens it. */
export function TouchpointsByStage({ touchpoints }: { touchpoints: Touchpoint[] }) {
  const { texts } = useSpeech()
  const { stages } = useSite()
  const { edit } = useMay()
  const [open, setOpen] = useState<Touchpoint | 'new'>()
  const words = texts.settings.life
  return (
    <section class="card">
      <div class="room-head">
        <h2>{words.touchpoints}</h2>
        {edit && (
          <button type="button" onClick={() => setOpen('new')}>
            <Icon name="plus" />
            {words.add_touchpoint}
          </button>
        )}
      </div>
      <ol class="life-stages">
        {stages.map(stage => (
          <li key={stage}>
            <h3>{stageName(texts, stage)}</h3>
            <StageTouchpoints
              touchpoints={touchpoints.filter(touchpoint => touchpoint.stage === stage)}
              onOpen={edit ? setOpen : undefined}
            />
          </li>
        ))}
      </ol>
      {open && (
        <TouchpointDialog touchpoint={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />
      )}
    </section>
  )
}

function StageTouchpoints({
  touchpoints,
  onOpen,
}: {
  touchpoints: Touchpoint[]
  onOpen: ((touchpoint: Touchpoint) => void) | undefined
}) {
  const { texts, say } = useSpeech()
  const words = texts.settings.life
  if (touchpoints.length === 0) return <p class="hint">{words.none}</p>
  return (
    <ul>
      {touchpoints.map(touchpoint => (
        <li key={touchpoint.key}>
          <span class="about">
            <strong>{touchpoint.name}</strong> <span class="tag">{texts.metrics[touchpoint.metric]}</span>
            {touchpoint.owner && <span class="hint"> {say(words.owned, { owner: touchpoint.owner })}</span>}
          </span>
          {onOpen && (
            <button
              type="button"
              class="quiet"
              aria-label={say(words.edit, { touchpoint: touchpoint.name })}
              onClick={() => onOpen(touchpoint)}
            >
              <Icon name="settings" />
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
