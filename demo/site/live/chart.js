import { floor, hasScore, height, layOut, runsOf } from './geometry.js'
import { enough, monthText, scoreText, steady } from './words.js'

const points = (indexes, at) =>
  indexes
    .map(index =>
      at(index)
        .map(value => value.toFixed(1))
        .join(' '),
    )
    .join('L')

const axis = (metric, { left, right, ticks, y }) =>
  ticks
    .map(
      tick => `<path class="grid" d="M${left} ${y(tick)}H${right}"/>
        <text class="tick" x="${left - 8}" y="${y(tick) + 4}">${scoreText(metric, tick)}</text>`,
    )
    .join('')

/** Month names stand below the first week of each month, or of every second or third one where it is narrow. */
const monthNames = (buckets, { x, pace }) => {
  const every = Math.ceil(34 / (pace * 4.3))
  return buckets
    .map((bucket, index) => {
      const isFirst = index > 0 && monthText(bucket) !== monthText(buckets[index - 1])
      if (!isFirst || new Date(bucket.start).getUTCMonth() % every !== 0) return ''
      return `<text class="month" x="${x(index)}" y="${height - 5}">${monthText(bucket)}</text>`
    })
    .join('')
}

const bars = (buckets, { x, pace, bar }) =>
  buckets
    .map(({ count }, index) => {
      const width = Math.max(1.5, pace * 0.66)
      return `<rect class="bar" x="${x(index) - width / 2}" y="${floor - bar(count)}" width="${width}" height="${bar(count)}" rx="1"/>`
    })
    .join('')

const lines = (buckets, { x, y }) =>
  runsOf(buckets)
    .map(run => {
      const upper = points(run, index => [x(index), y(buckets[index].interval.high)])
      const lower = points(run.toReversed(), index => [x(index), y(buckets[index].interval.low)])
      const line = points(run, index => [x(index), y(buckets[index].score)])
      return `<path class="band" d="M${upper}L${lower}Z"/><path class="line" d="M${line}"/>`
    })
    .join('')

/** Bars alone would look like a broken chart: say why there is no line. */
const noLine = (buckets, { left, right }) => {
  if (buckets.some(hasScore)) return ''
  const text = buckets.some(bucket => bucket.count > 0) ? `No week with ${enough} answers` : 'No answers yet'
  return `<text class="none" x="${(left + right) / 2}" y="96">${text}</text>`
}

const point = (buckets, index, name, { x, y }) =>
  hasScore(buckets[index])
    ? `<circle class="${name}${buckets[index].count < steady ? ' few' : ''}" cx="${x(index)}" cy="${y(buckets[index].score)}" r="5"/>`
    : ''

/** Draws the trend into the host and returns where its weeks lie. */
export const drawChart = (host, { metric, buckets }, { active, fresh }) => {
  const width = Math.max(200, host.clientWidth)
  const layout = layOut({ metric, buckets }, width)
  const last = buckets.length - 1
  host.innerHTML = `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">
    ${axis(metric, layout)}${bars(buckets, layout)}${monthNames(buckets, layout)}${lines(buckets, layout)}${noLine(buckets, layout)}
    ${fresh ? point(buckets, last, 'pulse', layout) : ''}${point(buckets, last, 'last', layout)}
    ${active === undefined ? '' : `<path class="guide" d="M${layout.x(active)} 10V${floor}"/>${point(buckets, active, 'active', layout)}`}
  </svg>`
  return layout
}
