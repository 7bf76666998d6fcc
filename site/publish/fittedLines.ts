export interface Fitted {
  lines: string[]
  /** Of the type, in pixels. */
  size: number
}

interface Frame {
  width: number
  height: number
  /** Sizes of the type to try, the largest first. */
  sizes: readonly number[]
  /** Distance of two lines, as a multiple of the size. */
  leading: number
  widthOf: (text: string, size: number) => number
}

/** The text in lines that fit, broken after spaces and hyphens; null where a word is too long and must not be `cut`. */
function linesOf(text: string, fits: (line: string) => boolean, cut: boolean): string[] | null {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<=[ -])/)) {
    if (fits((line + word).trimEnd())) {
      line += word
      continue
    }
    if (line) lines.push(line.trimEnd())
    line = ''
    if (!cut && !fits(word.trimEnd())) return null
    for (const character of word) {
      if (line && !fits(line + character)) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  if (line.trimEnd()) lines.push(line.trimEnd())
  return lines
}

/** Sets a text in the largest type in which it fits into the frame; what fits in none ends with an ellipsis. */
export function fittedLines(text: string, { width, height, sizes, leading, widthOf }: Frame): Fitted {
  const smallest = sizes.at(-1) ?? 0
  for (const size of sizes) {
    const lines = linesOf(text, (line) => widthOf(line, size) <= width, size === smallest)
    const most = Math.floor(height / (size * leading))
    if (!lines || (lines.length > most && size !== smallest)) continue
    if (lines.length <= most) return { lines, size }
    const shown = lines.slice(0, most)
    let last = shown.pop() ?? ''
    while (last && widthOf(`${last}…`, size) > width) last = last.slice(0, -1)
    return { lines: [...shown, `${last.trimEnd()}…`], size }
  }
  return { lines: [], size: smallest }
}
