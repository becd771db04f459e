import type { Texts } from '../texts/texts.ts'

/** What a stage is called: those of the ready-made lives in the reader's language, others as their site named them. */
export function stageName({ settings: { stages } }: Texts, stage: string): string {
  const known: Record<string, string> = stages
  const plain = stage.replaceAll(/[-_]/g, ' ')
  return known[stage] ?? plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** A key made of a name; empty where the name has no Latin letter and no digit. */
export const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 64)
