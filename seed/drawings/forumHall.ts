import { hair, palette, skin } from './palette'
import { type Person, person } from './person'
import { bars, circle, drawing, line, path, rectangle, room } from './scenery'

const panel: Person[] = [
  { x: 500, y: 660, skin: skin.warm, hair: hair.black, hairStyle: 'bob', top: palette.plum },
  { x: 700, y: 660, skin: skin.pale, hair: hair.grey, hairStyle: 'short', glasses: true, top: palette.ink },
  { x: 900, y: 660, skin: skin.warm, hair: hair.brown, hairStyle: 'short', beard: true, top: palette.blue },
  { x: 1100, y: 660, skin: skin.pale, hair: hair.chestnut, hairStyle: 'long', top: palette.green },
]

const tops = [
  palette.coral,
  palette.blueMid,
  palette.yellow,
  palette.green,
  palette.plum,
  palette.blue,
  palette.stone,
]
const tones = [skin.pale, skin.warm, skin.brown, skin.pale, skin.deep, skin.warm, skin.pale]
const styles = ['bob', 'short', 'bun', 'bald', 'curly', 'long', 'short'] as const
const colours = [hair.brown, hair.black, hair.black, hair.grey, hair.black, hair.blond, hair.chestnut]

const seats = (y: number, shift: number, scale: number, gap: number, count: number) =>
  Array.from({ length: count }, (_, seat) => {
    const index = (seat * 3 + Math.round(y)) % 7
    const x = shift + seat * gap
    return (
      person({
        x,
        y,
        scale,
        back: true,
        bust: true,
        top: tops[index],
        skin: tones[index],
        hairStyle: styles[index],
        hair: colours[index],
      }) + rectangle(x - 84 * scale, y - 300 * scale, 168 * scale, 260 * scale, palette.blueDark, 20)
    )
  }).join('')

/** A hall with a panel of four and rows of listeners: a regional forum. */
export const forumHall = drawing(
  room('#f3ece0', palette.sandDark, 640),
  rectangle(120, 80, 240, 330, palette.blue, 6),
  rectangle(1240, 80, 240, 330, palette.yellow, 6),
  circle(240, 200, 60, palette.blueLight),
  bars(170, 300, [140, 110, 126], palette.blueLight),
  circle(1360, 200, 60, palette.yellowPale),
  bars(1290, 300, [140, 110, 126], palette.yellowPale),
  rectangle(480, 60, 640, 300, palette.white, 8),
  path('M540 310 V250 H610 V310 Z', palette.coral),
  path('M640 310 V200 H710 V310 Z', palette.yellow),
  path('M740 310 V226 H810 V310 Z', palette.green),
  path('M840 310 V160 H910 V310 Z', palette.blue),
  line('M560 210 L674 150 L774 176 L876 112', palette.ink, 7),
  bars(950, 130, [110, 84, 100, 70], palette.stone, 38, 12),
  ...panel.map((figure) =>
    person({
      ...figure,
      bust: true,
      scale: 0.82,
      leftArm: [
        [-92, -262],
        [-44, -216],
      ],
      rightArm: [
        [92, -262],
        [44, -216],
      ],
    }),
  ),
  rectangle(380, 500, 840, 20, palette.wood, 6),
  rectangle(400, 520, 800, 130, palette.blue),
  rectangle(400, 520, 800, 10, palette.blueDark),
  ...[500, 700, 900, 1100].map((x) => rectangle(x - 46, 470, 92, 30, palette.white, 4)),
  seats(960, 190, 0.8, 205, 7),
  seats(1130, 90, 1, 237, 7),
)
