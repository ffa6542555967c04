import { todayInAmsterdam } from '#kernel/dates.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate, formatNumber } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Dialog } from '#platform/web/ui/Dialog.tsx'
import { DateField, NumberField, SelectField, TextArea } from '#platform/web/ui/fields.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Empty, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import {
  correctLesson,
  gradePair,
  type Lesson,
  type Level,
  levels,
  listLessons,
  type OwnPair,
  recordLesson,
} from '../../contract.ts'

/** The log of a pair, the last lesson first. Which lesson is open stands in the address. */
export function Lessons({ pairId }: { pairId: string }) {
  const read = useRead(listLessons, { pairId })
  const { search, withSearch, go } = useAddress()
  if (read.status !== 'ready') return <Waiting on={read} />
  const { lessons, may } = read.value
  const here = search['koppel'] === pairId ? search['les'] : undefined
  const open = may.record ? (lessons.find(({ id }) => id === here) ?? null) : null
  const adding = may.record && here === 'nieuw'
  const closed = withSearch({ koppel: null, les: null })
  const openTo = (les: string) => withSearch({ koppel: pairId, les })
  const title = t(adding ? 'matching.lesson.newTitle' : 'matching.lesson.editTitle')
  return (
    <div className="stack">
      {may.record && (
        <div className="acts">
          <LinkButton icon="plus" to={openTo('nieuw')}>
            {t('matching.lesson.add')}
          </LinkButton>
        </div>
      )}
      {lessons.length === 0 ? (
        <Empty title={t('matching.lesson.none')}>{may.record ? t('matching.lesson.noneHelp') : null}</Empty>
      ) : (
        <>
          <p className="dim">{said(lessons)}</p>
          <Rows label={t('matching.lesson.title')}>
            {lessons.map(({ id, values }) => (
              <Row
                key={id}
                {...(may.record ? { to: openTo(id) } : {})}
                title={formatDate(values.heldOn)}
                detail={values.note}
                end={<span className="sm dim">{t('matching.lesson.minutesOf', { count: values.minutes })}</span>}
              />
            ))}
          </Rows>
        </>
      )}
      <Dialog open={adding || open !== null} title={title} onClose={() => go(closed)}>
        {(adding || open) && <LessonForm pairId={pairId} lesson={open} backTo={closed} />}
      </Dialog>
    </div>
  )
}

function said(lessons: readonly Lesson[]): string {
  const minutes = lessons.reduce((sum, { values }) => sum + values.minutes, 0)
  const hours = Math.round((minutes / 60) * 10) / 10
  return `${t('matching.lesson.count', { count: lessons.length })} · ${t('matching.lesson.hours', { hours: formatNumber(hours) })}`
}

type Filled = { heldOn: string | null; minutes: number | null; note: string }

function LessonForm({ pairId, lesson, backTo }: { pairId: string; lesson: Lesson | null; backTo: string }) {
  const labels = {
    heldOn: t('matching.lesson.heldOn'),
    minutes: t('matching.lesson.minutes'),
    note: t('matching.lesson.note'),
  }
  const initial: Filled = lesson
    ? { ...lesson.values, note: lesson.values.note ?? '' }
    : { heldOn: todayInAmsterdam(), minutes: 60, note: '' }
  return (
    <RecordForm<Filled, typeof recordLesson | typeof correctLesson>
      endpoint={lesson ? correctLesson : recordLesson}
      initial={initial}
      version={lesson?.version ?? null}
      beside={lesson ? { lessonId: lesson.id } : { pairId }}
      draft={`lesson-${lesson?.id ?? pairId}`}
      labels={labels}
      saved={t('matching.lesson.saved')}
      backTo={backTo}
      show={(_name, value) => String(value ?? '')}
    >
      {(form) => (
        <>
          <div className="two">
            <DateField label={labels.heldOn} {...form.field('heldOn')} />
            <NumberField label={labels.minutes} {...form.field('minutes')} />
          </div>
          <TextArea label={labels.note} hint={t('matching.lesson.noteHint')} optional {...form.field('note')} />
        </>
      )}
    </RecordForm>
  )
}

const levelChoices = () => levels.map((level) => ({ value: level, label: t(`matching.levels.${level}`) }))

/** Saved at once: it is one choice. */
export function LevelOf({ pair, mayRecord }: { pair: Pick<OwnPair, 'id' | 'level' | 'version'>; mayRecord: boolean }) {
  const grade = useCommand(gradePair, { refreshes: 'all', onDone: () => toast(t('matching.levelSaved')) })
  return (
    <>
      <Notice problem={grade.problem} />
      <SelectField
        label={t('matching.level')}
        hint={t('matching.levelHint')}
        choices={levelChoices()}
        value={pair.level}
        disabled={!mayRecord || grade.busy}
        optional
        onChange={(level) => void grade.run({ pairId: pair.id, level: level as Level | null, version: pair.version })}
      />
    </>
  )
}
