import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Server } from './form.ts'

const policy = '/usr/sbin/policy-rc.d'

/** Installs what Debian has of the servers, and starts none of it. Needs root where something is missing. */
export function installPackages(servers: readonly Server[]): void {
  const missing = [...new Set(servers.flatMap(({ apt }) => apt))].filter((name) => debianVersion(name) === null)
  if (missing.length === 0) return
  if (!existsSync(policy)) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=600', ...missing], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Installs what npm has of a server into its folder, unless it is there. */
export function installModules({ npm }: Server, folder: string): void {
  mkdirSync(folder, { recursive: true })
  if (Object.keys(npm).length === 0) return
  const text = `${JSON.stringify({ private: true, type: 'module', dependencies: npm }, null, 2)}\n`
  const path = join(folder, 'package.json')
  const done = join(folder, '.installed')
  if (existsSync(done) && readFileSync(done, 'utf8') === text) return
  writeFileSync(path, text)
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(done, text)
}

/** The version that was tried. */
export function versionOf({ apt, npm }: Server): string {
  const [pinned] = Object.values(npm)
  const [name] = apt
  const version = pinned ?? (name === undefined ? null : debianVersion(name)) ?? 'unknown'
  // Without the epoch and what Debian adds.
  return version.replace(/^\d+:/, '').replace(/[+-](?:dfsg|ds|deb|git|\d).*$|~.*$/, '')
}

function debianVersion(name: string): string | null {
  try {
    const text = execFileSync('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Version}', name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [status, version] = text.split(' ')
    return status === 'installed' ? (version ?? null) : null
  } catch {
    return null
  }
}
