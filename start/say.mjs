// @ts-check

/** A terminal erases what is right of the cursor on this: the rest of a progress line that is written over. */
const eraseRest = process.stdout.isTTY ? '\x1b[K' : ''

/**
 * Prints a line.
 * @param {string} line
 */
export const say = (line) => console.log(line.replaceAll('\n', `${eraseRest}\n`) + eraseRest)
