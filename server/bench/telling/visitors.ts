import { offerLoad } from '../../pressure/offered-load.ts'
import { percentile } from '../../pressure/percentile.ts'

/** What the visitors are told. */
export interface Visits {
  port: number
  perSecond: number
  /** How often each of the two sites has its turn, and for how long. */
  turns: number
  turnMs: number
}

/** An answer that a site with rules was given and that is negative, with when it was to be sent and when its reply came. */
export interface Given {
  id: string
  sentAt: number
  repliedAt: number
}

/** What became of the answers; times of replies in milliseconds. */
export interface Visited {
  negatives: Given[]
  /** Answers that were not acknowledged. */
  refused: number
  reply: Record<'told' | 'untold', { p50: number; p99: number }>
}

/** So many answers make one that is negative. */
const everyNegative = 10
/** What is told of a turn reaches into the next one, whose first second counts for nobody. */
const settlingMs = 1000

/** A process of its own: answers at an even pace to a site that tells and to one that does not in turn, then says how that went. */
process.once('message', async (visits: Visits) => {
  process.send?.(await visit(visits))
  process.disconnect()
})

async function visit({ port, perSecond, turns, turnMs }: Visits): Promise<Visited> {
  const visited: Pick<Visited, 'negatives' | 'refused'> = { negatives: [], refused: 0 }
  const replies: Record<'told' | 'untold', number[]> = { told: [], untold: [] }
  let made = 0
  // The other way round each time, so that neither always has what the machine does later.
  const order = Array.from({ length: turns }, (_, turn) =>
    turn % 2 === 0 ? (['told', 'untold'] as const) : (['untold', 'told'] as const),
  ).flat()
  for (const site of order) {
    const first = made
    const begun = performance.now()
    const load = await offerLoad({
      ...{ port, perSecond, lines: 32 },
      request: number => requestOf(site, first + number),
      settle: (number, ending, ms) => {
        made++
        const isKept = 'head' in ending && / 202 /.test(ending.head)
        if (!isKept) visited.refused++
        if (performance.now() - begun > settlingMs) replies[site].push(ms)
        const repliedAt = Date.now()
        if (isKept && site === 'told' && isNegative(first + number))
          visited.negatives.push({ id: idOf(first + number), sentAt: repliedAt - ms, repliedAt })
      },
    })
    await new Promise(resolve => setTimeout(resolve, turnMs))
    await load.stop()
  }
  const middle = (ms: number[]) => ({ p50: percentile(ms, 0.5) ?? 0, p99: percentile(ms, 0.99) ?? 0 })
  return { ...visited, reply: { told: middle(replies.told), untold: middle(replies.untold) } }
}

const isNegative = (number: number) => number % everyNegative === 0
const idOf = (number: number) => `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`

function requestOf(site: string, number: number): string {
  const recommend = isNegative(number) ? (number / everyNegative) % 7 : 9
  const why = 'The parcel came two days late.'
  const answers = { recommend, ...(isNegative(number) && { why }) }
  const body = JSON.stringify({ site, id: idOf(number), survey: 'account-nps', version: 1, answers })
  const head = 'POST /v1/answers HTTP/1.1\r\nhost: shop\r\ncontent-type: text/plain'
  return `${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}`
}
