import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { TemplateItem, TemplateValues } from '../../contract/checklist-template.ts'
import type { Template } from '../../contract/checklists.ts'

/** What a foundation keeps: an item of the program under its own name, or one that it made itself. */
export type OwnItem = { item: string; version: number; values: TemplateValues }

export const mostOwnItems = 100

export const valuesOf = (of: Template): TemplateValues => ({
  titleNl: of.title.nl,
  titleEn: of.title.en,
  whyNl: of.why.nl,
  whyEn: of.why.en,
  phase: of.phase,
  days: of.days,
  who: of.who,
  scope: of.scope,
  group: of.for ?? null,
  ageFrom: of.ages?.[0] ?? null,
  ageUntil: of.ages?.[1] ?? null,
  link: of.link,
  fromOn: null,
  untilOn: null,
  hidden: false,
})

/** Who wrote no English has the Dutch read. */
export const templateOf = (key: string, of: TemplateValues): Template => ({
  key,
  phase: of.phase,
  who: of.who,
  scope: of.scope,
  days: of.days,
  link: of.link || null,
  title: { nl: of.titleNl, en: of.titleEn || of.titleNl },
  why: { nl: of.whyNl, en: of.whyEn || of.whyNl },
  ...(of.group !== null && { for: of.group }),
  ...(of.ageFrom !== null && of.ageUntil !== null && { ages: [of.ageFrom, of.ageUntil] as const }),
})

const inForce = ({ fromOn, untilOn }: TemplateValues, on: PlainDate) =>
  (fromOn === null || fromOn <= on) && (untilOn === null || on <= untilOn)

/**
 * What a checklist is made of on a day: the items of the program, each as the foundation has it then, and those of its
 * own. One that is hidden or over is no longer given to anybody; it stays readable where something was said about it.
 */
export function templatesOn(
  shipped: readonly Template[],
  own: readonly OwnItem[],
): (on: PlainDate) => readonly Template[] {
  const changed = new Map(own.map((one) => [one.item, one.values]))
  const names = new Set(shipped.map(({ key }) => key))
  return (on) => [
    ...shipped.map((template) => {
      const values = changed.get(template.key)
      if (!values || !inForce(values, on)) return template
      return values.hidden ? { ...template, retired: true } : templateOf(template.key, values)
    }),
    ...own.flatMap(({ item, values }) => {
      if (names.has(item) || (values.fromOn !== null && on < values.fromOn)) return []
      const template = templateOf(item, values)
      return [values.hidden || !inForce(values, on) ? { ...template, retired: true } : template]
    }),
  ]
}

/** For who keeps it: everything, as it would be changed. */
export function templateItems(shipped: readonly Template[], own: readonly OwnItem[]): TemplateItem[] {
  const changed = new Map(own.map((one) => [one.item, one]))
  const names = new Set(shipped.map(({ key }) => key))
  return [
    ...shipped.map((template): TemplateItem => {
      const one = changed.get(template.key)
      return one
        ? { ...one, origin: 'changed' }
        : { item: template.key, origin: 'shipped', values: valuesOf(template), version: 0 }
    }),
    ...own.filter(({ item }) => !names.has(item)).map((one): TemplateItem => ({ ...one, origin: 'own' })),
  ]
}

export function refuseTemplateItem(wish: TemplateValues): Fault[] {
  const faults: Fault[] = []
  if ((wish.ageFrom === null) !== (wish.ageUntil === null))
    faults.push({ pointer: wish.ageFrom === null ? '/ageFrom' : '/ageUntil', code: 'fault/required' })
  if (wish.ageFrom !== null && wish.ageUntil !== null && wish.ageUntil < wish.ageFrom)
    faults.push({ pointer: '/ageUntil', code: 'fault/out-of-range' })
  if (wish.scope !== 'child' && wish.ageFrom !== null)
    faults.push({ pointer: '/ageFrom', code: 'fault/only-of-children' })
  if (wish.fromOn !== null && wish.untilOn !== null && wish.untilOn < wish.fromOn)
    faults.push({ pointer: '/untilOn', code: 'fault/ends-before-start' })
  if (wish.link && !isSafeLink(wish.link)) faults.push({ pointer: '/link', code: 'fault/no-link' })
  return faults
}
const isSafeLink = (link: string) => link.startsWith('https://') && URL.canParse(link) && !/[\s"'<>]/.test(link)
