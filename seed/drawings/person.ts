import { hair as hairColours, palette, skin as skinColours } from './palette'
import { shade } from './shade'

export type Point = readonly [x: number, y: number]
export type HairStyle = 'short' | 'bob' | 'long' | 'bun' | 'curly' | 'headscarf' | 'bald' | 'none'

export interface Person {
  /** Where the feet stand, in the drawing's units. */
  x: number
  y: number
  scale?: number
  flip?: boolean
  skin?: string
  hair?: string
  hairStyle?: HairStyle
  beard?: boolean
  glasses?: boolean
  top?: string
  bottom?: string
  skirt?: boolean
  /** From behind: the back of the head is seen. */
  back?: boolean
  /** Only the part above the hips, for people behind a counter or a table. */
  bust?: boolean
  /** Elbow and hand in the figure's own units (feet at 0,0; shoulders at ±58,-350). */
  leftArm?: readonly [Point, Point]
  rightArm?: readonly [Point, Point]
  /** What the figure holds, drawn over it in the figure's own units. */
  holds?: string
}

const hangingLeft = [
  [-84, -270],
  [-80, -192],
] as const
const hangingRight = [
  [84, -270],
  [80, -192],
] as const

/** A flat figure about 480 units tall. Faces are left plain on purpose: nobody real is portrayed. */
export function person(figure: Person): string {
  const {
    x,
    y,
    scale = 1,
    flip = false,
    skin = skinColours.pale,
    hair = hairColours.brown,
    hairStyle = 'short',
    top = palette.blue,
    bottom = palette.ink,
    leftArm = hangingLeft,
    rightArm = hangingRight,
  } = figure
  const sleeve = shade(top, -0.14)
  const legs = figure.bust
    ? ''
    : figure.skirt
      ? `<path d="M-50 -196 L-78 -64 Q0 -46 78 -64 L50 -196 Z" fill="${bottom}"/>
         <path d="M-26 -62 V-12 M26 -62 V-12" stroke="${skin}" stroke-width="24"/>
         <path d="M-50 0 q2 -20 26 -20 q14 0 14 20 z M10 0 q0 -20 14 -20 q24 0 26 20 z" fill="${palette.ink}"/>`
      : `<path d="M-26 -190 V-14 M26 -190 V-14" stroke="${bottom}" stroke-width="46" stroke-linecap="butt"/>
         <path d="M-58 0 q2 -24 34 -24 q22 0 22 24 z M2 0 q0 -24 22 -24 q32 0 34 24 z" fill="${shade(bottom, -0.35)}"/>`
  const torso = `<path d="M-30 -384 Q-68 -380 -70 -340 L-58 -178 Q0 -166 58 -178 L70 -340 Q68 -380 30 -384 Q0 -366 -30 -384 Z" fill="${top}"/>`
  const neck = `<rect x="-15" y="-410" width="30" height="40" rx="14" fill="${shade(skin, -0.1)}"/>`
  const arm = (from: Point, [elbow, hand]: readonly [Point, Point]) =>
    `<polyline points="${from.join(',')} ${elbow.join(',')} ${hand.join(',')}" fill="none" stroke="${sleeve}" stroke-width="34" stroke-linecap="round" stroke-linejoin="round"/>
     <circle cx="${hand[0]}" cy="${hand[1]}" r="18" fill="${skin}"/>`
  const arms = arm([-56, -350], leftArm) + arm([56, -350], rightArm)
  return `<g transform="translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})">
    ${hairBehind(hairStyle, hair)}${legs}${neck}${torso}${head(figure, skin, hair, hairStyle)}${arms}${figure.holds ?? ''}
  </g>`
}

function head(figure: Person, skin: string, hair: string, style: HairStyle): string {
  const face = `<ellipse cx="0" cy="-436" rx="39" ry="44" fill="${figure.back && style !== 'bald' && style !== 'headscarf' ? hair : skin}"/>`
  const beard = figure.beard
    ? `<path d="M-38 -430 Q-36 -386 0 -386 Q36 -386 38 -430 Q24 -412 0 -412 Q-24 -412 -38 -430 Z" fill="${hair}"/>`
    : ''
  const glasses = figure.glasses
    ? `<g fill="none" stroke="${palette.ink}" stroke-width="4"><circle cx="-16" cy="-436" r="12"/><circle cx="16" cy="-436" r="12"/><path d="M-4 -438 h8"/></g>`
    : ''
  return face + beard + glasses + (figure.back ? hairFromBehind(style, hair) : hairInFront(style, hair))
}

function hairBehind(style: HairStyle, hair: string): string {
  switch (style) {
    case 'bob':
      return `<path d="M-54 -392 Q-60 -492 0 -492 Q60 -492 54 -392 Z" fill="${shade(hair, -0.15)}"/>`
    case 'long':
      return `<path d="M-58 -330 Q-66 -492 0 -492 Q66 -492 58 -330 Z" fill="${shade(hair, -0.15)}"/>`
    case 'bun':
      return `<circle cx="0" cy="-492" r="24" fill="${shade(hair, -0.15)}"/>`
    default:
      return ''
  }
}

function hairInFront(style: HairStyle, hair: string): string {
  const cap = `<path d="M-43 -430 Q-46 -488 0 -488 Q46 -488 43 -430 Q36 -458 8 -462 Q-28 -464 -43 -430 Z" fill="${hair}"/>`
  switch (style) {
    case 'curly':
      return [
        [-36, -452, 20],
        [-22, -474, 22],
        [4, -484, 24],
        [28, -470, 22],
        [38, -448, 18],
      ]
        .map(([cx, cy, r]) => `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${hair}"/>`)
        .join('')
    case 'headscarf':
      return `<path fill-rule="evenodd" d="M0 -496 Q-58 -494 -56 -424 Q-58 -372 -66 -352 Q0 -326 66 -352 Q58 -372 56 -424 Q58 -494 0 -496 Z M0 -470 Q32 -470 32 -432 Q30 -394 0 -392 Q-30 -394 -32 -432 Q-32 -470 0 -470 Z" fill="${hair}"/>`
    case 'bald':
    case 'none':
      return ''
    default:
      return cap
  }
}

function hairFromBehind(style: HairStyle, hair: string): string {
  switch (style) {
    case 'long':
      return `<path d="M-48 -350 Q-54 -484 0 -486 Q54 -484 48 -350 Q0 -336 -48 -350 Z" fill="${hair}"/>`
    case 'bob':
      return `<path d="M-50 -396 Q-54 -488 0 -488 Q54 -488 50 -396 Q0 -384 -50 -396 Z" fill="${hair}"/>`
    case 'bun':
      return `<circle cx="0" cy="-472" r="26" fill="${shade(hair, -0.12)}"/>`
    case 'headscarf':
      return `<path d="M-58 -352 Q-60 -492 0 -494 Q60 -492 58 -352 Q0 -334 -58 -352 Z" fill="${hair}"/>`
    case 'bald':
      return `<path d="M-40 -424 Q-36 -396 0 -392 Q36 -396 40 -424 Q0 -408 -40 -424 Z" fill="${hair}"/>`
    default:
      return ''
  }
}
