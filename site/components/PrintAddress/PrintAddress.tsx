import { encode } from 'uqr'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'

/**
 * The dark modules of a QR code as strokes one unit high, a stroke for each run of them in a row. Each begins where it
 * does from the end of the one before: such small numbers take half the bytes of a page, compressed, that places would.
 */
function strokes(modules: boolean[][]): string {
  let path = ''
  let at = { x: 0, y: 0 }
  for (const [y, row] of modules.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue
      const begin = x
      while (row[x + 1]) x += 1
      path += `m${begin - at.x} ${y - at.y}h${x - begin + 1}`
      at = { x: x + 1, y }
    }
  }
  return path
}

/** On paper a page says where it is: its address to type in, and the same to be read by a phone's camera. */
export function PrintAddress({ locale, url }: { locale: Locale; url: string }) {
  // The least redundancy: paper on a desk is not scratched, and fewer modules are larger ones.
  // Trying all masks for the most readable one takes longer than rendering the page; this one is read as well.
  const { data, size } = encode(url, { ecc: 'L', border: 0, maskPattern: 0 })
  return (
    <div className="print-address" aria-hidden="true">
      <svg viewBox={`0 0 ${size} ${size}`} width={size * 4} height={size * 4} aria-hidden="true">
        {/* A stroke lies on both sides of its line. */}
        <path stroke="#000" transform="translate(0 .5)" d={strokes(data)} />
      </svg>
      <p>
        {translator(locale)('site.printedFrom')}
        <br />
        <b>{url}</b>
      </p>
    </div>
  )
}
