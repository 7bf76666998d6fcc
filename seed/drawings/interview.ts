import { hair, palette, skin } from './palette'
import { person } from './person'
import { circle, drawing, line, mug, path, rectangle, sheet } from './scenery'

const headphones =
  line('M-46 -430 Q-48 -492 0 -492 Q48 -492 46 -430', palette.ink, 10) +
  rectangle(-58, -450, 22, 46, palette.ink, 10) +
  rectangle(36, -450, 22, 46, palette.ink, 10)

const wave = Array.from({ length: 41 }, (_, index) => {
  const tall = 24 + Math.abs(Math.sin(index * 0.7) * Math.cos(index * 0.23)) * 190
  return rectangle(
    188 + index * 30,
    220 - tall / 2,
    12,
    tall,
    index % 5 === 0 ? palette.yellow : palette.blueMid,
    6,
  )
}).join('')

const microphone = (x: number, flip: number) =>
  `<g transform="translate(${x} 640) scale(${flip} 1)">${line('M0 36 V-30 L70 -120', palette.stone, 10)}<g transform="translate(92 -146) rotate(38)">${rectangle(-28, -52, 56, 104, palette.sandDark, 28)}${line('M-28 -14 H28 M-28 10 H28', palette.ink, 5)}</g>${rectangle(-44, 28, 88, 14, palette.stone, 7)}</g>`

/** Two people with headphones at a studio table, sound waves behind them: an interview for a radio. */
export const interview = drawing(
  rectangle(0, 0, 1600, 900, palette.blueDark),
  path('M0 0 H1600 V420 Q800 520 0 420 Z', palette.blue),
  wave,
  person({
    x: 480,
    y: 960,
    bust: true,
    scale: 1.2,
    skin: skin.pale,
    hair: hair.chestnut,
    hairStyle: 'long',
    top: palette.yellow,
    leftArm: [
      [-92, -272],
      [-50, -214],
    ],
    rightArm: [
      [110, -276],
      [130, -330],
    ],
    holds: headphones,
  }),
  person({
    x: 1120,
    y: 960,
    bust: true,
    scale: 1.2,
    skin: skin.warm,
    hair: hair.black,
    hairStyle: 'short',
    beard: true,
    top: palette.coral,
    leftArm: [
      [-92, -272],
      [-40, -214],
    ],
    rightArm: [
      [92, -272],
      [40, -214],
    ],
    holds: headphones,
  }),
  path('M120 690 H1480 L1600 820 V900 H0 V820 Z', palette.wood),
  path('M120 690 H1480 L1496 708 H104 Z', palette.woodDark),
  microphone(640, 0.9),
  microphone(960, -0.9),
  sheet(380, 716, 150, 90, -6),
  sheet(1090, 716, 150, 90, 6),
  mug(790, 790, palette.white),
  circle(1490, 96, 34, palette.coral),
  circle(1490, 96, 14, palette.white),
)
