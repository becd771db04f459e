import { formatDay } from '@touchline/shared/calendar.ts'
import type { TrendSeries } from '@touchline/shared/contract/trend.ts'
import { comparisons } from '@touchline/shared/window-lengths.ts'
import { SelectField, TextField } from '../parts/Field.tsx'
import { type Speech, useSpeech } from '../texts/speech.tsx'
import { type Measure, measureKey } from './measures.ts'
import { presets, units } from './selection.ts'
import type { Touchpoint } from './use-figures.ts'
import type { Selecting } from './use-selection.ts'

/** Of which days, in which steps, beside what, and of which metric the page tells. */
export function SelectionBar({
  touchpoint,
  selecting: { selection, select },
  measures,
}: {
  touchpoint: Touchpoint
  selecting: Selecting
  measures: TrendSeries[]
}) {
  const speech = useSpeech()
  const { touchpoint: texts } = speech.texts
  const chosen = measures.find(one => measureKey(one) === selection.measure) ?? measures[0]
  return (
    <fieldset class="selection" aria-label={texts.choose}>
      <SpanChoice {...{ selection, select }} />
      <SelectField
        label={texts.every}
        value={selection.every}
        options={units.map(unit => [unit, texts.units[unit]] as const)}
        onChoose={every => select({ every })}
      />
      <SelectField
        label={texts.compare}
        value={selection.compare}
        options={comparisons.map(one => [one, texts.comparisons[one]] as const)}
        onChoose={compare => select({ compare: compare === 'previous' ? undefined : compare })}
      />
      {measures.length > 1 && chosen && (
        <SelectField
          label={texts.measure}
          value={measureKey(chosen)}
          options={measures.map(one => [measureKey(one), measureName(speech, one, touchpoint)] as const)}
          onChoose={measure => select({ measure })}
        />
      )}
    </fieldset>
  )
}

function measureName({ texts, say }: Speech, { metric, scale }: Measure, touchpoint: Touchpoint): string {
  const measure = say(texts.touchpoint.on_scale, { metric: texts.metrics[metric], ...scale })
  return metric === touchpoint.metric ? say(texts.touchpoint.headline, { measure }) : measure
}

function SpanChoice({ selection, select }: Pick<Selecting, 'selection' | 'select'>) {
  const { texts } = useSpeech()
  const { days, from, to } = selection
  const own = { from: formatDay(from), to: formatDay(to) }
  const choose = (length: string) =>
    select(
      length === 'own'
        ? { ...own, days: undefined, every: undefined }
        : { days: length, from: undefined, to: undefined, every: undefined },
    )
  return (
    <>
      <fieldset class="spans">
        <legend>{texts.touchpoint.span}</legend>
        <div class="segments">
          {([...presets, 'own'] as const).map(length => (
            <label key={length}>
              <input type="radio" name="span" checked={days === length} onChange={() => choose(length)} />
              <span>{length === 'own' ? texts.touchpoint.own : texts.periods.lengths[length]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {days === 'own' &&
        (['from', 'to'] as const).map(end => (
          <TextField
            key={end}
            type="date"
            label={texts.touchpoint[end]}
            value={own[end]}
            min={end === 'to' ? own.from : undefined}
            max={end === 'from' ? own.to : undefined}
            required
            onText={date => date && select({ ...own, [end]: date })}
          />
        ))}
    </>
  )
}
