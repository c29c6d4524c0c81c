/** The command by which git is asked whether its rules leave a path out: exit code 0 where they do. */
export function ignoredCommand(path: string): readonly ['git', ...string[]] {
  return ['git', 'check-ignore', '--quiet', '--', path]
}

/** The command by which git is asked whether it tracks a path: exit code 0 where it does. */
export function trackedCommand(path: string): readonly ['git', ...string[]] {
  return ['git', '--literal-pathspecs', 'ls-files', '--error-unmatch', '--', path]
}
