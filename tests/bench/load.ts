import { spawnSync } from 'node:child_process'

/** Requests a second that the address answers, asked by wrk from the second processor for some seconds. */
export function load(url: string, headers: Record<string, string> = {}, seconds = 6): number {
  const words = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const run = () =>
    spawnSync('taskset', ['-c', '1', 'wrk', '-t1', '-c32', `-d${seconds}s`, ...words, url], {
      encoding: 'utf8',
    })
  // The first run warms what is measured.
  spawnSync('taskset', ['-c', '1', 'wrk', '-t1', '-c8', '-d2s', ...words, url])
  const { stdout, error } = run()
  if (error) throw new Error('The bench needs wrk and taskset: apt-get install wrk util-linux.')
  if (/Non-2xx/.test(stdout)) throw new Error(`${url} does not answer properly:\n${stdout}`)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
}
