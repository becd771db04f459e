import { useSpeech } from '../../texts/speech.tsx'
import type { Attempt } from './deliveries.ts'
import { statusKind, type Way } from './status-kind.ts'

/** What has become of an attempt, in words. */
export function useAttemptWords(): (attempt: Attempt, way: Way) => string {
  const { texts, say } = useSpeech()
  const words = texts.telling.attempts
  return ({ status, fault }, way) =>
    status === null
      ? words.faults[fault ?? 'fault']
      : say(words.statuses[statusKind(status, way)], { status: `${status}` })
}
