/** What each rule of the widget means, given the value that decided. */
const meanings = {
  shown: survey => `${survey} was shown on this page already`,
  pages: path => `${path} is not among its pages`,
  ask_again_days: days => `this visitor knows it already and is asked again in ${days} days`,
  pause_days: days => `this visitor saw a survey lately and is left alone for ${days} more days`,
  sample_percent: percent => `only ${percent} % of visitors are asked, and not this one`,
  delay_seconds: seconds => `waits ${seconds} more seconds`,
  focus: field => `a field has the focus (${field}), and typing is never interrupted`,
}

/** A rule without a known meaning is shown as it is. */
const because = (reason = '') => {
  const [rule, ...value] = reason.split(':')
  return Object.hasOwn(meanings, rule) ? `${rule} — ${meanings[rule](value.join(':'))}` : reason || 'not due'
}

const paragraph = text => Object.assign(document.createElement('p'), { textContent: text })

const row = ({ survey, due, reason }) => {
  const name = Object.assign(document.createElement('b'), { textContent: survey })
  const item = document.createElement('li')
  item.classList.toggle('due', due)
  item.append(name, due ? ': due' : `: ${because(reason)}`)
  return item
}

/** The widget's own account of every survey on this page. */
export const whyNot = () => {
  if (!document.querySelector('script[data-touchpoint]'))
    return paragraph('This page carries no survey script: nothing is asked where people pay.')
  const surveys = window.touchline?.explain?.()
  if (!surveys) return paragraph('The widget has not loaded yet. Try again in a moment.')
  if (surveys.length === 0) return paragraph('No survey is live.')
  const list = document.createElement('ul')
  list.append(...surveys.map(row))
  return list
}
