import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { DateField, NumberField, PickField, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { changeCorrection, correctTarget, getBalance, type HalfYear, recordCorrection, setTarget } from '../contract.ts'
import { halfYearOf, nextHalf } from '../rules/balance.ts'

/** The municipality of the address, or the first one. */
function useTown() {
  const { search } = useAddress()
  const wanted = search['gemeente']
  return { search, read: useRead(getBalance, wanted ? { municipalityId: wanted } : {}) }
}

/** The running half-year, or the first one after it that nobody has set a target for. */
function nextWithoutTarget(halfYears: readonly HalfYear[], today: string) {
  const has = (at: { year: number; half: number }) =>
    halfYears.some((one) => one.year === at.year && one.half === at.half && one.targetId !== null)
  let at = halfYearOf(today)
  while (has(at)) at = nextHalf(at)
  return at
}

type TargetForm = { year: number | null; half: number | null; target: number | null; openingBalance: number | null }

export function TargetScreen() {
  const { search, read } = useTown()
  if (read.status !== 'ready') return <Waiting on={read} />
  const { halfYears, municipality, today } = read.value
  if (!municipality) return <Empty title={t('housing.noMunicipality')} />
  const municipalityId = municipality.id
  const chosen = halfYears.find((one) => String(one.year) === search['jaar'] && String(one.half) === search['half'])
  const at = chosen ?? nextWithoutTarget(halfYears, today)
  const targetId = chosen?.targetId ?? null
  const labels = {
    year: t('housing.year'),
    half: t('housing.halfYear'),
    target: t('housing.target'),
    openingBalance: t('housing.openingStated'),
  }
  const back = `/huisvesting?gemeente=${municipalityId}`
  return (
    <Page
      title={t(targetId ? 'housing.editTarget' : 'housing.setTarget')}
      crumb={{ to: back, text: [t('housing.title'), municipality.name].join(' · ') }}
      sentence={t('housing.targetSentence')}
    >
      <RecordForm<TargetForm, typeof setTarget | typeof correctTarget>
        endpoint={targetId ? correctTarget : setTarget}
        initial={{
          year: at.year,
          half: at.half,
          target: chosen?.target ?? null,
          openingBalance: chosen?.stated ?? null,
        }}
        version={chosen?.version ?? null}
        beside={targetId ? { targetId } : { municipalityId }}
        draft={`target-${targetId ?? `${municipalityId}-${at.year}-${at.half}`}`}
        labels={labels}
        saved={t('housing.saved')}
        backTo={back}
        show={(_, value) => String(value ?? '')}
      >
        {(form) => (
          <>
            <div className="two">
              <NumberField label={labels.year} {...form.field('year')} />
              <PickField
                label={labels.half}
                choices={[1, 2].map((half) => ({ value: String(half), label: t(`housing.halfShort${half}`) }))}
                name="half"
                value={form.values.half === null ? null : String(form.values.half)}
                error={form.field('half').error}
                onChange={(value) => form.set('half', Number(value))}
              />
            </div>
            <NumberField label={labels.target} hint={t('housing.targetHint')} {...form.field('target')} />
            <NumberField
              label={labels.openingBalance}
              hint={t('housing.openingHint')}
              signed
              optional
              {...form.field('openingBalance')}
            />
          </>
        )}
      </RecordForm>
    </Page>
  )
}

type CorrectionForm = { correctedOn: string | null; persons: number | null; reason: string }

export function CorrectionScreen() {
  const { search, read } = useTown()
  if (read.status !== 'ready') return <Waiting on={read} />
  const { municipality } = read.value
  if (!municipality) return <Empty title={t('housing.noMunicipality')} />
  const municipalityId = municipality.id
  const chosen = read.value.corrections.find((one) => one.id === search['correctie'])
  const labels = {
    correctedOn: t('housing.correctedOn'),
    persons: t('housing.correctionPersons'),
    reason: t('housing.reason'),
  }
  const back = `/huisvesting?gemeente=${municipalityId}`
  return (
    <Page
      title={t(chosen ? 'housing.editCorrection' : 'housing.correct')}
      crumb={{ to: back, text: [t('housing.title'), municipality.name].join(' · ') }}
      sentence={t('housing.correctionSentence')}
    >
      <RecordForm<CorrectionForm, typeof recordCorrection | typeof changeCorrection>
        endpoint={chosen ? changeCorrection : recordCorrection}
        initial={{
          correctedOn: chosen?.correctedOn ?? null,
          persons: chosen?.persons ?? null,
          reason: chosen?.reason ?? '',
        }}
        version={chosen?.version ?? null}
        beside={chosen ? { correctionId: chosen.id } : { municipalityId }}
        draft={`correction-${chosen?.id ?? municipalityId}`}
        labels={labels}
        saved={t('housing.saved')}
        backTo={back}
        show={(_, value) => String(value ?? '')}
      >
        {(form) => (
          <>
            <DateField label={labels.correctedOn} hint={t('housing.correctedOnHint')} {...form.field('correctedOn')} />
            <NumberField label={labels.persons} hint={t('housing.correctionHint')} signed {...form.field('persons')} />
            <TextField label={labels.reason} {...form.field('reason')} />
          </>
        )}
      </RecordForm>
    </Page>
  )
}
