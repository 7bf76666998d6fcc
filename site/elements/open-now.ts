/**
 * <open-now hidden data-hours='[["mo","08:00","12:00"],["mo","13:00","15:30"]]'
 *   data-open="Teraz otvorené, do {time}" data-later="Teraz zatvorené, dnes otvoria o {time}"
 *   data-closed="Teraz zatvorené, otvoria: {day} {time}"></open-now>
 *
 * Says whether an office is open at this moment, by the clock in Slovakia, wherever the reader's phone thinks it is.
 * Without script the table of hours stands alone.
 */
const days = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa']

class OpenNow extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined

  connectedCallback() {
    this.#tell()
    this.#timer = setInterval(() => this.#tell(), 30_000)
  }

  disconnectedCallback() {
    clearInterval(this.#timer)
  }

  #tell() {
    const hours: [day: string, opens: string, closes: string][] = JSON.parse(this.dataset.hours ?? '[]')
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Bratislava',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts()
    const part = (type: string) => clock.find((piece) => piece.type === type)?.value ?? ''
    const today = days.indexOf(part('weekday').slice(0, 2).toLowerCase())
    const now = `${part('hour')}:${part('minute')}`

    const open = hours.find(([day, opens, closes]) => day === days[today] && opens <= now && now < closes)
    if (open) return this.#show('open', { time: open[2] })
    for (let ahead = 0; ahead <= 7; ahead += 1) {
      const next = hours
        .filter(([day, opens]) => day === days[(today + ahead) % 7] && (ahead > 0 || opens > now))
        .sort(([, a], [, b]) => (a < b ? -1 : 1))[0]
      if (!next) continue
      if (ahead === 0) return this.#show('later', { time: next[1] })
      // 4 January 2026 was a Sunday.
      const name = new Date(Date.UTC(2026, 0, 4 + ((today + ahead) % 7), 12))
      const language = this.closest<HTMLElement>('[lang]')?.lang
      const day = name.toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' })
      return this.#show('closed', { day, time: next[1] })
    }
  }

  #show(state: 'open' | 'later' | 'closed', values: Record<string, string>) {
    const text = (this.dataset[state] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    // Told once, and again only when it changes.
    if (this.textContent !== text) this.textContent = text
    this.className = state === 'open' ? 'is-open' : ''
    this.hidden = false
  }
}

customElements.define('open-now', OpenNow)
