/**
 * What a word was meant to be that was typed with another keyboard switched on than the reader thought: `hj,jnf`
 * is робота. The keys of the Ukrainian layout, in the order of the Latin ones; Russian has ы, э and ъ on three of them.
 */
const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
const ukrainian = 'йцукенгшщзхїфівапролджєячсмитьбю'
const russian = 'йцукенгшщзхъфывапролджэячсмитьбю'

const toCyrillic = new Map([...latin].map((key, index) => [key, ukrainian[index] ?? '']))
const toLatin = new Map(
  [russian, ukrainian].flatMap((layout) =>
    [...layout].map((key, index) => [key, latin[index] ?? ''] as const),
  ),
)
const swapYZ: Record<string, string> = { y: 'z', z: 'y' }

const through = (text: string, keys: ReadonlyMap<string, string>) =>
  [...text].map((key) => keys.get(key) ?? key).join('')

/** The other readings of what was typed without a space; Slovak keyboards have y and z the other way round. */
export function otherReadings(typed: string): string[] {
  const lower = typed.toLowerCase()
  if (!/\p{Script=Cyrillic}/u.test(lower)) return [through(lower, toCyrillic)]
  const read = through(lower, toLatin)
  const swapped = read.replace(/[yz]/g, (letter) => swapYZ[letter] ?? letter)
  return swapped === read ? [read] : [swapped, read]
}
