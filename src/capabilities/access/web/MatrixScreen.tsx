import { type Role, roles } from '#kernel/actor.ts'
import { type Compartment, compartments } from '#kernel/compartments.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Table, type TableColumn } from '#platform/web/ui/Table.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type Cell, changeRule, getMatrix, type MatrixRule } from '../contract/matrix.ts'
import { choicesFor, sameCell } from '../rules/matrix.ts'
import './matrix.css'
import { asRole } from './parts/RoleField.tsx'
import { TryOut } from './parts/TryOut.tsx'

/** What each function sees of each part of the file: all of it at a glance, and one function to read and change. */
export function MatrixScreen() {
  const read = useRead(getMatrix, {})
  const { search } = useAddress()
  if (read.status !== 'ready') return <Waiting on={read} />
  const { rules, may } = read.value
  const role = asRole(search['functie'] ?? null)
  return (
    <Page
      title={t('access.matrix.title')}
      sentence={t('access.matrix.sentence')}
      {...(may.change ? { crumb: { to: '/accounts', text: t('access.accounts') } } : {})}
    >
      {role ? (
        <OfRole role={role} rules={rules.filter((rule) => rule.role === role)} change={may.change} />
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
      cell: (role) => <Link to={withSearch({ functie: role })}>{t(`shell.role.${role}`)}</Link>,
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
  const words = cellWords(now)
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

const cellWords = ({ reach, mayWrite }: Cell): string =>
  reach === 'none'
    ? t('access.reach.none.name')
    : `${t(`access.reach.${reach}.name`)}, ${t(mayWrite ? 'access.matrix.writes' : 'access.matrix.reads')}`

function OfRole({ role, rules, change }: { role: Role; rules: readonly MatrixRule[]; change: boolean }) {
  const { withSearch } = useAddress()
  const command = useCommand(changeRule, {
    refreshes: [getMatrix],
    onDone: () => toast(t('access.matrix.saved')),
  })
  const save = ({ compartment, now }: MatrixRule, cell: Cell) =>
    void command.run({ role, compartment, ...cell, before: now })
  return (
    <>
      <p>
        <Link to={withSearch({ functie: null })}>{t('access.matrix.all')}</Link>
      </p>
      <Notice problem={command.problem} />
      <Section title={t(`shell.role.${role}`)}>
        <p className="dim">{t(`access.sees.${role}`)}</p>
        <div className="matrix-role">
          {rules.map((rule) => (
            <CompartmentField
              key={rule.compartment}
              rule={rule}
              change={change}
              onChange={(cell) => save(rule, cell)}
            />
          ))}
        </div>
      </Section>
      {change && <TryOut role={role} />}
    </>
  )
}

const keyOf = ({ reach, mayWrite }: Cell) => `${reach}${mayWrite ? '+' : ''}`

type CompartmentProps = { rule: MatrixRule; change: boolean; onChange: (cell: Cell) => void }
function CompartmentField({ rule, change, onChange }: CompartmentProps) {
  const choices = choicesFor(rule)
  const name: Compartment = rule.compartment
  const standard = sameCell(rule.now, rule.standard)
    ? undefined
    : t('access.matrix.standard', { words: cellWords(rule.standard) })
  const explained = [t(`access.compartment.${name}.what`), standard].filter(Boolean).join(' ')
  if (!change || choices.length < 2) {
    return (
      <div className="fixed-cell">
        <p>
          <b>{t(`access.compartment.${name}.name`)}</b>
        </p>
        <p className="sm dim">{explained}</p>
        <p>{cellWords(rule.now)}</p>
      </div>
    )
  }
  return (
    <SelectField
      name={name}
      label={t(`access.compartment.${name}.name`)}
      hint={explained}
      choices={choices.map((cell) => ({ value: keyOf(cell), label: cellWords(cell) }))}
      value={keyOf(rule.now)}
      onChange={(value) => {
        const cell = choices.find((one) => keyOf(one) === value)
        if (cell && !sameCell(cell, rule.now)) onChange(cell)
      }}
      error={undefined}
    />
  )
}
