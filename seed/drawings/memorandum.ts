import { hair, palette, skin } from './palette'
import { person } from './person'
import { drawing, line, path, pottedPlant, rectangle, room, sheet } from './scenery'

const flag = (x: number, first: string, second: string) =>
  rectangle(x, 130, 10, 570, palette.woodDark, 5) +
  rectangle(x - 46, 692, 102, 16, palette.woodDark, 8) +
  path(`M${x + 10} 146 Q${x + 70} 130 ${x + 130} 152 L${x + 112} 470 Q${x + 60} 440 ${x + 10} 462 Z`, first) +
  path(`M${x + 10} 146 Q${x + 38} 138 ${x + 66} 140 L${x + 56} 450 Q${x + 30} 452 ${x + 10} 462 Z`, second)

/** A handshake over a signed paper; stands for the memorandum on KapaCITY in the Košice region. */
export const memorandum = drawing(
  room(palette.bluePale, palette.sandDark, 700),
  rectangle(330, 90, 940, 420, '#ecf3f8', 14),
  path('M330 400 Q520 300 700 372 Q880 280 1050 350 Q1180 300 1270 346 V510 H330 Z', palette.blueLight),
  path('M330 450 Q560 370 800 430 Q1040 372 1270 424 V510 H330 Z', palette.greenLight),
  flag(170, palette.yellow, palette.yellowLight),
  flag(1300, palette.blue, palette.blueMid),
  person({
    x: 380,
    y: 800,
    bust: true,
    scale: 0.94,
    skin: skin.pale,
    hair: hair.grey,
    hairStyle: 'bob',
    top: palette.plum,
    leftArm: [
      [-60, -270],
      [-8, -300],
    ],
    rightArm: [
      [80, -270],
      [16, -304],
    ],
  }),
  person({
    x: 1220,
    y: 800,
    bust: true,
    scale: 0.94,
    skin: skin.brown,
    hair: hair.black,
    hairStyle: 'short',
    top: palette.green,
    leftArm: [
      [-66, -270],
      [-12, -302],
    ],
    rightArm: [
      [70, -270],
      [14, -300],
    ],
  }),
  person({
    x: 640,
    y: 850,
    bust: true,
    scale: 1.12,
    skin: skin.pale,
    hair: hair.brown,
    hairStyle: 'short',
    top: palette.blueDark,
    rightArm: [
      [88, -286],
      [142, -296],
    ],
    leftArm: [
      [-92, -270],
      [-40, -206],
    ],
    holds: path('M-10 -378 L0 -300 L10 -378 Z', palette.coral),
  }),
  person({
    x: 960,
    y: 850,
    bust: true,
    scale: 1.12,
    skin: skin.warm,
    hair: hair.chestnut,
    hairStyle: 'long',
    top: palette.yellow,
    leftArm: [
      [-88, -286],
      [-144, -296],
    ],
    rightArm: [
      [92, -270],
      [40, -206],
    ],
  }),
  rectangle(240, 640, 1120, 34, palette.wood, 10),
  rectangle(290, 674, 1020, 226, palette.blueDark),
  rectangle(290, 674, 1020, 14, palette.blue),
  sheet(556, 566, 150, 76, 0),
  sheet(896, 566, 150, 76, 0),
  line('M690 600 l46 -30', palette.ink, 8),
  line('M1030 600 l46 -30', palette.ink, 8),
  pottedPlant(800, 644, 0.44),
  `<g transform="translate(800 788)"><circle r="62" fill="${palette.yellow}"/><path d="M-30 8 L-8 28 L32 -20" fill="none" stroke="${palette.blueDark}" stroke-width="14" stroke-linecap="round" stroke-linejoin="round"/></g>`,
)
