import { WideTable } from '../../parts/WideTable.tsx'
import { useDates } from '../../texts/dates.ts'
import { useSpeech } from '../../texts/speech.tsx'
import { silenceOf, useRecipients } from '../recipients/recipients.ts'
import type { DryRunReply } from './dry-run.ts'
import '../../styles/stacks.css'

type Told = DryRunReply['recipients'][number]

/** What each would have got: of how much they would have been told, and in how many messages. `before` is the same by the rules as they are. */
export function DryRunTable({ run, before }: { run: DryRunReply; before: DryRunReply | undefined }) {
  const { texts, say } = useSpeech()
  const words = texts.telling.dry_run
  const looked = say(words.looked_at, { count: run.looked_at })
  if (run.recipients.length === 0)
    return (
      <p>
        {looked} {words.nobody}
      </p>
    )
  return (
    <>
      <p>{looked}</p>
      <WideTable name={words.by_person} kind="stacks">
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <th scope="col" class="figure">
              {words.told}
            </th>
            <th scope="col" class="figure">
              {words.messages}
            </th>
            {before && (
              <th scope="col" class="figure">
                {words.before}
              </th>
            )}
            <th scope="col">{words.busiest}</th>
          </tr>
        </thead>
        <tbody>
          {run.recipients.map(told => (
            <Row key={told.recipient} told={told} before={before} />
          ))}
        </tbody>
      </WideTable>
      {run.is_cut && <p class="hint">{words.is_cut}</p>}
    </>
  )
}

function Row({ told, before }: { told: Told; before: DryRunReply | undefined }) {
  const { texts, say, number } = useSpeech()
  const dates = useDates()
  const { data } = useRecipients()
  const recipient = data?.recipients.find(({ id }) => id === told.recipient)
  const silence = recipient && silenceOf(recipient, data?.sends_mail ?? true)
  const earlier = before?.recipients.find(({ recipient }) => recipient === told.recipient)
  const { busiest_day: busiest } = told
  const words = texts.telling.dry_run
  return (
    <tr>
      <th scope="row">
        <bdi>{recipient?.name ?? texts.telling.rules.somebody_gone}</bdi>
        {silence && <span class="hint">{silence === 'off' ? words.if_on : words.if_mail}</span>}
      </th>
      <td class="figure" data-label={words.told}>
        {number(told.told)}
      </td>
      <td class="figure" data-label={words.messages}>
        {number(told.messages)}
      </td>
      {before && (
        <td class="figure" data-label={words.before}>
          {number(earlier?.messages ?? 0)}
        </td>
      )}
      <td class="day" data-label={words.busiest}>
        {busiest ? say(words.on_day, { count: busiest.messages, day: dates.day(busiest.day) }) : '–'}
      </td>
    </tr>
  )
}
