// @ts-check

/** The oldest Node.js that Next.js and Payload run on. @type {[number, number]} */
const oldest = [20, 9]

/**
 * One sentence when this Node.js is too old, otherwise null.
 * @param {string} version as in `process.versions.node`
 */
export function unsupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return null
  return `KapaCITY needs Node.js ${oldest.join('.')} or newer, and this is ${version}: install a newer one from nodejs.org and try again.`
}
