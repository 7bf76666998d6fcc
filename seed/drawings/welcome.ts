import { hair, palette, skin } from './palette'
import { person } from './person'
import { circle, drawing, house, line, path, pottedPlant, rectangle, roundTree } from './scenery'

const suitcase = (x: number, y: number, fill: string) =>
  `<g transform="translate(${x} ${y})">${line('M-24 -120 V-170 H24 V-120', palette.ink, 8)}${rectangle(-56, -122, 112, 118, fill, 14)}${line('M-30 -122 V-4 M30 -122 V-4', palette.white, 6)}${circle(-34, 0, 9, palette.ink)}${circle(34, 0, 9, palette.ink)}</g>`

/** A mother with a child and a suitcase at an open door full of light; two people welcome them. */
export const welcome = drawing(
  rectangle(0, 0, 1600, 900, '#3a5f83'),
  circle(1300, 150, 62, palette.yellowPale),
  ...[
    [180, 120],
    [360, 70],
    [1080, 110],
    [1480, 260],
    [90, 300],
    [1180, 280],
  ].map(([x, y]) => circle(Number(x), Number(y), 6, palette.yellowLight)),
  house(1120, 720, 200, 260, '#5b7f9f', '#2c4a68', [2, 3]),
  house(1340, 720, 240, 340, '#6a8dab', '#2c4a68', [3, 3]),
  rectangle(0, 700, 1600, 200, '#2f4d69'),
  rectangle(120, 90, 760, 640, '#d9c7a6'),
  path('M90 96 L500 -60 L910 96 Z', palette.coral),
  rectangle(190, 240, 150, 190, palette.yellowLight, 6),
  line('M265 240 V430 M190 335 H340', '#d9c7a6', 10),
  rectangle(440, 220, 320, 510, palette.woodDark, 8),
  rectangle(460, 240, 280, 490, palette.yellowPale),
  path('M740 240 L820 270 V760 L740 730 Z', palette.blue),
  circle(800, 520, 9, palette.yellow),
  path('M460 730 H740 L1060 900 H300 Z', palette.yellowLight),
  pottedPlant(210, 740, 0.8),
  person({
    x: 540,
    y: 740,
    scale: 0.92,
    skin: skin.pale,
    hair: hair.grey,
    hairStyle: 'bun',
    top: palette.coral,
    bottom: palette.blueDark,
    skirt: true,
    rightArm: [
      [110, -290],
      [160, -300],
    ],
  }),
  person({
    x: 650,
    y: 752,
    scale: 0.94,
    skin: skin.warm,
    hair: hair.black,
    hairStyle: 'short',
    top: palette.green,
    bottom: palette.ink,
    leftArm: [
      [-86, -270],
      [-20, -250],
    ],
    rightArm: [
      [104, -300],
      [156, -344],
    ],
  }),
  person({
    x: 980,
    y: 850,
    scale: 0.98,
    skin: skin.pale,
    hair: hair.blond,
    hairStyle: 'long',
    top: palette.blueMid,
    bottom: palette.ink,
    leftArm: [
      [-104, -296],
      [-150, -314],
    ],
    rightArm: [
      [86, -270],
      [92, -184],
    ],
  }),
  person({
    x: 880,
    y: 862,
    scale: 0.54,
    skin: skin.pale,
    hair: hair.chestnut,
    hairStyle: 'bob',
    top: palette.yellow,
    bottom: palette.plum,
    rightArm: [
      [84, -300],
      [104, -340],
    ],
  }),
  suitcase(1096, 858, palette.coral),
  roundTree(1500, 800, 0.8, palette.greenDark),
)
