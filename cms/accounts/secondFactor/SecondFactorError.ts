import { APIError, type PayloadRequest } from 'payload'
import { messageFor } from '../../messageFor'
import { secondFactorProblems } from './secondFactorMessages'

type Problem = 'needed' | 'wrong' | 'locked'

/** The second step of signing in was missing or wrong. The admin asks for the code when `data` says so. */
export class SecondFactorError extends APIError<{ secondFactor: Problem }> {
  constructor(req: PayloadRequest, problem: Problem) {
    super(messageFor(req, secondFactorProblems[problem]), 401, { secondFactor: problem }, true)
    this.name = problem === 'needed' ? 'CodeNeeded' : 'WrongCode'
  }
}
