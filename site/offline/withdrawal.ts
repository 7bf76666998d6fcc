/** Takes the worker back: in its place at /sw.js, this one removes all that is kept, and itself. */
import { ourCaches } from './caches'
import type { WorkerScope } from './WorkerScope'

const scope = self as unknown as WorkerScope

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))

scope.addEventListener('activate', (event) => {
  const remove = async () => {
    const ours = (await caches.keys()).filter((name) => name.startsWith(ourCaches))
    await Promise.all(ours.map((name) => caches.delete(name)))
    await scope.registration.unregister()
  }
  event.waitUntil(remove())
})
