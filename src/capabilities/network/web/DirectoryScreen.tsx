import { useState } from 'react'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Empty, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import {
  listPartners,
  type Partner,
  type PartnerSubject,
  partnerSubjects,
  takeFirstPartners,
} from '../contract/partners.ts'
import './network.css'
import { NetworkTabs } from './parts/NetworkTabs.tsx'

const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const wordsOf = (partner: Partner) =>
  fold(
    [
      partner.name,
      partner.about,
      partner.area,
      partner.note,
      ...partner.subjects.map((one) => t(`network.subjects.${one}`)),
    ]
      .filter(Boolean)
      .join(' '),
  )

type Sought = { typed: string; subject: string | null; area: string | null }
const fits = (partner: Partner, { typed, subject, area }: Sought) =>
  fold(typed)
    .split(/\s+/)
    .every((word) => wordsOf(partner).includes(word)) &&
  (subject === null || partner.subjects.includes(subject as PartnerSubject)) &&
  // What works everywhere works here.
  (area === null || partner.area === null || areasOf(partner).includes(area))

const areasOf = ({ area }: Partner) => (area ?? '').split(/,\s*/).filter((one) => one !== '')

/** Where somebody can go: found as one types, by subject and by area. */
export function DirectoryScreen() {
  const read = useRead(listPartners, {})
  const [sought, setSought] = useState<Sought>({ typed: '', subject: null, area: null })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { partners, today, may } = read.value
  const stopped = ({ activeUntil }: Partner) => activeUntil !== null && activeUntil < today
  const found = partners
    .filter((one) => fits(one, sought))
    .toSorted((one, other) => Number(stopped(one)) - Number(stopped(other)))
  return (
    <Page
      title={t('network.directory.title')}
      sentence={t('network.directory.sentence')}
      actions={
        may.keep && (
          <LinkButton icon="plus" to="/sociale-kaart/nieuw">
            {t('network.directory.add')}
          </LinkButton>
        )
      }
    >
      <NetworkTabs here="directory" />
      {partners.length === 0 ? (
        <Empty title={t('network.directory.none')}>{t('network.directory.noneHelp')}</Empty>
      ) : (
        <div className="stack">
          <Finder sought={sought} onChange={setSought} partners={partners} />
          <p className="sm" role="status">
            <b>{t('network.directory.found', { count: found.length })}</b>
          </p>
          {found.length === 0 ? (
            <Empty title={t('network.directory.notFound')}>{t('network.directory.notFoundHelp')}</Empty>
          ) : (
            <Rows label={t('network.directory.title')}>
              {found.map((partner) => (
                <PartnerRow key={partner.id} partner={partner} stopped={stopped(partner)} />
              ))}
            </Rows>
          )}
        </div>
      )}
      {may.keep && partners.length < 5 && <FirstList />}
    </Page>
  )
}

type FinderProps = { sought: Sought; onChange: (sought: Sought) => void; partners: readonly Partner[] }

function Finder({ sought, onChange, partners }: FinderProps) {
  const areas = [...new Set(partners.flatMap(areasOf))].toSorted((one, other) => one.localeCompare(other, 'nl'))
  return (
    <form role="search" className="form finder" onSubmit={(event) => event.preventDefault()}>
      <TextField
        type="search"
        label={t('network.directory.search')}
        name="typed"
        value={sought.typed}
        onChange={(typed) => onChange({ ...sought, typed })}
        error={undefined}
      />
      <SelectField
        label={t('network.directory.subject')}
        name="subject"
        choices={partnerSubjects.map((value) => ({ value, label: t(`network.subjects.${value}`) }))}
        value={sought.subject}
        onChange={(subject) => onChange({ ...sought, subject })}
        filter
        error={undefined}
      />
      <SelectField
        label={t('network.directory.area')}
        name="area"
        choices={areas.map((value) => ({ value, label: value }))}
        value={sought.area}
        onChange={(area) => onChange({ ...sought, area })}
        filter
        error={undefined}
      />
    </form>
  )
}

function PartnerRow({ partner, stopped }: { partner: Partner; stopped: boolean }) {
  const { id, name, about, area, contactName, phone, activeUntil } = partner
  const said = [
    stopped && t('network.directory.stopped', { date: shortDate(activeUntil!) }),
    about,
    area ?? t('network.directory.everywhere'),
    contactName,
  ]
  return (
    <Row
      to={`/sociale-kaart/${id}`}
      title={name}
      detail={said.filter(Boolean).join(' · ')}
      end={
        phone !== null &&
        !stopped && (
          <LinkButton
            small
            icon="phone"
            to={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}
            download
            name={`${t('network.partner.call')}: ${name}, ${phone}`}
          >
            {phone}
          </LinkButton>
        )
      }
    />
  )
}

function FirstList() {
  const nothingSaved = useTryingOut()
  const take = useCommand(takeFirstPartners, {
    refreshes: [listPartners],
    onDone: ({ added }) => toast(t('network.directory.firstDone', { count: added })),
  })
  return (
    <section className="sec">
      <Notice problem={take.problem} />
      <p>{t('network.directory.firstHelp')}</p>
      <Button busy={take.busy} disabled={nothingSaved} onClick={() => void take.run({})}>
        {t('network.directory.first')}
      </Button>
    </section>
  )
}
