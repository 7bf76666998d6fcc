// @ts-check
// What the tests need before they can run: the dependencies, secrets and a build. The same steps as `npm start`.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildChanged } from '../start/buildChanged.mjs'
import { installDependencies } from '../start/installDependencies.mjs'
import { makeSecrets } from '../start/makeSecrets.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
await installDependencies(root)
makeSecrets(path.join(root, '.env'))
await buildChanged(root)
