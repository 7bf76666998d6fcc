import { hair, palette, skin } from './palette'
import { person } from './person'
import { bars, bubble, circle, drawing, mug, path, rectangle } from './scenery'

const book = (x: number, y: number, width: number, fill: string) =>
  rectangle(x, y, width, 30, fill, 5) + rectangle(x + 16, y + 8, 10, 14, palette.white, 2)

const openBook = `<g transform="translate(800 716)"><path d="M0 0 Q-70 -34 -150 -14 V52 Q-70 34 0 66 Q70 34 150 52 V-14 Q70 -34 0 0 Z" fill="${palette.white}"/><path d="M0 0 V66" stroke="${palette.stone}" stroke-width="4"/>${bars(-126, 4, [96, 70], palette.stone, 18, 7)}${bars(30, 4, [96, 70], palette.stone, 18, 7)}</g>`

/** Two people learn a language from each other over an open book. */
export const conversation = drawing(
  rectangle(0, 0, 1600, 900, palette.greenPale),
  path('M0 0 H1600 V300 Q1200 420 800 330 T0 380 Z', '#e8f2e4'),
  bubble(
    420,
    110,
    340,
    170,
    palette.blue,
    'left',
    circle(80, 84, 30, palette.yellow) + bars(136, 58, [150, 110, 134], palette.blueLight),
  ),
  bubble(
    850,
    160,
    340,
    170,
    palette.yellow,
    'right',
    rectangle(46, 54, 62, 62, palette.blueDark, 8) + bars(136, 58, [150, 120, 90], palette.yellowPale),
  ),
  person({
    x: 440,
    y: 1010,
    scale: 1.24,
    bust: true,
    skin: skin.pale,
    hair: hair.brown,
    hairStyle: 'bob',
    glasses: true,
    top: palette.blueMid,
    rightArm: [
      [112, -274],
      [168, -262],
    ],
    leftArm: [
      [-92, -272],
      [-40, -230],
    ],
  }),
  person({
    x: 1160,
    y: 1010,
    scale: 1.24,
    bust: true,
    skin: skin.deep,
    hair: hair.black,
    hairStyle: 'curly',
    top: palette.coral,
    leftArm: [
      [-112, -274],
      [-170, -262],
    ],
    rightArm: [
      [92, -272],
      [60, -300],
    ],
  }),
  rectangle(0, 740, 1600, 160, palette.wood),
  rectangle(0, 740, 1600, 12, palette.woodDark),
  openBook,
  book(120, 760, 210, palette.plum),
  book(136, 730, 190, palette.blue),
  book(110, 700, 200, palette.yellow),
  mug(1390, 800, palette.blue),
)
