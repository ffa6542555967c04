import { Fragment, type ReactNode, useState } from 'react'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { UrgencyMark } from '#platform/web/ui/Icon.tsx'
import { Empty, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { decideHeld, type HeldRow, listHeld } from '../contract.ts'
import { kinds } from '../rules/kinds.ts'
import { type Decision, decisionsFor } from '../rules/decisions.ts'
import { type ReasonCode, reasonText } from '../rules/reasons.ts'
import './imports.css'
import { kindName, reasonName, type Value, valueName } from './parts/words.ts'

/** Rows that wait for the team leader: what is offered beside what is here, and what to do with it. */
export function HeldScreen() {
  const { search } = useAddress()
  const [notTaken, setNotTaken] = useState<NotTaken | null>(null)
  const read = useRead(listHeld, search['import'] ? { batchId: search['import'] } : {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { rows } = read.value
  return (
    <Page
      title={t('imports.heldScreen')}
      sentence={t('imports.heldSentence')}
      crumb={{ to: '/importeren', text: t('imports.title') }}
    >
      {notTaken && (
        <div className="notice" role="alert">
          <UrgencyMark of="late" />
          <div>
            <p>
              <strong>{notTaken.text}</strong>
            </p>
            {notTaken.reasons.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
          </div>
        </div>
      )}
      {rows.length === 0 ? (
        <Empty title={t('imports.heldNone')}>{t('imports.heldNoneText')}</Empty>
      ) : (
        rows.map((row) => <Held key={`${row.batchId} ${row.kind} ${row.rowNo}`} row={row} onNotTaken={setNotTaken} />)
      )}
    </Page>
  )
}

/** A row that waits again or was refused, although somebody decided: what is said of it stays until the next decision. */
type NotTaken = { text: string; reasons: readonly string[] }

function Held({ row, onNotTaken }: { row: HeldRow; onNotTaken: (told: NotTaken | null) => void }) {
  const decide = useCommand(decideHeld, {
    refreshes: 'all',
    onDone: ({ outcome, reasons }) => {
      const text = t(`imports.decided.${outcome}`, { row: titleOf(row) })
      const again = outcome === 'held' || outcome === 'refused'
      onNotTaken(again ? { text, reasons: [...new Set(reasons.map(reasonOf))] } : null)
      if (!again) toast(text)
    },
  })
  const codes = row.reasons.map(({ code }) => code)
  const byHand = codes.includes('changed-by-hand')
  const choices = decisionsFor(codes)
  const run = (decision: Decision, sameAs?: string) =>
    void decide.run({ batchId: row.batchId, kind: row.kind, rowNo: row.rowNo, decision, ...(sameAs ? { sameAs } : {}) })
  return (
    <Section
      title={titleOf(row)}
      end={<span className="sm dim">{t('imports.where', { file: row.file, line: row.line })}</span>}
    >
      <div className="stack">
        <ul aria-label={t('imports.why')}>
          {[...new Set(row.reasons.map(reasonOf))].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <div className="versus">
          <Side title={t('imports.inFile')}>{byHand ? changedValues(row) : offeredValues(row)}</Side>
          {byHand ? <Side title={t('imports.here')}>{valuesHere(row)}</Side> : <Resembles row={row} />}
        </div>
        {row.waiting > 0 && <p className="dim">{t('imports.waitingRows', { count: row.waiting })}</p>}
        {codes.includes('number-of-someone-else') && <p>{t('imports.ownNumber')}</p>}
        <Notice problem={decide.problem} />
        <div className="choices">
          {choices.includes('same') &&
            row.resembles.map((person) => (
              <Button key={person.id} busy={decide.busy} onClick={() => run('same', person.id)}>
                {t('imports.decision.same', { name: `${person.name} (${person.number})` })}
              </Button>
            ))}
          {choices
            .filter((decision) => decision !== 'same')
            .map((decision) => (
              <Button key={decision} busy={decide.busy} onClick={() => run(decision)}>
                {t(`imports.decision.${decision}`)}
              </Button>
            ))}
        </div>
      </div>
    </Section>
  )
}

const titleOf = (row: HeldRow): string => {
  const name =
    [row.values['givenNames'], row.values['familyName']].filter(Boolean).join(' ') || String(row.values['name'] ?? '')
  return [name || kindName(row.kind), row.sourceKey?.replaceAll('\u001f', ', ')].filter(Boolean).join(' · ')
}

function reasonOf(reason: HeldRow['reasons'][number]): string {
  if (reason.code === 'changed-by-hand') return reasonName(reason.code)
  const params = Object.fromEntries(Object.entries(reason.params ?? {}).map(([name, value]) => [name, value ?? '']))
  try {
    return reasonText(language(), { ...reason, code: reason.code as ReasonCode, params })
  } catch {
    return reasonName(reason.code)
  }
}

type Pair = readonly [heading: string, value: Value]

const headingOf = (row: HeldRow, key: string) =>
  kinds[row.kind].columns.find((column) => column.key === key)?.heading ?? key

const offeredValues = (row: HeldRow): Pair[] =>
  kinds[row.kind].columns
    .filter(({ key }) => (row.values[key] ?? null) !== null)
    .map(({ key, heading }) => [heading, valueName(row.kind, key, row.values[key])])
const changedValues = (row: HeldRow): Pair[] =>
  row.reasons.map(({ column, value }) => [headingOf(row, column ?? ''), valueName(row.kind, column, value)])
/** What the record itself does not hold (a municipality, a dwelling) is shown as it was when it was last taken. */
const valuesHere = (row: HeldRow): Pair[] =>
  row.reasons.map(({ column, params = {} }) => {
    const heading = headingOf(row, column ?? '')
    const [word, value] =
      'here' in params ? [heading, params['here']] : [`${heading} (${t('imports.hereTaken')})`, params['taken']]
    return [word, valueName(row.kind, column, value)]
  })

function shownValue(value: Value): ReactNode {
  if (value === null || value === undefined || value === '') return <span className="dim">{t('imports.empty')}</span>
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? shortDate(String(value)) : String(value)
}

const Side = ({ title, children }: { title: ReactNode; children: readonly Pair[] }) => (
  <div>
    <h3>{title}</h3>
    <dl>
      {children.map(([heading, value]) => (
        <Fragment key={heading}>
          <dt>{heading}</dt>
          <dd dir="auto">{shownValue(value)}</dd>
        </Fragment>
      ))}
    </dl>
  </div>
)

function Resembles({ row }: { row: HeldRow }) {
  if (row.resembles.length === 0) return <p className="dim">{t('imports.resemblesNone')}</p>
  return row.resembles.map((person) => (
    <div key={person.id}>
      <Side title={t('imports.here')}>
        {[
          [t('imports.number'), person.number],
          [t('imports.name'), person.name],
          [t('imports.born'), person.birthDate],
          [t('imports.vNumber'), person.vNumber],
        ]}
      </Side>
      <p>
        <Link to={`/clienten/${person.id}`}>{t('imports.openFile')}</Link>
      </p>
    </div>
  ))
}
