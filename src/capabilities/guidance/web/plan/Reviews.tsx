import type * as z from 'zod'
import { formatDate } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import { Table } from '#platform/web/ui/Table.tsx'
import type { Goal, reviewShape } from '../../contract/plan.ts'

type Review = z.infer<typeof reviewShape>
const decimals = (value: number, most: number) =>
  new Intl.NumberFormat(language() === 'nl' ? 'nl-NL' : 'en-GB', {
    maximumFractionDigits: most,
    minimumFractionDigits: Math.min(most, 1),
  }).format(value)
const signed = (score: number) => (score > 0 ? `+${score}` : String(score).replace('-', '−'))

/** T-score at the start and at each look, with the formula and its numbers. */
export const Reviews = ({ reviews, goals }: { reviews: Review[]; goals: Goal[] }) => (
  <Section title={t('plan.reached')}>
    <p>{t('plan.reachedHelp')}</p>
    {reviews.toReversed().map((review) => (
      <OneReview key={review.heldOn} review={review} goals={goals} />
    ))}
  </Section>
)

function OneReview({ review, goals }: { review: Review; goals: Goal[] }) {
  const words = (id: string) => goals.find((goal) => goal.id === id)?.ownWords ?? ''
  const change = decimals(Math.abs(review.change), 1)
  const sign = review.change < 0 ? '−' : '+'
  return (
    <div className="goal">
      <h3>{formatDate(review.heldOn)}</h3>
      <p>
        {t('plan.tScore', {
          before: decimals(review.before.t, 1),
          now: decimals(review.now.t, 1),
          change: `${sign}${change}`,
        })}
      </p>
      <Table
        caption={t('plan.scoresOf', { date: formatDate(review.heldOn) })}
        columns={[
          { heading: t('plan.goal'), head: true, cell: ({ id }) => <bdi dir="auto">{words(id)}</bdi> },
          { heading: t('plan.weight'), number: true, cell: ({ weight }) => weight },
          { heading: t('plan.atStart'), number: true, cell: ({ before }) => signed(before) },
          { heading: t('plan.atLook'), number: true, cell: ({ score }) => signed(score) },
        ]}
        rows={review.goals}
        keyOf={({ id }) => id}
      />
      <details>
        <summary>{t('plan.howCounted')}</summary>
        <p className="sum">T = 50 + 10 × Σ(w × x) ÷ √(0,7 × Σw² + 0,3 × (Σw)²)</p>
        <Sum name={t('plan.atStart')} sum={review.before} />
        <Sum name={t('plan.atLook')} sum={review.now} />
        <p className="dim">{t('plan.source')}</p>
      </details>
    </div>
  )
}

const Sum = ({ name, sum }: { name: string; sum: Review['now'] }) => (
  <p className="sum">
    {`${name}: 50 + 10 × ${decimals(sum.weighted, 0)} ÷ √(0,7 × ${sum.squares} + 0,3 × ${sum.squared}) = 50 + ${decimals(10 * sum.weighted, 0)} ÷ ${decimals(sum.root, 3)} = `}
    <strong>{decimals(sum.t, 1)}</strong>
  </p>
)
