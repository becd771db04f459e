import type { ComponentChildren } from 'preact'
import { Icon } from '../../parts/Icon.tsx'
import { useSpeech } from '../../texts/speech.tsx'
import { Chip, Chips } from '../Chips.tsx'
import { useRecipients } from '../recipients/recipients.ts'

/** Whom to tell: people and chats, and where it is offered whoever looks after the touchpoint. */
export function WhoField({
  legend,
  tell,
  onTell,
  owner,
  onAdd,
  fault,
}: {
  legend: string
  tell: readonly string[]
  onTell: (tell: string[]) => void
  owner?: { isTold: boolean; onTold: (isTold: boolean) => void }
  /** Where a chat may be added here. */
  onAdd?: (() => void) | undefined
  fault: ComponentChildren
}) {
  const { texts } = useSpeech()
  const { data } = useRecipients()
  const words = texts.telling.rules
  const known = data?.recipients ?? []
  // Whoever has left the site is shown as long as the rule names them.
  const gone = data ? tell.filter(id => !known.some(one => one.id === id)) : []
  const options = [
    ...known.map(({ id, name }) => [id, name] as const),
    ...gone.map(id => [id, words.somebody_gone] as const),
  ]
  return (
    <Chips
      legend={legend}
      hint={owner?.isTold ? words.owner_hint : undefined}
      fault={fault}
      options={options}
      chosen={tell}
      onChoose={onTell}
      end={
        onAdd && (
          <button type="button" class="quiet" onClick={onAdd}>
            <Icon name="plus" />
            {texts.telling.recipients.add}
          </button>
        )
      }
    >
      {owner && (
        <Chip
          name={words.touchpoint_owner}
          isChosen={owner.isTold}
          onToggle={() => owner.onTold(!owner.isTold)}
        />
      )}
    </Chips>
  )
}
