import { LONGEST_SIDE } from '../../rules/photo.ts'

/** Enough to know a face by, and little enough to send from a phone. */
const SIDE = Math.min(640, LONGEST_SIDE)

/** A picture of any kind that the browser can read, as a small upright JPEG in base64; null for what is no picture. */
export async function shrink(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (picture === null) return null
  const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const [, base64 = null] = canvas.toDataURL('image/jpeg', 0.85).split(',')
  return base64
}
