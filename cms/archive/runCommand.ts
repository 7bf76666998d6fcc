import { ArchiveProblem } from './ArchiveProblem'

/** Runs a command of the command line to its end. What a person can mend is said in a sentence, without a stack. */
export async function runCommand(command: (say: (line: string) => void) => Promise<void>): Promise<never> {
  try {
    await command((line) => process.stdout.write(`${line}\n`))
  } catch (error) {
    if (!(error instanceof ArchiveProblem)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
  process.exit(0)
}
