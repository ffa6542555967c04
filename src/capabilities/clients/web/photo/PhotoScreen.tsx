import { useState } from 'react'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { FileButton } from '#platform/web/ui/FileButton.tsx'
import { CheckField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { getClientFile } from '../../contract.ts'
import { getDetails } from '../../contract/details.ts'
import { getPhoto, removePhoto, setPhoto } from '../../contract/photo.ts'
import { displayName } from '../../rules/person.ts'
import { fileOf } from '../details/LineScreens.tsx'
import '../clients.css'
import { Picture } from './Portrait.tsx'
import { shrink } from './shrink.ts'

const refreshes = [getPhoto, getClientFile, getDetails]

/** A face beside the name: only with the client's agreement, and gone whenever they wish. */
export function PhotoScreen({ clientId }: { clientId: string }) {
  const details = useRead(getDetails, { clientId })
  const read = useRead(getPhoto, { clientId })
  if (details.status !== 'ready') return <Waiting on={details} />
  if (read.status !== 'ready') return <Waiting on={read} />
  const { photo, may, today } = read.value
  const name = displayName(details.value.client)
  return (
    <Page
      title={t('details.photo.title')}
      sentence={t('details.photo.text')}
      crumb={{ to: fileOf(clientId), text: name }}
    >
      <div className="form stack">
        {photo && <Kept clientId={clientId} name={name} {...photo} mayChange={may.change} />}
        {may.change && <Choose clientId={clientId} name={name} today={today} isAnother={photo !== null} />}
      </div>
    </Page>
  )
}

type KeptProps = { clientId: string; name: string; image: string; agreedOn: string; mayChange: boolean }

function Kept({ clientId, name, image, agreedOn, mayChange }: KeptProps) {
  const remove = useCommand(removePhoto, { refreshes, onDone: () => toast(t('details.photo.removed')) })
  return (
    <>
      <Picture image={image} name={name} />
      <p className="sec dim">{t('details.photo.agreedOn', { date: formatDate(agreedOn) })}</p>
      <Notice problem={remove.problem} />
      {mayChange && (
        <div>
          <Button busy={remove.busy} onClick={() => void remove.run({ clientId })}>
            {t('details.photo.remove')}
          </Button>
        </div>
      )}
    </>
  )
}

type ChooseProps = { clientId: string; name: string; today: string; isAnother: boolean }
type Chosen = { image: string | null; agreed: boolean; fault: 'unreadable' | 'unasked' | null }
const nothing: Chosen = { image: null, agreed: false, fault: null }

/** What was chosen is seen before it is kept, and asked about then. */
function Choose({ clientId, name, today, isAnother }: ChooseProps) {
  const { go } = useAddress()
  const [chosen, setChosen] = useState(nothing)
  const keep = useCommand(setPhoto, {
    refreshes,
    onDone: () => {
      toast(t('details.saved'))
      go(fileOf(clientId))
    },
  })
  const { image, agreed, fault } = chosen
  function save(it: string) {
    if (agreed) void keep.run({ clientId, image: it, agreedOn: today })
    else setChosen({ ...chosen, fault: 'unasked' })
  }
  return (
    <>
      {image !== null && <Picture image={image} name={name} />}
      <FileButton
        text={t(isAnother || image !== null ? 'details.photo.another' : 'details.photo.choose')}
        label={t('details.photo.file')}
        accept="image/*"
        fault={fault === 'unreadable' ? t('details.photo.unreadable') : null}
        onFiles={async ([file]) => {
          const read = await shrink(file!)
          setChosen((before) => ({ ...before, image: read, fault: read === null ? 'unreadable' : null }))
        }}
      />
      {image !== null && (
        <>
          <CheckField
            label={t('details.photo.agrees', { name })}
            value={agreed}
            onChange={(yes) => setChosen({ ...chosen, agreed: yes, fault: null })}
            error={fault === 'unasked' ? t('details.photo.unasked') : undefined}
          />
          <Notice problem={keep.problem} />
          <div>
            <Button go busy={keep.busy} onClick={() => save(image)}>
              {t('details.photo.keep')}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
