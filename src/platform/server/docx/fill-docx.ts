import Docxtemplater, { type DXT } from 'docxtemplater'
import InspectModule from 'docxtemplater/js/inspect-module.js'
import PizZip from 'pizzip'

/** What a field can hold: words, or lines with fields of their own. */
export type DocxData = { readonly [field: string]: string | readonly DocxData[] }

type Part = { value: string; module?: string; subparsed?: Part[] }
type Tag = { name: string; raw: boolean }

/** Its types speak of a default that is not there. */
const Inspecting = InspectModule as unknown as new () => DXT.Module & { getAllStructuredTags(): Part[] }

/**
 * A field is a name and nothing else: no expression, no code, nothing of a value but what it says itself. What is not there
 * is empty.
 */
const parser = (name: string) => ({
  get: (scope: unknown): unknown =>
    typeof scope === 'object' && scope !== null && Object.hasOwn(scope, name)
      ? (scope as Record<string, unknown>)[name]
      : undefined,
})
const settings = { paragraphLoop: true, linebreaks: true, errorLogging: false, parser, nullGetter: () => '' } as const

/** The fields of a template, also those within lines; null for what cannot be read as one. Names with `@` would put in what is no text. */
export function fieldsOf(template: Uint8Array): string[] | null {
  try {
    const inspecting = new Inspecting()
    const opened = new Docxtemplater(new PizZip(template), { ...settings, modules: [inspecting] })
    if (opened.getZip() === undefined) return null
    const tags = tagsIn(inspecting.getAllStructuredTags())
    return [...new Set(tags.map(({ name, raw }) => (raw ? `@${name}` : name)))]
  } catch {
    return null
  }
}

const tagsIn = (parts: readonly Part[]): Tag[] =>
  parts.flatMap(({ value, module, subparsed }) => [
    { name: value, raw: module === 'rawxml' },
    ...tagsIn(subparsed ?? []),
  ])

/** The letter. The template was looked at with `fieldsOf` before. */
export function fillDocx(template: Uint8Array, data: DocxData): Buffer {
  const letter = new Docxtemplater(new PizZip(template), settings)
  letter.render(data)
  return letter.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }) as Buffer
}
