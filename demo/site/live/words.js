/** Fewer answers than this say nothing; fewer than `steady` say little. */
export const enough = 10
export const steady = 30

export const metricNames = {
  nps: 'Net Promoter Score, −100 to +100',
  csat: 'Satisfied customers, 4 or 5 of 5',
  ces: 'Customers who found it easy, 5 to 7 of 7',
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const signed = new Intl.NumberFormat('en', { maximumFractionDigits: 0, signDisplay: 'exceptZero' })

export const scoreText = (metric, score) =>
  metric === 'nps' ? signed.format(score).replace('-', '−') : `${whole.format(score)}\u00a0%`

export const answersText = count => `${whole.format(count)} ${count === 1 ? 'answer' : 'answers'}`

export const intervalText = (metric, { low, high }) =>
  `${scoreText(metric, low)} to ${scoreText(metric, high)}`

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
export const weekText = ({ start, end }) => days.formatRange(new Date(start), new Date(end))

const months = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })
export const monthText = ({ start }) => months.format(new Date(start))

/** A score, or how many answers are missing until there is one. */
export const scoreOrMissing = (metric, { count, score }) =>
  count < enough ? `${enough - count} more until a score` : scoreText(metric, score)

/** One week in words: what the chart shows to the eye. */
export const bucketText = (metric, bucket) =>
  bucket.count < enough
    ? `${weekText(bucket)}: ${answersText(bucket.count)}, too few for a score`
    : `${weekText(bucket)}: ${scoreText(metric, bucket.score)} (${intervalText(metric, bucket.interval)}), ${answersText(bucket.count)}`
