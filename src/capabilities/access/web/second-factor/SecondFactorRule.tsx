import { useState } from 'react'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { FormFrame } from '#platform/web/forms/FormFrame.tsx'
import { useForm } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { NumberField } from '#platform/web/ui/fields.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice } from '#platform/web/ui/Waiting.tsx'
import type { Account } from '../../contract/accounts.ts'
import { changeSecondFactorRule, getSecondFactorRule, resetSecondFactor } from '../../contract/second-factor.ts'

/** How long people may go without the second factor; below the list of accounts. */
export function SecondFactorRule() {
  const read = useRead(getSecondFactorRule, {})
  if (read.status !== 'ready') return null
  const { exempt, graceDays, version, setUp } = read.value
  return (
    <Section title={t('access.rule.title')}>
      <p>
        {t(exempt ? 'access.rule.exempt' : 'access.rule.text')} {t('access.rule.setUp', { count: setUp.length })}
      </p>
      {!exempt && <GraceForm key={version} graceDays={graceDays} version={version} />}
    </Section>
  )
}

function GraceForm({ graceDays, version }: { graceDays: number; version: number }) {
  const nothingSaved = useTryingOut()
  const form = useForm({
    schema: changeSecondFactorRule.input,
    initial: { graceDays: graceDays as number | null },
    complete: (values) => ({ ...values, version }),
  })
  const command = useCommand(changeSecondFactorRule, {
    refreshes: [getSecondFactorRule],
    onDone: () => toast(t('access.rule.saved')),
  })
  return (
    <FormFrame
      form={form}
      labels={{ graceDays: t('access.rule.graceDays') }}
      action={t('access.rule.save')}
      busy={command.busy}
      nothingSaved={nothingSaved}
      problem={command.problem}
      onSubmit={() => void (form.check() && command.run({ graceDays: form.values.graceDays ?? 0, version }))}
    >
      <NumberField label={t('access.rule.graceDays')} hint={t('access.rule.graceHint')} {...form.field('graceDays')} />
    </FormFrame>
  )
}

/** For who lost the phone; on the screen of one account. */
export function SecondFactorOf({ account }: { account: Account }) {
  const read = useRead(getSecondFactorRule, {})
  const [sure, setSure] = useState(false)
  const reset = useCommand(resetSecondFactor, {
    refreshes: [getSecondFactorRule],
    onDone: () => {
      setSure(false)
      toast(t('access.rule.resetDone', { name: account.name }))
    },
  })
  if (read.status !== 'ready' || !account.active) return null
  const isSetUp = read.value.setUp.includes(account.id)
  return (
    <Section title={t('access.rule.ofPerson')}>
      <p>{t(isSetUp ? 'access.rule.isSetUp' : 'access.rule.notSetUp')}</p>
      <Notice problem={reset.problem} />
      {isSetUp &&
        (sure ? (
          <div className="stack">
            <p>{t('access.rule.resetText')}</p>
            <div className="acts">
              <Button busy={reset.busy} onClick={() => void reset.run({ accountId: account.id })}>
                {t('access.rule.resetSure')}
              </Button>
              <Button bare onClick={() => setSure(false)}>
                {t('ui.cancel')}
              </Button>
            </div>
          </div>
        ) : (
          <Button onClick={() => setSure(true)}>{t('access.rule.reset')}</Button>
        ))}
    </Section>
  )
}
