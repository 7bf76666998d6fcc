/**
 * Whether a robots.txt lets this program read a path (RFC 9309): the rules for its name, else those for everybody; of
 * those that match, the longest decides, and allowing wins among equals.
 */
export const robotsAllow = (robots: string, path: string, name: string): boolean => {
  const groups: { agents: string[]; rules: { allow: boolean; pattern: string }[] }[] = []
  let open = false
  for (const line of robots.split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? []
    const said = value.trim()
    if (/^user-agent$/i.test(key)) {
      if (!open) groups.push({ agents: [], rules: [] })
      groups.at(-1)?.agents.push(said.toLowerCase())
      open = true
    } else if (/^(?:dis)?allow$/i.test(key)) {
      open = false
      if (said) groups.at(-1)?.rules.push({ allow: /^allow$/i.test(key), pattern: said })
    }
  }
  const of = (agent: string) => groups.filter(({ agents }) => agents.includes(agent))
  const own = of(name.toLowerCase())
  const rules = (own.length > 0 ? own : of('*')).flatMap((group) => group.rules)
  const matches = (pattern: string) => {
    const source = pattern
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replace(/\\\$$/, '$')
    return new RegExp(`^${source}`).test(path)
  }
  const [decisive] = rules
    .filter(({ pattern }) => matches(pattern))
    .sort(
      (one, other) => other.pattern.length - one.pattern.length || Number(other.allow) - Number(one.allow),
    )
  return decisive?.allow ?? true
}
