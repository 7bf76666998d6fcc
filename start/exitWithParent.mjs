// @ts-check
// Preloaded (`node --import`) into every process that the start runs. The channel between the two closes
// when the start goes away for whatever reason, SIGKILL included; then this process stops as if asked to,
// so that nothing is left behind holding the ports. Run by hand, there is no start and nothing happens.

/** Time to finish in, milliseconds; the same that the start grants after SIGTERM. */
const grace = 10_000

// What a process starts itself inherits both this preload and the variable, but has another parent. Its
// channel is its own affair: touching it here would end Next's build workers in the middle of a build.
if (process.channel && process.env.KAPACITY_START === String(process.ppid)) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), grace).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  // Listening must not by itself keep a finished command running.
  process.channel.unref()
}
