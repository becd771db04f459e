import { ratingsOn } from '@touchline/shared/scales.ts'
import pg from 'pg'
import { days } from '../trends/fill.ts'
import type { MadeTouchpoint } from '../trends/site.ts'

const dayMs = 86_400_000
const pieces = 20

/** Rows from `$1` to `$2` of `$3` that are spread over the time until the day `$4`, each at the next touchpoint. */
const rowsOfPiece = `
  insert into response (site_id, id, revision, content_hash, state, survey_id, survey_version, touchpoint_id, channel, source,
    ratings, answers, commented, locale, page, answered_at, received_at, updated_at, day, seq, verified, attributes)
  select 1, lpad(to_hex(at >> 16), 8, '0') || '-' || lpad(to_hex(at & 65535), 4, '0') || '-7000-8000-' || lpad(to_hex(i), 12, '0'),
    1, left(md5(i::text), 22), 0, survey_id, 1, touchpoint_id, 0, 0, '[[' || measure_id || ',' || rating || ']]',
    '{"rating":' || rating || case commented when 1 then ',"why":"It took longer than I thought."}' else '}' end,
    commented, 'en', 'https://www.shop.example/account/orders', at, at, at, at / ${dayMs}, 0, 0, '{"device":"d1","country":"c7"}'
  from (
    select i, made.*, lowest + abs(hashint8(i)::bigint) % count as rating, case i % 5 when 0 then 1 else 0 end as commented,
      ($4::bigint - ${days}) * ${dayMs} + i * (${days * dayMs}::bigint / $3::bigint) as at
    from generate_series($1::bigint, $2::bigint) i join made on made.number = 1 + i % (select count(*) from made)
  ) answered`

const ratings = Array.from({ length: 11 }, (_, rating) => rating)

/** Counts the rows. */
const countsOfRows = `
  insert into tally (site_id, generation, touchpoint_id, measure_id, channel, day, slot, shown, started, dismissed,
    commented, ${ratings.map(rating => `c${rating}`)})
  select site_id, 1, touchpoint_id, measure_id, channel, day, 0, 0, 0, 0,
    sum(commented), ${ratings.map(rating => `count(*) filter (where rating = ${rating})`)}
  from (
    select site_id, touchpoint_id, channel, day, commented,
      (ratings::json -> 0 ->> 0)::bigint as measure_id, (ratings::json -> 0 ->> 1)::bigint as rating
    from response
  ) rated
  group by site_id, touchpoint_id, measure_id, channel, day`

/** Fills a prepared database with so many rows of the two years before a day, and with what a count of these rows gives. */
export async function fillPostgres(
  url: string,
  { rows, made, today }: { rows: number; made: MadeTouchpoint[]; today: number },
  progress: (share: number) => void,
): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  // Nobody was promised these rows: what matters is that they are there soon.
  await client.query('set synchronous_commit = off')
  await client.query(
    'create temp table made (number bigint, touchpoint_id bigint, survey_id bigint, measure_id bigint, lowest bigint, count bigint)',
  )
  for (const [index, { id, surveyId, measureId, scale }] of made.entries()) {
    const { length, 0: lowest } = ratingsOn(scale)
    await client.query('insert into made values ($1, $2, $3, $4, $5, $6)', [
      ...[index + 1, id, surveyId, measureId],
      ...[lowest, length],
    ])
  }
  for (let piece = 0; piece < pieces; piece++) {
    const [from, to] = [Math.floor((piece * rows) / pieces), Math.floor(((piece + 1) * rows) / pieces) - 1]
    await client.query(rowsOfPiece, [from, to, rows, today])
    progress((piece + 1) / pieces)
  }
  await client.query(countsOfRows)
  await client.query('vacuum analyze')
  await client.end()
}
