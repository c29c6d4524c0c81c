import type { Draft } from '../../check/kind.ts'
import { manyMeet } from '../../expect/many.ts'
import { absent, describe, type Matcher, mismatch } from '../../expect/matcher.ts'
import { linearRegex } from '../../expect/regex.ts'
import { headingsOf, sectionOf } from '../../formats/markdown/headings.ts'
import { bounded } from '../../secrecy/bounded.ts'
import { placeholdersIn } from './placeholders.ts'
import type { Config, Found } from './schema.ts'

/** A finding whose line is known where it has one. */
export type TextDraft = Omit<Draft, 'location'> & { readonly line?: number; readonly column?: number }

const mostPlaceholders = 10

/** Judges the text of one file. What the file says is never shown, only where and how long it is. */
export function judgeText(path: string, text: string, config: Config): TextDraft[] {
  const drafts: TextDraft[] = []
  if (config.heading !== undefined) drafts.push(...judgeHeading(path, text, config.heading))
  let scope = { text, line: 1 }
  let where = path
  if (config.section !== undefined) {
    const wanted = config.section
    const section = sectionOf(text, (heading) => isHeading(wanted, heading))
    if (!section || section.text.trim() === '') {
      const message = section ? `The section in ${path} is empty` : `${path} has no such section`
      const observed = section ? 'an empty section' : headingsShown(text)
      const line = section ? { line: section.line - 1 } : {}
      return [
        ...drafts,
        { rule: 'file/section', message, expected: `a section ${describe(wanted)}`, observed, ...line },
      ]
    }
    scope = section
    where = `the section of ${path}`
  }
  if (config.content !== undefined) {
    const wrong = mismatch(config.content, scope.text, shape)
    if (wrong) drafts.push({ rule: 'file/content', message: `The content of ${where} is not as expected`, ...wrong })
  }
  for (const wanted of config.contains ?? []) {
    if (holds(wanted, scope.text)) continue
    drafts.push({
      rule: 'file/content',
      message: `${capital(where)} does not contain what it should`,
      expected: `contains ${inWords(wanted)}`,
      observed: `not found in ${shape(scope.text)}`,
    })
  }
  for (const refused of config['not-contains'] ?? []) {
    if (!holds(refused, scope.text)) continue
    const line = lineOf(refused, scope)
    drafts.push({
      rule: 'file/content',
      message: `${capital(where)} contains what it should not`,
      expected: `does not contain ${inWords(refused)}`,
      observed: line === undefined ? 'found' : `found in line ${line}`,
      ...(line === undefined ? {} : { line }),
    })
  }
  if (config.placeholders) drafts.push(...judgePlaceholders(where, scope))
  return drafts
}

function judgeHeading(path: string, text: string, wanted: Matcher): TextDraft[] {
  const headings = headingsOf(text).map((heading) => heading.text)
  const met =
    typeof wanted === 'string'
      ? headings.some((heading) => isHeading(wanted, heading))
      : manyMeet(wanted, headings.length === 0 ? [absent] : headings)
  if (met) return []
  const message = `${path} does not have the heading`
  return [{ rule: 'file/heading', message, expected: `a heading ${describe(wanted)}`, observed: headingsShown(text) }]
}

/** A plain text is compared without regard to case and emphasis. */
function isHeading(wanted: Matcher, heading: string): boolean {
  if (typeof wanted !== 'string') return mismatch(wanted, heading) === null
  return wanted.replace(/[*_`]/g, '').trim().toLowerCase() === heading.toLowerCase()
}

function headingsShown(text: string): string {
  const headings = headingsOf(text).map((heading) => heading.text)
  return headings.length === 0 ? 'no heading' : bounded(`headings: ${headings.join(', ')}`)
}

function judgePlaceholders(where: string, scope: { text: string; line: number }): TextDraft[] {
  if (scope.text.trim() === '') {
    const message = `${capital(where)} is empty`
    return [{ rule: 'file/placeholders', message, expected: 'a text without placeholders', observed: 'no text' }]
  }
  const all = placeholdersIn(scope.text)
  return all.slice(0, mostPlaceholders).map((one, index) => {
    const more = index === mostPlaceholders - 1 && all.length > mostPlaceholders
    return {
      rule: 'file/placeholders',
      message: `${capital(where)} still has a placeholder${more ? ` (and ${all.length - mostPlaceholders} more)` : ''}`,
      expected: 'the real value',
      observed: bounded(one.text, 100),
      line: scope.line + one.line - 1,
      column: one.column,
    }
  })
}

function holds(wanted: Found, text: string): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : linearRegex(wanted.matches).test(text)
}

function lineOf(wanted: Found, scope: { text: string; line: number }): number | undefined {
  const index = scope.text.split(/\r\n|\r|\n/).findIndex((line) => holds(wanted, line))
  return index < 0 ? undefined : scope.line + index
}

function inWords(wanted: Found): string {
  return typeof wanted === 'string' ? bounded(JSON.stringify(wanted)) : `/${wanted.matches}/`
}

function shape(value: unknown): string {
  if (typeof value !== 'string') return String(value)
  const lines = value === '' ? 0 : value.replace(/\n$/, '').split('\n').length
  return `a text of ${value.length} characters in ${lines} ${lines === 1 ? 'line' : 'lines'}`
}

function capital(text: string): string {
  return text.startsWith('the section') ? `T${text.slice(1)}` : text
}
