import type { Sent } from './send-structured.ts'
import type { StructuredInput } from './structured-input.ts'

/** What is wrong with the reply, in a sentence; time is another matter. */
export function replyFault({ route, url }: StructuredInput, { status, body }: Sent): string | undefined {
  if (status >= 500) return `replies ${status}: ${body.slice(0, 500)}`
  if (status < 400 || route.startsWith('HEAD') || !url.startsWith('/v1')) return undefined
  return isProblem(status, body)
    ? undefined
    : `refuses with ${status}, but with no problem: ${body.slice(0, 500)}`
}

function isProblem(status: number, body: string): boolean {
  try {
    const problem = JSON.parse(body)
    return problem.status === status && typeof problem.code === 'string' && typeof problem.detail === 'string'
  } catch {
    return false
  }
}
