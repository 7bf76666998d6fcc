import { expect, it } from 'vitest'
import type { PlannedPage } from '../../site/publish/pagePlan'
import type { Release } from '../../site/publish/Release'
import { RenderQueue } from '../../site/publish/RenderQueue'

const release = { folder: '/r' } as Release
const page = (address: string): PlannedPage => ({ address, route: address, reader: 'public' })

/** A queue whose renders end when the test says so. */
function manual() {
  const order: string[] = []
  const open: (() => void)[] = []
  const queue = new RenderQueue((_, { address }) => {
    order.push(address)
    return new Promise((resolve) => open.push(resolve))
  }, 4)
  const finishOne = async () => {
    open.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { queue, order, finishOne }
}

it('makes what somebody waits for before the rest of a large publish', async () => {
  const { queue, order, finishOne } = manual()
  for (const name of ['1', '2', '3', '4', '5', '6']) void queue.add(release, page(name), 'whenIdle')
  void queue.add(release, page('list'), 'soon')
  void queue.add(release, page('urgent'), 'now')
  await finishOne()
  await finishOne()
  expect(order).toEqual(['1', '2', '3', '4', 'urgent', 'list'])
})

it('makes a page once, however often it is asked for while it waits', async () => {
  const { queue, order, finishOne } = manual()
  for (const name of ['1', '2', '3', '4']) void queue.add(release, page(name), 'now')
  void queue.add(release, page('5'), 'whenIdle')
  void queue.add(release, page('5'), 'now')
  for (let i = 0; i < 6; i += 1) await finishOne()
  expect(order.filter((name) => name === '5')).toHaveLength(1)
})

it('does not put off what is urgent when something less urgent asks for it too', async () => {
  const { queue, order, finishOne } = manual()
  for (const name of ['1', '2', '3', '4']) void queue.add(release, page(name), 'now')
  void queue.add(release, page('list'), 'soon')
  void queue.add(release, page('mine'), 'now')
  void queue.add(release, page('mine'), 'whenIdle')
  await finishOne()
  expect(order.at(-1)).toBe('mine')
})

it('makes a page again, but not at the same time, when it changes while it is being made', async () => {
  const { queue, order, finishOne } = manual()
  void queue.add(release, page('a'), 'now')
  const again = queue.add(release, page('a'), 'now')
  expect(order).toEqual(['a'])
  await finishOne()
  expect(order).toEqual(['a', 'a'])
  await finishOne()
  await again
  expect(queue.size).toBe(0)
})
