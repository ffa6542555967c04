import { useState } from 'react'
import { PossibleDouble } from '#capabilities/clients/web/parts/PossibleDouble.tsx'
import { CandidateRow } from '#capabilities/clients/web/parts/CandidateRow.tsx'
import { useMunicipalities } from '#capabilities/organisation/web/parts/words.ts'
import type { AnswerOf, InputOf } from '#kernel/endpoint.ts'
import { useCommand } from '#platform/web/api/use-read.ts'
import { FormFrame } from '#platform/web/forms/FormFrame.tsx'
import { type Form, useForm } from '#platform/web/forms/use-form.ts'
import { formatDate, formatList } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { FieldFrame, useField } from '#platform/web/ui/FieldFrame.tsx'
import { SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { useFocusHere } from '#platform/web/ui/focus-here.ts'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Rows } from '#platform/web/ui/Rows.tsx'
import { type OpenedPackage, openPackage, takePackage } from '../contract/sealed.ts'
import './sealed.css'
import { readBase64 } from './parts/base64.ts'
import { usePlaced } from './parts/use-placed.ts'

type Given = { file: string; passphrase: string }
type Taken = AnswerOf<typeof takePackage>

/** Opens a package of another foundation, shows what is in it, and takes it in. */
export function PackageScreen() {
  const [given, setGiven] = useState<Given | null>(null)
  const [opened, setOpened] = useState<OpenedPackage | null>(null)
  const [taken, setTaken] = useState<Taken | null>(null)
  const here = useFocusHere<HTMLDivElement>(taken ?? opened)
  return (
    <Page
      title={t('handovers.package.title')}
      sentence={t('handovers.package.sentence')}
      crumb={{ to: '/overdrachten/verzegeld', text: t('handovers.sealed.title') }}
    >
      <div ref={here}>
        {taken ? (
          <Receipt of={taken} />
        ) : given && opened ? (
          <Contents given={given} of={opened} onTaken={setTaken} onBack={() => setOpened(null)} />
        ) : (
          <Open
            onOpened={(what, answer) => {
              setGiven(what)
              setOpened(answer)
            }}
          />
        )}
      </div>
    </Page>
  )
}

function Open({ onOpened }: { onOpened: (given: Given, opened: OpenedPackage) => void }) {
  const form = useForm<Given>({ schema: openPackage.input, initial: { file: '', passphrase: '' } })
  const open = useCommand(openPackage)
  const problem = open.problem
  usePlaced(problem, form.place)
  async function submit() {
    const wish = form.check() as Given | null
    const answer = wish && (await open.run(wish))
    if (wish && answer) onOpened(wish, answer as OpenedPackage)
  }
  return (
    <FormFrame
      form={form}
      labels={{ file: t('handovers.package.file'), passphrase: t('handovers.package.passphrase') }}
      action={t('handovers.package.open')}
      busy={open.busy}
      problem={problem}
      cancelTo="/overdrachten/verzegeld"
      onSubmit={() => void submit()}
    >
      <FileField {...form.field('file')} />
      <TextField
        label={t('handovers.package.passphrase')}
        hint={t('handovers.package.passphraseHint')}
        {...form.field('passphrase')}
      />
    </FormFrame>
  )
}

type FileFieldProps = ReturnType<Form<Given>['field']>

function FileField(props: FileFieldProps) {
  const label = t('handovers.package.file')
  const field = useField(props)
  return (
    <FieldFrame label={label} error={props.error} id={field.id}>
      <input
        {...field}
        type="file"
        accept=".reisgezel"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) void readBase64(file).then(props.onChange)
          else props.onChange('')
        }}
      />
    </FieldFrame>
  )
}

type TakeForm = { locationId: string | null; municipalityId: string | null; neverthelessReason: string }
type ContentsProps = { given: Given; of: OpenedPackage; onTaken: (taken: Taken) => void; onBack: () => void }

function Contents({ given, of, onTaken, onBack }: ContentsProps) {
  const [towns, nothingSaved] = [useMunicipalities(), useTryingOut()]
  const form = useForm<TakeForm>({
    schema: takePackage.input,
    initial: {
      locationId: of.locations.length === 1 ? of.locations[0]!.id : null,
      municipalityId: null,
      neverthelessReason: '',
    },
    complete: (values) => ({ ...values, ...given, neverthelessReason: values.neverthelessReason || null }),
  })
  const take = useCommand(takePackage, { refreshes: 'all', onDone: onTaken })
  const problem = take.problem
  usePlaced(problem, form.place)
  const labels = { locationId: t('handovers.package.location'), municipalityId: t('handovers.package.town') }
  const asks = problem?.code === 'clients/possible-double'
  return (
    <div className="stack">
      <Inside of={of} />
      <FormFrame
        form={form}
        labels={labels}
        action={t('handovers.package.take')}
        busy={take.busy}
        problem={problem}
        nothingSaved={nothingSaved}
        onCancel={onBack}
        onSubmit={() => {
          const wish = form.check()
          if (wish) void take.run(wish as InputOf<typeof takePackage>)
        }}
        conflict={
          asks && (
            <PossibleDouble problem={problem} form={form as unknown as Parameters<typeof PossibleDouble>[0]['form']} />
          )
        }
      >
        <SelectField
          label={labels.locationId}
          choices={of.locations.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field('locationId')}
        />
        <SelectField
          label={labels.municipalityId}
          hint={t('handovers.package.townHint')}
          optional
          choices={towns.choices}
          {...form.field('municipalityId')}
        />
      </FormFrame>
    </div>
  )
}

/** Whose it is and what is in it, before anything is taken in. */
function Inside({ of }: { of: OpenedPackage }) {
  const alike = of.persons.flatMap((person) => person.alike)
  return (
    <>
      <Section title={t('handovers.package.from', { from: of.from })}>
        <p>
          {t('handovers.package.why', { recipient: of.recipient, purpose: of.purpose, date: formatDate(of.madeOn) })}
        </p>
        <p>
          {t('handovers.package.consent')}{' '}
          {[
            t(`handovers.consents.${of.consent.how}`),
            formatDate(of.consent.on),
            of.consent.language && t('handovers.inLanguage', { language: of.consent.language }),
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
        <ul className="bullets">
          {of.persons.map(({ key, name, birthDate, number }) => (
            <li key={key}>
              <bdi dir="auto">{name}</bdi>
              {birthDate && `, ${formatDate(birthDate)}`}, {t('clients.number', { number })}
            </li>
          ))}
        </ul>
      </Section>
      {alike.length > 0 && (
        <Section title={t('handovers.package.alike')}>
          <p>{t('handovers.package.alikeText')}</p>
          <Rows>
            {alike.map((one) => (
              <CandidateRow key={one.id} candidate={one} />
            ))}
          </Rows>
        </Section>
      )}
      <Section title={t('handovers.package.inside')}>
        <p>{t('handovers.package.becomes')}</p>
        <ul className="bullets">
          {of.parts.map(({ part, lines }) => (
            <li key={part}>
              {t(`handovers.compartments.${part}`)}: {t('handovers.lines', { count: lines })}
            </li>
          ))}
        </ul>
        {of.unknownWords.length > 0 && <p>{t('handovers.package.unknown', { words: formatList(of.unknownWords) })}</p>}
      </Section>
    </>
  )
}

const Receipt = ({ of }: { of: Taken }) => (
  <Section title={t('handovers.package.taken')}>
    <div className="stack">
      <p>{t('handovers.package.receipt')}</p>
      <p className="passphrase" dir="ltr">
        {of.receipt}
      </p>
      <p>{t('handovers.package.again')}</p>
      <div className="acts">
        <LinkButton go to={`/clienten/${of.clientIds[0]}`}>
          {t('handovers.package.toFile')}
        </LinkButton>
        <LinkButton bare to="/overdrachten/verzegeld">
          {t('handovers.sealed.title')}
        </LinkButton>
      </div>
    </div>
  </Section>
)
