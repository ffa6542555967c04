import { DatePicker } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/nl.js'
import type { KeyboardEvent } from 'react'
import type { PlainDate } from '#kernel/dates.ts'
import { language } from '../i18n/language.ts'
import { t } from '../i18n/t.ts'

type CalendarProps = {
  value: PlainDate | null
  label: string
  onChoose: (on: PlainDate) => void
  onClose: () => void
}

/** A month to choose a day from; loaded when somebody asks for it. Arrow keys walk, Esc closes. */
export function Calendar({ value, label, onChoose, onClose }: CalendarProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the days inside bubble up to here
    <div className="calendar" role="group" aria-label={label} onKeyDown={(event) => leave(event, onClose)}>
      <DatePicker
        value={value}
        {...(value ? { defaultDate: value } : {})}
        onChange={(on) => on && onChoose(on)}
        locale={language()}
        firstDayOfWeek={1}
        hideOutsideDates
        withCellSpacing={false}
        ariaLabels={{
          previousMonth: t('ui.previousMonth'),
          nextMonth: t('ui.nextMonth'),
          previousYear: t('ui.previousYear'),
          nextYear: t('ui.nextYear'),
          previousDecade: t('ui.previousDecade'),
          nextDecade: t('ui.nextDecade'),
        }}
      />
    </div>
  )
}

function leave(event: KeyboardEvent, onClose: () => void) {
  if (event.key !== 'Escape') return
  // A dialog around the field would otherwise close as well.
  event.stopPropagation()
  onClose()
}
