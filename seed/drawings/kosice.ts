import { palette } from './palette'
import { circle, cloud, drawing, house, line, path, rectangle, roundTree } from './scenery'

const lancet = (x: number, y: number, width: number, height: number) =>
  path(
    `M${x} ${y + height} V${y + width * 0.8} Q${x + width * 0.1} ${y + width * 0.2} ${x + width / 2} ${y} Q${x + width * 0.9} ${y + width * 0.2} ${x + width} ${y + width * 0.8} V${y + height} Z`,
    palette.blueMid,
  )

/** The Košice region: a Gothic cathedral with two unequal towers, hills and vineyards around. */
export const kosice = drawing(
  rectangle(0, 0, 1600, 900, '#eaeef6'),
  circle(1180, 200, 86, palette.yellow),
  cloud(240, 150, 0.9),
  cloud(1330, 320, 0.8),
  path('M0 520 Q200 400 440 470 Q640 380 860 450 Q1100 370 1320 450 Q1480 410 1600 440 V760 H0 Z', '#a9bfcf'),
  path('M0 600 Q340 500 760 560 Q1180 500 1600 560 V760 H0 Z', palette.greenLight),
  rectangle(600, 340, 360, 370, palette.sandDark),
  path('M584 344 L640 220 H930 L976 344 Z', palette.plum),
  path('M640 220 H930 L934 232 H636 Z', palette.yellow),
  rectangle(530, 200, 120, 510, palette.sand),
  path('M520 204 L540 160 H640 L660 204 Z', palette.stone),
  path('M538 162 Q548 110 590 96 Q632 110 642 162 Z', palette.greenDark),
  path('M582 98 L590 24 L598 98 Z', palette.greenDark),
  rectangle(900, 280, 120, 430, palette.sand),
  path('M890 284 L960 210 L1030 284 Z', palette.plum),
  lancet(566, 250, 48, 130),
  lancet(936, 330, 48, 110),
  lancet(566, 440, 48, 110),
  lancet(936, 500, 48, 110),
  path('M676 340 L776 240 L876 340 Z', palette.sand),
  circle(776, 420, 58, palette.blueMid),
  line('M776 362 V478 M718 420 H834 M735 379 L817 461 M817 379 L735 461', palette.sand, 7),
  path('M706 710 V600 Q776 500 846 600 V710 Z', palette.stone),
  path('M728 710 V616 Q776 540 824 616 V710 Z', palette.woodDark),
  house(90, 710, 170, 190, palette.yellowLight, palette.coral, [2, 2]),
  house(270, 710, 190, 230, palette.white, palette.blueDark, [3, 2]),
  house(1080, 710, 180, 210, palette.coralLight, palette.coral, [2, 2]),
  house(1270, 710, 150, 170, palette.white, palette.woodDark, [2, 2]),
  house(1430, 710, 180, 220, palette.blueLight, palette.blueDark, [2, 2]),
  path('M0 700 Q600 680 1600 700 V900 H0 Z', '#c3d8b2'),
  ...[0, 1, 2, 3].map((row) =>
    line(
      `M${40 - row * 20} ${750 + row * 42} Q300 ${726 + row * 42} ${560 + row * 30} ${760 + row * 40}`,
      palette.green,
      16,
      'stroke-dasharray="6 30"',
    ),
  ),
  ...[0, 1, 2, 3].map((row) =>
    line(
      `M${1040 - row * 20} ${764 + row * 40} Q1300 ${730 + row * 42} ${1580 + row * 20} ${752 + row * 42}`,
      palette.green,
      16,
      'stroke-dasharray="6 30"',
    ),
  ),
  path('M700 900 Q740 780 742 712 H810 Q830 790 900 900 Z', palette.sandDark),
  roundTree(500, 760, 0.62, palette.greenDark),
  roundTree(1052, 756, 0.6),
)
