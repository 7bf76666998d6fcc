import { hair, palette, skin } from './palette'
import { type Person, person } from './person'
import { circle, drawing, mug, path, pottedPlant, rectangle, room, sheet } from './scenery'

const across: Person[] = [
  { x: 420, y: 770, skin: skin.warm, hair: hair.black, hairStyle: 'long', top: palette.coral },
  {
    x: 610,
    y: 740,
    skin: skin.pale,
    hair: hair.grey,
    hairStyle: 'short',
    glasses: true,
    top: palette.blueMid,
  },
  { x: 800, y: 728, skin: skin.pale, hair: hair.chestnut, hairStyle: 'bun', top: palette.yellow },
  { x: 990, y: 740, skin: skin.deep, hair: hair.black, hairStyle: 'curly', top: palette.green },
  { x: 1180, y: 770, skin: skin.pale, hair: hair.brown, hairStyle: 'short', beard: true, top: palette.blue },
]

const near: Person[] = [
  { x: 560, y: 1130, skin: skin.pale, hair: hair.blond, hairStyle: 'bob', top: palette.plum },
  { x: 1040, y: 1130, skin: skin.brown, hair: hair.black, hairStyle: 'short', top: palette.ink },
]

const arms = {
  leftArm: [
    [-92, -268],
    [-50, -214],
  ],
  rightArm: [
    [92, -268],
    [50, -214],
  ],
} as const

/** Partners and municipalities round one table; stands for the first coordination meeting of the project. */
export const roundTable = drawing(
  room(palette.sand, palette.sandDark, 640),
  rectangle(560, 84, 480, 246, palette.white, 10),
  rectangle(560, 84, 480, 246, 'none', 10),
  path(
    'M620 250 Q650 180 730 196 Q780 132 850 164 Q930 148 990 206 Q972 262 890 254 Q820 292 740 268 Q660 292 620 250 Z',
    palette.bluePale,
  ),
  circle(668, 226, 14, palette.coral),
  circle(720, 218, 14, palette.yellow),
  circle(812, 206, 14, palette.green),
  circle(930, 214, 14, palette.blue),
  pottedPlant(180, 720, 1.25),
  pottedPlant(1430, 720, 1.1),
  ...across.map((figure) => person({ ...figure, ...arms, bust: true, scale: 0.92 })),
  `<ellipse cx="800" cy="690" rx="560" ry="150" fill="${palette.woodDark}"/>`,
  `<ellipse cx="800" cy="672" rx="560" ry="150" fill="${palette.wood}"/>`,
  `<ellipse cx="800" cy="668" rx="500" ry="122" fill="#c89c70"/>`,
  sheet(470, 618, 92, 60, -8),
  sheet(640, 590, 92, 60, 4),
  sheet(900, 590, 92, 60, -4),
  sheet(1070, 620, 92, 60, 8),
  sheet(590, 700, 110, 70, -4),
  sheet(930, 704, 110, 70, 5),
  mug(800, 640, palette.blue),
  mug(420, 690, palette.white),
  mug(1200, 692, palette.yellow),
  `<g transform="translate(800 720)">${rectangle(-70, -16, 140, 34, palette.bluePale, 17)}${circle(-40, 1, 9, palette.coral)}${circle(0, 1, 9, palette.green)}${circle(40, 1, 9, palette.blue)}</g>`,
  ...near.map((figure) => person({ ...figure, back: true, bust: true, scale: 1.12 })),
)
