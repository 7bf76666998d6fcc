import { hair, palette, skin } from './palette'
import { type Person, person } from './person'
import { bars, bubble, circle, drawing, line, pottedPlant, rectangle, room, window } from './scenery'

const audience: Person[] = [
  { x: 300, y: 1150, skin: skin.pale, hair: hair.brown, hairStyle: 'bob', top: palette.coral },
  { x: 560, y: 1150, skin: skin.warm, hair: hair.black, hairStyle: 'short', top: palette.blueMid },
  { x: 820, y: 1150, skin: skin.brown, hair: palette.plum, hairStyle: 'headscarf', top: palette.plum },
  { x: 1080, y: 1150, skin: skin.pale, hair: hair.grey, hairStyle: 'bald', top: palette.green },
  { x: 1340, y: 1150, skin: skin.pale, hair: hair.blond, hairStyle: 'long', top: palette.yellow },
]

/** A training for municipal staff: a lecturer, a board with two speech bubbles, people taking notes. */
export const training = drawing(
  room('#eef3ee', palette.sandDark, 700),
  window(1300, 130, 220, 280),
  rectangle(430, 90, 720, 400, palette.woodDark, 12),
  rectangle(446, 106, 688, 368, palette.white, 6),
  bubble(500, 150, 220, 120, palette.blueLight, 'left', bars(38, 34, [144, 100], palette.white)),
  bubble(852, 190, 230, 120, palette.yellowLight, 'right', bars(38, 34, [154, 110], palette.white)),
  line('M744 216 h82 m-22 -18 l22 18 l-22 18', palette.coral, 10),
  line('M826 270 h-82 m22 -18 l-22 18 l22 18', palette.green, 10),
  circle(600, 400, 16, palette.coral),
  circle(720, 400, 16, palette.yellow),
  circle(840, 400, 16, palette.green),
  circle(960, 400, 16, palette.blue),
  line('M616 400 H704 M736 400 H824 M856 400 H944', palette.stone, 6),
  pottedPlant(1240, 720, 0.9),
  person({
    x: 270,
    y: 760,
    skin: skin.warm,
    hair: hair.black,
    hairStyle: 'bun',
    glasses: true,
    top: palette.blue,
    bottom: palette.ink,
    scale: 1.06,
    rightArm: [
      [120, -318],
      [188, -374],
    ],
    leftArm: [
      [-88, -262],
      [-28, -240],
    ],
    holds: `<rect x="-66" y="-286" width="70" height="90" rx="6" fill="${palette.yellow}"/>`,
  }),
  ...audience.map((figure) => person({ ...figure, back: true, bust: true, scale: 1.1 })),
  rectangle(0, 856, 1600, 44, palette.wood),
)
