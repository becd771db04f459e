/** A Content-Security-Policy: the sources of each directive, whose name is in small letters. */
export type Policy = ReadonlyMap<string, string[]>

/** Reads a header or the content of a meta tag, which may hold several policies; a script has to fit all of them. */
export const parsePolicies = (text: string): Policy[] =>
  text
    .split(',')
    .map(parsePolicy)
    .filter(policy => policy.size > 0)

function parsePolicy(text: string): Policy {
  const policy = new Map<string, string[]>()
  for (const directive of text.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/)
    // Of two with the same name browsers take the first.
    if (name !== '' && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources)
  }
  return policy
}

/** The first of these directives that a policy has, the more special first; undefined when it allows everything. */
export function findDirective(
  policy: Policy,
  names: string[],
): { name: string; sources: string[] } | undefined {
  const name = names.find(one => policy.has(one))
  return name === undefined ? undefined : { name, sources: policy.get(name) as string[] }
}
