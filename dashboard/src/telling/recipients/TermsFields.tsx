import type { FieldFault } from '../../api.ts'
import { faultOf, SelectField, TextField } from '../../parts/Field.tsx'
import { TimeZoneField } from '../../settings/TimeZoneField.tsx'
import { type Language, languages } from '../../texts/languages.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { QuietFields } from './QuietFields.tsx'
import type { Terms } from './terms.ts'

const names = Object.entries(languages).map(([tag, { name }]) => [tag as Language, name] as const)

/** Stands for what the account says. */
const ofAccount = ''

/** When, how often and in which language somebody is told. */
export function TermsFields({
  terms,
  isPerson,
  mayDigest = true,
  onTerms,
  faults,
}: {
  terms: Terms
  /** People can be told in the language of their accounts, which chats have none of. */
  isPerson: boolean
  /** May whoever changes this switch the digest on? */
  mayDigest?: boolean
  onTerms: (terms: Terms) => void
  faults: readonly FieldFault[]
}) {
  const { texts } = useSpeech()
  const words = texts.telling.terms
  const change = (changes: Partial<Terms>) => onTerms({ ...terms, ...changes })
  return (
    <>
      <QuietFields quiet={terms.quiet} onQuiet={quiet => change({ quiet })} />
      <TimeZoneField
        value={terms.time_zone ?? ''}
        onZone={zone => change({ time_zone: zone.trim() || null })}
        hint={words.time_zone_hint}
        fault={faultOf(faults, 'time_zone')}
      />
      <div class="telling-pair">
        <TextField
          label={words.bundle}
          hint={words.bundle_hint}
          type="number"
          min={0}
          max={1440}
          value={`${terms.bundle_minutes}`}
          onText={minutes => change({ bundle_minutes: Number(minutes) })}
          fault={faultOf(faults, 'bundle_minutes')}
        />
        <SelectField
          label={words.language}
          value={terms.language ?? ofAccount}
          options={isPerson ? [[ofAccount, words.language_of_account], ...names] : names}
          onChoose={language => change({ language: language || null })}
        />
      </div>
      <label class="telling-check">
        <input
          type="checkbox"
          checked={terms.digest}
          disabled={!mayDigest}
          aria-describedby={mayDigest ? undefined : 'digest-ended'}
          onChange={event => change({ digest: event.currentTarget.checked })}
        />
        {words.digest}
      </label>
      {!mayDigest && (
        <p class="hint" id="digest-ended">
          {words.digest_ended}
        </p>
      )}
      {faultOf(faults, 'digest') && <p class="fault">{words.digest_ended}</p>}
    </>
  )
}
