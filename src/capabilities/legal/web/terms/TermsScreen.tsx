import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Rows } from '#platform/web/ui/Rows.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { bands, countedUntil, listTerms, type WhoseTerms } from '../../contract/terms.ts'
import { OwnReminders } from '../parts/OwnReminders.tsx'
import { UnassignedNotice } from '../parts/UnassignedNotice.tsx'
import { Gaps } from './parts/Gaps.tsx'
import { TermRow } from './parts/TermRow.tsx'

const filters: readonly { wie: string | null; whose: WhoseTerms }[] = [
  { wie: null, whose: 'mine' },
  { wie: 'vervanger', whose: 'deputy' },
  { wie: 'alle', whose: 'all' },
]

/** Of very many is said that they are many. */
const counted = (count: number) => (count > countedUntil ? `${countedUntil}+` : String(count))

/** All running terms in order of danger. */
export function TermsScreen() {
  const { search, withSearch, go } = useAddress()
  const whose = filters.find(({ wie }) => wie !== null && wie === search['wie'])?.whose ?? 'mine'
  const ofWorkerId = whose === 'all' ? search['van'] : undefined
  const read = useRead(listTerms, { whose, ...(ofWorkerId ? { ofWorkerId } : {}) }, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { terms, counts, owners } = read.value
  const all = bands.reduce((sum, band) => sum + counts[band], 0)
  const dated = all - counts.still
  return (
    <Page
      title={t('legalTerms.title')}
      sentence={
        counts.missed > 0
          ? t('legalTerms.sentence.missed', { count: counts.missed, shown: counted(counts.missed) })
          : dated === 0
            ? t('legalTerms.sentence.nothing')
            : t('legalTerms.sentence.none', { count: dated, shown: counted(dated) })
      }
      actions={
        <>
          <LinkButton icon="mail" to="/termijnen/herinneringen">
            {t('legalReminders.habits')}
          </LinkButton>
          <LinkButton icon="day" to="/agenda/eigen">
            {t('legalTerms.calendar')}
          </LinkButton>
          <Button icon="print" onClick={() => window.print()}>
            {t('legalTerms.print')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <OwnReminders />
        <UnassignedNotice />
        <div className="filters">
          {filters.map(({ wie, whose: one }) => (
            <FilterLink key={one} to={withSearch({ wie, van: null })} on={whose === one}>
              {t(`legalTerms.whose.${one}`)}
            </FilterLink>
          ))}
        </div>
        {owners.length > 1 && (
          <div className="form">
            <SelectField
              label={t('legalTerms.ofOwner')}
              choices={owners.map(({ id, name }) => ({ value: id, label: name }))}
              filter
              value={ofWorkerId ?? null}
              onChange={(van) => go(withSearch({ van }), true)}
            />
          </div>
        )}
        {all === 0 && <Empty title={t('legalTerms.empty')}>{t(`legalTerms.emptyHelp.${whose}`)}</Empty>}
        {bands
          .filter((band) => counts[band] > 0)
          .map((band) => {
            const shown = terms.filter((term) => term.band === band)
            return (
              <Section key={band} title={t(`legalTerms.band.${band}`)} count={counted(counts[band])}>
                <Rows label={t(`legalTerms.band.${band}`)}>
                  {shown.map((term) => (
                    <TermRow key={term.id} term={term} />
                  ))}
                </Rows>
                {shown.length < counts[band] && (
                  <p className="dim">{t('legalTerms.more', { shown: shown.length, all: counted(counts[band]) })}</p>
                )}
              </Section>
            )
          })}
        <Gaps />
      </div>
    </Page>
  )
}
