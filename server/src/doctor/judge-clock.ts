import { type Finding, fine, warning } from './finding.ts'

/** What replies under way and coarse headers explain, in milliseconds. */
const mostMs = 5000

/** `aheadMs` is by how much the clock of `whose` is ahead of this machine's. */
export function judgeClock(name: string, whose: string, aheadMs: number): Finding {
  const seconds = Math.round(Math.abs(aheadMs) / 1000)
  if (Math.abs(aheadMs) <= mostMs) return fine(name, `The clocks of this machine and of ${whose} agree.`)
  return warning(
    name,
    `The clock of ${whose} is ${seconds} seconds ${aheadMs > 0 ? 'ahead of' : 'behind'} this machine's; let both follow a time server, such as with "timedatectl set-ntp true".`,
  )
}
