import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { getPhoto } from '../../contract/photo.ts'

/** The photo of a client of whom there is one. Without an answer nothing stands there: the file is read without it. */
export function Portrait({ clientId, name }: { clientId: string; name: string }) {
  const read = useRead(getPhoto, { clientId })
  return read.status === 'ready' && read.value.photo ? <Picture image={read.value.photo.image} name={name} /> : null
}

export const Picture = ({ image, name }: { image: string; name: string }) => (
  <img className="portrait" src={`data:image/jpeg;base64,${image}`} alt={t('details.photo.of', { name })} />
)
