/** Why a column was taken for what it was, for whoever says it in another language than ours. */
export const columnReasons = [
  ...(['empty', 'nothing_fits', 'whole_numbers', 'dates', 'emails', 'texts', 'unique', 'short'] as const),
  ...(['short_texts', 'languages', 'addresses', 'channels', 'of_preset', 'refused_before'] as const),
] as const

/** Why a file was read in its encoding. */
export const encodingReasons = [
  ...(['marked', 'zeros', 'valid', 'mostly_valid', 'not_utf8', 'said'] as const),
] as const

export type ColumnReason = (typeof columnReasons)[number]
export type EncodingReason = (typeof encodingReasons)[number]
