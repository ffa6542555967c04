import { shortDate } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { HistoryLink, Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import type { ClientFile } from '../../contract.ts'
import { birthDateText } from '../../rules/birth-date.ts'
import { displayName } from '../../rules/person.ts'
import { Portrait } from '../photo/Portrait.tsx'
import './facts.css'
import { ageText } from './said.ts'

export const HouseholdSection = ({ file }: { file: ClientFile }) => {
  const mayRead = useSession().may.read.includes('household')
  const own = file.household?.members.find((member) => member.client.id === file.client.id)
  return (
    <Section
      title={t('clients.family')}
      end={
        <>
          {mayRead && <Link to={`/clienten/${file.client.id}/gezin-in-beeld`}>{t('family.picture.open')}</Link>}
          {mayRead && file.may.changeHousehold && ' · '}
          {file.may.changeHousehold && (
            <Link to={`/clienten/${file.client.id}/gezin`}>
              {t(file.household ? 'clients.joinOther' : 'clients.addToFamily')}
            </Link>
          )}
        </>
      }
    >
      {file.household ? (
        <Rows label={t('clients.familyNow')}>
          {file.household.members.map((member) => (
            <Row
              key={member.membershipId}
              title={displayName(member.client)}
              {...(member === own ? {} : { to: `/clienten/${member.client.id}` })}
              detail={`${t(`clients.roles.${member.role}`)} · ${ageText(member.client, file.today)}`}
              end={
                file.may.changeHousehold ? (
                  <Link
                    to={`/clienten/${file.client.id}/gezin/${member.membershipId}`}
                    aria-label={`${t('clients.correct')}: ${displayName(member.client)}`}
                  >
                    {t('clients.correct')}
                  </Link>
                ) : (
                  <HistoryLink of={`household_membership/${member.membershipId}`} name={displayName(member.client)} />
                )
              }
            />
          ))}
        </Rows>
      ) : (
        <p className="dim">{t('clients.familyNone')}</p>
      )}
      {file.closedHousemates.length > 0 && (
        <Rows label={t('clients.familyClosed')}>
          {file.closedHousemates.map((person) => (
            <Row
              key={person.number}
              title={<bdi dir="auto">{displayName(person)}</bdi>}
              detail={[
                t(`clients.roles.${person.role}`),
                ageText(person, file.today),
                t('clients.number', { number: person.number }),
                t('clients.closedToYou'),
              ].join(' · ')}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}

export const ResidenceSection = ({ file }: { file: ClientFile }) => (
  <Section
    title={t('clients.residences')}
    end={file.may.correct && <Link to={`/clienten/${file.client.id}/gemeente`}>{t('clients.moved')}</Link>}
  >
    {file.residences.length === 0 && <p className="dim">{t('clients.residenceNone')}</p>}
    <Rows>
      {file.residences.map((stay) => (
        <Row
          key={stay.id}
          title={stay.municipality.name}
          detail={stretchOf(stay)}
          end={
            file.may.correct ? (
              <Link
                to={`/clienten/${file.client.id}/gemeente/${stay.id}`}
                aria-label={`${t('clients.correct')}: ${stay.municipality.name}`}
              >
                {t('clients.correct')}
              </Link>
            ) : (
              <HistoryLink of={`client_municipality/${stay.id}`} name={stay.municipality.name} />
            )
          }
        />
      ))}
    </Rows>
  </Section>
)

const stretchOf = (stay: ClientFile['residences'][number]) =>
  [
    stay.fromOn && t('clients.since', { date: shortDate(stay.fromOn) }),
    stay.untilOn && t('clients.upTo', { until: shortDate(stay.untilOn) }),
  ]
    .filter(Boolean)
    .join(' · ') || t('clients.always')

/** What is written about the person, and where they live. */
export function PersonSection({ file }: { file: ClientFile }) {
  const { keepSecret } = useSession().may
  const { client, home } = file
  const facts: [string, string | null | false][] = [
    [t('clients.birthDate'), birthDateText(client, language())],
    [t('clients.sex'), client.sex && t(`clients.sexes.${client.sex}`)],
    [t('clients.vNumber'), client.vNumber],
    [t('clients.targetGroup'), client.targetGroup],
    [t('clients.phone'), client.phone],
    [t('clients.email'), client.email],
    [t('clients.secondContact'), client.secondContact],
    [t('clients.location'), client.location],
    [t('clients.number', { number: '' }).trim(), String(client.number)],
    [t('clients.numberOld', { number: '' }).trim(), client.sourceNumber],
    [t('clients.remarks'), client.remarks],
  ]
  return (
    <Section
      title={t('clients.person')}
      end={
        <>
          {!file.may.correct && <HistoryLink of={`client/${client.id}`} name={t('clients.person')} />}{' '}
          {keepSecret && <Link to={`/clienten/${client.id}/geheim`}>{t('clients.secrecy')}</Link>}
        </>
      }
    >
      {client.photo && <Portrait clientId={client.id} name={displayName(client)} />}
      <dl className="facts">
        <div>
          <dt>{t('clients.home')}</dt>
          <dd>{home ? homeWords(home) : t('clients.homeUnknown')}</dd>
        </div>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name.charAt(0).toUpperCase() + name.slice(1)}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Section>
  )
}

function homeWords(home: NonNullable<ClientFile['home']>): string {
  const state = home.housedOn
    ? t('clients.housedOn', { date: shortDate(home.housedOn) })
    : home.allocatedOn
      ? t('clients.waitsSince', { date: shortDate(home.allocatedOn) })
      : t('clients.waits')
  return [home.address, home.municipality, state].filter(Boolean).join(', ')
}
