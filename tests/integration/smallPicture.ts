import sharp from 'sharp'

/** A picture as an upload of Payload's local API, for tests to which it does not matter what it shows. */
export async function smallPicture(name: string) {
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#2a6' } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name, size: data.length }
}
