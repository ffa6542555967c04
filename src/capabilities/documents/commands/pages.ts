import { renderPdf } from '#platform/server/pdf/render-pdf.ts'
import { problem } from '#kernel/problem.ts'
import type { UploadMedia } from '../contract/documents.ts'
import { keptJpeg, keptPng } from '../rules/content.ts'

/** A page for each photo, as large as it fits, lying where the photo lies. */
const template = `
#for page in data.pages {
  set std.page(paper: "a4", margin: 8mm, flipped: page.lying)
  align(center + horizon, photo(page.name, width: 100%, height: 100%, fit: "contain", alt: page.alt))
  if not page.last { pagebreak() }
}
`

/** Photos as the pages of one PDF, in this order; without what a camera wrote beside them. */
export async function pagesOf(
  photos: readonly { bytes: Uint8Array; media: UploadMedia }[],
  { title, madeAt }: { title: string; madeAt: Date },
): Promise<Uint8Array> {
  const pictures = photos.map(({ bytes, media }) => {
    const picture = media === 'png' ? keptPng(bytes) : keptJpeg(bytes)
    if (picture === null) throw problem('documents/not-what-it-seems')
    return { ...picture, name: media === 'png' ? 'png' : 'jpg' }
  })
  const names = pictures.map(({ name }, at) => `${at}.${name}`)
  return renderPdf({
    template,
    images: {},
    photos: Object.fromEntries(pictures.map(({ bytes }, at) => [names[at]!, bytes])),
    title,
    lang: 'nl',
    madeAt,
    data: {
      pages: pictures.map(({ width, height }, at) => ({
        name: names[at],
        lying: width > height,
        alt: `Foto ${at + 1} van ${pictures.length}`,
        last: at === pictures.length - 1,
      })),
    },
  }).catch((error: Error & { code?: string }) => {
    // What looked like a picture cannot be read as one.
    throw error.code === 'pdf/refused' ? problem('documents/not-what-it-seems') : error
  })
}
