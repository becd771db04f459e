import { calendars, weekStarts } from '@touchline/shared/buckets.ts'
import { useState } from 'preact/hooks'
import { SelectField, TextField } from '../parts/Field.tsx'
import { useSite } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { Options } from './Options.tsx'
import { RoomForm } from './RoomForm.tsx'
import { TimeZoneField } from './TimeZoneField.tsx'
import { faultIn, useSaving } from './use-saving.ts'
import { useSitePatch } from './use-site-patch.ts'

const fields = ['name', 'time_zone', 'pause_days'] as const
const memories = ['after_shown', 'after_answer', 'none'] as const

/** What a site is called, by which calendar it counts, and how it treats its visitors. */
export function GeneralRoom() {
  const { texts } = useSpeech()
  const { name, time_zone, recounting, week_start, calendar, pause_days, memory } = useSite()
  const patch = useSitePatch()
  const [draft, setDraft] = useState({
    ...{ name, week_start, calendar, memory },
    time_zone: recounting?.to.time_zone ?? time_zone,
    pause_days: `${pause_days}`,
  })
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes })
  const saving = useSaving(() => patch({ ...draft, pause_days: Number(draft.pause_days) }))
  const words = texts.settings.general
  return (
    <RoomForm saving={saving} fields={fields}>
      <TextField
        label={words.name}
        maxLength={200}
        value={draft.name}
        onText={name => change({ name })}
        fault={faultIn(saving.faults, 'name')}
      />
      <TimeZoneField
        value={draft.time_zone}
        onZone={time_zone => change({ time_zone })}
        fault={faultIn(saving.faults, 'time_zone')}
      />
      <div class="side-by-side">
        <SelectField
          label={words.week_start}
          value={draft.week_start}
          options={weekStarts.map(day => [day, words.week_starts[day]] as const)}
          onChoose={week_start => change({ week_start })}
        />
        <SelectField
          label={words.calendar}
          hint={words.calendar_hint}
          value={draft.calendar}
          options={calendars.map(one => [one, words.calendars[one]] as const)}
          onChoose={calendar => change({ calendar })}
        />
      </div>
      <div class="narrow">
        <TextField
          label={words.pause}
          hint={words.pause_hint}
          type="number"
          min={0}
          max={3650}
          value={draft.pause_days}
          onText={pause_days => change({ pause_days })}
          fault={faultIn(saving.faults, 'pause_days')}
        />
      </div>
      <Options
        legend={words.memory}
        value={draft.memory}
        options={memories.map(value => ({
          ...{ value, name: words.memories[value], hint: words.memory_hints[value] },
        }))}
        onChoose={memory => change({ memory })}
      />
    </RoomForm>
  )
}
