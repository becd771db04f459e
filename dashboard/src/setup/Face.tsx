/** A face between -1, unhappy, and 1, happy. */
export const Face = ({ mood, name }: { mood: number; name: string }) => (
  <svg class="face" viewBox="0 0 24 24" role="img" aria-label={name}>
    <circle cx="12" cy="12" r="9.5" />
    <path d="M9 9.5v.1M15 9.5v.1" />
    <path d={`M8 ${15 - mood}Q12 ${15 + 3 * mood} 16 ${15 - mood}`} />
  </svg>
)
