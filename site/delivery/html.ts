import escapeHtml from 'escape-html'

/** Markup that is safe to send: made by `html`, never out of a reader's text. */
export class Html {
  constructor(readonly markup: string) {}
  toString(): string {
    return this.markup
  }
}

type Value = Html | string | number | null | undefined | false | readonly Value[]

const render = (value: Value): string => {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.markup
  if (typeof value === 'object') return value.map(render).join('')
  return escapeHtml(String(value))
}

/** A template whose values are escaped, for text and for attributes in double quotes; nested templates are kept. */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Html =>
  new Html(strings.reduce((before, string, index) => before + render(values[index - 1]) + string))
