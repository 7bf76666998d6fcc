/** The queue of what is done by itself and may take long; scheduled publishing has its own and never waits for it. */
export const upkeepQueue = 'upkeep'
