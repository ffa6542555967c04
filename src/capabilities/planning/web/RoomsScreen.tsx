import { useState } from 'react'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { faultText, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSession, useTryingOut } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { NumberField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { addRoom, correctRoom, listRooms } from '../contract/appointments.ts'

/** Rooms by location; who leads keeps those of the own location. */
export function RoomsScreen() {
  const read = useRead(listRooms, {})
  const change = useCommand(correctRoom, { refreshes: [listRooms] })
  const nothingSaved = useTryingOut()
  const { locations } = useSession()
  if (read.status !== 'ready') return <Waiting on={read} />
  const { rooms, may } = read.value
  return (
    <Page
      title={t('planning.rooms.title')}
      sentence={t('planning.rooms.sentence')}
      crumb={{ to: '/agenda', text: t('planning.agenda.title') }}
    >
      <Notice problem={change.problem} />
      {rooms.length === 0 && <p className="dim">{t('planning.rooms.none')}</p>}
      <Rows label={t('planning.rooms.title')}>
        {rooms.map(({ id, version, location, locationId, name, seats, active }) => (
          <Row
            key={id}
            {...(active ? { to: `/agenda?ruimte=${id}` } : {})}
            title={name}
            detail={[location, seats !== null && t('planning.rooms.seatsOf', { count: seats })]
              .filter(Boolean)
              .join(' · ')}
            end={
              may.keep &&
              locations.some((one) => one.id === locationId) && (
                <Button
                  small
                  busy={change.busy}
                  disabled={nothingSaved}
                  name={t(active ? 'planning.rooms.stopName' : 'planning.rooms.startName', { name })}
                  onClick={() => void change.run({ roomId: id, name, seats, active: !active, version })}
                >
                  {t(active ? 'planning.rooms.stop' : 'planning.rooms.start')}
                </Button>
              )
            }
          />
        ))}
      </Rows>
      {may.keep && <AddRoom />}
    </Page>
  )
}

function AddRoom() {
  const { locations } = useSession()
  const nothingSaved = useTryingOut()
  const [locationId, setLocationId] = useState(locations[0]?.id ?? null)
  const [name, setName] = useState('')
  const [seats, setSeats] = useState<number | null>(null)
  const add = useCommand(addRoom, {
    refreshes: [listRooms],
    onDone: () => {
      setName('')
      setSeats(null)
      toast(t('planning.rooms.saved'))
    },
  })
  const errorOf = (field: string) => {
    const fault = add.problem?.faults.find(({ pointer }) => pointer === `/${field}`)
    return fault && faultText(fault.code, fault.params)
  }
  return (
    <Section title={t('planning.rooms.add')}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (locationId !== null) void add.run({ locationId, name, seats })
        }}
      >
        <SelectField
          label={t('planning.agenda.location')}
          name="locationId"
          choices={locations.map(({ id, name: label }) => ({ value: id, label }))}
          value={locationId}
          onChange={setLocationId}
          error={errorOf('locationId')}
        />
        <TextField
          label={t('planning.rooms.name')}
          name="name"
          value={name}
          onChange={setName}
          error={errorOf('name')}
        />
        <NumberField
          label={t('planning.rooms.seats')}
          name="seats"
          optional
          value={seats}
          onChange={setSeats}
          error={errorOf('seats')}
        />
        <Notice problem={add.problem} />
        <Button submit busy={add.busy} disabled={nothingSaved}>
          {t('planning.rooms.add')}
        </Button>
      </form>
    </Section>
  )
}
