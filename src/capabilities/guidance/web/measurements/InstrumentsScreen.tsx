import { useState } from 'react'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { FileButton } from '#platform/web/ui/FileButton.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { faultText, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type Instrument, listInstruments, loadWording } from '../../contract/measurements.ts'
import { useSaid } from './words.ts'

/** Instruments, whose words they have, and the place to load texts that the foundation has the licence for. */
export function InstrumentsScreen() {
  const read = useRead(listInstruments, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { instruments, may } = read.value
  return (
    <Page title={t('measure.instruments.title')} sentence={t('measure.instruments.sentence')}>
      {instruments.map((of) => (
        <One key={of.code} of={of} mayLoad={may.load} />
      ))}
    </Page>
  )
}

function One({ of, mayLoad }: { of: Instrument; mayLoad: boolean }) {
  const said = useSaid()
  const [name, setName] = useState('')
  const load = useCommand(loadWording, {
    refreshes: [listInstruments],
    onDone: ({ lines }) =>
      toast(t(lines === 0 ? 'measure.instruments.gone' : 'measure.instruments.loaded', { count: lines })),
  })
  const faults = load.problem?.faults ?? []
  async function take(file: File) {
    setName(file.name)
    await load.run({ instrument: of.code, file: await file.text() })
  }
  const where = (pointer: string) => {
    const [, , line, column] = pointer.split('/')
    return line ? t('measure.instruments.line', { line, column: column ?? '' }) : name
  }
  return (
    <Section title={said(of.name)} count={t('measure.instruments.domains', { count: of.domains.length })}>
      <p>{said(of.source)}</p>
      <p className="dim">{of.ownWords ? t('measure.instruments.own') : said(of.licence)}</p>
      {mayLoad && (
        <div className="form">
          <p>{t('measure.instruments.file')}</p>
          <FileButton
            text={t('measure.instruments.choose')}
            label={`${t('measure.instruments.file')}: ${said(of.name)}`}
            accept=".csv,.json,text/csv,application/json"
            onFiles={([file]) => void take(file!)}
          />
          <p className="dim">
            {t('measure.instruments.format', { domains: of.domains.map(({ key }) => key).join(', ') })}
          </p>
          {faults.length > 0 && (
            <div className="faults" role="alert">
              <h2>{t('ui.faultsTitle', { count: faults.length })}</h2>
              <ul>
                {faults.map(({ pointer, code, params }) => (
                  <li key={`${pointer}${code}`}>
                    {where(pointer)}: {faultText(code, params)}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {load.problem && faults.length === 0 && <Notice problem={load.problem} />}
          {of.ownWords && (
            <Button busy={load.busy} onClick={() => void load.run({ instrument: of.code, file: '' })}>
              {t('measure.instruments.takeAway')}
            </Button>
          )}
        </div>
      )}
    </Section>
  )
}
