import { useState } from 'react'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { useFaultFocus } from '#platform/web/ui/focus-fault.ts'
import { Page } from '#platform/web/ui/Page.tsx'
import { faultText, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { getClientFile } from '../../contract.ts'
import { listPossibleDoubles, pairClients } from '../../contract/doubles.ts'
import { displayName } from '../../rules/person.ts'
import '../clients.css'
import { WithClientField } from '../parts/WithClientField.tsx'

/** Somebody knows that two files are of one person, where nothing in them shows it. */
export function PairClientsScreen({ clientId }: { clientId: string }) {
  const read = useRead(getClientFile, { clientId })
  const { go } = useAddress()
  const [otherId, setOtherId] = useState<string | null>(null)
  const pair = useCommand(pairClients, {
    refreshes: [listPossibleDoubles],
    onDone: ({ id }) => go(`/dubbelen/${id}`),
  })
  const fault = pair.problem?.faults[0]
  const place = useFaultFocus<HTMLDivElement>(fault)
  if (read.status !== 'ready') return <Waiting on={read} />
  const { client } = read.value
  return (
    <Page
      title={t('doubles.pairScreen')}
      sentence={t('doubles.pairText')}
      crumb={{ to: `/clienten/${clientId}`, text: displayName(client) }}
    >
      <div className="stack form" ref={place}>
        <WithClientField
          label={t('doubles.otherFile')}
          hint={t('doubles.otherFileHint')}
          name="otherId"
          value={otherId}
          onChange={setOtherId}
          optional={false}
          except={clientId}
          error={fault && faultText(fault.code, fault.params)}
        />
        {pair.problem && !fault && <Notice problem={pair.problem} />}
        <div>
          <Button go busy={pair.busy} onClick={() => void pair.run({ clientId, otherId })}>
            {t('doubles.beside')}
          </Button>
        </div>
      </div>
    </Page>
  )
}
