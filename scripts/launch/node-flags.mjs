/**
 * How Node runs a server. What it has just made and thrown away may take 16 MiB twice, not 64: under a flood the rest would be
 * memory that is held and not used.
 */
export const serverFlags = ['--max-semi-space-size=16']
