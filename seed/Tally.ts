/** Counts what was written and what was there already, and says so while the work goes on. */
export class Tally {
  written = 0
  kept = 0
  private current: { name: string; written: number; kept: number } | null = null

  constructor(private readonly report: (line: string) => void) {}

  count(name: string, written: boolean): void {
    if (this.current && this.current.name !== name) this.close()
    this.current ??= { name, written: 0, kept: 0 }
    if (written) {
      this.current.written += 1
      this.written += 1
    } else {
      this.current.kept += 1
      this.kept += 1
    }
  }

  /** Ends the line of one kind of content. */
  close(): void {
    if (!this.current) return
    const { name, written, kept } = this.current
    this.report(`  ${name.padEnd(16)} ${written} written${kept > 0 ? `, ${kept} already there` : ''}`)
    this.current = null
  }
}
