import './office-hours.css'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { listWaitingNumbers } from '../../contract/office-hours.ts'

const EVERY = 4_000
/** Said in the languages of who sits there, whatever the language of who put the screen on. */
const turn = [
  { lang: 'nl', text: 'Aan de beurt' },
  { lang: 'en', text: 'Your turn' },
  { lang: 'ar', text: 'حان دورك' },
] as const
const wait = [
  { lang: 'nl', text: 'Wachten' },
  { lang: 'en', text: 'Waiting' },
  { lang: 'ar', text: 'في الانتظار' },
] as const

const Said = ({ words }: { words: readonly { lang: string; text: string }[] }) => (
  <h2>
    {words.map(({ lang, text }, at) => (
      <span key={lang}>
        {at > 0 && ' · '}
        <bdi lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
          {text}
        </bdi>
      </span>
    ))}
  </h2>
)

/** On the wall: whose turn it is, where to go, and who waits; numbers only. */
export function WaitingRoomScreen() {
  const { search } = useAddress()
  const locationId = search['vestiging']
  const read = useRead(listWaitingNumbers, locationId ? { locationId } : {}, { every: EVERY, keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { location, called, waiting } = read.value
  return (
    <div className="waiting-room">
      <h1>{t('planning.desk.room.title', { location })}</h1>
      <div>
        <section className="turn" aria-live="polite">
          <Said words={turn} />
          <ul>
            {called.map(({ number, room }) => (
              <li key={number}>
                <b>{number}</b>
                {room}
              </li>
            ))}
          </ul>
        </section>
        <section className="queue">
          <Said words={wait} />
          <ul>
            {waiting.map((number) => (
              <li key={number}>{number}</li>
            ))}
          </ul>
        </section>
      </div>
      <p className="back">
        <Link to={locationId ? `/spreekuur?vestiging=${locationId}` : '/spreekuur'}>
          {t('planning.desk.room.back')}
        </Link>
      </p>
    </div>
  )
}
