const paragraph = text => Object.assign(document.createElement('p'), { textContent: text })

const row = ({ survey, due, reason }) => {
  const name = Object.assign(document.createElement('b'), { textContent: survey })
  const item = document.createElement('li')
  item.classList.toggle('due', due)
  item.append(name, due ? ': due' : ` – ${reason}`)
  return item
}

/** The widget's own account of every survey on this page. */
export const whyNot = async () => {
  if (!document.querySelector('script[data-touchpoint]'))
    return paragraph('This page carries no survey script: nothing is asked where people pay.')
  const surveys = await window.touchline?.explain?.()
  if (!surveys) return paragraph('The widget has not loaded yet. Try again in a moment.')
  if (surveys.length === 0) return paragraph('No survey is live.')
  const list = document.createElement('ul')
  list.append(...surveys.map(row))
  return list
}
