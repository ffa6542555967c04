import PizZip from 'pizzip'

export type DocxLine = { text: string; heading?: boolean }

const types = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const links = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

/** A plain Word document (ECMA-376): lines of text on A4, some of them larger. An empty text is an empty line. */
export function writeDocx(lines: readonly DocxLine[]): Buffer {
  const zip = new PizZip()
  const at = { date: new Date('2026-01-01T00:00:00Z') }
  zip.file('[Content_Types].xml', types, at)
  zip.file('_rels/.rels', links, at)
  zip.file('word/document.xml', bodyOf(lines), at)
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

const bodyOf = (lines: readonly DocxLine[]) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines.map(paragraph).join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`

function paragraph({ text, heading = false }: DocxLine): string {
  const look = `<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>${heading ? '<w:b/>' : ''}<w:sz w:val="${heading ? 28 : 22}"/><w:lang w:val="nl-NL"/></w:rPr>`
  return `<w:p><w:pPr><w:spacing w:after="120"/></w:pPr><w:r>${look}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
