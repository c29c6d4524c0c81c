import { sectionOf } from '../../formats/markdown/section.ts'
import type { Problem } from '../../model/problem.ts'
import type { Checklist } from '../checklist.ts'
import type { OutlineItem } from '../outline.ts'
import type { Together } from '../records/drift.ts'
import type { ChecklistText } from '../schema.ts'
import type { Complete } from '../stage.ts'
import type { Tree } from '../tree/tree.ts'

type Sections = Checklist['onFailure']

/** Text of the document that people read, or undefined where there is none in the repository. */
export async function readDocument(path: string, tree: Tree): Promise<string | undefined> {
  const entry = await tree.read(path)
  return entry.kind === 'file' ? entry.bytes.toString('utf8') : undefined
}

/** The sections of the document that are shown when the gate is closed. */
export async function documentSections(text: ChecklistText, tree: Tree): Promise<Complete<Sections>> {
  const titles = text['on-failure']?.show ?? []
  const none = (message: string) => ({ value: [], problems: [{ message }] })
  if (text.document === undefined) {
    if (titles.length === 0) return { value: [], problems: [] }
    return none('`on-failure: show` names sections of a `document`, and there is none')
  }
  const markdown = await readDocument(text.document, tree)
  if (markdown === undefined) return none(`there is no document ${text.document} in the checkout`)
  const problems: Problem[] = []
  const value = titles.flatMap((title) => {
    const found = sectionOf(markdown, title)
    if (found === undefined) problems.push({ message: `${text.document} has no section "${title}"` })
    return found === undefined ? [] : [{ title, text: found }]
  })
  return { value, problems }
}

/** How the document and the items go together; null where the checklist names none, or one without a box. */
export async function documentAndItems(
  path: string | undefined,
  items: readonly OutlineItem[],
  tree: Tree,
): Promise<Together | null> {
  const markdown = path === undefined ? undefined : await readDocument(path, tree)
  if (path === undefined || markdown === undefined || !/\[[ xX]\]/.test(markdown)) return null
  const [{ tasksIn }, { together }] = await Promise.all([
    import('../../formats/markdown/tasks.ts'),
    import('../records/drift.ts'),
  ])
  const tasks = tasksIn(markdown)
  return tasks.length === 0 ? null : together(path, tasks, items)
}
