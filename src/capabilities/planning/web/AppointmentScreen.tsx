import { todayInAmsterdam } from '#kernel/dates.ts'
import { isPlainDate } from '#kernel/plain-date.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession, useTryingOut } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { cancelAppointment, getAppointment } from '../contract/appointments.ts'
import './agenda.css'
import { AppointmentForm, type AppointmentFormValues } from './parts/AppointmentForm.tsx'
import { detailsOf, nameOfAppointment } from './parts/AppointmentLine.tsx'
import { whenOf } from './parts/times.ts'

export function NewAppointmentScreen() {
  const { search } = useAddress()
  const { workerId, locations } = useSession()
  const day = search['dag']
  const initial: AppointmentFormValues = {
    kind: 'talk',
    title: '',
    onDate: day && isPlainDate(day) ? day : todayInAmsterdam(),
    fromTime: '',
    untilTime: '',
    locationId: locations[0]?.id ?? null,
    roomId: null,
    place: '',
    workerIds: workerId ? [workerId] : [],
    clientIds: search['client'] ? [search['client']] : [],
    interpreterId: null,
    interpreterLanguageId: null,
    note: '',
    tellClients: false,
    repeat: null,
    following: false,
    sure: false,
  }
  return (
    <Page title={t('planning.agenda.newTitle')} crumb={{ to: '/agenda', text: t('planning.agenda.title') }}>
      <AppointmentForm initial={initial} of={null} backTo={day ? `/agenda?dag=${day}` : '/agenda'} />
    </Page>
  )
}

export function AppointmentScreen({ appointmentId }: { appointmentId: string }) {
  const read = useRead(getAppointment, { appointmentId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { appointment, values, may } = read.value
  const back = `/agenda?dag=${values.onDate}`
  const crumb = { to: back, text: t('planning.agenda.title') }
  if (!may.change || appointment.cancelled) {
    return (
      <Page title={nameOfAppointment(appointment)} crumb={crumb} sentence={whenOf(appointment)}>
        <p>{detailsOf(appointment)}</p>
        {appointment.cancelled && <p>{t('planning.agenda.cancelled')}</p>}
        {values.note && <p dir="auto">{values.note}</p>}
      </Page>
    )
  }
  const initial: AppointmentFormValues = {
    ...values,
    title: values.title ?? '',
    place: values.place ?? '',
    note: values.note ?? '',
    tellClients: false,
    repeat: null,
    following: false,
    sure: false,
  }
  return (
    <Page
      title={t('planning.agenda.editTitle')}
      crumb={crumb}
      sentence={whenOf(appointment)}
      actions={<Cancel id={appointment.id} version={appointment.version} inSeries={appointment.inSeries} back={back} />}
    >
      <AppointmentForm initial={initial} of={appointment} backTo={back} />
    </Page>
  )
}

type CancelProps = { id: string; version: number; inSeries: boolean; back: string }
function Cancel({ id, version, inSeries, back }: CancelProps) {
  const { go } = useAddress()
  const nothingSaved = useTryingOut()
  const cancel = useCommand(cancelAppointment, {
    refreshes: 'all',
    onDone: () => {
      toast(t('planning.agenda.cancelledToast'))
      go(back)
    },
  })
  const run = (following: boolean) => void cancel.run({ appointmentId: id, following, version })
  return (
    <>
      <Notice problem={cancel.problem} />
      <Button busy={cancel.busy} disabled={nothingSaved} onClick={() => run(false)}>
        {t('planning.agenda.cancel')}
      </Button>
      {inSeries && (
        <Button busy={cancel.busy} disabled={nothingSaved} onClick={() => run(true)}>
          {t('planning.agenda.cancelFollowing')}
        </Button>
      )}
    </>
  )
}
