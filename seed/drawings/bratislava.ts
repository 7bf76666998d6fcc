import { palette } from './palette'
import { circle, cloud, drawing, house, line, path, rectangle, roundTree } from './scenery'

const tower = (x: number) =>
  rectangle(x, 176, 62, 190, palette.white) +
  path(`M${x - 8} 178 L${x + 31} 112 L${x + 70} 178 Z`, palette.coral) +
  rectangle(x + 22, 220, 18, 30, palette.blueLight, 8)

const palaceWindows = Array.from({ length: 27 }, (_, index) =>
  rectangle(556 + (index % 9) * 52, 262 + Math.floor(index / 9) * 50, 22, 30, palette.blueLight, 4),
).join('')

/** Bratislava: a castle with four towers above the Danube, a bridge with a round platform on its pylon. */
export const bratislava = drawing(
  rectangle(0, 0, 1600, 900, '#e6f0f7'),
  circle(1260, 190, 84, palette.yellowLight),
  cloud(180, 180, 1),
  cloud(1360, 330, 0.7),
  path(
    'M0 560 Q240 500 420 520 Q560 400 790 396 Q1030 400 1160 520 Q1400 490 1600 540 V700 H0 Z',
    palette.greenLight,
  ),
  path('M250 606 Q440 404 640 388 H960 Q1130 402 1330 606 Z', palette.green),
  rectangle(530, 240, 510, 180, palette.white),
  path('M520 242 L560 200 H1010 L1050 242 Z', palette.coral),
  palaceWindows,
  tower(500),
  tower(1008),
  house(80, 640, 130, 140, palette.yellowLight, palette.coral, [2, 2]),
  house(220, 640, 120, 110, palette.white, palette.plum, [2, 1]),
  house(350, 640, 140, 130, palette.coralLight, palette.coral, [2, 2]),
  house(500, 640, 120, 100, palette.white, palette.coral, [2, 1]),
  house(640, 640, 150, 124, palette.sandDark, palette.plum, [2, 2]),
  house(800, 640, 120, 104, palette.yellowLight, palette.coral, [2, 1]),
  roundTree(960, 646, 0.6, palette.greenDark),
  roundTree(30, 646, 0.6, palette.greenDark),
  rectangle(0, 636, 1600, 264, palette.blueMid),
  path('M0 636 H1600 V668 Q1200 690 800 668 T0 672 Z', palette.greenDark),
  line('M120 780 H380 M520 830 H860 M960 760 H1200 M1320 850 H1500 M60 860 H220', palette.blueLight, 8),
  path('M1220 700 L1288 330 H1318 L1300 700 Z M1400 700 L1338 330 H1308 L1330 700 Z', palette.stone),
  path('M1218 318 Q1316 268 1414 318 L1376 352 H1256 Z', palette.blueDark),
  rectangle(1246, 316, 140, 12, palette.yellow, 6),
  line('M1314 352 L980 690 M1316 352 L1110 690 M1320 352 L1590 610', palette.ink, 5),
  path('M820 700 L1600 604 V640 L820 726 Z', palette.blueDark),
)
