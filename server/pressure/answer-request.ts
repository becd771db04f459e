import { randomUUID } from 'node:crypto'

export interface AnswerRequest {
  id: string
  /** Head and body, as they go over the wire. */
  text: string
}

/** A new answer to the survey of the shop, as a page sends it; a header bears its id too, for `note-requests.ts`. */
export function answerRequest(random: () => number): AnswerRequest {
  const id = randomUUID()
  const answers = { recommend: Math.floor(random() * 11) }
  const body = JSON.stringify({ site: 'shop', id, survey: 'account-nps', version: 1, answers })
  const head = `POST /v1/answers HTTP/1.1\r\nhost: shop\r\nx-answer: ${id}\r\ncontent-type: text/plain`
  return { id, text: `${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}` }
}
