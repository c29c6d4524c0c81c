import { expect, test } from '@jest/globals'
import { fixBlock, fixPoint } from '../../../src/report/summary/fix.ts'

test.each([
  ['Restart it.', '**Fix:** Restart it.'],
  ['Run `chmod +x FILE`.', '**Fix:** Run `chmod +x FILE`.'],
  [
    'Send `Strict-Transport-Security: max-age=31536000` on every answer.',
    '**Fix:** Send\n\n```text\nStrict-Transport-Security: max-age=31536000\n```\n\non every answer.',
  ],
  [
    'Generate it: `openssl rand -base64 24 | tr "+/" "-_"`.',
    '**Fix:** Generate it:\n\n```text\nopenssl rand -base64 24 | tr "+/" "-_"\n```',
  ],
  [
    'See when it last ran (`crontab -l`, `systemctl list-timers`).',
    '**Fix:** See when it last ran (`crontab -l`, `systemctl list-timers`).',
  ],
  ['See `https://www.example.com/a/long/way`.', '**Fix:** See `https://www.example.com/a/long/way`.'],
])('%s', (fix, written) => {
  expect(fixBlock(fix)).toBe(written)
})

test('what a runner would obey is no line to paste', () => {
  expect(fixBlock('Run `::error file=a.env::owned by it` now')).not.toMatch(/^\s*::/m)
})

test('as a point of a list its blocks belong to the point', () => {
  expect(fixPoint('Send `Strict-Transport-Security: max-age=31536000` always.')).toBe(
    '- **Fix:** Send\n\n  ```text\n  Strict-Transport-Security: max-age=31536000\n  ```\n\n  always.',
  )
})
