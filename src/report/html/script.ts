/**
 * What filters, folds and unfolds the items. It only hides and shows what is there: it makes no element and reads no
 * address but the mark of the page that a link leads to.
 */
export const script = `
(() => {
  const form = document.querySelector('form.filter')
  if (!form) return
  const sections = [...document.querySelectorAll('details.section')].map((details) => ({
    details,
    folded: !details.open,
    items: [...details.querySelectorAll('article.item')].map((element) => ({ element, words: null })),
  }))
  const total = sections.reduce((sum, { items }) => sum + items.length, 0)
  const wordsOf = (item) => (item.words ??= item.element.textContent.toLowerCase())
  let filtered = false

  const apply = () => {
    const data = new FormData(form)
    const statuses = new Set(data.getAll('status'))
    const section = data.get('section')
    const owner = data.get('owner') ?? ''
    const words = data.get('words').toLowerCase().split(/\\s+/).filter(Boolean)
    const active = statuses.size > 0 || section !== '' || owner !== '' || words.length > 0
    let shown = 0
    for (const { details, items, folded } of sections) {
      const here = section === '' || details.dataset.section === section
      let any = 0
      for (const item of items) {
        const { status, owner: of } = item.element.dataset
        const fits = here && (statuses.size === 0 || statuses.has(status)) && (owner === '' || of === owner) &&
          words.every((word) => wordsOf(item).includes(word))
        item.element.hidden = !fits
        if (fits) any++
      }
      details.hidden = any === 0
      if (active) details.open = any > 0
      else if (filtered) details.open = !folded
      shown += any
    }
    filtered = active
    form.elements.shown.value = shown + ' of ' + total + ' items'
  }

  let waiting = 0
  const soon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(apply, 60)
  }
  const all = (open) => {
    for (const { details } of sections) details.open = open
  }
  form.addEventListener('input', soon)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(apply))
  form.elements.unfold.addEventListener('click', () => all(true))
  form.elements.fold.addEventListener('click', () => all(false))

  const reveal = () => {
    const item = document.getElementById(location.hash.slice(1))
    const details = item?.closest('details.section')
    if (!details) return
    if (item.hidden) form.reset()
    details.hidden = item.hidden = false
    details.open = true
    item.tabIndex = -1
    item.focus()
    item.scrollIntoView({ block: 'start' })
  }
  addEventListener('hashchange', reveal)
  let folded = []
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')]
    for (const details of folded) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false
  })
  form.hidden = false
  apply()
  if (location.hash) reveal()
})()
`
