/** A year of weeks, so that the whole story of the demo data is in view. */
const weeks = 52

/** The Monday with which the first of the weeks begins. */
const firstDay = () => {
  const day = new Date()
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7) - (weeks - 1) * 7)
  return day.toISOString().slice(0, 10)
}

const sentences = {
  401: 'The server refused the read-only key. Reload this page to fetch a new one.',
  403: 'The read-only key may not read this trend. Reload this page to fetch a new one.',
  404: 'This touchpoint is not known. Has the demo data been loaded?',
  429: 'The server asks for fewer requests. Trying again in a few seconds.',
}

const getJson = async (address, headers = {}) => {
  const reply = await fetch(address, { headers }).catch(() => {
    throw new Error('The server cannot be reached. Trying again in a few seconds.')
  })
  if (reply.ok) return reply.json()
  throw new Error(
    sentences[reply.status] ?? `The server answered with ${reply.status}. Trying again in a few seconds.`,
  )
}

let readKey

/** The weekly trend of one touchpoint as it is now. Whatever goes wrong is an Error whose message is a sentence. */
export const fetchTrend = async touchpoint => {
  readKey ??= (await getJson('/demo/read-key.json')).key
  const query = new URLSearchParams({ touchpoint, every: 'week', from: firstDay() })
  const reply = await getJson(`/v1/trends?${query}`, { authorization: `Bearer ${readKey}` })
  const [series] = reply.series
  if (!series) throw new Error(sentences[404])
  return series
}
