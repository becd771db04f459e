/**
 * How Node runs a server. What it has just made and thrown away may take 16 MiB twice, not 64: under a flood the rest would be
 * memory that is held and not used.
 */
export const serverFlags = ['--max-semi-space-size=16']

/** How Node runs a command that does one thing and ends: it looks for garbage sooner, however much memory the machine has. */
export const commandFlags = ['--max-semi-space-size=2', '--optimize-for-size']
