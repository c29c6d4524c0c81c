import { type ChildProcess, spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: {
    readonly uri: string
    readonly diagnostics: readonly { readonly message: string }[]
    readonly items: unknown[]
  }
  readonly result?: unknown
}

interface Document {
  readonly uri: string
  readonly text: string
  readonly faults: readonly string[]
}

/** A place in a text is marked by this. */
export const mark = '‸'

/** yaml-language-server as an editor starts it; each text is opened with the line that names its schema. */
export class LanguageServer {
  readonly #process: ChildProcess
  readonly #answers = new Map<number, (result: unknown) => void>()
  readonly #faults = new Map<string, (messages: readonly string[]) => void>()
  readonly #schemas: string
  #read = Buffer.alloc(0)
  #last = 0

  /** @param schemas the directory of the schemas */
  constructor(schemas: string) {
    this.#schemas = pathToFileURL(schemas).href
    this.#process = spawn('node', ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.#process.stdout?.on('data', (bytes: Buffer) => {
      this.#read = Buffer.concat([this.#read, bytes])
      for (let message = this.#next(); message; message = this.#next()) this.#take(message)
    })
  }

  async start(): Promise<void> {
    await this.#ask('initialize', { processId: null, rootUri: null, capabilities: {} })
    this.#send({ method: 'initialized', params: {} })
    const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false } }
    this.#send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml } } })
  }

  stop(): void {
    this.#process.kill()
  }

  /** What the editor underlines. */
  async faultsOf(text: string, schema = 'readiness'): Promise<readonly string[]> {
    return (await this.#open(text, schema)).faults
  }

  /** What the editor proposes at the mark. */
  async completions(text: string): Promise<string[]> {
    const { items } = (await this.#at('textDocument/completion', text)) as { items: { label: string }[] }
    return items.map(({ label }) => label)
  }

  /** What the editor shows of what stands at the mark. */
  async hover(text: string): Promise<string> {
    const shown = (await this.#at('textDocument/hover', text)) as { contents: { value: string } } | null
    return shown?.contents.value ?? ''
  }

  async #at(method: string, marked: string): Promise<unknown> {
    const { uri, text } = await this.#open(marked.replace(mark, ''), 'readiness')
    const before = text.slice(0, text.length - marked.length + 1 + marked.indexOf(mark)).split('\n')
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
    return this.#ask(method, { textDocument: { uri }, position })
  }

  async #open(text: string, schema: string): Promise<Document> {
    this.#last += 1
    const uri = `file:///open/${this.#last}.yml`
    const whole = `# yaml-language-server: $schema=${this.#schemas}/${schema}.schema.json\n${text}`
    const { promise, resolve } = Promise.withResolvers<readonly string[]>()
    this.#faults.set(uri, resolve)
    const textDocument = { uri, languageId: 'yaml', version: 1, text: whole }
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } })
    return { uri, text: whole, faults: await promise }
  }

  #ask(method: string, params: object): Promise<unknown> {
    this.#last += 1
    const { promise, resolve } = Promise.withResolvers<unknown>()
    this.#answers.set(this.#last, resolve)
    this.#send({ id: this.#last, method, params })
    return promise
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }

  #next(): Message | undefined {
    const end = this.#read.indexOf('\r\n\r\n')
    const length = Number(/Content-Length: (\d+)/i.exec(this.#read.subarray(0, Math.max(end, 0)).toString())?.[1])
    if (end < 0 || this.#read.length < end + 4 + length) return undefined
    const message = JSON.parse(this.#read.subarray(end + 4, end + 4 + length).toString()) as Message
    this.#read = this.#read.subarray(end + 4 + length)
    return message
  }

  #take({ id, method, params, result }: Message): void {
    if (method !== undefined && id !== undefined) {
      // The server asks for settings, which it has, and to be told of changes.
      const none = method === 'workspace/configuration' ? (params?.items ?? []).map(() => ({})) : null
      this.#send({ id, result: none })
    } else if (id !== undefined) this.#answers.get(id)?.(result)
    else if (method === 'textDocument/publishDiagnostics' && params) {
      this.#faults.get(params.uri)?.(params.diagnostics.map(({ message }) => message))
    }
  }
}
