import { palette } from './palette'
import { circle, cloud, cypress, drawing, house, line, path, rectangle, roundTree } from './scenery'

const spire = (x: number) =>
  rectangle(x, 260, 84, 380, palette.sand) +
  path(
    `M${x - 10} 262 Q${x + 6} 214 ${x + 26} 208 Q${x + 42} 150 ${x + 42} 110 Q${x + 42} 150 ${x + 58} 208 Q${x + 78} 214 ${x + 94} 262 Z`,
    palette.green,
  ) +
  rectangle(x + 38, 84, 8, 30, palette.yellow) +
  circle(x + 42, 84, 9, palette.yellow) +
  rectangle(x + 30, 310, 24, 54, palette.blueMid, 12) +
  rectangle(x + 30, 420, 24, 54, palette.blueMid, 12)

const merlons = (from: number, to: number, y: number) =>
  Array.from({ length: Math.floor((to - from) / 44) }, (_, index) =>
    rectangle(from + index * 44, y - 22, 26, 24, palette.coralLight),
  ).join('')

/** Trnava: a church with two towers and a town tower behind brick walls. */
export const trnava = drawing(
  rectangle(0, 0, 1600, 900, '#fdf0dc'),
  circle(1290, 220, 92, palette.yellow),
  cloud(220, 190, 0.9, '#fffaf0'),
  cloud(980, 150, 0.7, '#fffaf0'),
  path('M0 560 Q400 500 820 540 T1600 530 V700 H0 Z', '#dfe3c4'),
  house(110, 640, 170, 170, palette.white, palette.coral, [2, 2]),
  house(290, 640, 150, 130, palette.yellowLight, palette.woodDark, [2, 1]),
  spire(520),
  spire(700),
  rectangle(604, 380, 96, 260, palette.sand),
  path('M596 382 L652 310 L708 382 Z', palette.coral),
  circle(652, 440, 30, palette.blueMid),
  path('M784 420 H980 V640 H784 Z', palette.sand),
  path('M774 424 L800 350 H968 L992 424 Z', palette.coral),
  ...[820, 880, 940].map((x) => rectangle(x - 14, 470, 28, 84, palette.blueMid, 14)),
  rectangle(1090, 250, 120, 390, palette.white),
  rectangle(1078, 236, 144, 22, palette.stone),
  path('M1094 238 L1110 170 H1190 L1206 238 Z', palette.greenDark),
  rectangle(1126, 110, 48, 60, palette.white),
  path('M1118 112 L1150 46 L1182 112 Z', palette.greenDark),
  circle(1150, 312, 38, palette.blueDark),
  circle(1150, 312, 30, palette.white),
  line('M1150 312 V290 M1150 312 L1166 320', palette.ink, 5),
  rectangle(1138, 400, 24, 44, palette.blueMid, 12),
  rectangle(1138, 500, 24, 44, palette.blueMid, 12),
  house(1250, 640, 160, 150, palette.coralLight, palette.coral, [2, 2]),
  house(1420, 640, 140, 120, palette.white, palette.woodDark, [2, 1]),
  rectangle(0, 630, 1600, 110, palette.coralLight),
  merlons(0, 1600, 632),
  line(
    'M40 668 H110 M180 700 H250 M330 662 H400 M470 706 H540 M650 672 H720 M820 702 H890 M980 664 H1050 M1130 704 H1200 M1290 668 H1360 M1450 700 H1520',
    palette.coral,
    8,
  ),
  path('M0 736 Q500 710 900 738 T1600 730 V900 H0 Z', '#b9d0a1'),
  path('M760 900 Q790 790 812 736 H868 Q900 800 980 900 Z', palette.sandDark),
  path('M804 740 V660 Q840 610 876 660 V740 Z', palette.woodDark),
  roundTree(160, 800, 0.8),
  roundTree(420, 840, 0.7, palette.greenDark),
  cypress(1120, 830, 0.8),
  roundTree(1330, 820, 0.86),
)
