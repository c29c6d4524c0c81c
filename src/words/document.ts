import type { RuleTexts } from './rule.ts'

/** Where the list that people read and the checklist of the gate say different things. */
export const document = {
  'document/box-without-item': {
    title: 'Every box of the document is an item of the checklist',
    level: 'warning',
    why: 'People believe that the gate watches over what their list says; nobody watches over this box.',
    fix: {
      default:
        'Add an item with these words as its title, or name one in the box: `<!-- id: item-id -->`. Where it is nothing for the gate, write `<!-- id: none -->`.',
    },
    source: 'readiness-gate design: list and gate do not drift apart',
  },
  'document/unknown-id': {
    title: 'A comment in a box names an item of the checklist',
    level: 'warning',
    why: 'The item was removed or renamed, so nothing stands for the box any more.',
    fix: { default: 'Name the item that stands for the box, or remove the box with the item.' },
    source: 'readiness-gate design: list and gate do not drift apart',
  },
  'document/item-without-box': {
    title: 'Every item of the checklist has a box in the document',
    level: 'warning',
    why: 'Who reads the list does not learn what the gate asks.',
    fix: {
      default: 'Add a box with the title of the item to the document, or name the item in one: `<!-- id: item-id -->`.',
    },
    source: 'readiness-gate design: list and gate do not drift apart',
  },
} as const satisfies RuleTexts
