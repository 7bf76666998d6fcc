import { palette } from './palette'
import { bars, circle, drawing, line, mug, path, pottedPlant, rectangle } from './scenery'

const task = (y: number, done: boolean, width: number) =>
  rectangle(640, y, 44, 44, done ? palette.green : palette.white, 8) +
  (done
    ? line(`M651 ${y + 22} l9 10 l15 -20`, palette.white, 7)
    : `<rect x="640" y="${y}" width="44" height="44" rx="8" fill="none" stroke="${palette.stone}" stroke-width="5"/>`) +
  bars(708, y + 8, [width, width * 0.62], done ? palette.blueLight : palette.sandDark, 20, 10)

/** A laptop with a list being ticked off, notes and a mug: the online learning aid. */
export const learningAid = drawing(
  rectangle(0, 0, 1600, 900, palette.yellowPale),
  circle(300, 260, 210, '#fbe9bd'),
  circle(1380, 180, 150, '#fbe9bd'),
  rectangle(0, 690, 1600, 210, palette.wood),
  rectangle(0, 690, 1600, 14, palette.woodDark),
  rectangle(440, 130, 720, 480, palette.ink, 24),
  rectangle(464, 154, 672, 432, palette.white, 8),
  rectangle(464, 154, 672, 52, palette.blue, 8),
  rectangle(464, 190, 672, 16, palette.blue),
  circle(492, 180, 9, palette.yellow),
  bars(520, 174, [150], palette.blueLight),
  rectangle(464, 206, 140, 380, palette.bluePale),
  bars(486, 236, [96, 74, 90, 60, 84], palette.blueMid, 44, 12),
  task(240, true, 360),
  task(320, true, 310),
  task(400, true, 380),
  task(480, false, 330),
  path('M380 610 H1220 L1290 690 H310 Z', palette.stone),
  path('M310 690 H1290 L1284 712 H316 Z', '#a79c89'),
  rectangle(700, 612, 200, 20, '#a79c89', 6),
  path('M480 636 H1120 L1140 664 H460 Z', palette.ink),
  `<g transform="translate(180 742) rotate(-6)">${rectangle(0, 0, 250, 130, palette.coral, 8)}${rectangle(14, 0, 20, 130, palette.white)}${bars(56, 36, [160, 120], palette.coralLight, 30, 12)}</g>`,
  line('M460 800 l130 -34', palette.blueDark, 14),
  line('M590 766 l16 -4', palette.ink, 10),
  mug(1240, 810, palette.blue),
  pottedPlant(1430, 744, 1.2),
)
