type Fields = Record<string, unknown>

const headline = { id: 'recommend', type: 'rating', metric: 'nps', text: 'How likely?' }

/** Mends what no schema can say of a survey: it begins with a rating, ids differ, looks fit their metric. */
export function toFittingDefinition(given: unknown): unknown {
  const { questions, look, ...others } = given as Fields & { questions: Fields[] }
  return {
    ...others,
    ...(look !== undefined && { look: { element: '#survey', ...(look as Fields) } }),
    questions: [headline, ...questions.slice(0, 8).map(toFittingQuestion)],
  }
}

function toFittingQuestion({ points: _, ask_if, ...question }: Fields, index: number): Fields {
  const isPlain = question.type === 'rating' && question.metric !== 'csat'
  return {
    ...question,
    id: `question-${index}`,
    ...(isPlain && { look: 'numbers' }),
    ...(ask_if !== undefined && { ask_if: { question: 'recommend', bands: ['negative'] } }),
  }
}
