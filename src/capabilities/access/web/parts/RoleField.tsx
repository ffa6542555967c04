import { roles } from '#kernel/actor.ts'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PickField } from '#platform/web/ui/fields.tsx'

export const asRole = (value: string | null) => roles.find((role) => role === value) ?? null

/** Which role, and what that role sees. */
export function RoleField({ form }: { form: Pick<Form<{ role: string | null }>, 'field' | 'values'> }) {
  const role = asRole(form.values.role)
  return (
    <PickField
      label={t('access.role')}
      hint={t(role ? `access.sees.${role}` : 'access.roleHint')}
      choices={roles.map((value) => ({ value, label: t(`shell.role.${value}`) }))}
      {...form.field('role')}
    />
  )
}
