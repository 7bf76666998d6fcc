/** One palette for all drawings, so that they look like one hand's work on every page. */
export const palette = {
  blue: '#0b4f8a',
  blueDark: '#083a66',
  blueMid: '#3f7fb5',
  blueLight: '#a9cbe4',
  bluePale: '#dfeaf3',
  yellow: '#f2b632',
  yellowLight: '#f9dd94',
  yellowPale: '#fdf3d8',
  sand: '#f6f1e7',
  sandDark: '#e5dccb',
  stone: '#c9bfae',
  wood: '#b98b5e',
  woodDark: '#94683f',
  green: '#5f8f6b',
  greenDark: '#43704f',
  greenLight: '#a9c9a4',
  greenPale: '#dcead6',
  coral: '#d9714e',
  coralLight: '#f0b79f',
  plum: '#7a4e73',
  ink: '#22303c',
  white: '#ffffff',
} as const

export const skin = { pale: '#f5d3b8', warm: '#e3b08a', brown: '#b97a50', deep: '#8a5636' } as const

export const hair = {
  black: '#2b2320',
  brown: '#5b3a22',
  chestnut: '#8a5a2b',
  blond: '#cf9f55',
  grey: '#a3a09b',
} as const
