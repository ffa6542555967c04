import type { ReactNode } from 'react'
import { formatInstant, formatNumber } from '#platform/web/i18n/format.ts'
import { t, tMaybe } from '#platform/web/i18n/t.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import type { ImportBatch } from '../../contract.ts'
import { kindName, listName } from './words.ts'

/** What was read and what was not, and what is new to the foundation. */
export function About({ batch }: { batch: ImportBatch }) {
  const {
    filesRead = [],
    filesNotRead = [],
    unknownColumns = [],
    newWords = [],
    newMunicipalities = [],
    locations = [],
  } = batch.summary
  return (
    <>
      <Section title={t('imports.about')}>
        <Rows>
          <Row
            title={batch.source}
            detail={[formatInstant(batch.startedAt), batch.location?.name].filter(Boolean).join(' · ')}
          />
        </Rows>
      </Section>
      <List title={t('imports.filesNotRead')} rows={filesNotRead}>
        {({ file, code, params }) => (
          <Row key={file} title={file} detail={tMaybe(`imports.file.${code}`, params) ?? code} />
        )}
      </List>
      <List title={t('imports.unknownColumns')} text={t('imports.unknownColumnsText')} rows={unknownColumns}>
        {({ file, column }) => <Row key={`${file} ${column}`} title={column} detail={file} />}
      </List>
      <List title={t('imports.locations')} rows={locations}>
        {({ name, clients }) => (
          <Row
            key={name}
            title={name}
            end={<span className="sm dim">{t('imports.locationClients', { count: clients })}</span>}
          />
        )}
      </List>
      <List title={t('imports.newMunicipalities')} rows={newMunicipalities}>
        {(name) => <Row key={name} title={name} />}
      </List>
      <List title={t('imports.newWords')} text={t('imports.newWordsText')} rows={byList(newWords)}>
        {([list, names]) => <Row key={list} title={listName(list)} detail={names.join(', ')} />}
      </List>
      <List title={t('imports.filesRead')} rows={filesRead}>
        {({ file, kind, rows }) => (
          <Row
            key={file}
            title={file}
            detail={kindName(kind)}
            end={<span className="num">{formatNumber(rows)}</span>}
          />
        )}
      </List>
    </>
  )
}

function byList(words: readonly { list: string; name: string }[]): [string, string[]][] {
  const lists = new Map<string, string[]>()
  for (const { list, name } of words) lists.set(list, [...(lists.get(list) ?? []), name])
  return [...lists]
}

type ListProps<T> = { title: string; text?: string; rows: readonly T[]; children: (row: T) => ReactNode }

function List<T>({ title, text, rows, children }: ListProps<T>) {
  if (rows.length === 0) return null
  return (
    <Section title={title} count={String(rows.length)}>
      {text && <p className="dim">{text}</p>}
      <Rows label={title}>{rows.map(children)}</Rows>
    </Section>
  )
}
