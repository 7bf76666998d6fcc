/** Why an archive cannot be written or read, in a sentence for whoever gave the command: no stack is needed. */
export class ArchiveProblem extends Error {
  override name = 'ArchiveProblem'
}
