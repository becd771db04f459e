import {
  answersText,
  bucketText,
  enough,
  intervalText,
  metricNames,
  scoreOrMissing,
  scoreText,
  steady,
  weekText,
} from './words.js'

/** The element of the page that holds this part of the trend. */
export const part = name => document.querySelector(`[data-part="${name}"]`)

const write = (name, text) => {
  const element = part(name)
  if (element.textContent !== text) element.textContent = text
}

const cells = (metric, bucket) =>
  bucket.count < enough
    ? [weekText(bucket), '–', '–', bucket.count]
    : [weekText(bucket), scoreText(metric, bucket.score), intervalText(metric, bucket.interval), bucket.count]

const rowOf = (metric, bucket) => {
  const row = document.createElement('tr')
  const [week, ...values] = cells(metric, bucket)
  row.append(Object.assign(document.createElement('th'), { scope: 'row', textContent: week }))
  for (const value of values) row.insertCell().textContent = value
  return row
}

const basisOf = (metric, { count, interval }) =>
  count < enough
    ? `this week so far, ${answersText(count)}`
    : `this week so far, ${answersText(count)}, 95\u00a0% interval ${intervalText(metric, interval)}`

const yearOf = (metric, { count, score }) =>
  count < enough
    ? `${answersText(count)}, too few for a score`
    : `${scoreText(metric, score)} from ${answersText(count)}`

/** The trend in words and as a table; the newest week comes first. */
export const writeTrend = ({ metric, name, stage, total, buckets }) => {
  const now = buckets.at(-1)
  part('sentence').hidden = true
  part('numbers').hidden = false
  write('metric', `${stage.replaceAll('-', ' ')} · ${metricNames[metric]}`)
  write('name', name)
  write('score', scoreOrMissing(metric, now))
  write('basis', basisOf(metric, now))
  part('score').classList.toggle('few', now.count < steady)
  part('score').classList.toggle('missing', now.count < enough)
  write('year', `Over these ${buckets.length} weeks: ${yearOf(metric, total)}.`)
  part('rows').replaceChildren(...buckets.toReversed().map(bucket => rowOf(metric, bucket)))
}

/** The week that the pointer or the keyboard is on; of none, the newest stands for the whole. */
export const writeReadout = ({ metric, buckets }, active) => {
  const chosen = active ?? buckets.length - 1
  const text = bucketText(metric, buckets[chosen])
  write('readout', active === undefined ? 'Point at a week, or walk through them with the arrow keys.' : text)
  part('readout').classList.toggle('hint', active === undefined)
  const values = { valuemin: 0, valuemax: buckets.length - 1, valuenow: chosen, valuetext: text }
  for (const [name, value] of Object.entries(values)) part('chart').setAttribute(`aria-${name}`, value)
}

/** Says what went wrong above the numbers, which are still the last known. */
export const writeSentence = sentence => {
  write('sentence', sentence)
  part('sentence').hidden = false
}

/** The frame shows the one page without the survey script. */
export const writeNoSurvey = () => {
  writeSentence('No survey here, and not even its script: nothing comes between a customer and the order.')
  write('name', 'Checkout')
  write('metric', '')
  part('numbers').hidden = true
}

/** What has just come in; empty when it is no longer new. */
export const writeNews = text => write('news', text)
