const classes: Readonly<Record<string, string>> = {
  1: 'bold',
  2: 'dim',
  31: 'red',
  32: 'green',
  33: 'yellow',
  36: 'cyan',
}

/** A page that shows a text with colours as a terminal of so many columns would. */
export function terminalPage(text: string, columns: number): string {
  let open = 0
  const body = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\u001b\[(\d+)m/g, (_, code: string) => {
      const name = classes[code]
      if (name === undefined) return open-- > 0 ? '</span>' : ''
      open++
      return `<span class="${name}">`
    })
  return `<!doctype html><meta charset="utf-8"><style>
body { background: #0d1117; color: #d1d7e0; margin: 0 }
pre { font: 14px/1.35 'DejaVu Sans Mono', monospace; width: ${columns + 1}ch; padding: 16px; margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
.bold { font-weight: 700; color: #fff } .dim { color: #9198a1 } .red { color: #ff7b72 } .green { color: #3fb950 } .yellow { color: #d29922 } .cyan { color: #39c5cf }
</style><pre>${body}</pre>`
}
