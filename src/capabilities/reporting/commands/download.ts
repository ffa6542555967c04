import type { Download } from '#platform/server/http/route.ts'
import type { Report, ReportFormat } from '../contract.ts'
import { fileNameOf, type Lang } from '../rules/layout.ts'
import { pdfOf } from './pdf.ts'
import { csvOf, workbookOf } from './sheets.ts'

const contentTypes: Record<ReportFormat, string> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

export async function downloadOf(
  report: Report,
  { format, lang }: { format: ReportFormat; lang: Lang },
  madeAt: Date,
): Promise<Download> {
  return {
    contentType: contentTypes[format],
    fileName: `${fileNameOf(report)}.${format}`,
    body: await bodyOf(report, format, lang, madeAt),
  }
}

async function bodyOf(report: Report, format: ReportFormat, lang: Lang, madeAt: Date): Promise<Uint8Array | string> {
  switch (format) {
    case 'pdf':
      return pdfOf(report, lang, madeAt)
    case 'xlsx':
      return workbookOf(report, lang, madeAt)
    case 'csv':
      return csvOf(report, lang)
  }
}
