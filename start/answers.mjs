// @ts-check
// A container's health check, `node start/answers.mjs <address>`: succeeds when the address does.
const [, , address = ''] = process.argv
try {
  process.exitCode = (await fetch(address)).ok ? 0 : 1
} catch {
  process.exitCode = 1
}
