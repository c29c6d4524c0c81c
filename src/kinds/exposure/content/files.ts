import { html, isHtml, lines, type Signature } from './signature.ts'

/** `KEY=value` lines and next to nothing else, whatever type it is served with. */
export const envFile: Signature = (answer) => {
  if (html.test(answer.text)) return null
  const all = lines(answer.text).slice(0, 200) // cut: a list
  const pair = /^(?:export\s+)?[A-Za-z_][A-Za-z0-9_.]*\s*=/
  const pairs = all.filter((line) => pair.test(line))
  // Keys and certificates go over many lines, so not every line is a pair.
  const several = (pairs.length > 1 && !isHtml(answer)) || pairs.length * 2 >= all.length
  return pair.test(all[0] ?? '') && several
    ? `an env file with ${pairs.length} ${pairs.length === 1 ? 'key' : 'keys'}`
    : null
}

export const gitHead: Signature = ({ text }) =>
  /^(?:ref: refs\/[\w./-]+|[0-9a-f]{40}|[0-9a-f]{64})\s*$/.test(text) ? 'the HEAD of a git repository' : null

export const gitConfig: Signature = (answer) =>
  !isHtml(answer) && /^[ \t]*\[core\][ \t]*$/m.test(answer.text) ? 'the configuration of a git repository' : null

export const svn: Signature = (answer) => {
  if (answer.head.startsWith('SQLite format 3\0')) return 'the database of a Subversion checkout'
  return /^(?:8|9|10|11|12)\r?\n\r?\n?dir\r?\n/.test(answer.text) || /^12\s*$/.test(answer.text)
    ? 'a Subversion checkout'
    : null
}

export const mercurial: Signature = (answer) =>
  !isHtml(answer) && /^(?:revlogv1|store|dotencode|fncache)$/m.test(answer.text) ? 'a Mercurial repository' : null

export const dsStore: Signature = ({ head }) => (/^\0\0\0\x01Bud1/.test(head) ? 'a folder index of macOS' : null)

export const archive: Signature = ({ head }) => {
  if (/^PK(?:\x03\x04|\x05\x06)/.test(head)) return 'a zip archive'
  if (head.startsWith('\x1f\x8b')) return 'a gzip archive'
  if (head.startsWith('BZh')) return 'a bzip2 archive'
  if (head.startsWith('\xfd7zXZ\0')) return 'an xz archive'
  if (head.startsWith('(\xb5/\xfd')) return 'a zstd archive'
  if (head.slice(257, 262) === 'ustar') return 'a tar archive'
  return null
}

export const sqlDump: Signature = (answer) => {
  if (answer.head.startsWith('SQLite format 3\0')) return 'an SQLite database'
  if (answer.head.startsWith('PGDMP')) return 'a PostgreSQL dump'
  const packed = archive(answer)
  if (packed) return packed
  if (isHtml(answer)) return null
  return /^(?:-- (?:MySQL|MariaDB|PostgreSQL|phpMyAdmin)\b|\/\*!\d{5}|[ \t]*(?:CREATE (?:TABLE|DATABASE|SCHEMA)|INSERT INTO|DROP TABLE|PRAGMA foreign_keys|BEGIN TRANSACTION|COPY \S+ \())/im.test(
    answer.text,
  )
    ? 'an SQL dump'
    : null
}

export const sourceBackup: Signature = (answer) => {
  if (answer.head.startsWith('b0VIM ')) return 'a swap file of vim'
  if (/^\s*<\?(?:php|=)/i.test(answer.text)) return 'PHP source'
  if (isHtml(answer)) return null
  if (/^\s*<\?xml[\s\S]{0,2000}<configuration\b/.test(answer.text)) return 'a configuration file'
  return /^(?:from [\w.]+ import |import (?:os|sys)\b|SECRET_KEY\s*=|DATABASES\s*=)/m.test(answer.text)
    ? 'Python source'
    : null
}
