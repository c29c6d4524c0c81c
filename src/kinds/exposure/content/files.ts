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

export const gitIndex: Signature = ({ head }) =>
  /^DIRC\0\0\0[\x02-\x04]/.test(head) ? 'the index of a git repository' : null

export const svn: Signature = (answer) => {
  if (answer.head.startsWith('SQLite format 3\0')) return 'the database of a Subversion checkout'
  return /^(?:8|9|10|11|12)\r?\n\r?\n?dir\r?\n/.test(answer.text) || /^12\s*$/.test(answer.text)
    ? 'a Subversion checkout'
    : null
}

export const mercurial: Signature = (answer) =>
  !isHtml(answer) && /^(?:revlogv1|store|dotencode|fncache|share-safe|dirstate-v2)$/m.test(answer.text)
    ? 'a Mercurial repository'
    : null

export const bazaar: Signature = ({ text }) =>
  /^(?:Bazaar-NG meta directory|This is a Bazaar control directory)/.test(text) ? 'a Bazaar branch' : null

export const cvs: Signature = (answer) =>
  !isHtml(answer) && /^\/[^/\n]{1,200}\/[\d.]{1,30}\/[^/\n]{0,100}\/[^/\n]{0,20}\/[^/\n]{0,50}$/m.test(answer.text)
    ? 'a CVS checkout'
    : null

export const dsStore: Signature = ({ head }) => (/^\0\0\0\x01Bud1/.test(head) ? 'a folder index of macOS' : null)

export const archive: Signature = ({ head }) => {
  if (/^PK(?:\x03\x04|\x05\x06)/.test(head)) return 'a zip archive'
  if (head.startsWith('\x1f\x8b')) return 'a gzip archive'
  if (head.startsWith('BZh')) return 'a bzip2 archive'
  if (head.startsWith('\xfd7zXZ\0')) return 'an xz archive'
  if (head.startsWith('(\xb5/\xfd')) return 'a zstd archive'
  if (head.slice(257, 262) === 'ustar') return 'a tar archive'
  if (head.startsWith('Rar!\x1a\x07')) return 'a rar archive'
  if (head.startsWith("7z\xbc\xaf'\x1c")) return 'a 7z archive'
  return null
}

export const sqlDump: Signature = (answer) => {
  if (answer.head.startsWith('SQLite format 3\0')) return 'an SQLite database'
  if (answer.head.startsWith('PGDMP')) return 'a PostgreSQL dump'
  if (/^REDIS\d{4}/.test(answer.head)) return 'a dump of Redis'
  if (answer.head.startsWith('TAPE\0')) return 'a backup of SQL Server'
  const packed = archive(answer)
  if (packed) return packed
  if (isHtml(answer)) return null
  return /^(?:-- (?:MySQL|MariaDB|PostgreSQL|phpMyAdmin|Adminer|Dumping data)\b|\/\*!\d{5}|[ \t]*(?:CREATE (?:TABLE|DATABASE|SCHEMA)|INSERT INTO|DROP TABLE|PRAGMA foreign_keys|BEGIN TRANSACTION|LOCK TABLES|CREATE ROLE|COPY \S+ \())/im.test(
    answer.text,
  )
    ? 'an SQL dump'
    : null
}
