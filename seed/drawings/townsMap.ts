import { palette } from './palette'
import { circle, drawing, line, path, rectangle } from './scenery'

const pin = (x: number, y: number, fill: string, size = 1) =>
  `<g transform="translate(${x} ${y}) scale(${size})"><ellipse cx="0" cy="6" rx="30" ry="10" fill="${palette.green}" opacity="0.45"/><path d="M0 0 Q-58 -66 -58 -108 A58 58 0 1 1 58 -108 Q58 -66 0 0 Z" fill="${fill}"/><circle cx="0" cy="-108" r="25" fill="${palette.white}"/></g>`

const hill = (x: number, y: number, size: number, fill: string) =>
  path(`M${x - 70 * size} ${y} Q${x} ${y - 110 * size} ${x + 70 * size} ${y} Z`, fill)

/** An abstract country with four pins: the three cities and the region that cooperated in KapaCITY. Not to scale. */
export const townsMap = drawing(
  rectangle(0, 0, 1600, 900, palette.bluePale),
  line('M0 180 Q300 120 520 190 T1010 150 T1600 190', '#cfe0ee', 26),
  line('M0 860 Q420 790 760 850 T1600 830', '#cfe0ee', 26),
  path(
    'M150 560 Q170 480 250 470 Q290 380 390 372 Q440 300 540 318 Q600 240 700 262 Q800 190 900 236 Q1010 200 1100 262 Q1220 240 1310 300 Q1430 310 1462 400 Q1450 470 1400 500 Q1380 590 1290 600 Q1210 570 1130 620 Q1040 600 980 660 Q880 640 800 690 Q700 672 620 720 Q520 700 440 736 Q360 748 310 700 Q230 690 210 640 Q150 620 150 560 Z',
    palette.green,
  ),
  path(
    'M150 546 Q170 466 250 456 Q290 366 390 358 Q440 286 540 304 Q600 226 700 248 Q800 176 900 222 Q1010 186 1100 248 Q1220 226 1310 286 Q1430 296 1462 386 Q1450 456 1400 486 Q1380 576 1290 586 Q1210 556 1130 606 Q1040 586 980 646 Q880 626 800 676 Q700 658 620 706 Q520 686 440 722 Q360 734 310 686 Q230 676 210 626 Q150 606 150 546 Z',
    palette.greenLight,
  ),
  hill(760, 380, 1.5, palette.green),
  hill(880, 372, 1.8, '#7fab84'),
  hill(1010, 390, 1.5, palette.green),
  hill(660, 420, 1.1, '#7fab84'),
  hill(1130, 400, 1.1, '#7fab84'),
  path('M838 286 Q880 262 922 286 L902 296 L888 286 L872 298 L858 288 Z', palette.white),
  line('M472 340 Q520 420 470 500 T500 712', palette.blueMid, 12),
  line('M1010 420 Q960 520 992 624', palette.blueMid, 10),
  line('M150 600 Q260 640 300 690 Q420 752 620 716', palette.blueMid, 18),
  line(
    'M286 600 Q340 520 420 540 Q580 420 760 520 Q980 640 1240 470',
    palette.white,
    8,
    'stroke-dasharray="4 22"',
  ),
  pin(286, 606, palette.coral),
  pin(424, 544, palette.yellow),
  pin(762, 528, palette.plum),
  pin(1244, 474, palette.blue, 1.15),
  circle(1180, 520, 12, palette.blueMid),
  circle(1310, 520, 12, palette.blueMid),
  circle(1300, 420, 12, palette.blueMid),
)
