/**
 * One instance for the whole process. Next bundles its own copy of every module that pages import, so what a
 * page and the publisher must share (the open reading, the content) cannot live in a module's variable.
 */
export function shared<T>(name: string, create: () => T): T {
  const holder = globalThis as { [key: symbol]: unknown }
  const key = Symbol.for(`kapacity.${name}`)
  holder[key] ??= create()
  return holder[key] as T
}
