/** The parts of the editor, as the address names them. */
export const parts = ['questions', 'look', 'targeting', 'about', 'visitors', 'versions'] as const
export type Part = (typeof parts)[number]

/** In which part a field stands, by its path. */
export function partOf(field: string): Part {
  if (field.startsWith('definition.targeting')) return 'targeting'
  if (field.startsWith('definition.look')) return 'look'
  const isAbout = /^(key|name|keep_days|definition\.(touchpoint|kind))$/.test(field)
  return isAbout ? 'about' : 'questions'
}
