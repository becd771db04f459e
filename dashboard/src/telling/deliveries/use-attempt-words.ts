import { useSpeech } from '../../texts/speech.tsx'
import type { Attempt } from './deliveries.ts'
import { statusKind } from './status-kind.ts'

/** What has become of an attempt, in words. */
export function useAttemptWords(): (attempt: Attempt) => string {
  const { texts, say } = useSpeech()
  const words = texts.telling.attempts
  return ({ status, fault }) =>
    status === null
      ? words.faults[fault ?? 'fault']
      : say(words.statuses[statusKind(status)], { status: `${status}` })
}
