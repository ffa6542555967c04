import type { AnswerOf } from '#kernel/endpoint.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { useKept } from '#platform/web/forms/use-kept.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { TextField } from '#platform/web/ui/fields.tsx'
import { useFaultFocus } from '#platform/web/ui/focus-fault.ts'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { differences } from '../../contract.ts'
import {
  askAboutDouble,
  getPossibleDouble,
  judgeNotSame,
  listPossibleDoubles,
  withdrawVerdict,
} from '../../contract/doubles.ts'
import { displayName } from '../../rules/person.ts'
import '../clients.css'
import '../parts/facts.css'
import './doubles.css'
import { Elsewhere } from './Elsewhere.tsx'
import { MergeForm } from './MergeForm.tsx'

export type Double = AnswerOf<typeof getPossibleDouble>

/** Two files side by side: one person, or two? */
export function DoubleScreen({ doubleId }: { doubleId: string }) {
  const read = useRead(getPossibleDouble, { doubleId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const double = read.value
  const names = [double.one, double.other].map(({ file, location }) =>
    file ? displayName(file.values) : t('doubles.fileAt', { location }),
  )
  return (
    <Page
      title={t('doubles.pairTitle')}
      sentence={
        <>
          <bdi dir="auto">{names[0]}</bdi> {t('doubles.and')} <bdi dir="auto">{names[1]}</bdi>
        </>
      }
      crumb={{ to: '/dubbelen', text: t('doubles.title') }}
    >
      <Evidence double={double} />
      {double.verdict === null ? (
        <>
          {double.may.merge ? <MergeForm double={double} /> : <Elsewhere double={double} />}
          {double.may.ask && <Ask double={double} />}
          {double.may.judge && <NotSame doubleId={doubleId} />}
        </>
      ) : (
        <Judged double={double} />
      )}
    </Page>
  )
}

/** Speaks for nothing: it tells how much the birth dates weigh. */
const tellsOnly = 'birth-year-estimated'
const isAgainst = (reason: string) => (differences as readonly string[]).includes(reason)

/** What speaks for one person and what against it, in words. */
function Evidence({ double: { reasons, byHand } }: { double: Double }) {
  if (reasons.length === 0) return byHand ? <p className="dim">{t('doubles.byHand')}</p> : null
  const lists = [
    { name: 'for', of: reasons.filter((reason) => reason !== tellsOnly && !isAgainst(reason)) },
    { name: 'against', of: reasons.filter(isAgainst) },
  ] as const
  return (
    <div className="evidence">
      {lists.map(({ name, of }) => (
        <div key={name}>
          <h2>{t(`doubles.${name}`)}</h2>
          {of.length === 0 ? (
            <p className="dim">{t(`doubles.${name}None`)}</p>
          ) : (
            <ul>
              {of.map((reason) => (
                <li key={reason}>{t(`clients.reasons.${reason}`)}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
      {reasons.some((reason) => reason === tellsOnly) && <p className="dim">{t('doubles.estimated')}</p>}
    </div>
  )
}

function Ask({ double }: { double: Double }) {
  const there = [double.one, double.other].find(({ mine }) => !mine)!
  const ask = useCommand(askAboutDouble, { refreshes: [getPossibleDouble], onDone: () => toast(t('doubles.asked')) })
  return (
    <Section title={t('doubles.askTitle', { location: there.location })}>
      <div className="stack">
        <p>{t('doubles.askText', { location: there.location })}</p>
        <Notice problem={ask.problem} />
        <div>
          <Button go busy={ask.busy} onClick={() => void ask.run({ doubleId: double.id })}>
            {t('doubles.ask', { location: there.location })}
          </Button>
        </div>
      </div>
    </Section>
  )
}

/** Two people; asks why, because it is never asked again. */
function NotSame({ doubleId }: { doubleId: string }) {
  const { go } = useAddress()
  const [why, setWhy, done] = useKept(`not-same-${doubleId}`)
  const judge = useCommand(judgeNotSame, {
    refreshes: [listPossibleDoubles, getPossibleDouble],
    onDone: () => {
      done()
      toast(t('doubles.remembered'))
      go('/dubbelen')
    },
  })
  const place = useFaultFocus<HTMLDivElement>(judge.problem?.faults[0])
  return (
    <Section title={t('doubles.twoTitle')}>
      <div className="stack" ref={place}>
        <p>{t('doubles.twoText')}</p>
        <TextField
          label={t('doubles.why')}
          hint={t('doubles.whyHint')}
          value={why}
          onChange={setWhy}
          {...(judge.problem?.faults.length ? { error: t('faults.required') } : {})}
        />
        {judge.problem && judge.problem.faults.length === 0 && <Notice problem={judge.problem} />}
        <div>
          <Button busy={judge.busy} onClick={() => void judge.run({ doubleId, why })}>
            {t('doubles.two')}
          </Button>
        </div>
      </div>
    </Section>
  )
}

function Judged({ double }: { double: Double }) {
  const withdraw = useCommand(withdrawVerdict, { refreshes: [listPossibleDoubles, getPossibleDouble] })
  return (
    <Section title={t('doubles.judgedTitle')}>
      <div className="stack">
        <p>{t('doubles.judged', { why: double.why ?? '' })}</p>
        <Notice problem={withdraw.problem} />
        {double.may.judge && (
          <div>
            <Button busy={withdraw.busy} onClick={() => void withdraw.run({ doubleId: double.id })}>
              {t('doubles.withdraw')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}
