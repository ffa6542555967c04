import { useEffect } from 'react'
import type { AnswerOf, Endpoint, InputOf } from '#kernel/endpoint.ts'
import { useCommand } from '#platform/web/api/use-read.ts'
import { FormFrame } from '#platform/web/forms/FormFrame.tsx'
import { useForm } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { TextField } from '#platform/web/ui/TextField.tsx'

export type CodeFormProps<E extends Endpoint> = {
  endpoint: E
  action: string
  label?: string
  hint?: string
  /** The code is all that the screen asks. */
  first?: boolean
  refreshes?: readonly Endpoint[]
  onCancel?: () => void
  onDone: (answer: AnswerOf<E>) => void
}

/** One code, for an endpoint that takes nothing else. */
export function CodeForm<E extends Endpoint>({
  endpoint,
  action,
  label,
  hint,
  first,
  refreshes,
  onCancel,
  onDone,
}: CodeFormProps<E>) {
  const form = useForm({ schema: endpoint.input, initial: { code: '' } })
  const command = useCommand(endpoint, { onDone, ...(refreshes ? { refreshes } : {}) })
  const name = label ?? t('access.step.code')
  const { place, replace } = form
  const { problem } = command
  useEffect(() => {
    if (!problem) return
    // A code that was refused is of no use any more.
    replace({ code: '' })
    place(problem)
    // What the server found is placed once, when it comes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [problem])
  return (
    <FormFrame
      form={form}
      labels={{ code: name }}
      action={action}
      busy={command.busy}
      problem={problem}
      onCancel={onCancel}
      onSubmit={() => void (form.check() && command.run(form.values as InputOf<E>))}
    >
      <TextField
        label={name}
        autoComplete="one-time-code"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the code is all that the screen asks
        autoFocus={first ?? false}
        {...(hint ? { hint } : {})}
        {...form.field('code')}
      />
    </FormFrame>
  )
}
