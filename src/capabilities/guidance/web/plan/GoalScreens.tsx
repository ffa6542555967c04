import { todayInAmsterdam } from '#kernel/dates.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { DateField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { addGoal, changeGoal, type Goal, getGoal, lifeDomains, removeGoal, withdrawGoal } from '../../contract/plan.ts'

type GoalForm = {
  lifeDomain: string | null
  ownWords: string
  steps: string
  outcomes: string[]
  importance: number
  difficulty: number
  reviewOn: string | null
}
const fresh: GoalForm = {
  lifeDomain: null,
  ownWords: '',
  steps: '',
  outcomes: ['', '', '', '', ''],
  importance: 1,
  difficulty: 1,
  reviewOn: null,
}
const formOf = (goal: Goal): GoalForm => ({
  lifeDomain: goal.lifeDomain,
  ownWords: goal.ownWords,
  steps: goal.steps ?? '',
  outcomes: goal.outcomes,
  importance: goal.importance,
  difficulty: goal.difficulty,
  reviewOn: goal.reviewOn,
})

type Props = { clientId: string; goalId?: string; initial: GoalForm; version: number | null; agreed: boolean }

function GoalFields({ clientId, goalId, initial, version, agreed }: Props) {
  const labels = {
    lifeDomain: t('plan.lifeDomain'),
    ownWords: t('plan.ownWords'),
    steps: t('plan.steps'),
    outcomes: t('plan.outcomesLabel'),
    importance: t('plan.importance'),
    difficulty: t('plan.difficulty'),
    reviewOn: t('plan.reviewDay'),
  }
  const ranks = (of: string) => [1, 2, 3].map((rank) => ({ value: String(rank), label: t(`plan.${of}s.${rank}`) }))
  return (
    <RecordForm<GoalForm, typeof addGoal | typeof changeGoal>
      endpoint={goalId ? changeGoal : addGoal}
      initial={initial}
      version={version}
      beside={goalId ? { goalId } : { clientId }}
      draft={`goal-${goalId ?? clientId}`}
      labels={labels}
      saved={t('plan.saved')}
      backTo={`/clienten/${clientId}/plan`}
      history={goalId && `goal/${goalId}`}
      show={(_, value) => (Array.isArray(value) ? value.join('; ') : String(value ?? ''))}
    >
      {(form) => (
        <>
          {agreed && <p className="notice calm">{t('plan.frozen')}</p>}
          <SelectField
            label={labels.lifeDomain}
            choices={lifeDomains.map((value) => ({ value, label: t(`plan.domains.${value}`) }))}
            disabled={agreed}
            {...form.field('lifeDomain')}
          />
          <TextField
            label={labels.ownWords}
            hint={t('plan.ownWordsHint')}
            disabled={agreed}
            {...form.field('ownWords')}
          />
          <TextArea label={labels.steps} hint={t('plan.stepsHint')} optional {...form.field('steps')} />
          <h2>{labels.outcomes}</h2>
          <p className="dim">{t('plan.outcomesHelp')}</p>
          {[4, 3, 2, 1, 0].map((at) => (
            <TextField
              key={at}
              label={t(`plan.outcomes.${at}`)}
              name={at === 4 ? 'outcomes' : `outcomes-${at}`}
              value={form.values.outcomes[at] ?? ''}
              onChange={(text) =>
                form.set(
                  'outcomes',
                  form.values.outcomes.map((old, i) => (i === at ? text : old)),
                )
              }
              disabled={agreed}
              error={
                form.faults.some(({ pointer }) => pointer === `/outcomes/${at}`)
                  ? form.field('outcomes').error
                  : undefined
              }
            />
          ))}
          <div className="two">
            {(['importance', 'difficulty'] as const).map((name) => (
              <SelectField
                key={name}
                label={labels[name]}
                choices={ranks(name)}
                name={name}
                value={String(form.values[name])}
                onChange={(value) => form.set(name, Number(value ?? 1))}
                disabled={agreed}
                error={form.field(name).error}
              />
            ))}
          </div>
          <DateField
            label={labels.reviewOn}
            hint={t('plan.reviewHint')}
            {...form.field('reviewOn')}
            optional={!agreed}
          />
        </>
      )}
    </RecordForm>
  )
}

export const NewGoalScreen = ({ clientId }: { clientId: string }) => (
  <ClientPage clientId={clientId} title={t('plan.add')} sentence={t('plan.addSentence')}>
    <GoalFields clientId={clientId} initial={fresh} version={null} agreed={false} />
  </ClientPage>
)

export function GoalScreen({ clientId, goalId }: { clientId: string; goalId: string }) {
  const read = useRead(getGoal, { goalId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const goal = read.value
  const title = goal.agreedOn ? t('plan.agreedOn', { date: formatDate(goal.agreedOn) }) : t('plan.notAgreed')
  return (
    <ClientPage clientId={clientId} title={t('plan.change')} sentence={title}>
      <GoalFields
        clientId={clientId}
        goalId={goalId}
        initial={formOf(goal)}
        version={goal.version}
        agreed={goal.agreedOn !== null}
      />
      {goal.agreedOn === null ? (
        <Removal clientId={clientId} goalId={goalId} />
      ) : (
        <Withdrawal clientId={clientId} goal={goal} />
      )}
    </ClientPage>
  )
}

function Removal({ clientId, goalId }: { clientId: string; goalId: string }) {
  const { go } = useAddress()
  const remove = useCommand(removeGoal, {
    refreshes: 'all',
    onDone: () => {
      toast(t('plan.removed'))
      go(`/clienten/${clientId}/plan`)
    },
  })
  return (
    <Section title={t('plan.remove')}>
      <p>{t('plan.removeHelp')}</p>
      <Notice problem={remove.problem} />
      <Button busy={remove.busy} onClick={() => void remove.run({ goalId })}>
        {t('plan.remove')}
      </Button>
    </Section>
  )
}

type WithdrawalForm = { withdrawnOn: string | null; withdrawnWhy: string }
function Withdrawal({ clientId, goal }: { clientId: string; goal: Goal }) {
  if (goal.withdrawnOn) return null
  const labels = { withdrawnOn: t('plan.withdrawnOn'), withdrawnWhy: t('plan.withdrawnWhy') }
  return (
    <Section title={t('plan.withdraw')}>
      <p>{t('plan.withdrawHelp')}</p>
      <RecordForm<WithdrawalForm, typeof withdrawGoal>
        endpoint={withdrawGoal}
        initial={{ withdrawnOn: todayInAmsterdam(), withdrawnWhy: '' }}
        version={goal.version}
        beside={{ goalId: goal.id }}
        draft={`withdraw-${goal.id}`}
        labels={labels}
        action={t('plan.withdraw')}
        saved={t('plan.saved')}
        backTo={`/clienten/${clientId}/plan`}
        show={(_, value) => String(value ?? '')}
      >
        {(form) => (
          <>
            <DateField label={labels.withdrawnOn} {...form.field('withdrawnOn')} />
            <TextField label={labels.withdrawnWhy} {...form.field('withdrawnWhy')} />
          </>
        )}
      </RecordForm>
    </Section>
  )
}
