import { ageOn } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Page } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { getLifeEventForm, type LifeEventForm } from '../../contract/events.ts'
import { displayName } from '../../rules/person.ts'
import '../clients.css'

/** Where each event stands in the address, and whether it can be of this client. */
const events: readonly { name: string; at: string; when: (of: LifeEventForm) => boolean }[] = [
  { name: 'arrival', at: 'aankomst', when: ({ may, relatives }) => may.register && relatives.length > 0 },
  { name: 'birth', at: 'geboorte', when: ({ may }) => may.register },
  { name: 'newPermit', at: 'vergunning', when: ({ may }) => may.correct },
  { name: 'renaming', at: 'naam', when: ({ may }) => may.correct },
  { name: 'comingOfAge', at: 'achttien', when: ({ may, client, today }) => may.correct && nearlyOfAge(client, today) },
  { name: 'move', at: 'verhuizing', when: ({ may }) => may.move },
  { name: 'separation', at: 'scheiding', when: ({ may, members }) => may.move && members.length > 1 },
  { name: 'passing', at: 'overlijden', when: ({ may, client }) => may.correct && client.deceasedOn === null },
  { name: 'handover', at: '../overdracht', when: ({ may }) => may.correct },
]

/** From a little before, so that it can be looked at; of some nobody knows the birth date. */
function nearlyOfAge({ birthDate }: LifeEventForm['client'], today: string): boolean {
  return birthDate === null || birthDate > today || ageOn(birthDate, today) < 25
}

/** What can happen in a life, as one act each. */
export function EventMenuScreen({ clientId }: { clientId: string }) {
  const read = useRead(getLifeEventForm, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const of = read.value
  return (
    <Page
      title={t('events.title')}
      sentence={t('events.text')}
      crumb={{ to: `/clienten/${clientId}`, text: displayName(of.client) }}
    >
      <Rows label={t('events.title')}>
        {events
          .filter(({ when }) => when(of))
          .map(({ name, at }) => (
            <Row
              key={name}
              to={
                at.startsWith('../')
                  ? `/clienten/${clientId}/${at.slice(3)}`
                  : `/clienten/${clientId}/gebeurtenis/${at}`
              }
              title={t(`events.${name}.title`)}
              detail={t(`events.${name}.short`)}
            />
          ))}
      </Rows>
    </Page>
  )
}
