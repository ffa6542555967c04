import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Tag } from '#platform/web/ui/TermChip.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { type CaseRelative, listRelatives } from '../../../contract/relatives.ts'
import { addressOfDossier, nameOf, said } from './words.ts'

/** Everybody of the family in this dossier, each with how it stands, and what that makes of all of them. */
export function CaseRelatives({ clientId, caseId }: { clientId: string; caseId: string }) {
  const read = useRead(listRelatives, { caseId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { relatives, together, may } = read.value
  const base = addressOfDossier(clientId, caseId)
  return (
    <Section
      title={t('dossier.relatives.title')}
      {...(relatives.length > 0 ? { count: t(`dossier.together.${together}`) } : {})}
      end={
        may.manage && (
          <LinkButton small icon="plus" to={`${base}/gezinslid`}>
            {t('dossier.relatives.add')}
          </LinkButton>
        )
      }
    >
      {relatives.length === 0 ? (
        <p className="dim">{t('dossier.relatives.none')}</p>
      ) : (
        <Rows label={t('dossier.relatives.title')}>
          {relatives.map((one) => (
            <RelativeRow key={one.id} one={one} to={`${base}/gezinsleden/${one.id}`} />
          ))}
        </Rows>
      )}
    </Section>
  )
}

const year = new Map<string, Intl.DateTimeFormat>()
/** As much of a birth date as is known. */
function born({ birthDate, birthDatePrecision, birthDateEstimated }: CaseRelative['values']): string | null {
  if (birthDate === null) return null
  const key = `${language()} ${birthDatePrecision}`
  const format =
    year.get(key) ??
    new Intl.DateTimeFormat(language() === 'nl' ? 'nl-NL' : 'en-GB', {
      timeZone: 'UTC',
      year: 'numeric',
      ...(birthDatePrecision === 'year' ? {} : { month: 'long' as const }),
      ...(birthDatePrecision === 'day' ? { day: 'numeric' as const } : {}),
    })
  year.set(key, format)
  const date = format.format(new Date(`${birthDate}T12:00Z`))
  return t(birthDateEstimated ? 'dossier.relatives.bornAbout' : 'dossier.relatives.born', { date })
}

function RelativeRow({ one, to }: { one: CaseRelative; to: string }) {
  const { values, outcome, outcomeOn, arrivedOn, step, term } = one
  const since = arrivedOn ?? outcomeOn
  const who = [
    t(`family.relative.relations.${values.relation}`),
    born(values),
    one.nationality,
    values.whereabouts === 'abroad' && values.country
      ? values.country
      : t(`family.relative.places.${values.whereabouts}`),
    step && t('dossier.relatives.step', { step: said(step.title) }),
    term?.running && t('dossier.steps.term.running', { date: formatDate(term.dueOn) }),
  ]
  return (
    <Row
      to={to}
      title={nameOf(values)}
      detail={who.filter(Boolean).join(' · ')}
      end={
        <>
          <Tag on={outcome === 'granted' || outcome === 'arrived'}>{t(`dossier.outcome.${outcome}`)}</Tag>{' '}
          {since && <span className="dim">{formatDate(since)}</span>}
        </>
      }
    />
  )
}
