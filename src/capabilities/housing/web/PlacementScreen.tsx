import { useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { getPlacement, listPlacements, type PlacementValues } from '../contract.ts'
import { countsByDefault } from '../rules/placement.ts'
import { PlacementFields } from './parts/PlacementFields.tsx'
import './housing.css'

const empty: PlacementValues = {
  municipalityId: null,
  dwellingId: null,
  arrangementId: null,
  allocatedOn: null,
  housedOn: null,
  leftOn: null,
  departureReasonId: null,
  countsForTarget: true,
}

/** Who came from the board goes back to it. */
function useWayBack(clientId: string, municipalityId: string | null): string {
  const { search } = useAddress()
  if (search['terug'] !== 'huisvesting') return `/clienten/${clientId}`
  return municipalityId ? `/huisvesting?gemeente=${municipalityId}` : '/huisvesting'
}

const fileCrumb = (clientId: string) => ({ to: `/clienten/${clientId}`, text: t('housing.file') })

export function NewPlacementScreen({ clientId }: { clientId: string }) {
  const { search } = useAddress()
  const town = search['gemeente'] ?? null
  const backTo = useWayBack(clientId, town)
  const read = useRead(listPlacements, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { placements, together, clientName } = read.value
  const living = placements.find((one) => one.housedOn !== null && one.leftOn === null)
  const countsIn = (municipalityId: string | null) => countsByDefault(placements, municipalityId)
  return (
    <Page title={t('housing.newPlacement')} sentence={<bdi>{clientName}</bdi>} crumb={fileCrumb(clientId)}>
      {living && (
        <div className="notice calm living">
          <div className="stack">
            <p>
              {t('housing.livesHere', {
                date: shortDate(living.housedOn!),
                place: [living.dwelling, living.municipality?.name].filter(Boolean).join(', '),
              })}
            </p>
            <LinkButton small to={`/clienten/${clientId}/huisvesting/${living.id}`}>
              {t('housing.openPlacement')}
            </LinkButton>
          </div>
        </div>
      )}
      <PlacementFields
        clientId={clientId}
        placement={null}
        initial={{ ...empty, municipalityId: town, countsForTarget: countsIn(town), together: [] }}
        together={together}
        countsIn={countsIn}
        backTo={backTo}
      />
    </Page>
  )
}

export function PlacementScreen({ clientId, placementId }: { clientId: string; placementId: string }) {
  const read = useRead(getPlacement, { placementId })
  const others = useRead(listPlacements, { clientId })
  const backTo = useWayBack(clientId, read.value?.values.municipalityId ?? null)
  if (read.status !== 'ready') return <Waiting on={read} />
  if (others.status !== 'ready') return <Waiting on={others} />
  const { id, version, values, together, clientName } = read.value
  const earlier = others.value.placements.filter((one) => one.id !== id)
  return (
    <Page title={t('housing.editPlacement')} sentence={<bdi>{clientName}</bdi>} crumb={fileCrumb(clientId)}>
      <PlacementFields
        clientId={clientId}
        placement={{ id, version }}
        initial={{ ...values, together: [] }}
        together={together}
        countsIn={(municipalityId) => countsByDefault(earlier, municipalityId)}
        backTo={backTo}
      />
    </Page>
  )
}
