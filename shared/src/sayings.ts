/** A reason as a code, and the values that its sentence tells. */
export interface Because<Code extends string> {
  code: Code
  values: Record<string, string | number>
}

type NamesIn<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

/** What can be said of one subject: sentences by their codes, where `{name}` stands for a value. */
export const sayings = <const Sentences extends Record<string, string>>(sentences: Sentences) => {
  type Code = keyof Sentences & string
  return {
    codes: Object.keys(sentences) as [Code, ...Code[]],
    /** A code with all values that its sentence tells. */
    because: <One extends Code>(
      code: One,
      values: Record<NamesIn<Sentences[One]>, string | number>,
    ): Because<Code> => ({ code, values }),
    sentence: ({ code, values }: Because<Code>): string =>
      (sentences[code] as string).replace(/\{(\w+)\}/g, (_, name) => String(values[name])),
  }
}
