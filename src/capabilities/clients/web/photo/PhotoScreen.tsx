import { useRef, useState } from 'react'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
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
type Chosen = { image: string | null; agreed: boolean; fault: 'unreadable' | 'unchosen' | 'unasked' | null }
const nothing: Chosen = { image: null, agreed: false, fault: null }

function Choose({ clientId, name, today, isAnother }: ChooseProps) {
  const { go } = useAddress()
  const [chosen, setChosen] = useState(nothing)
  const input = useRef<HTMLInputElement>(null)
  const keep = useCommand(setPhoto, {
    refreshes,
    onDone: () => {
      toast(t('details.saved'))
      go(fileOf(clientId))
    },
  })
  async function choose(file: File | undefined) {
    if (!file) return
    const image = await shrink(file)
    setChosen((before) => ({ ...before, image, fault: image === null ? 'unreadable' : null }))
  }
  function save() {
    if (chosen.image === null) setChosen({ ...chosen, fault: 'unchosen' })
    else if (!chosen.agreed) setChosen({ ...chosen, fault: 'unasked' })
    else void keep.run({ clientId, image: chosen.image, agreedOn: today })
  }
  const atFile = chosen.fault === 'unreadable' || chosen.fault === 'unchosen'
  return (
    <>
      {chosen.image !== null && <Picture image={chosen.image} name={name} />}
      <div className={atFile ? 'field bad' : 'field'}>
        <div>
          <Button icon="import" onClick={() => input.current?.click()}>
            {t(isAnother || chosen.image !== null ? 'details.photo.another' : 'details.photo.choose')}
          </Button>
          <input
            ref={input}
            className="vh"
            type="file"
            accept="image/*"
            aria-label={t('details.photo.file')}
            tabIndex={-1}
            onChange={(event) => {
              void choose(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
        </div>
        {atFile && (
          <div className="err" role="alert">
            {t(`details.photo.${chosen.fault}`)}
          </div>
        )}
      </div>
      <CheckField
        label={t('details.photo.agrees', { name })}
        value={chosen.agreed}
        onChange={(agreed) => setChosen({ ...chosen, agreed, fault: null })}
        error={chosen.fault === 'unasked' ? t('details.photo.unasked') : undefined}
      />
      <Notice problem={keep.problem} />
      <div>
        <Button go busy={keep.busy} onClick={save}>
          {t('details.photo.keep')}
        </Button>
      </div>
    </>
  )
}
