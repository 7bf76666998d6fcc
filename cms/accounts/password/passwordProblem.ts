import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { longestPassword, type passwordProblems, shortestPassword } from './passwordRules'

/** How hard a password is to guess, of 0 to 4; below it stand the lists of common passwords and plays with them. */
const hardEnough = 2

let estimating: Promise<ZxcvbnFactory> | undefined

/** The lists are a megabyte and rarely needed: read when the first password is chosen. */
const estimator = (): Promise<ZxcvbnFactory> => {
  estimating ??= (async () => {
    const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
      import('@zxcvbn-ts/core'),
      import('@zxcvbn-ts/language-common'),
    ])
    return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  })()
  return estimating
}

/** What is wrong with a password that somebody with this address chooses; null when nothing is. */
export const passwordProblem = async (
  password: string,
  email?: string | null,
): Promise<keyof typeof passwordProblems | null> => {
  const { length } = [...password]
  if (length < shortestPassword) return 'tooShort'
  if (length > longestPassword) return 'tooLong'
  if (email && password.toLowerCase().includes(email.toLowerCase())) return 'personal'
  const about = ['kapacity', ...(email?.split(/[@.]/) ?? [])]
  const { score } = await (await estimator()).check(password, about)
  return score < hardEnough ? 'common' : null
}
