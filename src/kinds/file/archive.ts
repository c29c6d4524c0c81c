import type { Integrity } from '../../probe/place.ts'

interface Dump {
  readonly begins: RegExp
  readonly ends: string
  readonly name: string
}

/** What the programs write first and last, so that a dump that was cut off can be told. */
const dumps: readonly Dump[] = [
  {
    name: 'pg_dumpall',
    begins: /^-- PostgreSQL database cluster dump/m,
    ends: 'PostgreSQL database cluster dump complete',
  },
  { name: 'pg_dump', begins: /^-- PostgreSQL database dump/m, ends: 'PostgreSQL database dump complete' },
  { name: 'mysqldump', begins: /^-- (MySQL|MariaDB) dump /m, ends: '-- Dump completed' },
]

/** What is wrong with an archive or database dump, or null. */
export function faultOf(path: string, { format, damage, head, tail }: Integrity): string | null {
  if (damage !== null) return `${format === 'plain' ? 'the file' : `the ${format} archive`} is damaged: ${damage}`
  const begin = head.toString('latin1')
  if (head.length < 512 && begin.trim() === '') return 'it holds nothing'
  if (/^(\S*\/)?(pg_dump|pg_dumpall|mysqldump|mariadb-dump|mongodump|docker|tar|bash|sh): /.test(begin)) {
    return 'it holds an error message in place of data'
  }
  const dump = dumps.find(({ begins }) => begins.test(begin))
  if (dump)
    return tail.toString('latin1').includes(dump.ends) ? null : `the dump of ${dump.name} was cut off before its end`
  if (format === 'plain') return /\.sql$/i.test(path) ? null : 'it is neither an archive nor a database dump'
  return null
}
