import '#capabilities/clients/web/clients.css'
import { Intake } from '#capabilities/clients/web/parts/Intake.tsx'
import type { registerClient } from '#capabilities/clients/contract.ts'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Page } from '#platform/web/ui/Page.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { getVisit, takeInVisitor, type Visit } from '../../contract/office-hours.ts'
import { nameOfVisit } from './words.ts'

/** Somebody unknown at the desk gets a file: intake as it is elsewhere, with what was noted already. */
export function TakeInScreen({ visitId }: { visitId: string }) {
  const read = useRead(getVisit, { visitId })
  const languages = useWords('language')
  if (read.status !== 'ready') return <Waiting on={read} />
  const { visit, location, may } = read.value
  const back = `/spreekuur/${visitId}`
  const languageId = languages.choices.find(({ label }) => label === visit.language)?.value ?? null
  return (
    <Page
      title={t('planning.desk.takeIn.title')}
      sentence={t('planning.desk.takeIn.sentence')}
      crumb={{ to: back, text: `${visit.number} · ${nameOfVisit(visit)}` }}
    >
      {may.takeIn && (visit.language === null || languageId !== null) ? (
        <Intake
          // It asks what registering asks; whose visit it is goes along with it.
          endpoint={takeInVisitor as unknown as typeof registerClient}
          beside={{ visitId }}
          known={known(visit, languageId, location.id)}
          draft={`take-in-${visitId}`}
          backTo={back}
          after={() => back}
        />
      ) : (
        !may.takeIn && <Empty title={t('planning.desk.takeIn.not')}>{t('planning.desk.takeIn.notHelp')}</Empty>
      )}
    </Page>
  )
}

const known = ({ calledName, needsInterpreter }: Visit, languageId: string | null, locationId: string) => ({
  givenNames: calledName ?? '',
  languageId,
  needsInterpreter,
  locationId,
})
