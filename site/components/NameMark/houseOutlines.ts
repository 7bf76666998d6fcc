/** The outlines of the name mark's houses, 48 × 40; also drawn on the pictures for sharing. */
export const houseOutlines = {
  left: 'M1 39V21l7.5-7 7.5 7v18z',
  middle: 'M16 39V10l8-9 8 9v29z',
  /** The one that has just joined. */
  new: 'M32 39V23l7.5-7 7.5 7v16z',
  windows: 'M6 24h5v5H6zM21 13h6v5h-6zM21 22h6v5h-6zM36.5 39V28h6v11z',
}
