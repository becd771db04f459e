import type { Texts } from '../texts/texts.ts'

/** What a stage is called: those of the ready-made lives in the reader's language, others as their site named them. */
export function stageName({ figures: { stages } }: Texts, stage: string): string {
  const known: Record<string, string> = stages
  const plain = stage.replaceAll(/[-_]/g, ' ')
  return known[stage] ?? plain.charAt(0).toUpperCase() + plain.slice(1)
}
