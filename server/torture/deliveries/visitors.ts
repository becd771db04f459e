import { randomUUID } from 'node:crypto'
import { npsAnswer } from '../../test/support/test-server.ts'

/** Visitors who answer until so many events have come about, and are told where the servers are. */
export interface Visitors {
  /** Of each answer the revision that was acknowledged last. */
  promised: Map<string, number>
  aim(ports: number[]): void
  /** Resolves when everything is acknowledged. */
  done: Promise<void>
}

const atOnce = 8

/** Each gives an answer, and changes it up to twice; what fails is sent again as it is. */
export function startVisitors(events: number, random: () => number): Visitors {
  const promised = new Map<string, number>()
  let [begun, ports]: [number, number[]] = [0, []]

  const insist = async (id: string, revision: number) => {
    const recommend = Math.floor(random() * 11)
    const answer = JSON.stringify(npsAnswer({ id, revision, answers: { recommend } }))
    while (!(await isTaken(ports[Math.floor(random() * ports.length)], answer)))
      await new Promise(resolve => setTimeout(resolve, 5 + random() * 20))
    promised.set(id, revision)
  }
  const visit = async () => {
    while (begun < events) {
      const id = randomUUID()
      for (let revision = 1; revision <= 3 && begun < events; revision++) {
        if (revision > 1 && random() < 0.4) break
        begun++
        await insist(id, revision)
      }
    }
  }
  return {
    promised,
    aim: to => {
      ports = to
    },
    done: Promise.all(Array.from({ length: atOnce }, visit)).then(() => {}),
  }
}

async function isTaken(port: number | undefined, body: string): Promise<boolean> {
  if (port === undefined) return false
  const headers = { 'content-type': 'text/plain' }
  const reply = await fetch(`http://127.0.0.1:${port}/v1/answers`, { method: 'POST', body, headers }).catch(
    () => undefined,
  )
  await reply?.arrayBuffer().catch(() => {})
  return reply?.ok === true
}
