import { expect, test } from '@jest/globals'
import type { CheckResult } from '../../../../src/model/report.ts'
import { withCheckout } from '../../../support/checkout.ts'
import { effort, processorTime, unitMs } from '../../../support/measure.ts'
import { check, rulesAt } from '../../../support/world.ts'

const judge = (text: string): Promise<CheckResult> =>
  withCheckout({ '.env': text }, (root) =>
    check('env', {}, { root, environment: { name: 'production', envFiles: ['.env'] } }),
  )

test.each([
  ['a line of 1 MiB', `A=${'x'.repeat(1024 * 1024 - 2)}`, 'env/unreadable'],
  ['more than 1 MiB', 'A=1\n'.repeat(300_000), 'env/unreadable'],
  ['too many keys', Array.from({ length: 5001 }, (_, n) => `A${n}=1`).join('\n'), 'env/unreadable'],
  ['no assignment at all', 'abc\n'.repeat(20_000), 'env/file-empty'],
])('%s ends quickly in an error', async (_name, text, rule) => {
  const took = await effort(async () => {
    const result = await judge(text)
    expect(rulesAt(result)).toContain(rule)
    expect(result.findings.length).toBeLessThan(120)
  })
  expect(took).toBeLessThan(400)
})

test('100,000 quotes', async () => {
  const texts = [`A=${'"'.repeat(50_000)}\nB=${"'".repeat(50_000)}\n`, 'A="\\"\n'.repeat(12_500)]
  expect(
    await effort(async () => {
      for (const text of texts) await judge(text)
    }),
  ).toBeLessThan(400)
})

test('texts made to slow a search down', async () => {
  const texts = [
    'your_a',
    'replace-with_a',
    '_a',
    'a.',
    '<',
    '{{',
    '%A_',
    '://',
    'x@',
    '${',
    'a-b.',
    '[',
    "'\\''",
    '\u00a0',
  ]
  const took = await effort(async () => {
    await judge(texts.map((text, index) => `SECRET_${index}_TOKEN=${text.repeat(60_000 / text.length)}!`).join('\n'))
    await judge(texts.map((text, index) => `URL_${index}=http://${text.repeat(9000 / text.length)}!`).join('\n'))
  })
  expect(took).toBeLessThan(640)
})

const lines = (keys: number, line: (n: number) => string): string =>
  Array.from({ length: keys }, (_, n) => line(n)).join('\n')

test.each<[string, (n: number) => string]>([
  ['URLs', (n) => `SERVICE_${n}_URL=https://service-${n}.acme-store.io/path/${n}`],
  ['logins that lack their other half', (n) => `SHOP_${n}_CLIENT_SECRET=x`],
  [
    'tokens beside hosts of many words',
    (n) =>
      n % 2 === 0 ? `S_${n}_TOKEN=x${n * 7919}-token-${n}` : `S_${n}_HOST=a${n}a.b${n}b.c${n}c.d${n}d.e${n}e.f${n}f`,
  ],
  ['suppressions', (n) => `# readiness: ignore placeholder -- later\nSHOP_${n}_TOKEN=changeme`],
  ['expressions', (n) => `SHOP_${n}=\${SHOP_${n - 1}}`],
])('time grows with the size and not with its square: %s', async (_name, line) => {
  const cost = (keys: number): Promise<number> => processorTime(() => judge(lines(keys, line)))
  await cost(1000)
  const [small, large] = [await cost(1250), await cost(5000)]
  expect(large).toBeLessThan(Math.max(8 * small, 60 * (await unitMs())))
})

test('an example with thousands of keys that are commented out takes no longer', async () => {
  const cost = (keys: number): Promise<number> =>
    processorTime(() =>
      withCheckout(
        { '.env': `A=1\n${lines(keys, (n) => `# KEY_${n}=1`)}`, '.env.example': lines(keys, (n) => `KEY_${n}=1`) },
        (root) => check('env', { rules: ['example-drift'] }, { root, environment: { name: 'p', envFiles: ['.env'] } }),
      ),
    )
  await cost(1000)
  const [small, large] = [await cost(1250), await cost(5000)]
  expect(large).toBeLessThan(Math.max(8 * small, 60 * (await unitMs())))
})
