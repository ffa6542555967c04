import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import { bringTexts } from '#platform/web/i18n/t.ts'
import { loadLaterTexts } from './texts.ts'

/** A screen gets the names in its address (`$clientId`) as properties. */
export type Screen = { path: string; component: LazyExoticComponent<ComponentType<Record<string, string>>> }

/** The screens of one file, fetched when the first of them is opened: its components and the address of each. */
export function from<Module>(load: () => Promise<Module>, addresses: { [Name in keyof Module]?: string }): Screen[] {
  return Object.entries<string | undefined>(addresses).map(([name, path]) => ({
    path: path!,
    component: lazy(async () => ({ default: ((await load()) as Record<string, Screen['component']>)[name]! })),
  }))
}

/** Screens with words of their own, which are left out of the first load. */
export const wordedFrom: typeof from = (load, addresses) =>
  from(async () => (await Promise.all([load(), bringTexts(loadLaterTexts)]))[0], addresses)
