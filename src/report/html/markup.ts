import { html } from '../escape.ts'

/** A part of the page whose text is markup already; only `markup` and `trusted` make one. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  get isEmpty(): boolean {
    return this.text === ''
  }
}

/** What may stand in a hole of a template: text is escaped, nothing is left out. */
export type Part = Markup | string | number | null | undefined | false | readonly Part[]

/** A template of markup: what stands in its holes is text, also within attributes, unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((string, index) => (index === 0 ? '' : written(parts[index - 1])) + string).join(''))
}

/** The program's own text as markup. */
export function trusted(text: string): Markup {
  return new Markup(text)
}

export const nothing = new Markup('')

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (part instanceof Markup) return part.text
  return typeof part === 'object' ? part.map(written).join('') : html(String(part))
}

/** Free text in which spans in single backticks become code, and lines stay lines. */
export function rich(text: string): Markup {
  const parts = text
    .split(/`([^`\n]+)`/)
    .map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : lines(part)))
  return markup`${parts}`
}

function lines(text: string): Markup {
  return markup`${text.split(/\r?\n/).map((line, index) => (index === 0 ? markup`${line}` : markup`<br>${line}`))}`
}

/** A link where the address is one of the web, else the text alone. */
export function link(address: string | null | undefined, text: Part): Markup {
  return address && /^https?:\/\/[^\s]+$/i.test(address)
    ? markup`<a href="${address}" rel="noreferrer">${text}</a>`
    : markup`${text}`
}

/** A part of the page with a heading of its own, by which the list of parts leads to it; empty where there is nothing. */
export interface Section {
  /** Made of letters and hyphens. */
  readonly id: string
  readonly title: string
  readonly body: Markup
}

export function sectionMarkup({ id, title, body }: Section): Markup {
  return body.isEmpty
    ? nothing
    : markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`
}
