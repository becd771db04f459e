import { drawChart } from './chart.js'
import { part, writeNews, writeNoSurvey, writeReadout, writeSentence, writeTrend } from './panel.js'
import { fetchTrend } from './source.js'
import { steer } from './steering.js'

const everyMs = 500
const pauseAfterErrorMs = 3000
const newsMs = 6000

const frame = document.querySelector('iframe')
const chart = part('chart')
const state = {
  touchpoint: undefined,
  series: undefined,
  active: undefined,
  layout: undefined,
  news: undefined,
}

/** The touchpoint of the page in the frame: undefined while it loads, null where it carries no survey script. */
const touchpointInFrame = () => {
  const page = frame.contentDocument
  if (page?.readyState !== 'complete') return undefined
  return page.querySelector('script[data-touchpoint]')?.dataset.touchpoint ?? null
}

const draw = () => {
  if (!state.series) return
  state.layout = drawChart(chart, state.series, { active: state.active, fresh: state.news !== undefined })
  writeReadout(state.series, state.active)
}

const forgetNews = () => {
  clearTimeout(state.news)
  state.news = undefined
  writeNews('')
  draw()
}

const announce = more => {
  clearTimeout(state.news)
  state.news = setTimeout(forgetNews, newsMs)
  writeNews(`+${more} just now`)
}

const show = series => {
  const before = state.series
  const more = series.total.count - (before ?? series).total.count
  if (JSON.stringify(series) === JSON.stringify(before) && part('sentence').hidden) return
  state.series = series
  if (more > 0) announce(more)
  writeTrend(series)
  draw()
}

/** Another page of the shop is in the frame: its trend has nothing to do with the one before. */
const follow = touchpoint => {
  Object.assign(state, { touchpoint, series: undefined, active: undefined })
  forgetNews()
  if (touchpoint === null) writeNoSurvey()
}

const tick = async () => {
  const inFrame = touchpointInFrame()
  if (inFrame !== undefined && inFrame !== state.touchpoint) follow(inFrame)
  const { touchpoint } = state
  if (!touchpoint || document.hidden) return everyMs
  try {
    const series = await fetchTrend(touchpoint)
    if (touchpoint === state.touchpoint) show(series)
    return everyMs
  } catch (error) {
    writeSentence(error.message)
    return pauseAfterErrorMs
  }
}

/** The next request begins only after the one before has ended. */
const run = async () => setTimeout(run, await tick())

steer(chart, {
  count: () => state.series?.buckets.length ?? 0,
  chosen: () => state.active,
  indexAt: x => state.layout.indexAt(x),
  choose: active => {
    state.active = active
    draw()
  },
})
new ResizeObserver(draw).observe(chart)
run()
