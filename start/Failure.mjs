// @ts-check

/** A start that can not go on, for a reason that its message tells: printed as it is, without a stack. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {number} [code] exit code of the start
   */
  constructor(message, code = 1) {
    super(message)
    this.name = 'Failure'
    this.code = code
  }
}
