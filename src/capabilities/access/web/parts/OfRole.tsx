import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Role } from '#kernel/actor.ts'
import type { Compartment } from '#kernel/compartments.ts'
import { useCommand } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice } from '#platform/web/ui/Waiting.tsx'
import { type Cell, changeRule, getMatrix, type MatrixRule } from '../../contract/matrix.ts'
import { choicesFor, sameCell } from '../../rules/matrix.ts'
import { TryOut } from './TryOut.tsx'

/** Of a town hall it is the municipality that is its own, not a client. */
export const cellWords = ({ reach, mayWrite }: Cell, role: Role): string =>
  reach === 'none'
    ? t('access.reach.none.name')
    : `${t(reach === 'own' && role === 'municipality' ? 'access.matrix.ownTown' : `access.reach.${reach}.name`)}, ${t(mayWrite ? 'access.matrix.writes' : 'access.matrix.reads')}`

type OfRoleProps = {
  role: Role
  rules: readonly MatrixRule[]
  /** How many hold the role today. */
  people: number
  change: boolean
  reload: () => void
}
type Wish = { compartment: Compartment; cell: Cell }

/** One role: what it sees of each part, and changing that after a question, as it holds for all at once. */
export function OfRole({ role, rules, people, change, reload }: OfRoleProps) {
  const { withSearch } = useAddress()
  const [wish, setWish] = useState<Wish | null>(null)
  const { save, busy, problem } = useSaving(role)
  async function confirm(rule: MatrixRule, cell: Cell) {
    // Somebody else may have been first: what stands there now is what the next choice begins from.
    if (!(await save(rule, cell))) reload()
    setWish(null)
    focusCell(rule.compartment)
  }
  function cancel({ compartment }: MatrixRule) {
    setWish(null)
    focusCell(compartment)
  }
  return (
    <>
      <p>
        <Link to={withSearch({ rol: null })}>{t('access.matrix.all')}</Link>
      </p>
      <Notice problem={problem} />
      <Section title={t(`shell.role.${role}`)}>
        <p className="dim">{t(`access.sees.${role}`)}</p>
        <div className="matrix-role">
          {rules.map((rule) => (
            <CompartmentField
              key={rule.compartment}
              rule={rule}
              people={people}
              change={change}
              wish={wish?.compartment === rule.compartment ? wish.cell : null}
              busy={busy}
              onChoose={(cell) => setWish(cell && { compartment: rule.compartment, cell })}
              onConfirm={(cell) => void confirm(rule, cell)}
              onCancel={() => cancel(rule)}
            />
          ))}
        </div>
      </Section>
      {change && <TryOut role={role} />}
    </>
  )
}

const cellId = (compartment: Compartment) => `cell-${compartment}`
/** Beside the field and not in it, where the list of choices would open. */
const focusCell = (compartment: Compartment) => document.getElementById(cellId(compartment))?.focus()

/** Saves a cell, and offers to put back what stood there. */
function useSaving(role: Role) {
  const command = useCommand(changeRule, { refreshes: [getMatrix] })
  const back = useCommand(changeRule, { refreshes: [getMatrix] })
  const putBack = async ({ compartment, now }: MatrixRule, cell: Cell) => {
    const done = await back.run({ role, compartment, ...now, before: cell })
    // The screen may have been left meanwhile, and a notice on it would be read by nobody.
    toast(t(done ? 'access.matrix.putBack' : 'access.matrix.notPutBack'))
  }
  async function save(rule: MatrixRule, cell: Cell): Promise<boolean> {
    const done = await command.run({ role, compartment: rule.compartment, ...cell, before: rule.now })
    if (done) toast(t('access.matrix.saved'), () => void putBack(rule, cell))
    return done !== null
  }
  return { save, busy: command.busy, problem: command.problem ?? back.problem }
}

const keyOf = ({ reach, mayWrite }: Cell) => `${reach}${mayWrite ? '+' : ''}`

type CompartmentProps = Asking & { change: boolean; wish: Cell | null; onChoose: (cell: Cell | null) => void }
function CompartmentField({ change, wish, onChoose, ...asking }: CompartmentProps) {
  const { rule } = asking
  const choices = choicesFor(rule)
  const name: Compartment = rule.compartment
  const standard = sameCell(rule.now, rule.standard)
    ? undefined
    : t('access.matrix.standard', { words: cellWords(rule.standard, rule.role) })
  const explained = [t(`access.compartment.${name}.what`), standard].filter(Boolean).join(' ')
  if (!change || choices.length < 2) {
    return (
      <div className="fixed-cell">
        <p>
          <b>{t(`access.compartment.${name}.name`)}</b>
        </p>
        <p className="sm dim">{explained}</p>
        <p>{cellWords(rule.now, rule.role)}</p>
      </div>
    )
  }
  return (
    <div
      className="stack"
      role="group"
      tabIndex={-1}
      id={cellId(name)}
      aria-label={t(`access.compartment.${name}.name`)}
    >
      <SelectField
        name={name}
        label={t(`access.compartment.${name}.name`)}
        hint={explained}
        choices={choices.map((cell) => ({ value: keyOf(cell), label: cellWords(cell, rule.role) }))}
        value={keyOf(wish ?? rule.now)}
        onChange={(value) => {
          const cell = choices.find((one) => keyOf(one) === value)
          if (cell) onChoose(sameCell(cell, rule.now) ? null : cell)
        }}
        error={undefined}
      />
      {wish && <Ask key={keyOf(wish)} {...asking} wish={wish} />}
    </div>
  )
}

type Asking = {
  rule: MatrixRule
  people: number
  busy: boolean
  onConfirm: (cell: Cell) => void
  onCancel: () => void
}

/** In place, under the field: what would become of it, and for how many. Esc leaves it as it is. */
function Ask({ rule, people, wish, busy, onConfirm, onCancel }: Asking & { wish: Cell }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  useEscape(box, onCancel)
  const words = t('access.matrix.ask', {
    role: t(`shell.role.${rule.role}`),
    part: t(`access.compartment.${rule.compartment}.name`),
    from: cellWords(rule.now, rule.role),
    to: cellWords(wish, rule.role),
  })
  const sentence = `${words} ${t('access.matrix.holdsFor', { count: people })}`
  return (
    <div ref={box} role="group" tabIndex={-1} aria-label={sentence} className="notice calm ask">
      <p>{sentence}</p>
      <div className="acts">
        <Button small go busy={busy} onClick={() => onConfirm(wish)}>
          {t('access.matrix.confirm')}
        </Button>
        <Button small onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </div>
    </div>
  )
}

function useEscape(within: RefObject<HTMLElement | null>, onEscape: () => void) {
  useEffect(() => {
    const place = within.current
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onEscape()
    place?.addEventListener('keydown', onKey)
    return () => place?.removeEventListener('keydown', onKey)
  })
}
