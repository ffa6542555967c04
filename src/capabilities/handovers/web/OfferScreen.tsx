import { useState } from 'react'
import { CheckList } from '#capabilities/clients/web/parts/CheckList.tsx'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import type { InputOf } from '#kernel/endpoint.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { FormFrame } from '#platform/web/forms/FormFrame.tsx'
import { type Form, useForm } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { DateField, PickField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { useFocusHere } from '#platform/web/ui/focus-here.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import {
  consents,
  getHandoverForm,
  type HandoverForm,
  type HandoverPreview,
  offerHandover,
  previewHandover,
} from '../contract.ts'
import { OfferLook } from './OfferLook.tsx'
import { usePlaced } from './parts/use-placed.ts'

type OfferForm = {
  clientIds: string[]
  toLocationId: string | null
  fromOn: string | null
  why: string
  consent: string | null
  consentOn: string | null
  consentLanguageId: string | null
  consentWhy: string
  endReasonId: string | null
}

/** Files to another location: filled in, looked at, and only then offered. */
export function OfferScreen({ clientId }: { clientId: string }) {
  const leads = useSession().roles.includes('team-leader')
  const read = useRead(getHandoverForm, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const of = read.value
  return (
    <Page
      title={t('handovers.offer.title')}
      sentence={t('handovers.offer.sentence')}
      crumb={{ to: `/clienten/${clientId}`, text: of.client.name }}
    >
      <Offering of={of} />
      <p className="sm">
        <Link to="/overdrachten">{t('handovers.all')}</Link>
        {leads && (
          <>
            {' · '}
            <Link to={`/clienten/${clientId}/overdracht/pakket`}>{t('handovers.toOther')}</Link>
          </>
        )}
      </p>
    </Page>
  )
}

function Offering({ of }: { of: HandoverForm }) {
  const hindered = of.members.find(({ id }) => id === of.client.id)?.not
  if (hindered === 'secret') return <p className="notice calm">{t('handovers.offer.secret')}</p>
  if (of.waiting)
    return (
      <p className="notice calm">
        {t('handovers.offer.waits')} <Link to={`/overdrachten/${of.waiting}`}>{t('handovers.offer.toWaiting')}</Link>
      </p>
    )
  if (of.locations.length === 0) return <p className="notice calm">{t('handovers.offer.noOther')}</p>
  if (!of.may.offer) return <p className="notice calm">{t('handovers.offer.notNow')}</p>
  return <Offer of={of} />
}

const labels = () => ({
  clientIds: t('handovers.offer.who'),
  toLocationId: t('handovers.offer.to'),
  fromOn: t('handovers.offer.from'),
  why: t('handovers.offer.why'),
  consent: t('handovers.offer.consent'),
  consentOn: t('handovers.offer.consentOn'),
  consentLanguageId: t('handovers.offer.consentLanguage'),
  consentWhy: t('handovers.offer.consentWhy'),
  endReasonId: t('handovers.offer.endReason'),
})

const initialOf = ({ members, locations, today }: HandoverForm): OfferForm => ({
  clientIds: members.filter((one) => one.not === null).map(({ id }) => id),
  toLocationId: locations.length === 1 ? locations[0]!.id : null,
  fromOn: today,
  why: '',
  consent: null,
  consentOn: null,
  consentLanguageId: null,
  consentWhy: '',
  endReasonId: null,
})

function Offer({ of }: { of: HandoverForm }) {
  const { go } = useAddress()
  const clientId = of.client.id
  const [looked, setLooked] = useState<{ wish: Record<string, unknown>; shown: HandoverPreview } | null>(null)
  const here = useFocusHere<HTMLDivElement>(looked)
  const form = useForm<OfferForm>({
    schema: previewHandover.input,
    initial: initialOf(of),
    draft: `handover-${clientId}`,
    complete: (values) => ({ ...values, clientId }),
  })
  const preview = useCommand(previewHandover)
  const offer = useCommand(offerHandover, {
    refreshes: 'all',
    onDone: ({ id }) => {
      form.done()
      toast(t('handovers.offer.done'))
      go(`/overdrachten/${id}`)
    },
  })
  const problem = preview.problem
  usePlaced(problem, form.place)

  async function look() {
    const wish = form.check()
    const shown = wish && (await preview.run(wish as InputOf<typeof previewHandover>))
    if (wish && shown) setLooked({ wish, shown: shown as HandoverPreview })
  }
  return (
    <div ref={here}>
      {looked === null ? (
        <FormFrame
          form={form}
          labels={labels()}
          action={t('handovers.offer.look')}
          busy={preview.busy}
          problem={problem}
          cancelTo={`/clienten/${clientId}`}
          onSubmit={() => void look()}
        >
          <OfferFields form={form} of={of} />
        </FormFrame>
      ) : (
        <OfferLook
          shown={looked.shown}
          busy={offer.busy}
          problem={offer.problem}
          onOffer={() => void offer.run({ ...looked.wish, seen: looked.shown.seen } as InputOf<typeof offerHandover>)}
          onBack={() => {
            offer.reset()
            setLooked(null)
          }}
        />
      )}
    </div>
  )
}

function OfferFields({ form, of }: { form: Form<OfferForm>; of: HandoverForm }) {
  const say = labels()
  const reasons = useWords('trajectory-end-reason')
  const hindered = of.members.filter((one) => one.not !== null)
  return (
    <>
      <CheckList
        label={say.clientIds}
        hint={t('handovers.offer.whoHint')}
        name="clientIds"
        error={form.field('clientIds').error}
        choices={of.members.filter((one) => one.not === null).map(({ id, name }) => ({ value: id, label: name }))}
        value={form.values.clientIds}
        onChange={(ids) => form.set('clientIds', ids)}
      />
      {hindered.length > 0 && (
        <ul className="bullets dim">
          {hindered.map(({ id, name, not }) => (
            <li key={id}>{t(`handovers.offer.not.${not}`, { name })}</li>
          ))}
        </ul>
      )}
      <SelectField
        label={say.toLocationId}
        choices={of.locations.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.field('toLocationId')}
      />
      <DateField label={say.fromOn} hint={t('handovers.offer.fromHint')} {...form.field('fromOn')} />
      <TextField label={say.why} hint={t('handovers.offer.whyHint')} {...form.field('why')} />
      <ConsentFields form={form} />
      <SelectField
        label={say.endReasonId}
        hint={t('handovers.offer.endReasonHint')}
        optional
        choices={reasons.choices}
        {...form.field('endReasonId')}
      />
    </>
  )
}

function ConsentFields({ form }: { form: Form<OfferForm> }) {
  const say = labels()
  const languages = useWords('language')
  const { consent } = form.values
  return (
    <>
      <PickField
        label={say.consent}
        hint={t('handovers.offer.consentHint')}
        choices={consents.map((one) => ({ value: one, label: t(`handovers.consents.${one}`) }))}
        {...form.field('consent')}
      />
      {consent === 'not-needed' && (
        <TextArea
          label={say.consentWhy}
          hint={t('handovers.offer.consentWhyHint')}
          rows={2}
          {...form.field('consentWhy')}
        />
      )}
      {consent !== null && consent !== 'not-needed' && (
        <>
          <DateField label={say.consentOn} {...form.field('consentOn')} />
          <SelectField
            label={say.consentLanguageId}
            optional
            choices={languages.choices}
            {...form.field('consentLanguageId')}
          />
        </>
      )}
    </>
  )
}
