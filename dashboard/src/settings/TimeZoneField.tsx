import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { TextField } from '../parts/Field.tsx'
import { useSpeech } from '../texts/speech.tsx'

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter(zone => zone !== 'UTC')]

/** A time zone by its name; the browser looks it up in the list while one types. */
export function TimeZoneField({
  value,
  onZone,
  hint,
  fault,
}: {
  value: string
  onZone: (zone: string) => void
  /** What the zone is for; left out it is the site's. */
  hint?: string
  fault: ComponentChildren
}) {
  const { texts } = useSpeech()
  const id = useId()
  return (
    <>
      <TextField
        label={texts.settings.general.time_zone}
        hint={hint ?? texts.settings.general.time_zone_hint}
        fault={fault}
        list={id}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onText={onZone}
      />
      <datalist id={id}>
        {zones.map(zone => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  )
}
