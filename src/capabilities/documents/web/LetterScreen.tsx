import { useState } from 'react'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { PickField } from '#platform/web/ui/fields.tsx'
import { useFaultFocus } from '#platform/web/ui/focus-fault.ts'
import { toast } from '#platform/web/ui/toasts.tsx'
import { faultText, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { listLetterTemplates, writeLetter } from '../contract/letters.ts'

/** Choose a template; the letter stands with the documents, to be read and changed in Word before it goes out. */
export const LetterScreen = ({ clientId, caseId }: { clientId: string; caseId: string }) => (
  <ClientPage clientId={clientId} title={t('documents.letters.writeTitle')} sentence={t('documents.letters.writeText')}>
    <Choosing clientId={clientId} caseId={caseId} />
  </ClientPage>
)

function Choosing({ clientId, caseId }: { clientId: string; caseId: string }) {
  const read = useRead(listLetterTemplates, {})
  const { go } = useAddress()
  const nothingSaved = useTryingOut()
  const [template, setTemplate] = useState<string | null>(null)
  /** How often it was asked without a choice: each time the field has the focus again. */
  const [tries, setTries] = useState(0)
  const place = useFaultFocus<HTMLDivElement>(template === null ? tries : 0)
  const write = useCommand(writeLetter, {
    refreshes: 'all',
    onDone: ({ id }) => {
      toast(t('documents.letters.written'))
      go(`/clienten/${clientId}/documenten/${id}`)
    },
  })
  if (read.status !== 'ready') return <Waiting on={read} />
  return (
    <div className="form stack" ref={place}>
      <PickField
        label={t('documents.letters.which')}
        choices={read.value.templates.map((one) => ({ value: one.template, label: one.name }))}
        value={template}
        onChange={setTemplate}
        error={tries > 0 && template === null ? faultText('fault/required') : undefined}
      />
      <Notice problem={write.problem} />
      <div className="acts">
        <Button
          go
          busy={write.busy}
          disabled={nothingSaved}
          onClick={() => {
            setTries(tries + 1)
            if (template !== null) void write.run({ caseId, template })
          }}
        >
          {t('documents.letters.write')}
        </Button>
        <LinkButton bare to={`/clienten/${clientId}/juridisch/${caseId}`}>
          {t('ui.cancel')}
        </LinkButton>
      </div>
    </div>
  )
}
