import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Tag } from '#platform/web/ui/TermChip.tsx'
import type { RuleChange } from '../../contract/changes.ts'
import type { KnownRule } from '../../contract/known.ts'
import { lengthWords } from '../../rules/words.ts'
import { lengthOf, useSaid } from '../words.ts'

type Props = { changes: readonly RuleChange[]; rules: readonly KnownRule[]; label: string }

/** Changes of rules, each with what it comes down to and who proposed it. */
export function ChangeRows({ changes, rules, label }: Props) {
  const title = useChangeTitle(rules)
  return (
    <Rows label={label}>
      {changes.map((change) => (
        <Row
          key={change.id}
          to={`/regels/wijziging/${change.id}`}
          title={title(change)}
          detail={t('rules.change.proposedBy', {
            name: change.proposed.by ?? t('rules.somebody'),
            date: formatDate(change.proposed.at.slice(0, 10)),
          })}
          end={<Tag on={change.state === 'proposed'}>{t(`rules.states.${change.state}`)}</Tag>}
        />
      ))}
    </Rows>
  )
}

/** `Beroep instellen: twee weken vanaf 1 januari 2027`. */
export function useChangeTitle(rules: readonly KnownRule[]): (change: RuleChange) => string {
  const said = useSaid()
  return (change) => {
    const date = formatDate(change.validFrom)
    const length = lengthOf(change)
    const rule = change.brings ?? rules.find(({ id }) => id === change.rule)
    if (!length || !rule) return t('rules.change.dayTitle', { date })
    return t('rules.change.title', { rule: said(rule.meaning), length: said(lengthWords(length)), date })
  }
}
