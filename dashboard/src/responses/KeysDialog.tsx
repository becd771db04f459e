import { Dialog } from '../parts/Dialog.tsx'
import { useSpeech } from '../texts/speech.tsx'

/** What the keys do, and whether single letters do anything. */
export function KeysDialog({
  isOn,
  setOn,
  onClose,
}: {
  isOn: boolean
  setOn: (isOn: boolean) => void
  onClose: () => void
}) {
  const { texts } = useSpeech()
  const names = texts.responses.key_names
  const keys = [
    [['j', '↓'], names.down],
    [['k', '↑'], names.up],
    [['Enter'], names.open],
    [['x'], names.choose],
    [['/'], names.search],
    [['Esc'], names.close],
  ] as const
  return (
    <Dialog title={texts.responses.keys} onClose={onClose}>
      <dl class="keys">
        {keys.map(([some, name]) => (
          <div key={name}>
            <dt>
              {some.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      <label class="switch">
        <input type="checkbox" checked={isOn} onChange={event => setOn(event.currentTarget.checked)} />
        {texts.responses.keys_on}
      </label>
    </Dialog>
  )
}
