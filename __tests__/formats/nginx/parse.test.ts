import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseNginx } from '../../../src/formats/nginx/parse.ts'
import { findProgram, withPrograms } from '../../support/packages.ts'

describe('words and blocks', () => {
  test('positions, quotes, escapes, comments and variables', () => {
    const { directives } = parseNginx('# c\nserver { # d\n  add_header "X Y" \'a;{b\' ${x}z a\\"b a#b;\n}', 'f')
    const [server] = directives
    const [header] = server?.block ?? []
    expect(header?.args.map((word) => word.text)).toEqual(['X Y', 'a;{b', '${x}z', 'a"b', 'a#b'])
    expect([header?.line, header?.column, header?.args[0]?.column]).toEqual([3, 3, 14])
  })

  test.each([
    ['server {', 'expecting "}"'],
    ['}', 'unexpected "}"'],
    ['a b }', 'unexpected'],
    ['a', 'unexpected end of file'],
    [';', 'unexpected ";"'],
    ['a "b;', 'without its end'],
    ['a "b"c;', 'after a quoted word'],
    ['{ }', 'unexpected "{"'],
    [`a ${'x'.repeat(5000)};`, '4096'],
    ['content_by_lua_block { ngx.say("}") ', 'Lua'],
  ])('%j is refused', (text, message) => {
    expect(parseNginx(text, 'f').fault?.message).toContain(message)
  })

  test.each(['\u00a0', '\f', '\v', '\ufeff', '\u2028', '\u3000', '\u0085'])(
    '%j is white space to others, not to nginx',
    (odd) => {
      const { directives } = parseNginx(`${odd}listen${odd} 80${odd};`, 'f')
      expect(directives.map(({ name, args }) => [name, ...args.map(({ text }) => text)])).toEqual([
        odd === '\ufeff' ? ['listen\ufeff', '80\ufeff'] : [`${odd}listen${odd}`, `80${odd}`],
      ])
      expect(parseNginx(`a "b"${odd};`, 'f').fault?.message).toContain('after a quoted word')
    },
  )

  test('Lua blocks are skipped whole', () => {
    const text = 'content_by_lua_block { if a then ngx.say("}") end -- }\n local t = { 1 } }\nreturn 204;'
    expect(parseNginx(text, 'f').directives.map((one) => one.name)).toEqual(['content_by_lua_block', 'return'])
  })
})

describe('what Lua and quotes hide', () => {
  test('a brace in a string or comment of Lua closes nothing', () => {
    const text = `access_by_lua_block { s = '}' t = "\\"}" -- }\n x = { y = { } } } return 204;`
    expect(parseNginx(text, 'f').directives.map(({ name }) => name)).toEqual(['access_by_lua_block', 'return'])
  })

  test('a quoted word is none of the grammar', () => {
    const [directive] = parseNginx('a ";" \'{\' "#";', 'f').directives
    expect(directive?.args.map(({ text, quoted }) => [text, quoted])).toEqual([
      [';', true],
      ['{', true],
      ['#', true],
    ])
  })
})

describe('hostile text', () => {
  test.each([
    ['open braces', 'a {'.repeat(1000), 'nested deeper'],
    ['closing braces', '}'.repeat(1000), 'unexpected "}"'],
    ['many directives', 'a;'.repeat(20_001), 'more than 20000 directives'],
    ['an open quote', `server { root "${'x\n'.repeat(1000)}`, 'without its end'],
    ['a backslash at the end', 'a \\', 'after "\\"'],
    ['another language', '<html>{}</html>', 'unexpected end of file'],
  ])('%s', (_name, text, message) => {
    const { directives, fault } = parseNginx(text, 'f')
    expect([directives, fault?.file]).toEqual([[], 'f'])
    expect(fault?.message).toContain(message)
  })

  test('NUL and a byte order mark are read as they are', () => {
    expect(parseNginx('\uFEFFa \0b;', 'f').directives).toMatchObject([{ name: 'a', args: [{ text: '\0b' }] }])
    expect(parseNginx('', 'f')).toEqual({ directives: [] })
  })
})

withPrograms(['nginx'], 'what nginx -t refuses for its syntax, we refuse too, and the reverse', () => {
  const bodies = [
    'return 204;',
    'return 200 "a b";',
    "return 200 'it;{}';",
    'return 200 a\\;b;',
    'return 200 ${host}x;',
    'return 200 "a\\"b";',
    'return 200 "a"b;',
    'return 200 "a;',
    'if ($host = "a") { return 204; }',
    'if ($host = "a"){ return 204; }',
    'return 204',
    'return 204; }',
    'location / { return 204;',
    'location ~ ^/a{2}$ { return 204; }',
    'location ~ "^/a{2}$" { return 204; }',
    '# comment { ; "\nreturn 204;',
    'return 200 a#b;',
    'return 200 # c\n x;',
    '; return 204;',
    '{ }',
    'return 200 \\;',
    `return 200 ${'x'.repeat(4090)};`,
    `return 200 ${'x'.repeat(5000)};`,
    'return 200 "";',
    'location /a}b { return 204; }',
  ]
  test.each(bodies.map((body) => [body.slice(0, 60), body]))('%j', (_name, body) => {
    const text = `events {}\nhttp { access_log off; server { listen 127.0.0.1:65000; ${body} } }\n`
    expect(parseNginx(text, 'f').fault === undefined).toBe(nginxAccepts(text))
  })
})

function nginxAccepts(text: string): boolean {
  const directory = mkdtempSync(join(tmpdir(), 'nginx-'))
  try {
    const file = join(directory, 'nginx.conf')
    writeFileSync(file, `pid ${directory}/pid;\nerror_log stderr;\n${text}`)
    execFileSync(findProgram('nginx') ?? 'nginx', ['-t', '-q', '-p', directory, '-c', file], { stdio: 'pipe' })
    return true
  } catch {
    return false
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
