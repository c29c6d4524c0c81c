import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../../../src/model/report.ts'
import { renderHtml } from '../../../../src/report/html/page.ts'
import { Browser } from '../../../support/browser.ts'
import { elapsed } from '../../../support/measure.ts'
import { findProgram, withPrograms } from '../../../support/packages.ts'
import { aReportOfEveryPart } from '../../../support/page.ts'
import { aCheck, aFinding, anItem, anItemThat, aReport, hostileTexts } from '../../../support/report.ts'

/** 1,000 items of 20 sections and 10 owners, with 5,000 findings. */
function large(): Report {
  const items = Array.from({ length: 1000 }, (_, index) => {
    const findings = Array.from({ length: 5 }, (_, at) => aFinding({ message: `Finding ${at} of ${index}` }))
    const status = index % 4 === 0 ? 'failed' : 'passed'
    const over = { id: `item-${index}`, title: `Item number ${index}`, section: `Section ${index % 20}` }
    return anItem({
      ...over,
      status,
      owner: `team ${index % 10}`,
      checks: [aCheck({ status, findings })],
      startedMs: index,
    })
  })
  return aReport(items)
}

withPrograms(['chromium'], 'in Chromium', () => {
  let browser: Browser
  let directory: string
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'readiness-page-'))
    browser = await Browser.start(findProgram('chromium') ?? '')
  })
  afterAll(async () => {
    await browser.close()
    rmSync(directory, { recursive: true, force: true })
  })

  const open = async (report: Report, mark = ''): Promise<void> => {
    const path = join(directory, 'page.html')
    writeFileSync(path, renderHtml(report, [{ title: 'Rollback', text: '1. `git checkout` it\n2. tell' }]))
    await browser.open('about:blank')
    await browser.open(`${pathToFileURL(path).href}${mark}`)
  }
  const shown = (): Promise<string[]> =>
    browser.evaluate(
      `[...document.querySelectorAll('article.item')].filter((one) => one.checkVisibility()).map((one) => one.querySelector('.facts code').textContent)`,
    )
  /** Sets a control as a person would, and waits until the items have followed. */
  const set = (script: string): Promise<void> =>
    browser.evaluate(
      `{ const form = document.querySelector('form.filter'); ${script}; form.dispatchEvent(new Event('input')); new Promise((done) => setTimeout(done, 150)) }`,
    )

  const items = [
    anItem({ id: 'a', section: 'One', owner: 'rina', title: 'Header sent' }),
    anItemThat('failed', { id: 'b', section: 'One', owner: 'omar', title: 'Cookie set' }),
    anItemThat('pending', { id: 'c', section: 'Two', owner: 'rina', title: 'Team trained' }),
    anItem({ id: 'd', section: 'Three', title: 'Header of another kind' }),
  ]

  describe('filters', () => {
    beforeAll(() => open(aReport(items)))

    test.each([
      ['nothing', '', ['b', 'a', 'c']],
      ['a status', "form.querySelector('[value=failed]').checked = true", ['b']],
      ['a section', "form.reset(); form.elements.section.value = '1'", ['c']],
      ['an owner', "form.reset(); form.elements.owner.value = '1'", ['a', 'c']],
      ['words in any order', "form.reset(); form.elements.words.value = 'SENT passed'", ['a']],
      ['words of a folded section', "form.reset(); form.elements.words.value = 'another'", ['d']],
      ['several', "form.reset(); form.elements.owner.value = '1'; form.elements.section.value = '0'", ['a']],
      ['what is nowhere', "form.reset(); form.elements.words.value = 'zebra'", []],
    ])('by %s', async (_name, script, ids) => {
      await set(script)
      expect((await shown()).sort()).toEqual([...ids].sort())
    })

    test('say how many are shown, and are taken back', async () => {
      await set("form.reset(); form.elements.words.value = 'cookie'")
      const said = (): Promise<string> => browser.evaluate("document.querySelector('output').textContent")
      expect(await said()).toBe('1 of 4 items')
      await browser.evaluate(
        "document.querySelector('[type=reset]').click(), new Promise((done) => setTimeout(done, 50))",
      )
      expect([await said(), (await shown()).sort()]).toEqual(['4 of 4 items', ['a', 'b', 'c']])
    })

    test('fold and unfold', async () => {
      await browser.evaluate("document.querySelector('[name=unfold]').click()")
      expect((await shown()).sort()).toEqual(['a', 'b', 'c', 'd'])
      await browser.evaluate("document.querySelector('[name=fold]').click()")
      expect(await shown()).toEqual([])
    })
  })

  test('a link leads to an item in a folded section', async () => {
    await open(aReport(items), '#item-3')
    expect(await browser.evaluate('document.activeElement.id')).toBe('item-3')
    expect(await shown()).toContain('d')
  })

  test('by keyboard: past the parts, through the filter, and a section is folded', async () => {
    await open(aReport(items))
    await browser.press('Tab')
    expect(await browser.evaluate('document.activeElement.className')).toBe('skip')
    const reached = new Set<string>()
    for (let step = 0; step < 40; step++) {
      await browser.press('Tab')
      const name = await browser.evaluate<string>(
        'document.activeElement.name || document.activeElement.type || document.activeElement.localName',
      )
      reached.add(name)
      if (name === 'summary') break
    }
    for (const name of ['a', 'status', 'section', 'owner', 'words', 'unfold', 'fold', 'summary']) {
      expect([...reached]).toContain(name)
    }
    await browser.press('Enter')
    expect((await shown()).sort()).toEqual(['c'])
  })

  describe('accessibility by axe', () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

    test.each([
      ['every part', 1012, 'light'],
      ['every part', 1012, 'dark'],
      ['every part', 390, 'light'],
      ['hostile text', 1012, 'dark'],
      ['nothing', 390, 'dark'],
    ] as const)('%s, %i pixels wide, %s: no violation', async (name, width, colors) => {
      const texts = Object.values(hostileTexts).join('\n')
      const report = {
        'every part': aReportOfEveryPart('text'),
        'hostile text': aReportOfEveryPart(texts),
        nothing: aReport([]),
      }
      await browser.look(width, colors)
      await open(report[name])
      await browser.evaluate(axe)
      // What is out of sight has no place of its own until it is drawn.
      const violations = await browser.evaluate<string[]>(
        `document.querySelectorAll('details').forEach((one) => { one.open = true }), document.querySelectorAll('article').forEach((one) => { one.style.contentVisibility = 'visible' }), axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, help, nodes }) => id + ': ' + help + ' ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html + ' ' + failureSummary).join(' | ')))`,
      )
      expect(violations).toEqual([])
    })
  })

  test.each([390, 1012])('at %i pixels nothing but tables is wider than the screen', async (width) => {
    await browser.look(width, 'light')
    await open(aReportOfEveryPart('a-word-without-any-end'.repeat(20)))
    expect(await browser.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  })

  test('asks for nothing, runs nothing of a report, and its policy has nothing to refuse', async () => {
    await open(aReportOfEveryPart(Object.values(hostileTexts).join(' ')))
    expect(browser.requests.filter((url) => !url.startsWith('file:') && url !== 'about:blank')).toEqual([])
    expect(browser.complaints).toEqual([])
    expect(browser.requests).toHaveLength(1)
  })

  test('its policy refuses what is added to it', async () => {
    const path = join(directory, 'added.html')
    writeFileSync(path, renderHtml(aReport([])).replace('</body>', '<script>document.title = "owned"</script></body>'))
    await browser.open(pathToFileURL(path).href)
    expect(await browser.evaluate('document.title')).not.toBe('owned')
    expect(browser.complaints.join()).toContain('Content Security Policy')
  })

  test('1,000 items with 5,000 findings open and are filtered without delay', async () => {
    await browser.look(1012, 'light')
    const report = large()
    expect(await elapsed(() => open(report))).toBeLessThan(5000)
    // The first search reads the texts of all items.
    for (const words of ['finding 3 of 999', 'team 7', 'number 4']) {
      const ms = await browser.evaluate<number>(
        `(() => { const form = document.querySelector('form.filter'); form.reset(); form.elements.words.value = '${words}'; const started = performance.now(); form.dispatchEvent(new Event('input')); return new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(() => done(performance.now() - started))), 70)) })()`,
      )
      expect(ms).toBeLessThan(1000)
    }
  })
})
