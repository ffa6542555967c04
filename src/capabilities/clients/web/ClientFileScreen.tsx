import { useEffect } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Columns, Page, Section } from '#platform/web/ui/Page.tsx'
import { Tabs } from '#platform/web/ui/Tabs.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { type ClientFile, getClientFile, mergedShape } from '../contract.ts'
import { displayName } from '../rules/person.ts'
import './clients.css'
import { DetailsPart } from './details/DetailsPart.tsx'
import { RelativesSection } from './family/RelativesSection.tsx'
import { HouseholdSection, PersonSection, ResidenceSection } from './parts/FileAside.tsx'
import { FileActions, FileNotice, FileRoad, FileSentence } from './parts/FileHeader.tsx'
import { FileTimeline, segments } from './parts/FileTimeline.tsx'

/** In the address as people say it. */
const parts = [
  { at: undefined, text: 'overview' },
  { at: 'gegevens', text: 'details' },
  { at: 'gezin', text: 'family' },
  { at: 'begeleiding', text: 'guidance', of: 'guidance' },
  { at: 'contacten', text: 'contacts', of: 'contacts' },
  { at: 'juridisch', text: 'legal', of: 'legal' },
  { at: 'huisvesting', text: 'housing', of: 'housing' },
  { at: 'groepen', text: 'programmes', of: 'programmes' },
  { at: 'taalkoppels', text: 'matching', of: 'matching' },
] as const

export function ClientFileScreen({ clientId }: { clientId: string }) {
  const read = useRead(getClientFile, { clientId })
  const { search, withSearch } = useAddress()
  const readsHouseholds = useSession().may.read.includes('household')
  if (read.status === 'failed' && read.problem.code === 'clients/merged')
    return <Merged current={read.problem.current} />
  if (read.status !== 'ready') return <Waiting on={read} />
  const file = read.value
  // What stays closed to this person has no tab: an empty one would say that there is nothing.
  const open = parts.filter((part) => !('of' in part) || file.may.read[part.of])
  const here = open.find((part) => part.at === search.deel) ?? parts[0]
  return (
    <Page
      title={displayName(file.client)}
      crumb={{ to: '/clienten', text: t('clients.title') }}
      {...(file.client.ownName ? { aside: <bdi className="own">{file.client.ownName}</bdi> } : {})}
      sentence={<FileSentence file={file} />}
      actions={<FileActions file={file} />}
    >
      <FileNotice file={file} />
      <FileRoad file={file} />
      <Tabs
        label={t('clients.tabsLabel')}
        tabs={[
          ...open.map((part) => ({
            name: t(`clients.tabs.${part.text}`),
            to: withSearch({ deel: part.at ?? null }),
            here: part === here,
          })),
          { name: t('clients.tabs.reception'), to: `/clienten/${clientId}/opvang`, here: false },
          { name: t('clients.tabs.planning'), to: `/clienten/${clientId}/taken`, here: false },
          { name: t('documents.title'), to: `/clienten/${clientId}/documenten`, here: false },
        ]}
      />
      {here.text === 'overview' && <Overview file={file} />}
      {here.text === 'details' && <DetailsPart clientId={clientId} />}
      {here.text === 'family' && (
        <Columns
          main={
            <>
              <HouseholdSection file={file} />
              {readsHouseholds && <RelativesSection clientId={clientId} />}
            </>
          }
          beside={<ResidenceSection file={file} />}
        />
      )}
      {'of' in here && <OfCapability key={here.of} file={file} capability={here.of} />}
    </Page>
  )
}

/** The address of a file that became part of another leads to that one. */
function Merged({ current }: { current: unknown }) {
  const { go } = useAddress()
  const kept = mergedShape.safeParse(current)
  const to = kept.success ? `/clienten/${kept.data.clientId}` : '/clienten'
  useEffect(() => go(to, true), [go, to])
  return null
}

const Overview = ({ file }: { file: ClientFile }) => (
  <Columns
    main={
      <Section title={t('clients.timeline')}>
        <AddButtons file={file} />
        <FileTimeline file={file} />
      </Section>
    }
    beside={
      <>
        <HouseholdSection file={file} />
        <PersonSection file={file} />
      </>
    }
  />
)

const OfCapability = ({ file, capability }: { file: ClientFile; capability: string }) => (
  <Section
    title={t(`clients.tabs.${capability}`)}
    end={file.may.record[capability] && <AddButton clientId={file.client.id} capability={capability} />}
  >
    {capability === 'guidance' && <GuidanceDoors clientId={file.client.id} />}
    <FileTimeline file={file} only={capability} />
  </Section>
)

/** Pages of guidance about this client. */
const GuidanceDoors = ({ clientId }: { clientId: string }) => (
  <nav className="adds" aria-label={t('clients.tabs.guidance')}>
    <LinkButton to={`/clienten/${clientId}/checklist`} small>
      {t('checklist.title')}
    </LinkButton>
    <LinkButton to={`/clienten/${clientId}/plan`} small>
      {t('plan.title')}
    </LinkButton>
    <LinkButton to={`/clienten/${clientId}/zelfredzaamheid`} small>
      {t('measure.title')}
    </LinkButton>
    <LinkButton to={`/clienten/${clientId}/netwerk`} small>
      {t('network.ofClient.title')}
    </LinkButton>
  </nav>
)

/** Only what one may do stands here. */
function AddButtons({ file }: { file: ClientFile }) {
  const open = Object.keys(segments).filter((capability) => file.may.record[capability])
  if (open.length === 0) return null
  return (
    <nav className="adds" aria-label={t('clients.add')}>
      {open.map((capability) => (
        <AddButton key={capability} clientId={file.client.id} capability={capability} />
      ))}
    </nav>
  )
}

const AddButton = ({ clientId, capability }: { clientId: string; capability: string }) => (
  <LinkButton to={`/clienten/${clientId}/${segments[capability]}`} small icon="plus">
    {t(`clients.addOf.${capability}`)}
  </LinkButton>
)
