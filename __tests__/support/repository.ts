import { execFileSync } from 'node:child_process'

/** Runs git in a directory, with an author and nothing of the configuration of this machine. */
export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: cwd,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.com',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.com',
    },
  }).trim()
}

/** Makes a repository of a directory and commits all that is in it; the name of the commit. */
export function commitAll(root: string): string {
  git(root, 'init', '-q')
  git(root, 'add', '-A')
  git(root, 'commit', '-q', '--no-verify', '-m', 'All')
  return git(root, 'rev-parse', 'HEAD')
}
