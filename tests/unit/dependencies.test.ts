import { expect, it } from 'vitest'
import { currentReader, readAs, recordDependency } from '../../site/content/dependencies'

it('collects what a render reads, also in what it awaits', async () => {
  const { result, dependencies } = await readAs('members', async () => {
    recordDependency('a', '1')
    await new Promise((resolve) => setTimeout(resolve, 1))
    recordDependency('b', '2')
    return currentReader()
  })
  expect(result).toBe('members')
  expect([...dependencies]).toEqual([
    ['a', '1'],
    ['b', '2'],
  ])
  expect(currentReader()).toBe('public')
})

it('keeps renders that run side by side apart', async () => {
  const render = (name: string) =>
    readAs('public', async () => {
      await Promise.resolve()
      recordDependency(name, '')
    })
  const [one, two] = await Promise.all([render('one'), render('two')])
  expect([...one.dependencies.keys()]).toEqual(['one'])
  expect([...two.dependencies.keys()]).toEqual(['two'])
})

it('also holds for a render that begins only when it is awaited', async () => {
  const lazy = {
    // biome-ignore lint/suspicious/noThenProperty: this is what some libraries answer with
    then: (resolve: (reader: string) => void) => resolve(currentReader()),
  } as unknown as Promise<string>
  expect((await readAs('members', () => lazy)).result).toBe('members')
})
