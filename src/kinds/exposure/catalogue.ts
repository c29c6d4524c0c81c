import type { RuleName } from '../../words/index.ts'
import type { Candidate } from './catalogue/candidate.ts'
import * as code from './catalogue/code.ts'
import * as data from './catalogue/data.ts'
import * as secrets from './catalogue/secrets.ts'
import * as tools from './catalogue/tools.ts'
import { dsStore } from './content/files.ts'

export type Candidates = Partial<Record<RuleName<'exposure'>, readonly Candidate[]>>

/** What each rule asks for besides the base of a site, below the base, the most telling first. Every path is asked once. */
export function candidatesAt(url: string): Candidates {
  const hosts = namesOf(new URL(url).hostname)
  return {
    'debug-page': [...tools.debugPages, ...tools.parcel],
    'stack-trace': tools.stackTraces,
    'env-file': [...secrets.envFiles, ...secrets.envExamples],
    git: data.git,
    'version-control': data.otherControl,
    'ds-store': [{ path: '.DS_Store', signature: dsStore }],
    dump: data.dumpsOf(hosts),
    'config-file': [...code.deploymentFiles, ...secrets.logins, ...secrets.keys(hosts)],
    'editor-backup': code.backups,
    'source-code': code.checkout,
    'log-file': code.logs,
    'server-status': tools.statusPages,
    actuator: tools.actuator,
    pprof: tools.pprof,
    phpinfo: tools.phpinfo,
    'admin-page': tools.adminPages,
    'directory-listing': tools.folders,
  }
}

/** Under which people name a file after the site: `shop.example.com`, `example.com`, `shop`, `example`. */
export function namesOf(hostname: string): readonly string[] {
  if (/^[\d.]+$|:|^localhost$/.test(hostname)) return []
  const whole = hostname.replace(/^www\./, '').replace(/\.$/, '')
  const labels = whole.split('.')
  const [first = whole] = labels
  const own = labels.length > 1 ? labels.slice(-2).join('.') : whole // cut: a list
  return [...new Set([whole, own, first, own.split('.')[0] ?? own])]
}
