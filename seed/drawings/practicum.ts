import { hair, palette, skin } from './palette'
import { person } from './person'
import { drawing, line, path, pottedPlant, rectangle, room, sheet } from './scenery'

const notes = [
  [0, 0, palette.yellow],
  [100, -14, palette.coralLight],
  [200, 6, palette.blueLight],
  [14, 104, palette.greenLight],
  [110, 96, palette.yellowLight],
  [206, 110, palette.coral],
  [6, 204, palette.blueLight],
  [104, 200, palette.yellow],
]
  .map(
    ([x, y, fill], index) =>
      `<g transform="translate(${664 + Number(x)} ${170 + Number(y)}) rotate(${(index % 3) * 4 - 4})">${rectangle(0, 0, 82, 78, String(fill))}${rectangle(14, 22, 54, 7, palette.white, 3)}${rectangle(14, 40, 38, 7, palette.white, 3)}</g>`,
  )
  .join('')

/** Four people sort notes on a flip chart and look for a solution of a real case: a practicum. */
export const practicum = drawing(
  room('#e9f1f0', palette.sandDark, 700),
  path('M0 0 H420 Q300 300 0 360 Z', '#dbe9e7'),
  path('M1600 0 H1240 Q1320 260 1600 320 Z', '#dbe9e7'),
  line('M690 120 L600 880 M940 120 L1030 880 M815 100 V840', palette.woodDark, 16),
  rectangle(620, 96, 390, 480, palette.woodDark, 8),
  rectangle(636, 112, 358, 448, palette.white, 4),
  notes,
  line('M870 420 q40 60 70 20', palette.ink, 6),
  rectangle(636, 560, 358, 16, palette.wood),
  person({
    x: 480,
    y: 830,
    scale: 1.08,
    skin: skin.warm,
    hair: hair.black,
    hairStyle: 'long',
    top: palette.coral,
    bottom: palette.ink,
    rightArm: [
      [108, -350],
      [170, -408],
    ],
  }),
  person({
    x: 250,
    y: 840,
    scale: 1.06,
    skin: skin.pale,
    hair: hair.grey,
    hairStyle: 'short',
    beard: true,
    top: palette.blue,
    bottom: palette.blueDark,
    leftArm: [
      [-92, -262],
      [-20, -250],
    ],
    holds: sheet(-58, -306, 72, 88, -6),
  }),
  person({
    x: 1140,
    y: 830,
    scale: 1.08,
    skin: skin.deep,
    hair: hair.black,
    hairStyle: 'short',
    top: palette.yellow,
    bottom: palette.blueDark,
    leftArm: [
      [-108, -340],
      [-176, -380],
    ],
    holds: `<rect x="-206" y="-420" width="52" height="50" fill="${palette.green}"/>`,
  }),
  person({
    x: 1370,
    y: 840,
    scale: 1.04,
    skin: skin.pale,
    hair: hair.chestnut,
    hairStyle: 'bun',
    glasses: true,
    top: palette.green,
    bottom: palette.plum,
    skirt: true,
    rightArm: [
      [88, -270],
      [24, -380],
    ],
  }),
  pottedPlant(90, 800, 0.8),
)
