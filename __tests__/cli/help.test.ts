import { describe, expect, test } from '@jest/globals'
import { commands } from '../../src/cli/commands.ts'
import { help, helpOf } from '../../src/cli/help.ts'
import { type Door, optionsOf } from '../../src/run/options.ts'

/** The options that a help names, in its order. */
const named = (text: string): (string | undefined)[] => [...text.matchAll(/^ {2}--([a-z-]+)/gm)].map((row) => row[1])

describe('help', () => {
  test('of the whole command line names every command and every option of run', () => {
    expect(named(help())).toEqual(optionsOf('run').map(([name]) => name))
    for (const name of Object.keys(commands)) expect(help()).toMatch(new RegExp(`^ {2}${name} +\\w`, 'm'))
  })

  test.each(Object.entries(commands))('of %s names its own options and no other', (name, command) => {
    const text = helpOf(name, command)
    expect(text).toContain(`Usage: readiness ${name}`)
    expect(text).toContain(command.summary)
    expect(named(text)).toEqual(command.door === undefined ? [] : optionsOf(command.door).map(([option]) => option))
  })

  test('fits a terminal and tells values, defaults and choices without marks', () => {
    for (const line of help().split('\n')) expect(line.length).toBeLessThanOrEqual(110)
    expect(help()).toMatch(/--config F +path of the checklist; default \.github\/readiness\.yml$/m)
    expect(help()).toMatch(/--only GLOB… /)
    expect(help()).toMatch(/--format F +text \(default\), json, markdown, junit, sarif, html or badge: /)
  })
})

describe('the table of options', () => {
  test.each(['action', 'run', 'check', 'demo'] as Door[])(
    '%s: one phrase each, and defaults that can be chosen',
    (door) => {
      for (const [name, { description, choices, default: usual }] of optionsOf(door)) {
        expect([name, description]).toEqual([name, expect.stringMatching(/^[^\n]{10,200}[^.\s]$/)])
        if (choices && usual?.startsWith('`')) expect(choices.map((choice) => `\`${choice}\``)).toContain(usual)
      }
    },
  )
})
