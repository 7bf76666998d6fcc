/** Every cache of ours begins so; the number changes with what is in them. */
export const ourCaches = 'kapacity-'

export const cacheNames = {
  /** The pages that say that there is no connection, with their styles. */
  offline: `${ourCaches}offline-1`,
  /** The pages read of late, under their addresses without what is behind `?`. */
  pages: `${ourCaches}pages-1`,
  /** Styles, fonts and scripts, whose names change with their contents. */
  assets: `${ourCaches}assets-1`,
}
