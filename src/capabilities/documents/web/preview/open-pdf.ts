import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { callHeaders } from '#platform/web/api/call.ts'

GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).href

/** Fetched and read here; what a PDF brings to run or to reach elsewhere is left alone. */
export async function openPdf(address: string): Promise<PDFDocumentProxy> {
  const response = await fetch(address, { headers: callHeaders })
  if (!response.ok) throw new Error(`the file did not come: ${response.status}`)
  const data = new Uint8Array(await response.arrayBuffer())
  return getDocument({ data, enableXfa: false, isEvalSupported: false, useWasm: false, stopAtErrors: false }).promise
}
