import { weekStarts } from '@touchline/shared/buckets.ts'
import { stagePresets } from '@touchline/shared/stage-presets.ts'
import { useState } from 'preact/hooks'
import { api, ask, type FieldFault } from '../api.ts'
import { Failure } from '../parts/Failure.tsx'
import { faultOf, SelectField, TextField } from '../parts/Field.tsx'
import { keyOf } from '../parts/key-of.ts'
import { Page } from '../parts/Page.tsx'
import { useSubmit } from '../parts/use-submit.ts'
import type { Site } from '../session/site.tsx'
import { useSpeech } from '../texts/speech.tsx'
import { LifeField, type Preset } from './LifeField.tsx'
import { Progress } from './Progress.tsx'
import { ReachNotice } from './ReachNotice.tsx'
import { calendarOf, timeZones, weekStartOf } from './site-defaults.ts'

/** Names the site and says how its days and weeks are counted; changes the one that is there when somebody has come back. */
export function NameSite({ known, onDone }: { known?: Site; onDone: (site: Site) => void }) {
  const { texts } = useSpeech()
  const words = texts.setup.site
  const [name, setName] = useState(known?.name ?? '')
  const [key, setKey] = useState(known?.key)
  const [days, setDays] = useState<Days>(() => ({
    time_zone: known?.time_zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    week_start: known?.week_start ?? weekStartOf(navigator.language),
  }))
  const [preset, setPreset] = useState<Preset | undefined>(known ? undefined : 'shop')
  const siteKey = key ?? (keyOf(name) || 'site')
  const { onSubmit, isBusy, error, faults } = useSubmit(async () => {
    const stages = preset && { stages: [...stagePresets[preset]] }
    const fields = { name, ...days, ...stages }
    onDone(known ? await change(known.key, fields) : await add(siteKey, fields))
  })
  return (
    <Page title={texts.setup.site.title} lead={words.lead}>
      <Progress here="site" />
      <ReachNotice />
      <form class="card setup-form" onSubmit={onSubmit}>
        {error !== undefined && faults.length === 0 && <Failure error={error} />}
        <TextField
          label={words.name}
          hint={words.name_hint}
          required
          maxLength={200}
          value={name}
          onText={setName}
          fault={faultOf(faults, 'name')}
        />
        <TextField
          label={words.key}
          hint={known ? words.key_stays : words.key_hint}
          required
          readOnly={known !== undefined}
          pattern="[a-z0-9][a-z0-9_\-]{0,63}"
          spellcheck={false}
          autocapitalize="off"
          value={name === '' && key === undefined ? '' : siteKey}
          onText={setKey}
          fault={faultOf(faults, 'key')}
        />
        <DaysFields days={days} onDays={setDays} faults={faults} />
        <LifeField
          known={known?.stages}
          chosen={preset}
          onChoose={setPreset}
          fault={faultOf(faults, 'stages')}
        />
        <button type="submit" class="main" aria-disabled={isBusy}>
          {known ? words.go_on : words.create}
        </button>
      </form>
    </Page>
  )
}

type Days = Pick<Site, 'time_zone' | 'week_start'>

/** When a day of the site begins, and with which day its weeks do. */
function DaysFields({
  days,
  onDays,
  faults,
}: {
  days: Days
  onDays: (days: Days) => void
  faults: FieldFault[]
}) {
  const { texts } = useSpeech()
  const words = texts.setup.site
  return (
    <div class="setup-pair">
      <SelectField
        label={words.time_zone}
        hint={words.time_zone_hint}
        value={days.time_zone}
        options={timeZones(days.time_zone).map(zone => [zone, zone.replaceAll('_', ' ')] as const)}
        onChoose={time_zone => onDays({ ...days, time_zone })}
        fault={faultOf(faults, 'time_zone')}
      />
      <SelectField
        label={words.week_start}
        hint={words.week_start_hint}
        value={days.week_start}
        options={weekStarts.map(day => [day, texts.setup.days[day]] as const)}
        onChoose={week_start => onDays({ ...days, week_start })}
      />
    </div>
  )
}

type Fields = Pick<Site, 'name'> & Days & { stages?: Site['stages'] }

const add = async (key: string, fields: Fields): Promise<Site> =>
  await ask(api.POST('/v1/sites', { body: { ...fields, key, calendar: calendarOf(navigator.language) } }))

const change = async (site: string, body: Fields): Promise<Site> =>
  await ask(api.PATCH('/v1/sites/{site}', { params: { path: { site } }, body }))
