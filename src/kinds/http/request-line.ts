import { z } from 'zod'
import { didYouMean } from '../../words/suggest.ts'

export const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** `GET /path`, `POST https://host/path`; the target may begin with a captured URL. */
export const requestLine = z.string().check((context) => {
  const problem = problemOf(context.value)
  if (problem) context.issues.push({ code: 'custom', continue: true, input: context.value, message: problem })
})

/** Method and target of a text that `requestLine` has accepted. */
export function splitRequest(line: string): { method: string; target: string } {
  const space = line.indexOf(' ')
  return { method: line.slice(0, space), target: line.slice(space + 1).trim() }
}

/** Whether a request only looks, by RFC 9110 section 9.2.1. */
export function isSafe(line: string): boolean {
  return ['GET', 'HEAD', 'OPTIONS'].includes(splitRequest(line).method)
}

function problemOf(line: string): string | undefined {
  const match = /^(\S+) +(\S.*)$/.exec(
    line.replaceAll(/\$\{\{\s*(captures\.[\w-]+)\s*\}\}/g, (_, name) => `\${{${name}}}`),
  )
  const [, method = '', target = ''] = match ?? []
  if (!match || /^(\/|https?:)/.test(method)) {
    return 'expected a method and a target, such as "GET /health/"'
  }
  if (!methods.some((known) => known === method)) {
    return `unknown method${didYouMean(method.toUpperCase(), methods) || `; one of ${methods.join(', ')}`}`
  }
  if (/\s/.test(target)) return 'a target has no spaces; write %20'
  if (/^https?:\/\/[^/?#]*\$\{\{/.test(target)) return 'a captured value cannot be the host of a request'
  if (target.startsWith('/') || target.startsWith('${{captures.')) return undefined
  if (!/^https?:\/\//.test(target)) return 'a target is a path that starts with / or an http or https URL'
  return URL.canParse(target.replaceAll(/\$\{\{captures\.[\w-]+\}\}/g, '0')) ? undefined : 'not a valid URL'
}
