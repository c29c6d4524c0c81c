import type { Draft } from '../../check/kind.ts'
import type { Sight } from '../../check/lint/define.ts'
import { type Tree, treeOf } from '../../formats/nginx/tree.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { IncludeNote, Observation } from './observation.ts'

/** What the rules are given: every block, and the servers of http among them. */
export type Seen = Tree

export function seen({ files, directives, notes }: Observation): Sight<Seen> {
  const tree = treeOf(directives)
  // What could not be read is said whatever was selected: the rules did not see it.
  const includes = notes.map(includeDraft)
  if (tree.servers.length > 0) return { subjects: [tree], said: includes }
  const noServer: Draft = {
    rule: 'nginx/no-server',
    message: 'The configuration has no server of http, so nothing could be judged',
    expected: 'a server block, in the files or in what they include',
    observed: `${files.length} files, no server block`,
    location: { file: files[0] ?? 'nginx.conf' },
    inconclusive: true,
  }
  return { subjects: [], said: [noServer, ...includes] }
}

function includeDraft(note: IncludeNote): Draft {
  const path = bounded(note.path, 150)
  const location = { file: note.file, line: note.line, column: note.column }
  const rule = 'nginx/include-missing'
  switch (note.kind) {
    case 'missing': {
      const message = `The included file ${path} is not there`
      return { rule, level: 'error', message, expected: path, observed: 'no such file', location }
    }
    case 'empty-glob': {
      const message = `The include ${path} matches no file`
      return { rule, level: 'warning', message, expected: 'at least one file', observed: 'none', location }
    }
    case 'outside': {
      const message = `${path} lies outside the checkout, so what it says was not judged`
      return { rule, level: 'warning', message, expected: 'a file that can be read', observed: 'not read', location }
    }
    case 'stock': {
      const message = `${path} comes with nginx and was not read`
      return { rule, level: 'info', message, expected: 'nothing', observed: 'not read', location }
    }
  }
}
