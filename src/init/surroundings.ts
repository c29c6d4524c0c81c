import { posix } from 'node:path'

/** Where projects are deployed, by files that only such a project has. */
const byFile: readonly (readonly [host: string, file: RegExp])[] = [
  ['Vercel', /^vercel\.json$/],
  ['Netlify', /^netlify\.toml$/],
  ['Fly', /^fly(?:\.[\w-]{1,40})?\.toml$/],
  ['Render', /^render\.ya?ml$/],
  ['Railway', /^railway\.(?:json|toml)$/],
  ['Heroku', /^(?:Procfile|app\.json)$/],
  ['Cloudflare', /^wrangler\.(?:toml|jsonc?)$/],
  ['App Engine', /^app\.ya?ml$/],
  ['Firebase', /^firebase\.json$/],
  ['GitHub Pages', /^CNAME$/],
  ['Kubernetes', /^(?:k8s|kubernetes|helm|charts?)\/|(?:^|\/)Chart\.yaml$/],
]

/** What the files tell of where the project is deployed. @param files paths from the root, with `/` */
export function hostsIn(files: readonly string[]): string[] {
  return byFile.flatMap(([host, file]) => (files.some((one) => file.test(one)) ? [host] : []))
}

/** Names of the workflows of GitHub among the files. */
export function workflowsIn(files: readonly string[]): string[] {
  return files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file)).map((file) => posix.basename(file))
}

/** Directories that hold a front end of their own beside the rest. */
export function frontendsIn(files: readonly string[]): string[] {
  const found = files.flatMap(
    (file) => /^((?:[\w.-]+\/)?(?:frontend|client|web|ui|webapp))\/package\.json$/.exec(file)?.[1] ?? [],
  )
  return [...new Set(found)]
}
