import { expect, test } from '@jest/globals'
import { idsOf } from '../../src/init/ids.ts'
import { listItems } from '../../src/init/list.ts'

const ids = (markdown: string) => idsOf(listItems(markdown))

test('first words, in letters of ids', () => {
  expect(ids('- [ ] **DEBUG=False** in `.env`\n- [ ] Größe geprüft\n- [ ] 2FA is on\n- [ ] 备份\n')).toEqual([
    'debug-false',
    'grosse-gepruft',
    'item-2fa-is-on',
    'item',
  ])
})

test('the same words get their heading, then a number; an id in a comment stays', () => {
  const markdown =
    '## A\n- [ ] Login works\n## B\n- [ ] Login works\n- [ ] Login works\n- [ ] Login works\n- [ ] x <!-- id: login-works-3 -->\n'
  expect(ids(markdown)).toEqual(['login-works', 'b-login-works', 'login-works-2', 'login-works-4', 'login-works-3'])
})
