import { offerLoad } from '../../pressure/offered-load.ts'
import { seeded } from '../../test/support/seeded.ts'

/** A process of its own: offers answers at an even pace until it is told to end, then tells how many were acknowledged. */
process.once('message', async ({ port, perSecond }: { port: number; perSecond: number }) => {
  const random = seeded(7)
  let [kept, refused] = [0, 0]
  let made = 0
  const load = await offerLoad({
    ...{ port, perSecond, lines: 64 },
    request: () => answerTo(Math.floor(random() * 100), ++made, random),
    settle: (_, ending) => {
      if ('head' in ending && / 202 /.test(ending.head)) kept++
      else refused++
    },
  })
  process.send?.('begun')
  process.once('message', async () => {
    await load.stop()
    process.send?.({ kept, refused })
    process.disconnect()
  })
})

function answerTo(place: number, number: number, random: () => number): string {
  const survey = `place-${String(place).padStart(3, '0')}`
  const id = `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
  const rating = 1 + Math.floor(random() * 5)
  const body = JSON.stringify({ site: 'shop', id, survey, version: 1, answers: { rating } })
  const head = 'POST /v1/answers HTTP/1.1\r\nhost: shop\r\ncontent-type: text/plain'
  return `${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}`
}
