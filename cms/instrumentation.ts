/**
 * Next calls this once when the CMS starts. Payload is started here, and not by the first visitor, because its
 * clock publishes what editors have scheduled, at night too.
 */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startPayload } = await import('./startPayload')
  await startPayload()
}
