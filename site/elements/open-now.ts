import { isHoliday } from './isHoliday'

/**
 * <open-now hidden data-hours='[["mo","08:00","12:00"],["mo","13:00","15:30","len objednaní"]]'
 *   data-holiday="Dnes je sviatok" data-open="Teraz otvorené, do {time}"
 *   data-later="Teraz zatvorené, dnes otvoria o {time}"
 *   data-closed="Teraz zatvorené, otvoria {day} o {time}" data-days='["v nedeľu","v pondelok",…]'></open-now>
 *
 * Says whether an office is open at this moment, by the clock in Slovakia, wherever the reader's phone thinks it is,
 * with the note that these hours have. On a public holiday it promises nothing. Without script the table of hours
 * stands alone.
 */
type Hours = [day: string, opens: string, closes: string, note?: string]

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
    const hours: Hours[] = JSON.parse(this.dataset.hours ?? '[]')
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Bratislava',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts()
    const part = (type: string) => clock.find((piece) => piece.type === type)?.value ?? ''
    const today = Date.parse(`${part('year')}-${part('month')}-${part('day')}`)
    const now = `${part('hour')}:${part('minute')}`

    // Up to this day next week: the name of a weekday tells no later one from the next.
    for (let ahead = 0; ahead <= 7; ahead += 1) {
      const date = new Date(today + ahead * 86_400_000)
      const that = hours
        .filter(([day, , closes]) => day === days[date.getUTCDay()] && (ahead > 0 || now < closes))
        .sort(([, a], [, b]) => (a < b ? -1 : 1))[0]
      if (!that) continue
      const [, opens, closes, note] = that
      if (isHoliday(date.toISOString().slice(0, 10))) {
        if (ahead > 0) continue
        return this.#show('holiday')
      }
      if (ahead === 0) {
        if (opens <= now) return this.#show('open', closes, '', note)
        return this.#show('later', opens, '', note)
      }
      const day: string = JSON.parse(this.dataset.days ?? '[]')[date.getUTCDay()]
      return this.#show('closed', opens, day, note)
    }
    this.hidden = true
  }

  #show(state: 'holiday' | 'open' | 'later' | 'closed', time = '', day = '', note?: string) {
    // As the language writes it, like the table: 8:00 in Slovak, 08:00 in the others.
    const written =
      time === '24:00'
        ? time
        : new Date(`2026-01-01T${time}Z`).toLocaleTimeString(this.closest<HTMLElement>('[lang]')?.lang, {
            timeStyle: 'short',
            hourCycle: 'h23',
            timeZone: 'UTC',
          })
    const said = (this.dataset[state] ?? '').replace('{time}', written).replace('{day}', day)
    const text = note ? `${said} · ${note}` : said
    // Told once, and again only when it changes.
    if (this.textContent !== text) this.textContent = text
    this.className = state === 'open' ? 'is-open' : ''
    this.hidden = false
  }
}

customElements.define('open-now', OpenNow)
