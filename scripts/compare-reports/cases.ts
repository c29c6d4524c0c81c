import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { writeProject } from '../../src/cli/demo/project.ts'
import { type Shop, startShop } from '../../src/cli/demo/shop.ts'
import { profiles } from './plans.ts'

/** One run of the gate that both bundles make. */
export interface Case {
  readonly name: string
  readonly directory: string
  readonly args: readonly string[]
}

/** A checkout of its own with these files. */
function checkout(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'readiness-compare-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text, { mode: path.includes('.env') ? 0o600 : 0o644 })
  }
  return directory
}

/** The demo shop, healthy or not: its own checklist, and every kind that asks over the network with its profiles. */
export async function shopCases(): Promise<{ cases: Case[]; shops: Shop[] }> {
  const cases: Case[] = []
  const shops: Shop[] = []
  for (const healthy of [true, false]) {
    const shop = await startShop(healthy)
    shops.push(shop)
    const directory = mkdtempSync(join(tmpdir(), 'readiness-compare-'))
    writeProject(directory, shop, healthy)
    const name = healthy ? 'healthy shop' : 'shop with mistakes'
    cases.push({ name: `${name}: its own checklist`, directory, args: [] })
    // Beside a checklist of its own name lie no records of items that it does not have.
    const elsewhere = mkdtempSync(join(tmpdir(), 'readiness-compare-'))
    writeProject(elsewhere, shop, healthy)
    rmSync(join(elsewhere, '.github/readiness'), { recursive: true })
    writeFileSync(join(elsewhere, '.github/readiness.yml'), JSON.stringify(profiles(shop)))
    cases.push({ name: `${name}: every kind and profile`, directory: elsewhere, args: [] })
  }
  return { cases, shops }
}

/** Every env file of the tests, judged by every rule, as each framework. */
export function envCases(): Case[] {
  return ['clean', 'seeded'].flatMap((folder) => {
    const path = `__tests__/kinds/env/fixtures/${folder}`
    return readdirSync(path).map((file): Case => {
      const directory = checkout({
        '.env': readFileSync(join(path, file), 'utf8'),
        '.github/readiness.yml': JSON.stringify({
          version: 1,
          environments: { production: { url: 'https://shop.example.com', 'env-file': '.env' } },
          sections: [
            {
              title: 'Env',
              items: [
                { id: 'profile', title: 'The profile', env: {} },
                { id: 'all', title: 'Every rule', env: { rules: ['*'] } },
                { id: 'compose', title: 'As Compose', env: { readers: ['compose'], stack: 'django' } },
                { id: 'run', title: 'As docker run', env: { readers: ['docker-run', 'shell'], stack: 'laravel' } },
              ],
            },
          ],
        }),
      })
      return { name: `env ${folder}/${file}`, directory, args: [] }
    })
  })
}

interface Inputs {
  readonly cases: readonly {
    readonly id: string
    readonly files: Readonly<Record<string, string>>
    readonly item: object | readonly object[]
  }[]
}

/** Inputs in a file `{ cases: [{ id, files, item }] }`: texts of a checkout and what stands under the item. */
export function inputCases(path: string): Case[] {
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as Inputs
  return cases.map(({ id, files, item }): Case => {
    const items = [item].flat().map((one, n) => ({ id: `item-${n}`, title: `Item ${n}`, ...one }))
    const envFile = Object.keys(files).find((name) => /(^|\/)\.env[^/]*$/.test(name))
    const environment = { url: 'https://shop.example.com', ...(envFile !== undefined && { 'env-file': envFile }) }
    const checklist = { version: 1, environments: { production: environment }, sections: [{ title: 'A', items }] }
    const directory = checkout({ ...files, '.github/readiness.yml': JSON.stringify(checklist) })
    return { name: id, directory, args: [] }
  })
}
