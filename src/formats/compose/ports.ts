import { get, type Node, scalarText } from '../yaml/nodes.ts'
import { resolve } from './template.ts'

/** One entry of `ports`, in whichever of the short and long forms it was written. */
export interface Port {
  /** Of the machine; empty for every one. */
  readonly address: string
  /** Empty: one that Docker chooses. */
  readonly published: string
  /** Inside the container. */
  readonly target: string
  readonly node: Node
}

/** Reads an entry of `ports` with its variables filled in. */
export function portOf(node: Node, known: ReadonlyMap<string, string> | null): Port {
  if (node.kind === 'map') {
    const text = (key: string): string => resolve(scalarText(get(node, key)) ?? '', known)
    return { address: text('host_ip'), published: text('published'), target: text('target'), node }
  }
  const text = resolve(scalarText(node) ?? '', known).replace(/\/(tcp|udp|sctp)$/, '')
  const match = /^(?:(\[[^\]]*\]|[^:]*):)?(?:([\d-]*):)?([\d-]+)$/.exec(text)
  if (!match) return { address: '', published: '', target: text, node }
  // `8000:8000` has a port where an address would stand.
  const [, first, second, target = ''] = match
  if (second === undefined && first !== undefined) return { address: '', published: first, target, node }
  return { address: first ?? '', published: second ?? '', target, node }
}
