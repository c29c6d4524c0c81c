import * as files from '../content/files.ts'
import { all, type Candidate } from './candidate.ts'

const names = ['backup', 'dump', 'db', 'database', 'data', 'mysql', 'site', 'www']
const dumps = names.map((name) => `${name}.sql`)
const packed = ['backup', 'dump', 'db', 'database'].map((name) => `${name}.sql.gz`)
/** As programs write them: PostgreSQL, Redis, SQL Server. */
const own = ['db.dump', 'backup.dump', 'dump.rdb', 'backup.bak']
/** Where frameworks keep a database in a file: Django, Laravel, Prisma, Rails, Symfony. */
const databases = [
  ...['db.sqlite3', 'database.sqlite', 'database/database.sqlite', 'prisma/dev.db', 'storage/production.sqlite3'],
  ...['db/production.sqlite3', 'var/data.db'],
]
const archives = [
  ...['backup', 'site', 'www', 'html', 'public_html', 'web', 'app', 'dist'].map((name) => `${name}.zip`),
  ...['backup', 'site', 'www'].map((name) => `${name}.tar.gz`),
]
const others = ['backup.tar', 'backup.tgz', 'backup.7z']

/** @param hosts names of the host: people call a dump or an archive as the site is called */
export const dumpsOf = (hosts: readonly string[]): readonly Candidate[] => [
  ...all([...dumps, ...hosts.flatMap((host) => [`${host}.sql`, `${host}.sql.gz`])], files.sqlDump),
  ...all([...packed, ...own, ...databases], files.sqlDump),
  ...all(
    [
      ...archives,
      ...hosts.map((host) => `${host}.zip`),
      ...hosts.slice(0, 1).map((host) => `${host}.tar.gz`),
      ...others,
    ],
    files.archive,
  ),
]

/** Repositories of version control. */
export const git: readonly Candidate[] = [
  { path: '.git/HEAD', signature: files.gitHead },
  { path: '.git/config', signature: files.gitConfig },
  { path: '.git/index', signature: files.gitIndex },
]

export const otherControl: readonly Candidate[] = [
  ...all(['.svn/entries', '.svn/wc.db'], files.svn),
  ...all(['.hg/requires'], files.mercurial),
  ...all(['.bzr/README'], files.bazaar),
  ...all(['CVS/Entries'], files.cvs),
]
