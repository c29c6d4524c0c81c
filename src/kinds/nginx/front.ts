import { own, type Tree, texts, walk } from '../../formats/nginx/tree.ts'
import type { Around } from './observation.ts'
import { endsTls, isPublic, listens } from './servers.ts'

/** Something in front of nginx that ends TLS. */
export interface Front {
  /** What shows it, as a clause. */
  readonly because: string
  /** The checklist says so itself. */
  readonly declared: boolean
}

const forwarded =
  /\$\{?http_(x_forwarded_(proto|scheme|ssl|protocol)|x_scheme|x_url_scheme|cloudfront_forwarded_proto)\b/

/** Headers in which a proxy, a balancer or a network of caches tells who the client is. */
const clientAddress =
  /\$\{?http_(x_forwarded_for|x_real_ip|x_client_ip|true_client_ip|cf_connecting_ip|cf_ray|fastly_client_ip|x_amzn_trace_id|x_azure_clientip|x_envoy_external_address|do_connecting_ip)\b/

/** What ends TLS in front of these servers, or null: where nothing shows it, nginx is taken for the one that is reached. */
export function frontOf(tree: Tree, around: Around, declared: boolean | undefined): Front | null {
  if (declared !== undefined) return declared ? { because: '`behind-proxy` says so', declared } : null
  if (tree.servers.some((server) => endsTls(server) && isPublic(server))) return null
  const because = inText(tree) ?? inPorts(tree, around)
  return because === null ? null : { because, declared: false }
}

/** Directives that only make sense behind a proxy. */
function inText({ root, servers }: Tree): string | null {
  const scopes = walk(root)
  const uses = scopes.some((scope) =>
    [scope.directive, ...(scope.directive.block ?? [])].some(
      (one) =>
        /^(map|if|proxy_set_header|fastcgi_param|uwsgi_param|set)$/.test(one.name) &&
        texts(one).some((text) => forwarded.test(text)),
    ),
  )
  if (uses) return 'it takes the scheme of the client from a proxy in front'
  const reads = scopes.some((scope) =>
    [scope.directive, ...(scope.directive.block ?? [])].some(
      (one) =>
        /^(map|geo|if|set|limit_(req|conn)_zone)$/.test(one.name) &&
        texts(one).some((text) => clientAddress.test(text)),
    ),
  )
  const trusts =
    reads || scopes.some((scope) => ['real_ip_header', 'set_real_ip_from'].some((name) => own(scope, name).length > 0))
  if (trusts) return 'it takes the address of the client from a proxy in front'
  const told = servers.some((server) => own(server, 'listen').some((one) => texts(one).includes('proxy_protocol')))
  return told ? 'its connections come from a proxy in front (proxy_protocol)' : null
}

/** Who reaches its ports, as far as files tell. */
function inPorts({ servers }: Tree, { front, ports }: Around): string | null {
  const reached = ports?.some(({ published }) => published === 80 || published === 443)
  if (reached) return null
  if (front !== null) return front
  if (ports) {
    return ports.length === 0
      ? 'its Compose service publishes no port to the network'
      : `its Compose service publishes port ${ports
          .map(({ published }) => published)
          .slice(0, 3)
          .join(', ')}, neither 80 nor 443`
  }
  const written = servers.flatMap((server) => (isPublic(server) ? listens(server) : []))
  if (written.some(({ port }) => Number.isNaN(port))) return 'the platform chooses its port by a variable'
  const usual = written.some(({ port }) => port === 80 || port === 443)
  return written.length > 0 && !usual ? `it listens on port ${written[0]?.port}, not on 80 or 443` : null
}

/** Ports of nginx that answer for port 80 of the machine. */
export function plainPorts({ ports }: Around): ReadonlySet<number> {
  const mapped = ports?.flatMap(({ published, target }) => (published === 80 ? [target] : [])) ?? []
  return new Set(mapped.length > 0 ? mapped : [80])
}
