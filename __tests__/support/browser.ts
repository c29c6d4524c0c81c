import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly sessionId?: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: { readonly message: string }
}

type Waiting = {
  readonly done: (result: Readonly<Record<string, unknown>>) => void
  readonly failed: (error: Error) => void
}

/** A page of a Chromium without a window, driven by the DevTools protocol. */
export class Browser {
  readonly #child: ChildProcess
  readonly #profile: string
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, Waiting>()
  #session: string | undefined
  #sent = 0
  /** URLs that were asked for since the page was opened. */
  readonly requests: string[] = []
  /** What the console and the policy complained about. */
  readonly complaints: string[] = []
  #loaded: () => void = () => {}

  private constructor(child: ChildProcess, profile: string, socket: WebSocket) {
    this.#child = child
    this.#profile = profile
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => this.#take(JSON.parse(String(data)) as Message))
  }

  /** @param program path of Chromium */
  static async start(program: string): Promise<Browser> {
    const profile = mkdtempSync(join(tmpdir(), 'readiness-browser-'))
    const child = spawn(
      program,
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run', '--disable-sync'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
        ...[`--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'],
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    )
    const address = await addressOf(child)
    const socket = new WebSocket(address)
    await new Promise((done, failed) => {
      socket.addEventListener('open', done, { once: true })
      socket.addEventListener('error', failed, { once: true })
    })
    const browser = new Browser(child, profile, socket)
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
    browser.#session = String(sessionId)
    for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await browser.send(`${domain}.enable`)
    return browser
  }

  /** Opens a page and waits until it has loaded. */
  async open(url: string): Promise<void> {
    this.requests.length = 0
    this.complaints.length = 0
    const loaded = new Promise<void>((done) => {
      this.#loaded = done
    })
    await this.send('Page.navigate', { url })
    await loaded
  }

  /** What an expression in the page comes to, as JSON; a promise is awaited. */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    const { result, exceptionDetails } = answer as {
      result: { value: T }
      exceptionDetails?: { exception?: { description?: string } }
    }
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'the page threw')
    return result.value
  }

  /** Presses keys one after the other, by their names, such as `Tab`; a single character is typed. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const text = key.length === 1 ? key : key === 'Enter' ? '\r' : undefined
      const code = { Tab: 9, Enter: 13, ' ': 32 }[key]
      const event = { key, ...(text && { text }), ...(code && { windowsVirtualKeyCode: code }) }
      await this.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...event })
      await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
    }
  }

  /** Width in pixels, and the colours that the reader prefers. */
  async look(width: number, colors: 'light' | 'dark', height = 800): Promise<void> {
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false })
    const features = [{ name: 'prefers-color-scheme', value: colors }]
    await this.send('Emulation.setEmulatedMedia', { features })
  }

  /** The page as a PNG, no higher than this. */
  async picture(width: number, most: number): Promise<Buffer> {
    const whole = await this.evaluate<number>('Math.ceil(document.documentElement.getBoundingClientRect().height)')
    const height = Math.min(whole, most)
    // What is out of sight may not be drawn at all.
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false })
    const clip = { x: 0, y: 0, width, height, scale: 1 }
    await this.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
    const { data } = await this.send('Page.captureScreenshot', { clip, captureBeyondViewport: true })
    return Buffer.from(String(data), 'base64')
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.#child.once('exit', done))
    this.#socket.close()
    this.#child.kill()
    await ended
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }

  send(method: string, params: object = {}): Promise<Readonly<Record<string, unknown>>> {
    const id = ++this.#sent
    const answer = new Promise<Readonly<Record<string, unknown>>>((done, failed) => {
      this.#waiting.set(id, { done, failed })
    })
    this.#socket.send(JSON.stringify({ id, method, params, ...(this.#session && { sessionId: this.#session }) }))
    return answer
  }

  #take({ id, method, params, result, error }: Message): void {
    if (id !== undefined) {
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (error) waiting?.failed(new Error(error.message))
      else waiting?.done(result ?? {})
      return
    }
    if (method === 'Page.loadEventFired') this.#loaded()
    if (method === 'Network.requestWillBeSent') {
      this.requests.push((params as { request: { url: string } }).request.url)
    }
    if (method === 'Log.entryAdded') this.complaints.push((params as { entry: { text: string } }).entry.text)
    if (method === 'Runtime.exceptionThrown') this.complaints.push(JSON.stringify(params))
  }
}

function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = ''
    stderr?.on('data', (data: Buffer) => {
      said += data.toString()
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1]
      if (address !== undefined) done(address)
    })
    stderr?.on('end', () => failed(new Error(`the browser did not start: ${said}`)))
  })
}
