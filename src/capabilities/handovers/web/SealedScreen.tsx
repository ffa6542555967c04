import { useState } from 'react'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatInstant, formatList } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { TextField } from '#platform/web/ui/fields.tsx'
import { useFaultFocus } from '#platform/web/ui/focus-fault.ts'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Empty, faultText, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { confirmReceipt, listSealedHandovers } from '../contract/sealed.ts'

type Lists = AnswerOf<typeof listSealedHandovers>

/** Packages that were made here, until their receipt came back; and what was taken in from others. */
export function SealedScreen() {
  const read = useRead(listSealedHandovers, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { made, taken } = read.value
  const waits = made.filter(({ receivedAt }) => receivedAt === null)
  return (
    <Page
      title={t('handovers.sealed.title')}
      sentence={t('handovers.sealed.sentence')}
      crumb={{ to: '/overdrachten', text: t('handovers.title') }}
      actions={<LinkButton to="/overdrachten/pakket">{t('handovers.sealed.open')}</LinkButton>}
    >
      {made.length + taken.length === 0 && (
        <Empty title={t('handovers.sealed.none')}>{t('handovers.sealed.noneText')}</Empty>
      )}
      {waits.length > 0 && <Confirm packages={waits} />}
      {made.length > 0 && (
        <Section title={t('handovers.sealed.made')} count={String(made.length)}>
          <Rows label={t('handovers.sealed.made')}>
            {made.map((one) => (
              <Row key={one.id} title={namesOf(one)} detail={madeText(one)} />
            ))}
          </Rows>
        </Section>
      )}
      {taken.length > 0 && (
        <Section title={t('handovers.sealed.taken')} count={String(taken.length)}>
          <Rows label={t('handovers.sealed.taken')}>
            {taken.map((one) => (
              <Row
                key={one.id}
                {...(one.persons[0] ? { to: `/clienten/${one.persons[0].clientId}` } : {})}
                title={namesOf(one)}
                detail={[one.from, formatInstant(one.takenAt), t('handovers.sealed.code', { code: one.receipt })].join(
                  ' · ',
                )}
              />
            ))}
          </Rows>
        </Section>
      )}
    </Page>
  )
}

const namesOf = ({ persons }: { persons: readonly { name: string }[] }) =>
  formatList(persons.map(({ name }) => name)) || t('handovers.sealed.nobody')

const madeText = ({ recipient, madeAt, receivedAt }: Lists['made'][number]) =>
  [
    t('handovers.sealed.for', { recipient }),
    formatInstant(madeAt),
    receivedAt ? t('handovers.sealed.received', { at: formatInstant(receivedAt) }) : t('handovers.sealed.waits'),
  ].join(' · ')

/** The code that the other side reads back, for the package that it belongs to. */
function Confirm({ packages }: { packages: Lists['made'] }) {
  const [code, setCode] = useState('')
  const [sealedId, setSealedId] = useState(packages[0]!.id)
  const confirm = useCommand(confirmReceipt, {
    refreshes: [listSealedHandovers],
    onDone: () => {
      setCode('')
      toast(t('handovers.sealed.arrived'))
    },
  })
  const fault = confirm.problem?.faults[0]
  const place = useFaultFocus<HTMLDivElement>(fault)
  const chosen = packages.some(({ id }) => id === sealedId) ? sealedId : packages[0]!.id
  return (
    <Section title={t('handovers.sealed.confirm')}>
      <div className="form stack" ref={place}>
        <p>{t('handovers.sealed.confirmText')}</p>
        {packages.length > 1 && (
          <fieldset className="field">
            <legend>{t('handovers.sealed.which')}</legend>
            {packages.map((one) => (
              <label key={one.id} className="check">
                <input type="radio" name="sealed" checked={one.id === chosen} onChange={() => setSealedId(one.id)} />
                <span dir="auto">{[namesOf(one), one.recipient].join(' · ')}</span>
              </label>
            ))}
          </fieldset>
        )}
        <TextField
          label={t('handovers.sealed.codeLabel')}
          value={code}
          onChange={setCode}
          {...(fault ? { error: faultText(fault.code) } : {})}
        />
        {!fault && <Notice problem={confirm.problem} />}
        <div>
          <Button busy={confirm.busy} onClick={() => void confirm.run({ sealedId: chosen, code })}>
            {t('handovers.sealed.do')}
          </Button>
        </div>
      </div>
    </Section>
  )
}
