import { palette } from './palette'
import { circle, cloud, cypress, drawing, house, line, path, rectangle, roundTree } from './scenery'

const rows = Array.from({ length: 7 }, (_, row) => {
  const y = 730 + row * row * 5
  return Array.from({ length: 15 }, (_, column) => {
    const x = 860 + column * (44 + row * 5) - row * 34
    const size = 9 + row * 2.4
    return (
      line(`M${x} ${y + size} V${y + size * 3}`, palette.greenDark, 4) +
      circle(x, y, size, palette.yellow) +
      circle(x, y, size * 0.45, palette.woodDark)
    )
  }).join('')
}).join('')

/** A lowland with a river and sunflowers, as in the Haskovo region by the Maritsa; not a particular place. */
export const thrace = drawing(
  rectangle(0, 0, 1600, 900, '#fbeed3'),
  circle(430, 260, 110, palette.yellow),
  cloud(1080, 150, 0.9, '#fff9ec'),
  cloud(700, 220, 0.6, '#fff9ec'),
  path('M0 430 Q200 310 420 392 Q640 270 860 372 Q1080 282 1290 360 Q1460 318 1600 372 V900 H0 Z', '#b9c9d8'),
  path('M0 500 Q300 400 620 470 Q960 390 1260 460 Q1450 430 1600 462 V900 H0 Z', palette.greenLight),
  house(1040, 556, 110, 74, palette.white, palette.coral, [2, 1]),
  house(1170, 566, 90, 62, palette.sand, palette.coral, [2, 1]),
  house(1280, 560, 120, 84, palette.white, palette.coral, [2, 1]),
  rectangle(1216, 430, 34, 130, palette.sand),
  path('M1208 432 L1233 380 L1258 432 Z', palette.coral),
  cypress(1010, 570, 0.6),
  cypress(1424, 574, 0.7),
  path('M0 590 Q380 530 800 566 T1600 560 V900 H0 Z', '#8fb887'),
  path(
    'M560 548 Q700 590 560 640 Q360 700 520 770 Q620 820 420 900 H0 V760 Q240 740 190 690 Q180 640 360 600 Q500 574 480 548 Z',
    palette.blueMid,
  ),
  path(
    'M540 556 Q650 590 520 632 Q330 692 470 764 Q560 820 330 900 H170 Q420 800 300 740 Q220 690 380 620 Q510 586 500 556 Z',
    palette.blueLight,
  ),
  roundTree(110, 700, 0.8, palette.greenDark),
  roundTree(690, 640, 0.66),
  path('M700 700 Q1100 640 1600 676 V900 H560 Q680 800 700 700 Z', '#a3c48d'),
  rows,
)
