/** Links to other websites: what counts as dead, whom the check never asks, and what robots.txt means. */
import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../cms/links/isPublicAddress'
import type { LinkOutcome } from '../../cms/links/LinkOutcome'
import { daysUntilDead, nextHistory } from '../../cms/links/linkHistory'
import { robotsAllow } from '../../cms/links/robotsAllow'

const start = { state: 'new' as const, missedDays: 0, lastMissedOn: null }
const day = (number: number, hour = 12) => new Date(Date.UTC(2026, 10, number, hour))
const gone: LinkOutcome = { kind: 'gone', status: 404 }
const unclear: LinkOutcome = { kind: 'unclear', status: 503 }
const found: LinkOutcome = { kind: 'found', status: 200 }
/** The state after each outcome, a day apart. */
const states = (...outcomes: LinkOutcome[]) => {
  let history: Parameters<typeof nextHistory>[0] = start
  return outcomes.map((outcome, index) => {
    history = nextHistory(history, outcome, day(index + 1))
    return history.state
  })
}

describe('a link', () => {
  it('is dead when it is missing on different days, and not before', () => {
    expect(daysUntilDead).toBe(3)
    expect(states(gone, { kind: 'noServer' }, gone)).toEqual(['unclear', 'unclear', 'dead'])
  })
  it('is not dead for being missing often on one day', () => {
    let history: Parameters<typeof nextHistory>[0] = start
    for (let hour = 0; hour < 12; hour++) history = nextHistory(history, gone, day(1, hour))
    expect(history).toMatchObject({ state: 'unclear', missedDays: 1, lastMissedOn: '2026-11-01' })
  })
  it('never dies of servers that are down, busy or closed to programs', () => {
    expect(states(...Array<LinkOutcome>(10).fill(unclear))).toEqual(Array(10).fill('unclear'))
  })
  it('lives again when something is found, and counts anew', () => {
    expect(states(gone, gone, found, gone, gone)).toEqual([
      'unclear',
      'unclear',
      'fine',
      'unclear',
      'unclear',
    ])
    expect(states(gone, gone, gone, unclear, found)).toEqual(['unclear', 'unclear', 'dead', 'dead', 'fine'])
  })
  it('is asked for again on a later day', () => {
    const next = (outcome: LinkOutcome) => nextHistory(start, outcome, day(1)).nextOn.slice(0, 10)
    expect([next(found), next(gone), next({ kind: 'notAsked' })]).toEqual([
      '2026-11-15',
      '2026-11-02',
      '2026-12-01',
    ])
  })
})

it.each([
  ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '0.0.0.0', '100.64.0.1'],
  ...[
    '255.255.255.255',
    '224.0.0.1',
    '198.18.0.1',
    '192.0.2.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12::1',
  ],
  ...[
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'ff02::1',
    '2001:db8::1',
    'x',
  ],
])('%s is no address of the public Internet', (address) => expect(isPublicAddress(address)).toBe(false))

it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946'])('%s is one', (address) =>
  expect(isPublicAddress(address)).toBe(true),
)

describe('robots.txt', () => {
  const allows = (robots: string, path: string) => robotsAllow(robots, path, 'KapaCITY-link-check')
  it.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow: /private', '/public', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x.pdf?y', true],
    ['User-agent: Googlebot\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: kapacity-link-check\nAllow: /', '/a', true],
    ['user-agent: one\r\nuser-agent: *\r\ndisallow: /a # why', '/a', false],
    ['<html>not found</html>', '/a', true],
  ])('%j for %s: %s', (robots, path, expected) => expect(allows(robots, path)).toBe(expected))
})
