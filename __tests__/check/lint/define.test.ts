import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { defineLint, type Lint } from '../../../src/check/lint/define.ts'
import { type Found, notJudged, type Rules } from '../../../src/check/lint/rule.ts'
import type { LintSelection } from '../../../src/check/lint/select.ts'
import { describeQuestion } from '../../../src/check/question.ts'
import { ruleNames } from '../../../src/words/index.ts'
import { unjudgedFix } from '../../../src/words/unjudged.ts'
import { testWorld } from '../../support/world.ts'

type Seen = Record<string, never>

/** A kind with the rules of `cors`, which find what a test says. */
function kindWith(parts: Partial<Lint<'cors', LintSelection, Record<string, never>, object, Seen>>) {
  const silent = () => []
  return defineLint<'cors', LintSelection, Record<string, never>, object, Seen>({
    kind: 'cors',
    schema: z.custom<LintSelection>(),
    questions: () => ({}),
    observe: async () => ({}),
    seen: () => ({ subjects: [{}], said: [] }),
    rules: rulesWith({ reflect: silent }),
    ...parts,
  })
}

/** Every rule that the registry has of the kind; those that are not given find nothing. */
function rulesWith(rules: Partial<Rules<'cors', Seen>>): Rules<'cors', Seen> {
  const silent = () => []
  const all = Object.fromEntries(ruleNames('cors').map((name) => [name, silent]))
  return { ...all, ...rules } as Rules<'cors', Seen>
}

const found: Found = { message: 'It is so', expected: 'that', observed: 'this', about: 'KEY' }

test('what a rule is about is for `gather` and stands in no finding', () => {
  const about: unknown[] = []
  const kind = kindWith({
    rules: rulesWith({ reflect: () => [found] }),
    gather: (judged) => {
      about.push(...judged.map((one) => one.about))
      return judged.map(({ draft }) => draft)
    },
  })
  const { findings } = kind.judge({}, {}, testWorld())
  expect(about).toEqual(['KEY'])
  expect(findings).toEqual([
    { rule: 'cors/reflect', level: 'error', message: 'It is so', expected: 'that', observed: 'this' },
  ])
})

test('what a rule finds beside what it cannot judge is told, and is no answer', () => {
  const kind = kindWith({
    rules: rulesWith({ reflect: () => notJudged('there is no such thing', { beside: [found] }) }),
  })
  const said = (config: LintSelection) =>
    kind.judge({}, config, testWorld()).findings.map(({ message, inconclusive }) => [message, inconclusive ?? false])
  expect(said({})).toContainEqual(['It is so', false])
  expect(said({ rules: ['reflect', 'vary'] })).toEqual([
    ['It is so', false],
    ['Not judged: there is no such thing', true],
  ])
})

test('a kind may say of what level a missing answer is, whatever the level of the rule', () => {
  const words = () => ({ message: 'No answer', expected: 'one', observed: 'none', level: 'error' as const })
  const kind = kindWith({
    rules: rulesWith({ reflect: () => notJudged('there is no such thing') }),
    unjudged: { unanswered: 'exact', notes: 'none', words },
  })
  const config = { rules: ['reflect', 'vary'], override: { reflect: 'warning' } } as const
  expect(kind.judge({}, config, testWorld()).findings.map(({ level }) => level)).toEqual(['error'])
})

test('advice of a rule is given where it is broken, and not where it says nothing or has no answer', () => {
  const unanswered: Found = { ...found, message: 'No answer', inconclusive: true }
  const rules = rulesWith({
    reflect: () => notJudged('there is no such thing', { beside: [found, unanswered] }),
    vary: () => notJudged('it is elsewhere', { note: { fix: 'Look there.' } }),
    expected: () => [{ ...unanswered, fix: 'Its own.' }],
  })
  const { findings } = kindWith({ rules }).judge({}, { rules: ['reflect', 'vary', 'expected'] }, testWorld())
  expect(findings.map(({ message, fix }) => [message, fix])).toEqual([
    ['It is so', undefined],
    ['No answer', unjudgedFix.noAnswer],
    ['No answer', 'Its own.'],
    ['Not judged: there is no such thing', unjudgedFix.nothingHere],
    ['Not judged: it is elsewhere', 'Look there.'],
  ])
})

test('`observe` is told what is asked', async () => {
  const told: unknown[] = []
  const kind = kindWith({
    observe: async (_asked, _config, _world, selected) => {
      told.push([...selected.keys()])
      return {}
    },
  })
  await kind.observe({}, { rules: ['vary'] }, testWorld())
  expect(told).toEqual([['cors/vary']])
})

test('variables of the environment are a question of their own', () => {
  expect(describeQuestion({ action: 'variables', names: ['DEBUG', 'API_TOKEN'] })).toBe(
    'variables DEBUG, API_TOKEN of this environment',
  )
})

test('a finding may be milder, or not worth saying, unless the checklist names its rule by its id', () => {
  const kind = kindWith({
    rules: rulesWith({
      reflect: () => [
        { ...found, message: 'milder', unlessNamed: 'warning' },
        { ...found, message: 'quiet', level: 'info', unlessNamed: 'off' },
      ],
    }),
  })
  const said = (config: LintSelection) =>
    kind.judge({}, config, testWorld()).findings.map(({ message, level }) => `${level} ${message}`)
  expect(said({})).toEqual(['warning milder'])
  expect(said({ rules: ['refl*'] })).toEqual(['warning milder'])
  expect(said({ rules: ['reflect'] })).toEqual(['error milder', 'info quiet'])
  expect(said({ override: { reflect: 'error' } })).toEqual(['error milder', 'info quiet'])
  expect(said({ override: { 'ref*': 'error' } })).toEqual(['error milder'])
  expect(kind.judge({}, {}, testWorld()).findings[0]).not.toHaveProperty('unlessNamed')
})

test('where a condition does not hold, it is not said as well that nothing was judged', () => {
  const draft = { rule: 'cors/unexpected-status', message: 'It answers 404', expected: '2xx', observed: '404' } as const
  const kind = kindWith({
    seen: () => ({ subjects: [{}], said: [draft] }),
    rules: rulesWith({ reflect: () => notJudged('there is no such thing') }),
  })
  const { findings } = kind.judge({}, { rules: ['refl*'] }, testWorld())
  expect(findings.map(({ message }) => message)).toEqual(['It answers 404'])
})

test('a kind may tell what was not judged beside other errors, unless it has said so itself', () => {
  const draft = { rule: 'cors/unexpected-status', message: 'It answers 404', expected: '2xx', observed: '404' } as const
  const said = (message: string) =>
    kindWith({
      seen: () => ({ subjects: [{}], said: [{ ...draft, message }] }),
      rules: rulesWith({ reflect: () => notJudged('there is no such thing') }),
      unjudged: {
        unanswered: 'exact',
        notes: 'none',
        isSaid: (gathered) => gathered.some((one) => one.message === 'There is nothing to judge'),
        words: ({ notJudged: because }) => ({ message: `Not judged: ${because}`, expected: 'it', observed: 'none' }),
      },
    })
      .judge({}, { rules: ['reflect'] }, testWorld())
      .findings.map((finding) => finding.message)
  expect(said('It answers 404')).toEqual(['It answers 404', 'Not judged: there is no such thing'])
  expect(said('There is nothing to judge')).toEqual(['There is nothing to judge'])
})
