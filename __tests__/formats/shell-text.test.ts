import { expect, test } from '@jest/globals'
import { isShellText } from '../../src/formats/shell-text.ts'

const value = '${{ vars.x }}'
const at = (run: readonly string[]): boolean => isShellText(run, run.indexOf(value))

test.each([
  [['sh', '-c', value]],
  [['/bin/bash', '-euo', 'pipefail', '-c', value, 'bash', 'data']],
  [['bash', '-lc', value]],
  [['bash', '-c', '-o', 'pipefail', value]],
  [['docker', 'compose', 'exec', '-T', 'web', 'sh', '-c', value]],
  [['sudo', 'su', '-', 'app', '-c', value]],
  [['sudo', '-n', 'env', 'A=1', 'dash', '-ec', value]],
])('%j: the text is a program', (run) => {
  expect(at(run)).toBe(true)
})

test.each([
  [['sh', '-c', 'echo "$1"', 'sh', value]],
  [['grep', '-c', value, 'file']],
  [['sh', 'scripts/check.sh', value]],
  [['docker', 'compose', 'exec', '-T', value, 'sh', '-c', 'true']],
  [[value, '-c', 'x']],
])('%j: the text is data', (run) => {
  expect(at(run)).toBe(false)
})
