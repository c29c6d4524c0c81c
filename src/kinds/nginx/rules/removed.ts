import type { Family, Found } from '../../../check/lint/rule.ts'
import { label, own, place, texts, walk } from '../../../formats/nginx/tree.ts'

import type { Seen } from '../judge.ts'
import { isBefore } from '../version.ts'

/** Directives that nginx no longer knows: it does not start with one of them. */
const removed: readonly { readonly name: string; readonly since: string; readonly instead: string }[] = [
  { name: 'ssl', since: '1.25.1', instead: 'listen 443 ssl' },
  { name: 'limit_zone', since: '1.7.6', instead: 'limit_conn_zone' },
  { name: 'spdy_headers_comp', since: '1.9.5', instead: 'http2 on' },
  { name: 'aio_sendfile', since: '1.7.11', instead: 'aio on' },
]
/** Words of `listen` that nginx no longer knows. */
const removedWords = new Map([['spdy', 'http2']])

export function removedDirective({ root, around }: Seen): Found[] {
  return walk(root).flatMap((scope) => [
    ...removed.flatMap(({ name, since, instead }) =>
      own(scope, name).flatMap((one): Found[] =>
        one.block
          ? []
          : [
              {
                ...(isBefore(around.version, since) && { level: 'warning' as const }),
                message: `\`${name}\` was removed from nginx ${since}; the file no longer loads`,
                expected: instead,
                observed: label(one),
                location: place(one),
              },
            ],
      ),
    ),
    ...own(scope, 'listen').flatMap((one): Found[] => {
      const word = texts(one).find((text) => removedWords.has(text))
      if (word === undefined) return []
      const message = `\`listen … ${word}\` was removed from nginx 1.9.5; the file no longer loads`
      return [{ message, expected: `listen … ${removedWords.get(word)}`, observed: label(one), location: place(one) }]
    }),
  ])
}

/** The rules of this family by their names. */
export const removedRules = {
  'removed-directive': removedDirective,
} as const satisfies Family<'nginx'>
