import type { Family, Rule } from '../../../check/lint/rule.ts'
import { isLoopback } from '../../../formats/host.ts'
import { get, locationOf, type Node, scalarText } from '../../../formats/yaml/nodes.ts'
import { mailCatchers } from '../catalogue.ts'
import type { Seen } from '../judge.ts'
import type { Project, Service } from '../observation.ts'
import { commandOf, findingAt, imageName, itemsOf, perService, portsOf, textOf } from '../service.ts'

/** A program that takes every mail and shows it to whoever asks. */
export const mailCatcher: Rule<Seen> = perService((service, project) => {
  const image = imageName(service, project)
  const node = get(service.node, 'image')
  const whole = textOf(service, 'image', project) ?? ''
  if (!node || !(mailCatchers.test(image) || whole.includes('greenmail/'))) return []
  const message = `${service.name} catches mail: no customer gets any, and whoever reaches it reads all`
  return [
    findingAt(node, {
      message,
      expected: 'a mail server, or a profile that production does not start',
      observed: image,
    }),
  ]
})

/** The dashboard of Traefik without a login on a port of its own. */
export const dashboardOpen: Rule<Seen> = perService((service, project) => {
  const node = insecureApi(service, project)
  const location = node ? locationOf(node) : project.dashboards.get(service.name)
  if (!location) return []
  const published = portsOf(service, project).some(({ address, target }) => target === '8080' && !isLoopback(address))
  const message = `${service.name} shows its dashboard and every route without a login`
  const expected = 'api.insecure off, the dashboard behind a router with a login'
  const observed = published ? 'api.insecure, on a published port' : 'api.insecure, open to the other containers'
  return [{ ...(!published && { level: 'warning' as const }), message, expected, observed, location }]
})

function insecureApi(service: Service, project: Project): Node | undefined {
  const command = commandOf(service)
  const item = command && itemsOf(command.node).find((one) => isSwitchedOn(scalarText(one) ?? ''))
  if (item) return item
  const variable = get(get(service.node, 'environment'), 'TRAEFIK_API_INSECURE')
  const isOn = /^(true|1)$/i.test(scalarText(variable) ?? '') && imageName(service, project) === 'traefik'
  return isOn ? variable : undefined
}

function isSwitchedOn(text: string): boolean {
  return /(^|\s)--api\.insecure(=true)?(\s|$)/i.test(text)
}

/** The rules of this family by their names. */
export const toolsRules = {
  'mail-catcher': mailCatcher,
  'dashboard-open': dashboardOpen,
} as const satisfies Family<'compose'>
