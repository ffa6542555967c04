import { isDateFormat } from 'hucre'
import { attribute, type XmlHandler, XmlScanner } from './xml-scanner.ts'
import type { ZipParts } from './zip-parts.ts'

/** How a number is shown, as far as it changes what people read: as a day, or with zeros in front. */
export type NumberShape = 'plain' | 'date' | { readonly digits: number }

export type Workbook = {
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  readonly since1904: boolean
  /** By the number of a cell's style. */
  readonly shapes: readonly NumberShape[]
  readonly texts: readonly string[]
}

/** All of a workbook but its sheets: they are read later, one by one, and not held. */
export async function readWorkbook(zip: ZipParts): Promise<Workbook> {
  const main = (await relations(zip, '_rels/.rels')).find(({ type }) => type === 'officeDocument')?.target
  if (main === undefined) throw new Error('No workbook part')
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const related = await relations(zip, `${folder}_rels/${main.slice(folder.length)}.rels`, folder)
  const partOf = (type: string) =>
    related.find((relation) => relation.type === type && zip.has(relation.target))?.target
  const sheets: { name: string; part: string }[] = []
  let since1904 = false
  await scan(zip, main, {
    open(name, attributes) {
      if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')
      if (name !== 'sheet') return
      const id = attribute(attributes, 'id')
      const part = related.find((relation) => relation.id === id && relation.type === 'worksheet')?.target
      // A sheet that is only a chart holds no rows.
      if (part !== undefined) sheets.push({ name: attribute(attributes, 'name') ?? '', part })
    },
  })
  const [texts, styles] = [partOf('sharedStrings'), partOf('styles')]
  return {
    sheets,
    since1904,
    shapes: styles === undefined ? [] : await numberShapes(zip, styles),
    texts: texts === undefined ? [] : await sharedTexts(zip, texts),
  }
}

async function scan(zip: ZipParts, part: string, handler: XmlHandler): Promise<void> {
  const scanner = new XmlScanner(handler)
  for await (const text of zip.read(part, 'held')) scanner.push(text)
  scanner.end()
}

type Relation = { readonly id: string; readonly type: string; readonly target: string }

/** Types by their last word: the strict and the usual form of the format differ only in what stands before it. */
async function relations(zip: ZipParts, part: string, folder = ''): Promise<Relation[]> {
  const found: Relation[] = []
  await scan(zip, part, {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => attribute(attributes, key) ?? '')
      found.push({ id: id!, type: type!.slice(type!.lastIndexOf('/') + 1), target: resolved(folder, target!) })
    },
  })
  return found
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

async function numberShapes(zip: ZipParts, part: string): Promise<NumberShape[]> {
  const formats = new Map<string, string>()
  const shapes: NumberShape[] = []
  let inCellFormats = false
  await scan(zip, part, {
    open(name, attributes) {
      if (name === 'numFmt')
        formats.set(attribute(attributes, 'numFmtId') ?? '', attribute(attributes, 'formatCode') ?? '')
      if (name === 'cellXfs') inCellFormats = true
      if (name === 'xf' && inCellFormats) shapes.push(shapeOf(attribute(attributes, 'numFmtId') ?? '0', formats))
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false
    },
  })
  return shapes
}

function shapeOf(id: string, formats: ReadonlyMap<string, string>): NumberShape {
  const format = formats.get(id)
  if (format !== undefined && /^0{2,20}$/.test(format)) return { digits: format.length }
  return isDateFormat(format ?? id) ? 'date' : 'plain'
}

async function sharedTexts(zip: ZipParts, part: string): Promise<string[]> {
  const texts: string[] = []
  const collector = new TextCollector()
  await scan(zip, part, {
    open: (name) => collector.open(name),
    text: (text) => collector.text(text),
    close(name) {
      collector.close(name)
      if (name === 'si') texts.push(collector.take())
    },
  })
  return texts
}

/** Joins the runs of a text; the reading aids over Chinese and Japanese characters (`rPh`) are no part of it. */
export class TextCollector {
  #inText = false
  #inAid = false
  #text = ''

  open(name: string): void {
    if (name === 't') this.#inText = !this.#inAid
    else if (name === 'rPh') this.#inAid = true
  }

  text(text: string): void {
    if (this.#inText) this.#text += text
  }

  close(name: string): void {
    if (name === 't') this.#inText = false
    else if (name === 'rPh') this.#inAid = false
  }

  get length(): number {
    return this.#text.length
  }

  take(): string {
    const text = this.#text
    this.#text = ''
    return text.includes('_x')
      ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
      : text
  }
}
