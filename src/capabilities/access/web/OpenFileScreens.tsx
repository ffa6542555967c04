import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { breakGlass, getDeskCard, openForWalkIn } from '../contract/openings.ts'

type WalkInForm = { reason: string }

/** Opens a file of the location for one talk, today. */
export function WalkInScreen({ clientId }: { clientId: string }) {
  const read = useRead(getDeskCard, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const labels = { reason: t('access.desk.reason') }
  return (
    <Page
      title={t('access.desk.openNamed', { name: read.value.name })}
      sentence={t('access.desk.openSentence')}
      crumb={{ to: '/balie', text: t('access.desk.title') }}
    >
      <RecordForm<WalkInForm, typeof openForWalkIn>
        endpoint={openForWalkIn}
        initial={{ reason: '' }}
        version={null}
        beside={{ clientId }}
        draft={`walk-in-${clientId}`}
        labels={labels}
        action={t('access.desk.openAction')}
        saved={t('access.desk.opened')}
        backTo="/balie"
        after={() => `/clienten/${clientId}`}
        show={(_, value) => String(value)}
      >
        {(form) => <TextArea label={labels.reason} hint={t('access.desk.reasonHint')} {...form.field('reason')} />}
      </RecordForm>
    </Page>
  )
}

type GlassForm = { clientNumber: string; reason: string }

/** Opens any file in an emergency. It says before, not after, who will be told. */
export function BreakGlassScreen() {
  const { may } = useSession()
  const labels = { clientNumber: t('access.log.client'), reason: t('access.glass.reason') }
  return (
    <Page
      title={t('access.glass.title')}
      sentence={t('access.glass.sentence')}
      crumb={may.enter['desk'] ? { to: '/balie', text: t('access.desk.title') } : { to: '/', text: t('shell.today') }}
    >
      <div className="stack">
        <ul className="bullets">
          {(['told', 'written', 'hours', 'reading'] as const).map((line) => (
            <li key={line}>{t(`access.glass.${line}`)}</li>
          ))}
        </ul>
        <RecordForm<GlassForm, typeof breakGlass>
          endpoint={breakGlass}
          initial={{ clientNumber: '', reason: '' }}
          version={null}
          beside={{}}
          draft="break-glass"
          labels={labels}
          action={t('access.glass.action')}
          saved={t('access.glass.opened')}
          backTo={may.enter['desk'] ? '/balie' : '/'}
          after={({ clientId }) => `/clienten/${clientId}`}
          show={(_, value) => String(value)}
        >
          {(form) => (
            <>
              <TextField label={labels.clientNumber} {...form.field('clientNumber')} />
              <TextArea label={labels.reason} hint={t('access.glass.reasonHint')} {...form.field('reason')} />
            </>
          )}
        </RecordForm>
      </div>
    </Page>
  )
}
