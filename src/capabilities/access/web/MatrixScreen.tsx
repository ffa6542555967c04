import { type Role, roles } from '#kernel/actor.ts'
import { compartments } from '#kernel/compartments.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Table, type TableColumn } from '#platform/web/ui/Table.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { getMatrix, type MatrixRule } from '../contract/matrix.ts'
import { sameCell } from '../rules/matrix.ts'
import './matrix.css'
import { cellWords, OfRole } from './parts/OfRole.tsx'
import { asRole } from './parts/RoleField.tsx'

/** What each role sees of each part of the file: all of it at a glance, and one role to read and change. */
export function MatrixScreen() {
  const read = useRead(getMatrix, {})
  const { search } = useAddress()
  if (read.status !== 'ready') return <Waiting on={read} />
  const { rules, holders, may } = read.value
  const role = asRole(search['rol'] ?? null)
  return (
    <Page
      title={t('access.matrix.title')}
      sentence={t('access.matrix.sentence')}
      {...(may.change ? { crumb: { to: '/accounts', text: t('access.accounts') } } : {})}
    >
      {role ? (
        <OfRole
          key={role}
          role={role}
          rules={rules.filter((rule) => rule.role === role)}
          people={holders[role]}
          change={may.change}
          reload={read.reload}
        />
      ) : (
        <Overview rules={rules} />
      )}
    </Page>
  )
}

function Overview({ rules }: { rules: readonly MatrixRule[] }) {
  const { withSearch } = useAddress()
  const byCell = new Map(rules.map((rule) => [`${rule.role} ${rule.compartment}`, rule]))
  const columns: TableColumn<Role>[] = [
    {
      heading: t('access.role'),
      head: true,
      cell: (role) => <Link to={withSearch({ rol: role })}>{t(`shell.role.${role}`)}</Link>,
    },
    ...compartments.map(
      (compartment): TableColumn<Role> => ({
        heading: t(`access.compartment.${compartment}.name`),
        cell: (role) => <Mark rule={byCell.get(`${role} ${compartment}`)} />,
      }),
    ),
  ]
  return (
    <div className="stack">
      <p className="sm dim">{t('access.matrix.legend')}</p>
      <div className="matrix">
        <Table columns={columns} rows={roles} keyOf={(role) => role} caption={t('access.matrix.title')} />
      </div>
    </div>
  )
}

/** A letter to look at and a sentence to hear. */
function Mark({ rule }: { rule: MatrixRule | undefined }) {
  if (!rule) return null
  const { now, standard } = rule
  const words = cellWords(now, rule.role)
  return (
    <span className={sameCell(now, standard) ? undefined : 'chosen'} title={words}>
      <span aria-hidden="true">
        {t(`access.reach.${now.reach}.letter`)}
        {now.mayWrite && '+'}
        {!sameCell(now, standard) && '*'}
      </span>
      <span className="vh">{words}</span>
    </span>
  )
}
