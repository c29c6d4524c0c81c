/** Where the schemas of this version are, for editors. */
const schemas = 'https://raw.githubusercontent.com/readiness-gate/readiness-gate/v1'

/** The first line of a file, by which an editor knows what may stand there. */
export function editorLine(name: 'readiness' | 'attestations' | 'waivers'): string {
  return `# yaml-language-server: $schema=${schemas}/${name}.schema.json\n`
}
