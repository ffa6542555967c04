import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFamilies, type PdfAnswer, type PdfDocument, type PdfRequest } from './document.ts'

// Typst refuses to read outside its workspace; this one holds nothing but what a request puts in it.
const workspace = join(import.meta.dirname, 'nothing-here')

const packages = ['noto-sans', 'noto-sans-arabic', 'noto-sans-ethiopic']
const weights = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold']

function fontPaths(): string[] {
  return packages.flatMap((name) => {
    const folder = dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}/package.json`)))
    return weights.map((weight) => join(folder, weight))
  })
}

const families = fontFamilies.map((family) => JSON.stringify(family)).join(', ')
const prelude = `
#let about = json("/about.json")
#let data = json("/data.json")
#let picture(name, ..how) = image("/images/" + name + ".svg", ..how)
#let photo(name, ..how) = image("/photos/" + name, ..how)
#set document(title: about.title, date: auto)
#set text(lang: about.lang, region: about.region, font: (${families}))
`

/** Where a language is of many countries, none: dates and numbers are words of the caller. */
const regions = { nl: 'nl', en: 'gb', ar: null, ti: null } as const

const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fontPaths() }] })

function compile(document: PdfDocument): { pdf: Uint8Array } | { fault: string; refused: boolean } {
  compiler.resetShadow()
  const put = (path: string, text: string) => compiler.mapShadow(join(workspace, path), Buffer.from(text))
  const region = regions[document.lang]
  put('about.json', JSON.stringify({ title: document.title, lang: document.lang, region }))
  put('data.json', JSON.stringify(document.data))
  for (const [name, svg] of Object.entries(document.images)) put(`images/${name}.svg`, svg)
  for (const [name, bytes] of Object.entries(document.photos ?? {}))
    compiler.mapShadow(join(workspace, `photos/${name}`), Buffer.from(bytes))
  try {
    const compiled = compiler.compile({ mainFileContent: prelude + document.template, resetRead: true })
    if (!compiled.result) return { fault: messages(compiled.takeDiagnostics()), refused: true }
    const creationTimestamp = Math.floor(document.madeAt.getTime() / 1000)
    const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp })
    return { pdf: new Uint8Array(pdf) }
  } catch (error) {
    return { fault: String(error), refused: /PDF\/UA-1 error/.test(String(error)) }
  } finally {
    compiler.evictCache(10)
  }
}

const messages = (error: NodeError | null): string =>
  (error?.shortDiagnostics ?? []).map((found: { message?: unknown }) => String(found.message)).join('; ') || 'unknown'

parentPort?.on('message', ({ id, document }: PdfRequest) => {
  const answer: PdfAnswer = { id, ...compile(document) }
  parentPort?.postMessage(answer)
})
