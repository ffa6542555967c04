import type { FileChooser, Page } from 'playwright-core'

/** What has the focus: how it is called, of which field it is part, and whether one can see that it has the focus. */
export type Focused = {
  tag: string
  type: string
  /** As it is heard: the words beside a choice, the label of a field, the text of a button. */
  name: string
  /** Name in the form of the field, as the contract has it; empty outside fields. */
  field: string
  /** The value that a choice stands for. */
  value: string
  ring: boolean
  place: { top: number; left: number; width: number; height: number }
}

/** Looks at what has the focus; null when that is the page itself. */
export const focused = (page: Page): Promise<Focused | null> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement) || at === document.body) return null
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? [...(at.labels ?? [])] : []
    const group = at.closest('fieldset')
    const id = at.matches('input, textarea, fieldset') ? (at.id.startsWith('field-') ? at.id : (group?.id ?? '')) : ''
    const said = at.getAttribute('aria-label') ?? (labels.map((one) => one.innerText).join(' ') || at.innerText)
    // The picks are radios out of sight; what is seen is the button beside them.
    const seen = at.matches('.pick input') ? (at.nextElementSibling as HTMLElement) : at
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(seen)
    const { top, left, width, height } = seen.getBoundingClientRect()
    return {
      tag: at.tagName.toLowerCase(),
      type: at.getAttribute('type') ?? '',
      name: (said ?? '').replaceAll(/\s+/g, ' ').trim(),
      field: id.replace(/^field-(?:_r_\w+?_|:r\w+:)?/, ''),
      value: at instanceof HTMLInputElement ? at.value : '',
      ring: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none',
      place: { top, left, width, height },
    }
  })

const mostStops = 160

/** Goes on by Tab until what has the focus is meant; says where it came past when it is not there. */
export async function tabTo(page: Page, meant: (at: Focused) => boolean, key = 'Tab'): Promise<Focused> {
  const past: string[] = []
  for (let stop = 0; stop < mostStops; stop++) {
    const at = await focused(page)
    if (at && meant(at)) return at
    if (at) past.push(at.field || at.name.slice(0, 30))
    await page.keyboard.press(key)
  }
  throw new Error(`not reached by ${key}: ${[...new Set(past)].join(' | ')}`)
}

/** A way with Enter: a link or a button. */
export async function press(page: Page, name: RegExp | string): Promise<void> {
  await tabTo(
    page,
    (at) => /^(?:a|button|summary)$/.test(at.tag) && (typeof name === 'string' ? at.name === name : name.test(at.name)),
  )
  await page.keyboard.press('Enter')
}

/** Onward from the last field to the button of its form. */
export async function send(page: Page): Promise<void> {
  await tabTo(page, (at) => at.type === 'submit')
  await page.keyboard.press('Enter')
}

/** Fills in one field as its kind wants it. A choice by its value, one of a list by its words (`*` for whichever comes first), a box by `yes` or `no`. */
export async function answer(page: Page, field: string, value: string): Promise<void> {
  const at = await tabTo(page, (one) => one.field === field && one.tag !== 'fieldset' && one.type !== 'button')
  if (at.type === 'radio') return choose(page, field, value)
  if (at.type === 'checkbox') {
    const on = await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)
    if (on !== (value === 'yes')) await page.keyboard.press('Space')
    return
  }
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  if (value !== '' && value !== '*') await page.keyboard.type(value)
  const list = await page.evaluate(() => document.activeElement!.getAttribute('aria-haspopup') === 'listbox')
  if (list) await (value === '' ? page.keyboard.press('Escape') : pick(page, value))
}

async function choose(page: Page, field: string, value: string): Promise<void> {
  for (let turn = 0; turn < 12; turn++) {
    const at = await focused(page)
    if (at?.value === value) {
      await page.keyboard.press('Space')
      return
    }
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`${field} has no choice ${value}`)
}

/** Down the list that the typed words left, until the one that is meant is lit. */
async function pick(page: Page, words: string): Promise<void> {
  await page.getByRole('option').first().waitFor()
  // A list forgets which one is lit in the turn after it opened; Enter would then send the form.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 0)))
  for (let turn = 0; turn < 30; turn++) {
    const lit = page.locator('[role=option][data-combobox-selected]')
    if (
      (await lit.count()) > 0 &&
      (await lit.first().innerText()).toLowerCase().includes(words === '*' ? '' : words.toLowerCase())
    ) {
      await page.keyboard.press('Enter')
      return
    }
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`no choice with the words ${words}`)
}

/** Opens the window for files with Enter, and gives these. */
export async function giveFiles(
  page: Page,
  button: RegExp,
  files: Parameters<FileChooser['setFiles']>[0],
): Promise<void> {
  const opened = page.waitForEvent('filechooser')
  await press(page, button)
  await (await opened).setFiles(files)
}

export type Told = {
  /** By name of the field: what stands under it. */
  faults: Record<string, string>
  /** Under which fields the words are that no field is described by. */
  loose: string[]
  /** What of the summary leads nowhere. */
  dead: string[]
  /** Name of the field that has the focus, `summary`, or what else has it. */
  focus: string
  problem: string
}

/** What the form says is wrong, and whether somebody who hears the screen comes to know it. */
export const told = (page: Page): Promise<Told> =>
  page.evaluate(() => {
    const nameOf = (id: string) => id.replace(/-error$/, '').replace(/^field-(?:_r_\w+?_|:r\w+:)?/, '')
    const faults: Record<string, string> = {}
    const loose: string[] = []
    for (const one of document.querySelectorAll<HTMLElement>('main .err')) {
      const said = one.innerText.replaceAll(/\s+/g, ' ').trim()
      const by = one.id && document.querySelector(`[aria-describedby~="${CSS.escape(one.id)}"]`)
      faults[nameOf(one.id) || '?'] = said
      if (!by) loose.push(said)
    }
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main .faults a')]
    const at = document.activeElement as HTMLElement | null
    const group = at?.matches('input[type=radio]') ? at.closest('fieldset') : null
    const focus = at?.matches('.faults') ? 'summary' : nameOf(group?.id ?? at?.id ?? '') || (at?.tagName ?? '')
    return {
      faults,
      loose,
      dead: links.filter((link) => !document.getElementById(link.hash.slice(1))).map((link) => link.innerText),
      focus,
      problem: [...document.querySelectorAll<HTMLElement>('main .notice[role=alert]')]
        .map((one) => one.innerText)
        .join(' '),
    }
  })

/** What is pressed and is smaller than 24 px, but for links in a sentence and boxes whose words can be pressed too. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, textarea, summary)')]
      .filter((one) => one.checkVisibility() && !one.closest('.vh, p, li, .mantine-Select-section'))
      .map((one) => (one.matches('label input') ? one.closest('label')! : one))
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect()
        return width > 0 && (width < 24 || height < 24)
      })
      .map((one) => `${one.tagName} ${one.innerText || one.getAttribute('aria-label')}`),
  )
