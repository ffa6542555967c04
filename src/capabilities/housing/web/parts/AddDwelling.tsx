import { useState } from 'react'
import { useMunicipalities } from '#capabilities/organisation/web/parts/words.ts'
import { useCommand } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Dialog } from '#platform/web/ui/Dialog.tsx'
import { SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { faultText, Notice } from '#platform/web/ui/Waiting.tsx'
import { addDwelling, listDwellings } from '../../contract.ts'

type Props = {
  /** What was already typed while searching. */
  address: string
  municipalityId: string | null
  onClose: () => void
  onAdded: (dwellingId: string) => void
}

/** A home that is not there yet, without leaving the form about the person. */
export function AddDwelling({ address: typed, municipalityId, onClose, onAdded }: Props) {
  const municipalities = useMunicipalities()
  const [town, setTown] = useState(municipalityId)
  const [address, setAddress] = useState(typed)
  const [postcode, setPostcode] = useState('')
  const add = useCommand(addDwelling, { refreshes: [listDwellings], onDone: ({ id }) => onAdded(id) })
  const errorOf = (name: string) => {
    const fault = add.problem?.faults.find((one) => one.pointer === `/${name}`)
    return fault && faultText(fault.code, fault.params)
  }
  return (
    <Dialog open title={t('housing.addDwelling')} onClose={onClose}>
      <div className="form">
        <Notice problem={add.problem} />
        <TextField label={t('housing.address')} value={address} onChange={setAddress} error={errorOf('address')} />
        <TextField
          label={t('housing.postcode')}
          optional
          value={postcode}
          onChange={setPostcode}
          error={errorOf('postcode')}
        />
        <SelectField
          label={t('housing.municipality')}
          choices={municipalities.choices}
          value={town}
          onChange={setTown}
        />
        <div className="acts">
          <Button
            go
            busy={add.busy}
            disabled={town === null}
            onClick={() => town && void add.run({ municipalityId: town, number: null, address, postcode })}
          >
            {t('ui.save')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
