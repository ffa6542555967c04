import Docxtemplater, { type DXT } from 'docxtemplater'
import PizZip from 'pizzip'

/** What a field can hold: words, or lines with fields of their own. */
export type DocxData = { readonly [field: string]: string | readonly DocxData[] }

type Part = { type?: string; value?: string; module?: string; subparsed?: readonly Part[] }

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
    const found = new Set<string>()
    const looking: DXT.Module = {
      name: 'LookingModule',
      // Its types know only one of the two answers that it takes.
      postparse: ((parts: readonly Part[]) => {
        for (const name of fieldsIn(parts)) found.add(name)
        return { postparsed: parts, errors: [] }
      }) as never,
    }
    const opened = new Docxtemplater(new PizZip(template), { ...settings, modules: [looking] })
    return opened.getZip() === undefined ? null : [...found]
  } catch {
    return null
  }
}

const fieldsIn = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ type, value, module, subparsed }) => [
    ...(type === 'placeholder' && value ? [module === 'rawxml' ? `@${value}` : value] : []),
    ...fieldsIn(subparsed ?? []),
  ])

/** The letter. The template was looked at with `fieldsOf` before. */
export function fillDocx(template: Uint8Array, data: DocxData): Buffer {
  const letter = new Docxtemplater(new PizZip(template), settings)
  letter.render(data)
  return letter.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }) as Buffer
}
