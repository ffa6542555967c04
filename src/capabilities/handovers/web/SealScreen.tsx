import { useState } from 'react'
import { CheckList } from '#capabilities/clients/web/parts/CheckList.tsx'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import type { InputOf } from '#kernel/endpoint.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { FormFrame } from '#platform/web/forms/FormFrame.tsx'
import { type Form, useForm } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { DateField, PickField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { useFocusHere } from '#platform/web/ui/focus-here.ts'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { consents } from '../contract.ts'
import { getSealForm, type Sealed, type SealForm, sealHandover } from '../contract/sealed.ts'
import './sealed.css'
import { saveBase64 } from './parts/base64.ts'
import { usePlaced } from './parts/use-placed.ts'

type Values = {
  clientIds: string[]
  parts: string[]
  recipient: string
  purpose: string
  consent: string | null
  consentOn: string | null
  consentLanguageId: string | null
}

/** A package for another foundation: who, what, for whom, and with which consent. */
export function SealScreen({ clientId }: { clientId: string }) {
  const read = useRead(getSealForm, { clientId })
  const [made, setMade] = useState<Sealed | null>(null)
  const here = useFocusHere<HTMLDivElement>(made)
  if (read.status !== 'ready') return <Waiting on={read} />
  const of = read.value
  return (
    <Page
      title={t('handovers.seal.title')}
      sentence={t('handovers.seal.sentence')}
      crumb={{ to: `/clienten/${clientId}`, text: of.client.name }}
    >
      <div ref={here}>{made ? <Made of={made} /> : of.may.seal ? <Seal of={of} onMade={setMade} /> : <NotHere />}</div>
    </Page>
  )
}

const NotHere = () => <p className="notice calm">{t('handovers.seal.notHere')}</p>

const labels = () => ({
  clientIds: t('handovers.seal.who'),
  parts: t('handovers.seal.what'),
  recipient: t('handovers.seal.recipient'),
  purpose: t('handovers.seal.purpose'),
  consent: t('handovers.offer.consent'),
  consentOn: t('handovers.offer.consentOn'),
  consentLanguageId: t('handovers.offer.consentLanguage'),
})

function Seal({ of, onMade }: { of: SealForm; onMade: (made: Sealed) => void }) {
  const clientId = of.client.id
  const nothingSaved = useTryingOut()
  const form = useForm<Values>({
    schema: sealHandover.input,
    initial: {
      clientIds: of.members.filter(({ secret }) => !secret).map(({ id }) => id),
      parts: [],
      recipient: '',
      purpose: '',
      consent: null,
      consentOn: null,
      consentLanguageId: null,
    },
    complete: (values) => ({ ...values, clientId }),
    draft: `seal-${clientId}`,
  })
  const seal = useCommand(sealHandover, {
    onDone: (made) => {
      form.done()
      onMade(made)
    },
  })
  usePlaced(seal.problem, form.place)
  function submit() {
    const wish = form.check()
    if (wish) void seal.run(wish as InputOf<typeof sealHandover>)
  }
  return (
    <FormFrame
      form={form}
      labels={labels()}
      action={t('handovers.seal.make')}
      busy={seal.busy}
      problem={seal.problem}
      cancelTo={`/clienten/${clientId}`}
      nothingSaved={nothingSaved}
      onSubmit={submit}
    >
      <Fields form={form} of={of} />
    </FormFrame>
  )
}

function Fields({ form, of }: { form: Form<Values>; of: SealForm }) {
  const say = labels()
  const languages = useWords('language')
  return (
    <>
      <CheckList
        label={say.clientIds}
        hint={of.members.some(({ secret }) => secret) ? t('handovers.seal.secret') : t('handovers.offer.whoHint')}
        name="clientIds"
        error={form.field('clientIds').error}
        choices={of.members.filter(({ secret }) => !secret).map(({ id, name }) => ({ value: id, label: name }))}
        value={form.values.clientIds}
        onChange={(ids) => form.set('clientIds', ids)}
      />
      <CheckList
        label={say.parts}
        hint={t('handovers.seal.whatHint')}
        name="parts"
        error={form.field('parts').error}
        choices={of.parts.map(({ part, lines }) => ({
          value: part,
          label: `${t(`handovers.compartments.${part}`)} (${t('handovers.lines', { count: lines })})`,
        }))}
        value={form.values.parts}
        onChange={(parts) => form.set('parts', parts)}
      />
      <TextField label={say.recipient} hint={t('handovers.seal.recipientHint')} {...form.field('recipient')} />
      <TextField label={say.purpose} hint={t('handovers.seal.purposeHint')} {...form.field('purpose')} />
      <PickField
        label={say.consent}
        hint={t('handovers.seal.consentHint')}
        choices={consents
          .filter((one) => one !== 'not-needed')
          .map((one) => ({ value: one, label: t(`handovers.consents.${one}`) }))}
        {...form.field('consent')}
      />
      <DateField label={say.consentOn} {...form.field('consentOn')} />
      <SelectField
        label={say.consentLanguageId}
        optional
        choices={languages.choices}
        {...form.field('consentLanguageId')}
      />
    </>
  )
}

/** The only time that the passphrase is shown. */
const Made = ({ of }: { of: Sealed }) => (
  <Section title={t('handovers.made.title')}>
    <div className="stack">
      <p>{t('handovers.made.file')}</p>
      <div>
        <Button go icon="import" onClick={() => saveBase64(of.file, of.fileName)}>
          {t('handovers.made.save')}
        </Button>
      </div>
      <p>{t('handovers.made.passphrase')}</p>
      <p className="passphrase" dir="ltr">
        {of.passphrase}
      </p>
      <p>{t('handovers.made.once')}</p>
      <p>{t('handovers.made.receipt')}</p>
      <div>
        <LinkButton to="/overdrachten/verzegeld">{t('handovers.made.list')}</LinkButton>
      </div>
    </div>
  </Section>
)
