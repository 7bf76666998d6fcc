import { palette } from './palette'
import { shade } from './shade'

/** Wraps the parts of a drawing; all drawings are 1600 × 900 and contain no lettering, so no font is needed. */
export function drawing(...parts: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900" width="1600" height="900">${parts.join('\n')}</svg>`
}

export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  radius = 0,
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`
}

export function circle(x: number, y: number, radius: number, fill: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`
}

export function path(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}"/>`
}

export function line(d: string, stroke: string, width: number, extra = ''): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`
}

export function room(wall: string, floor: string, horizon = 690): string {
  return (
    rectangle(0, 0, 1600, 900, wall) +
    rectangle(0, horizon, 1600, 900 - horizon, floor) +
    rectangle(0, horizon - 10, 1600, 10, shade(wall, -0.08))
  )
}

export function pottedPlant(x: number, y: number, scale = 1): string {
  const leaf = (turn: number, length: number, fill: string) =>
    `<path d="M0 0 Q-26 ${-length / 2} 0 ${-length} Q26 ${-length / 2} 0 0 Z" fill="${fill}" transform="rotate(${turn})"/>`
  return `<g transform="translate(${x} ${y}) scale(${scale})">
    <g transform="translate(0 -84)">${leaf(-52, 120, palette.greenDark)}${leaf(50, 124, palette.greenDark)}${leaf(-26, 160, palette.green)}${leaf(28, 156, palette.green)}${leaf(0, 184, palette.greenDark)}</g>
    <path d="M-52 -92 H52 L38 0 H-38 Z" fill="${palette.coral}"/><rect x="-58" y="-104" width="116" height="22" rx="8" fill="${shade(palette.coral, -0.12)}"/></g>`
}

export function roundTree(x: number, y: number, scale = 1, crown: string = palette.green): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">
    <path d="M-12 0 L-8 -130 H8 L12 0 Z" fill="${palette.woodDark}"/>
    <circle cx="0" cy="-190" r="86" fill="${crown}"/><circle cx="-54" cy="-146" r="56" fill="${shade(crown, -0.08)}"/><circle cx="56" cy="-150" r="54" fill="${shade(crown, 0.1)}"/></g>`
}

export function cypress(x: number, y: number, scale = 1): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})"><rect x="-6" y="-30" width="12" height="30" fill="${palette.woodDark}"/><path d="M0 -230 Q44 -110 26 -20 H-26 Q-44 -110 0 -230 Z" fill="${palette.greenDark}"/></g>`
}

export function house(
  x: number,
  y: number,
  width: number,
  height: number,
  wall: string,
  roof: string,
  windows: readonly [columns: number, rows: number] = [2, 2],
): string {
  const [columns, rows] = windows
  const step = width / (columns + 1)
  const rise = (height - 20) / (rows + 0.4)
  let panes = ''
  for (let row = 0; row < rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      panes += rectangle(
        x + step * column - 14,
        y - height + 22 + row * rise,
        28,
        Math.min(40, rise * 0.62),
        row % 2 === column % 2 ? palette.yellowLight : palette.bluePale,
        4,
      )
    }
  }
  const peak = Math.min(width * 0.36, 110)
  return (
    rectangle(x, y - height, width, height, wall) +
    path(
      `M${x - 14} ${y - height} L${x + width / 2} ${y - height - peak} L${x + width + 14} ${y - height} Z`,
      roof,
    ) +
    panes
  )
}

export function cloud(x: number, y: number, scale = 1, fill: string = palette.white): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="${fill}"><circle cx="0" cy="0" r="40"/><circle cx="48" cy="-16" r="52"/><circle cx="104" cy="0" r="38"/><rect x="-40" y="0" width="182" height="40" rx="20"/></g>`
}

export function sheet(x: number, y: number, width = 120, height = 150, turn = 0): string {
  const rows = Array.from({ length: Math.floor((height - 40) / 20) }, (_, row) =>
    rectangle(16, 24 + row * 20, row % 3 === 2 ? width * 0.5 : width - 32, 7, palette.stone, 3),
  ).join('')
  return `<g transform="translate(${x} ${y}) rotate(${turn})">${rectangle(0, 0, width, height, palette.white, 6)}${rows}</g>`
}

/** A speech bubble whose tail points down on the given side; the content is drawn inside at 0,0 of the bubble. */
export function bubble(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  tail: 'left' | 'right',
  content = '',
): string {
  const at = tail === 'left' ? 50 : width - 50
  const tip = tail === 'left' ? 24 : width - 24
  return `<g transform="translate(${x} ${y})">${rectangle(0, 0, width, height, fill, 34)}<path d="M${at - 26} ${height - 6} L${tip} ${height + 44} L${at + 26} ${height - 6} Z" fill="${fill}"/>${content}</g>`
}

/** Text suggested by bars: the drawings carry no words, so they need no translation. */
export function bars(
  x: number,
  y: number,
  widths: readonly number[],
  fill: string,
  gap = 26,
  height = 11,
): string {
  return widths.map((width, row) => rectangle(x, y + row * gap, width, height, fill, height / 2)).join('')
}

export function window(x: number, y: number, width: number, height: number): string {
  return (
    rectangle(x - 12, y - 12, width + 24, height + 24, palette.white, 6) +
    rectangle(x, y, width, height, palette.blueLight, 2) +
    path(
      `M${x} ${y + height} V${y + height * 0.66} Q${x + width * 0.3} ${y + height * 0.46} ${x + width * 0.55} ${y + height * 0.64} T${x + width} ${y + height * 0.58} V${y + height} Z`,
      palette.greenLight,
    ) +
    rectangle(x + width / 2 - 5, y, 10, height, palette.white)
  )
}

export function mug(x: number, y: number, fill: string): string {
  return `${line(`M${x + 30} ${y - 34} q24 0 22 16 q-2 14 -24 12`, fill, 8)}${path(`M${x - 26} ${y - 48} H${x + 34} L${x + 28} ${y} H${x - 20} Z`, fill)}`
}
