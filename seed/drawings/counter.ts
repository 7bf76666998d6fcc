import { hair, palette, skin } from './palette'
import { person } from './person'
import { bars, bubble, circle, drawing, pottedPlant, rectangle, room, sheet, window } from './scenery'

const shelf = [0, 1, 2]
  .map((row) => {
    const y = 180 + row * 96
    const folders = [
      palette.blue,
      palette.yellow,
      palette.coral,
      palette.blueMid,
      palette.green,
      palette.blue,
    ]
      .map((fill, index) =>
        rectangle(1180 + index * 46, y - 74, 38, 74, row === 1 && index > 3 ? palette.stone : fill, 4),
      )
      .join('')
    return folders + rectangle(1160, y, 320, 14, palette.wood)
  })
  .join('')

const monitor = (x: number) =>
  rectangle(x, 432, 150, 104, palette.ink, 10) +
  rectangle(x + 60, 536, 30, 30, palette.ink) +
  rectangle(x + 36, 560, 78, 10, palette.ink, 5)

/** A counter at a town hall: two officers, and people who have come with their papers. */
export const counter = drawing(
  room('#eaf1f6', palette.sandDark, 720),
  window(150, 120, 300, 250),
  shelf,
  rectangle(640, 110, 150, 150, palette.blue, 75),
  circle(715, 152, 13, palette.white),
  rectangle(702, 176, 26, 56, palette.white, 6),
  person({
    x: 850,
    y: 790,
    bust: true,
    skin: skin.pale,
    hair: hair.chestnut,
    hairStyle: 'bob',
    top: palette.blue,
    glasses: true,
    leftArm: [
      [-96, -262],
      [-40, -238],
    ],
    rightArm: [
      [98, -268],
      [60, -232],
    ],
  }),
  person({
    x: 1260,
    y: 790,
    bust: true,
    skin: skin.warm,
    hair: hair.black,
    hairStyle: 'short',
    beard: true,
    top: palette.green,
    leftArm: [
      [-104, -268],
      [-120, -224],
    ],
    rightArm: [
      [96, -262],
      [44, -236],
    ],
  }),
  rectangle(690, 556, 910, 26, palette.wood, 8),
  rectangle(716, 582, 884, 250, palette.blueDark),
  rectangle(744, 612, 250, 190, palette.blue, 10),
  rectangle(1026, 612, 250, 190, palette.blue, 10),
  rectangle(1308, 612, 250, 190, palette.blue, 10),
  monitor(960),
  monitor(1400),
  sheet(780, 500, 80, 60, 0),
  pottedPlant(1180, 558, 0.5),
  bubble(420, 250, 210, 112, palette.white, 'right', bars(38, 36, [134, 92], palette.blueLight)),
  person({
    x: 560,
    y: 860,
    skin: skin.brown,
    hair: palette.yellow,
    hairStyle: 'headscarf',
    top: palette.coral,
    bottom: palette.plum,
    skirt: true,
    rightArm: [
      [112, -300],
      [168, -318],
    ],
    holds: sheet(150, -384, 62, 80, 10),
  }),
  person({
    x: 424,
    y: 866,
    scale: 0.58,
    skin: skin.brown,
    hair: hair.black,
    hairStyle: 'curly',
    top: palette.yellow,
    bottom: palette.blue,
    rightArm: [
      [96, -300],
      [118, -356],
    ],
  }),
  person({
    x: 230,
    y: 850,
    skin: skin.pale,
    hair: hair.blond,
    hairStyle: 'short',
    top: palette.blueMid,
    bottom: palette.ink,
    leftArm: [
      [-92, -272],
      [-30, -250],
    ],
    holds: `<rect x="-62" y="-300" width="84" height="66" rx="8" fill="${palette.woodDark}"/>`,
  }),
)
