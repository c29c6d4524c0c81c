import { isTemplateName } from './template-name.ts'

const ends = ['.example', '.sample', '.dist', '.template']

/** Where the example of env files usually lies; of none it is `.env.example`. @param files paths of env files */
export function usualExamples(files: readonly string[]): string[] {
  if (files.length === 0) return ['.env.example']
  const bases = files.filter((path) => !isTemplateName(path))
  return [...new Set(bases.flatMap((base) => [...ends.map((end) => base + end), ...siblings(base)]))]
}

/** `.env.example` beside `.env.production`. */
function siblings(path: string): string[] {
  const slash = path.lastIndexOf('/')
  const directory = path.slice(0, slash + 1)
  return path.slice(slash + 1).startsWith('.env')
    ? [...ends.map((end) => `${directory}.env${end}`), `${directory}env.example`, `${directory}example.env`]
    : []
}
