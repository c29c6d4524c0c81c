import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { anchorOf } from '../../scripts/docs/document.ts'

const pages = globSync(['*.md', 'docs/**/*.md', 'examples/*/*.md'])

/** The text of a page without what stands in code. */
function prose(page: string): string {
  return readFileSync(page, 'utf8')
    .replace(/^ *```[\s\S]*?^ *```$/gm, '')
    .replace(/`[^`\n]*`/g, '')
}

function anchorsOf(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8').replace(/^ *```[\s\S]*?^ *```$/gm, '')
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) => anchorOf(title))
}

/** What is wrong with a link of a page; null where it leads somewhere. */
function fault(page: string, link: string): string | null {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : normalize(join(dirname(page), path))
  if (!existsSync(target)) return `${link}: there is no ${target}`
  if (anchor === undefined || statSync(target).isDirectory()) return null
  return anchorsOf(target).includes(anchor) ? null : `${link}: ${target} has no such section`
}

describe('links of', () => {
  test.each(pages)('%s lead to what is there', (page) => {
    const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    const own = links.filter((link) => !/^[a-z]+:/.test(link))
    expect([...new Set(own)].flatMap((link) => fault(page, link) ?? [])).toEqual([])
  })
})

test('every page of the documents is reached from the README', () => {
  const reached = new Set<string>()
  const visit = (page: string): void => {
    if (reached.has(page) || !existsSync(page) || statSync(page).isDirectory()) return
    reached.add(page)
    if (!page.endsWith('.md')) return
    for (const [, link = ''] of prose(page).matchAll(/\]\(([^)\s#]+)[^)\s]*\)/g))
      visit(normalize(join(dirname(page), link)))
  }
  visit('README.md')
  expect(globSync('docs/**/*.md').filter((page) => !reached.has(page))).toEqual([])
})
