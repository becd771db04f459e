import type { Delivery } from './deliveries.ts'
import type { Receiver } from './receivers.ts'

/** When it is tried next: not before its receiver has rested, and not at all where that is switched off. */
export function nextAttempt(
  { next_attempt_at }: Pick<Delivery, 'next_attempt_at'>,
  to: Pick<Receiver, 'is_active' | 'rests_until'> | undefined,
): string | null {
  if (next_attempt_at === null || to?.is_active === false) return null
  const rest = to?.rests_until
  return rest && Date.parse(rest) > Date.parse(next_attempt_at) ? rest : next_attempt_at
}
