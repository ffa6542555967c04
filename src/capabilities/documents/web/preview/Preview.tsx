import { useEffect, useRef, useState } from 'react'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import './preview.css'
import { openPdf } from './open-pdf.ts'

/** So many pages at once: a long paper is drawn as somebody goes on reading. */
const AT_ONCE = 5

/** A PDF drawn page by page: nothing in it runs, loads or leads anywhere, and it is there on a phone too. */
export function Preview({ address, title }: { address: string; title: string }) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | 'failed' | null>(null)
  const [shown, setShown] = useState(AT_ONCE)
  useEffect(() => {
    const opening = openPdf(address)
    let gone = false
    opening.then(
      (found) => !gone && setPdf(found),
      () => !gone && setPdf('failed'),
    )
    return () => {
      gone = true
      void opening.then((found) => found.destroy()).catch(() => {})
    }
  }, [address])
  if (pdf === null)
    return (
      <p className="waiting" role="status">
        {t('documents.preview.loading')}
      </p>
    )
  if (pdf === 'failed') return <p className="notice calm">{t('documents.preview.failed')}</p>
  const pages = Array.from({ length: Math.min(shown, pdf.numPages) }, (_, at) => at + 1)
  return (
    <div className="stack">
      {pages.map((number) => (
        <PageOfPdf key={number} pdf={pdf} number={number} title={title} />
      ))}
      {shown < pdf.numPages && (
        <div>
          <Button onClick={() => setShown(shown + AT_ONCE)}>
            {t('documents.preview.more', { shown, of: pdf.numPages })}
          </Button>
        </div>
      )}
    </div>
  )
}

function PageOfPdf({ pdf, number, title }: { pdf: PDFDocumentProxy; number: number; title: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [text, setText] = useState('')
  useEffect(() => {
    const at = canvas.current
    if (!at) return
    let stop = () => {}
    void pdf
      .getPage(number)
      .then(async (page) => {
        const width = (at.parentElement?.clientWidth ?? 600) * Math.min(2, devicePixelRatio)
        const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
        at.width = Math.round(viewport.width)
        at.height = Math.round(viewport.height)
        const drawing = page.render({ canvas: at, viewport })
        stop = () => drawing.cancel()
        await drawing.promise
        const { items } = await page.getTextContent()
        setText(items.map((item) => ('str' in item ? item.str : '')).join(' '))
      })
      // Left before it was drawn.
      .catch(() => {})
    return () => stop()
  }, [pdf, number])
  return (
    <figure className="pdf-page">
      <canvas ref={canvas} role="img" aria-label={t('documents.preview.page', { number, of: pdf.numPages, title })} />
      {text.trim() !== '' && <figcaption className="vh">{text}</figcaption>}
    </figure>
  )
}
