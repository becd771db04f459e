import { useEffect, useId, useState } from 'preact/hooks'
import { stageName } from '../../figures/stage-name.ts'
import { Icon } from '../../parts/Icon.tsx'
import { useMay } from '../../session/site.tsx'
import { useSpeech } from '../../texts/speech.tsx'

const steps = { up: -1, down: 1 } as const
type Direction = keyof typeof steps

/** Stages with buttons that move and remove them. The focus stays with what was moved. */
export function StageList({
  stages,
  onStages,
}: {
  stages: readonly string[]
  onStages: (stages: string[]) => void
}) {
  const { texts, say } = useSpeech()
  const { administer } = useMay()
  const id = useId()
  const [moved, setMoved] = useState<{ stage: string; direction: Direction }>()
  useEffect(() => {
    if (moved) document.getElementById(`${id}-${moved.direction}-${moved.stage}`)?.focus()
  }, [moved, id])
  const words = texts.settings.life
  const move = (stage: string, direction: Direction) => {
    const from = stages.indexOf(stage)
    const to = from + steps[direction]
    if (to < 0 || to >= stages.length) return
    onStages(stages.toSpliced(from, 1).toSpliced(to, 0, stage))
    setMoved({ stage, direction })
  }
  const nameOf = (stage: string) => stageName(texts, stage)
  return (
    <div>
      <ol class="stage-list">
        {stages.map((stage, index) => (
          <li key={stage}>
            <span class="number">{index + 1}</span>
            <span class="about">{nameOf(stage)}</span>
            {administer && (
              <span class="actions">
                {(['up', 'down'] as const).map(direction => (
                  <button
                    key={direction}
                    type="button"
                    class={`quiet ${direction}`}
                    id={`${id}-${direction}-${stage}`}
                    aria-label={say(words[direction], { stage: nameOf(stage) })}
                    aria-disabled={direction === 'up' ? index === 0 : index === stages.length - 1}
                    onClick={() => move(stage, direction)}
                  >
                    <Icon name="arrow" />
                  </button>
                ))}
                <button
                  type="button"
                  class="quiet"
                  aria-label={say(words.remove, { stage: nameOf(stage) })}
                  onClick={() => onStages(stages.filter(one => one !== stage))}
                >
                  <Icon name="close" />
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <p class="unseen" role="status">
        {moved &&
          say(words.moved, {
            stage: nameOf(moved.stage),
            number: stages.indexOf(moved.stage) + 1,
            count: stages.length,
          })}
      </p>
    </div>
  )
}
