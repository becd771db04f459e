import type { AnswerInput } from '@touchline/shared/contract/answer.ts'
import { surveyKey } from './prepare-site.ts'

/** A request as it goes over the wire; its buffer is used again by the next one of the same visitor. */
export interface Sending {
  bytes: Buffer
  id: string
  isFresh: boolean
}

interface Template {
  bytes: Buffer
  idAt: number
  customerAt: number
}

const ratings = 11
const customers = 100_000
const [idSlot, customerSlot] = ['00000000-0000-7000-8000-000000000000', 'customer-00000']

/**
 * What one visitor after another sends, as the widget does: each opens with a rating under a fresh id, one in ten of them
 * as a known customer, and one in five adds a comment as revision 2.
 */
export function createVisits(random: () => number): () => Sending {
  const plain = templates(rating => ({ answers: { recommend: rating } }))
  const known = templates(rating => ({ answers: { recommend: rating }, customer }))
  const commented = templates(rating => ({ revision: 2, answers: { recommend: rating, why } }))
  const makeId = createIds(random)
  let toComment: { id: string; rating: number } | undefined
  return () => {
    const { id, rating } = toComment ?? { id: makeId(), rating: Math.floor(random() * ratings) }
    const isFresh = toComment === undefined
    const kind = isFresh ? (random() < 0.1 ? known : plain) : commented
    toComment = isFresh && random() < 0.2 ? { id, rating } : undefined
    const { bytes, idAt, customerAt } = kind[rating] as Template
    bytes.write(id, idAt, 'latin1')
    if (customerAt >= 0)
      bytes.write(`${Math.floor(random() * customers)}`.padStart(5, '0'), customerAt, 'latin1')
    return { bytes, id, isFresh }
  }
}

const customer = { id: customerSlot, traits: { plan: 'business' } }
const why = 'The parcel came two days late, but your people on the phone were very kind.'

const templates = (given: (rating: number) => Partial<AnswerInput>): Template[] =>
  Array.from({ length: ratings }, (_, rating) => toTemplate(answerOf(given(rating))))

/** An answer in the form that the widget sends, about 300 bytes of JSON. */
function answerOf(given: Partial<AnswerInput>): AnswerInput {
  const sent = Date.now()
  return {
    site: 'shop',
    id: idSlot,
    survey: surveyKey,
    version: 1,
    revision: 1,
    answers: {},
    locale: 'en',
    page: 'https://www.shop.example/account/orders',
    created_at: new Date(sent - 4000).toISOString(),
    sent_at: new Date(sent).toISOString(),
    ...given,
  }
}

function toTemplate(answer: AnswerInput): Template {
  const body = JSON.stringify(answer)
  const head = [
    'POST /v1/answers HTTP/1.1',
    'Host: touchline.shop.example',
    'User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36',
    'Accept: */*',
    'Origin: https://www.shop.example',
    'Content-Type: text/plain;charset=UTF-8',
    `Content-Length: ${body.length}`,
  ]
  const bytes = Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`, 'latin1')
  const customerAt = bytes.indexOf(customerSlot)
  return {
    bytes,
    idAt: bytes.indexOf(idSlot),
    customerAt: customerAt < 0 ? -1 : customerAt + customerSlot.length - 5,
  }
}

const hex = Array.from({ length: 65_536 }, (_, number) => number.toString(16).padStart(4, '0'))

/** UUIDs of version 7, like the widget's. */
function createIds(random: () => number): () => string {
  const four = () => hex[Math.floor(random() * 65_536)] as string
  return () => {
    const time = Date.now().toString(16).padStart(12, '0')
    const [a, b] = [four(), four()]
    return `${time.slice(0, 8)}-${time.slice(8)}-7${a.slice(1)}-8${b.slice(1)}-${four()}${four()}${four()}`
  }
}
