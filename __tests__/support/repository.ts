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
      // No samples of hooks, and nothing in the background.
      GIT_TEMPLATE_DIR: '',
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'maintenance.auto',
      GIT_CONFIG_VALUE_0: 'false',
      GIT_CONFIG_KEY_1: 'core.fsync',
      GIT_CONFIG_VALUE_1: 'none',
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
