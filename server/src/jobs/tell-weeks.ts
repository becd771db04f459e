import { localDay } from '@touchline/shared/calendar.ts'
import type { Deps } from '../domain/deps.ts'
import { digestDay, digestMoment, nextDigest } from '../domain/digest/next-digest.ts'
import { subjectOf } from '../domain/digest/subject.ts'
import type { Turn } from '../domain/turn.ts'
import type { DueDigest } from '../store/digests.ts'

type Means = Pick<Deps, 'now'> & { store: Pick<Deps['store'], 'listDueDigests' | 'tellDigest'> }

/** So many are read at once. */
const page = 200

/** Makes the deliveries of all digests that are due. One that fails is told and does not keep the others waiting. */
export async function tellWeeks({ store, now }: Means, { isOver, onError }: Turn): Promise<void> {
  const at = now()
  let after: DueDigest | undefined
  do {
    const due = await store.listDueDigests({ now: at, after, most: page })
    for (const one of due) {
      if (isOver()) return
      await tellWeek(store, one, at).catch(onError)
    }
    after = due.length === page ? due.at(-1) : undefined
  } while (after)
}

/** Of several Mondays that have gone by the last one is told. */
async function tellWeek(store: Means['store'], due: DueDigest, at: number): Promise<void> {
  const { siteId, destinationId, digestAt } = due
  const timeZone = due.timeZone ?? due.siteTimeZone
  const day = digestDay(at, timeZone)
  // Where Monday comes earlier than at the site, the week of the site is waited for.
  if (localDay(at, due.siteTimeZone) < day) return
  // Of a recipient who has moved to another zone it may be due before it is Monday there.
  const isEarly = digestMoment(day, timeZone) < digestAt
  const subject = isEarly ? undefined : subjectOf(day)
  await store.tellDigest({
    ...{ siteId, destinationId, digestAt, subject, at },
    nextAt: nextDigest(at, timeZone),
  })
}
