/** Names for columns: those that are empty get one, and those that are there twice are told apart as `name`, `name_2`. */
export function tellApart(names: readonly string[]): string[] {
  const taken = new Set<string>()
  const given = new Set(names.map(clean))
  const next = new Map<string, number>()
  return names.map((raw, at) => {
    const name = clean(raw) || `column_${at + 1}`
    let own = name
    let number = next.get(name) ?? 2
    for (; taken.has(own) || (own !== name && given.has(own)); number++) own = `${name}_${number}`
    next.set(name, number)
    taken.add(own)
    return own
  })
}

const clean = (name: string) =>
  name
    .replace(/^\uFEFF/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)

/** What SurveyMonkey writes under a question that has one column only. */
const plainAnswer = /^(response|open-ended response|antwort|réponse|respuesta)$/i

/** SurveyMonkey: the first row has the questions, one name for all their columns; the second what each column is about. */
export function joinHeaderRows([questions = [], details = []]: readonly string[][]): string[] {
  let question = ''
  return Array.from({ length: Math.max(questions.length, details.length) }, (_, at) => {
    question = questions[at]?.trim() || question
    const detail = (details[at] ?? '').trim()
    return detail === '' || plainAnswer.test(detail) ? question : `${question}: ${detail}`
  })
}
