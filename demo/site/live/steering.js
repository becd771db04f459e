const moves = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -4, PageUp: 4 }

/** Lets pointer and keyboard choose a week of the chart; `chosen` and `indexAt` know the weeks, `choose` takes one. */
export const steer = (chart, { count, chosen, indexAt, choose }) => {
  const step = key => {
    if (key === 'Home') return 0
    if (key === 'End') return count() - 1
    return (chosen() ?? count() - 1) + moves[key]
  }
  chart.addEventListener('keydown', event => {
    const next = step(event.key)
    if (count() === 0 || Number.isNaN(next)) return
    event.preventDefault()
    choose(Math.min(count() - 1, Math.max(0, next)))
  })
  const point = event => {
    if (count() > 0) choose(indexAt(event.clientX - chart.getBoundingClientRect().left))
  }
  chart.addEventListener('pointermove', point)
  chart.addEventListener('pointerdown', point)
  chart.addEventListener('pointerleave', () => choose(undefined))
  chart.addEventListener('blur', () => choose(undefined))
}
