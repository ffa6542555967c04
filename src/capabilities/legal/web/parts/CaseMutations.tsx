import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { listMutations } from '../../contract/round.ts'
import { Mutation } from '../round/parts/Mutation.tsx'
import { roundAt } from './addresses.ts'

/** What moved in this dossier month by month, the newest first. */
export function CaseMutations({ caseId }: { caseId: string }) {
  const read = useRead(listMutations, { caseId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { mutations, may } = read.value
  return (
    <Section
      title={t('legalRound.mutations')}
      end={
        may.manage && (
          <LinkButton small icon="plus" to={roundAt('alle', caseId)}>
            {t('legalRound.writeThis')}
          </LinkButton>
        )
      }
    >
      {mutations.length === 0 ? (
        <p className="dim">{t('legalRound.noMutations')}</p>
      ) : (
        <Rows label={t('legalRound.mutations')}>
          {mutations.map((one) => (
            <Mutation key={one.id} of={one} />
          ))}
        </Rows>
      )}
    </Section>
  )
}
