import { useState } from 'react'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatInstant } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { PickField, SelectField } from '#platform/web/ui/fields.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { useFaultFocus } from '#platform/web/ui/focus-fault.ts'
import { toast } from '#platform/web/ui/toasts.tsx'
import { faultText, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listConsents } from '../../contract/consent.ts'
import { type DocumentSharing, getDocument, shareDocument } from '../../contract/documents.ts'

type Found = AnswerOf<typeof getDocument>
const manners = ['mail', 'post', 'by-hand', 'portal'] as const

/** Who got this document, and writing down that somebody gets it now. */
export const Sharing = ({ found }: { found: Found }) => (
  <Section title={t('documents.share.title')}>
    {found.sharings.length > 0 && <SharedRows sharings={found.sharings} without="title" />}
    {found.may.share ? (
      <Share found={found} />
    ) : (
      found.sharings.length === 0 && <p className="dim">{t('documents.share.none')}</p>
    )}
  </Section>
)

export const SharedRows = ({ sharings, without }: { sharings: readonly DocumentSharing[]; without?: 'title' }) => (
  <Rows label={t('documents.share.done')}>
    {sharings.map((one) => (
      <Row
        key={one.id}
        title={without ? one.recipient : one.title}
        detail={[
          !without && one.recipient,
          t(`documents.purpose.${one.purpose}`),
          t(`documents.manner.${one.manner}`),
          formatInstant(one.sharedAt),
          one.sharedBy,
        ]
          .filter(Boolean)
          .join(' · ')}
      />
    ))}
  </Rows>
)

/** Only with whom the client agreed, about this part of the file. */
function Share({ found: { clientId, document } }: { found: Found }) {
  const read = useRead(listConsents, { clientId })
  const [consentId, setConsent] = useState<string | null>(null)
  const [manner, setManner] = useState<string | null>(null)
  /** How often it was asked before both were chosen: each time what is lacking has the focus. */
  const [tries, setTries] = useState(0)
  const place = useFaultFocus<HTMLDivElement>(consentId === null || manner === null ? tries : 0)
  const nothingSaved = useTryingOut()
  const share = useCommand(shareDocument, {
    refreshes: [getDocument, listConsents],
    onDone: () => {
      toast(t('documents.share.saved'))
      setConsent(null)
      setTries(0)
    },
  })
  if (read.status !== 'ready') return <Waiting on={read} />
  const open = read.value.consents.filter(
    ({ valid, compartments }) => valid && compartments.includes(document.values.compartment),
  )
  if (open.length === 0)
    return (
      <>
        <p>{t('documents.share.noConsent')}</p>
        <LinkButton small to={`/clienten/${clientId}/toestemming`}>
          {t('documents.consent.title')}
        </LinkButton>
      </>
    )
  const chosen = open.find(({ id }) => id === consentId)
  const wantedManner = manners.find((one) => one === manner)
  function save() {
    setTries(tries + 1)
    if (chosen && wantedManner)
      void share.run({
        documentId: document.id,
        purpose: chosen.purpose,
        recipient: chosen.recipient,
        manner: wantedManner,
      })
  }
  const required = (there: boolean) => (tries > 0 && !there ? faultText('fault/required') : undefined)
  return (
    <div className="stack" ref={place}>
      <SelectField
        label={t('documents.share.with')}
        hint={t('documents.share.withHint')}
        choices={open.map(({ id, recipient, purpose }) => ({
          value: id,
          label: `${recipient} (${t(`documents.purpose.${purpose}`)})`,
        }))}
        value={consentId}
        onChange={setConsent}
        error={required(chosen !== undefined)}
      />
      <PickField
        label={t('documents.share.manner')}
        choices={manners.map((value) => ({ value, label: t(`documents.manner.${value}`) }))}
        value={manner}
        onChange={setManner}
        error={required(wantedManner !== undefined)}
      />
      <Notice problem={share.problem} />
      <div>
        <Button busy={share.busy} disabled={nothingSaved} onClick={save}>
          {t('documents.share.save')}
        </Button>
      </div>
    </div>
  )
}
