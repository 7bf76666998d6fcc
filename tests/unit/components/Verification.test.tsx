import { describe, expect, it } from 'vitest'
import { Verification } from '../../../site/components/Verification/Verification'
import { translator } from '../../../site/i18n/translator'
import { installFakeContent } from './fakeContent'
import { renderHtml } from './renderHtml'

const t = translator('sk')
const verified = (verifiedOn: string | null) =>
  renderHtml(<Verification locale="sk" verifiedOn={verifiedOn} verifiedBy="Mesto" />)

describe('the line that says when a service was verified', () => {
  it('stands without a warning for six months', async () => {
    installFakeContent({ today: '2026-11-22' })
    const html = await verified('2026-05-23T10:00:00.000Z')
    expect(html).toContain('23.\u00a0mája 2026 (Mesto)')
    expect(html).not.toContain(t('services.stale'))
  })

  it('warns from then on', async () => {
    installFakeContent({ today: '2026-11-24' })
    expect(await verified('2026-05-23T10:00:00.000Z')).toContain(t('services.stale'))
  })

  it('warns where nobody ever verified', async () => {
    installFakeContent({})
    expect(await verified(null)).toContain(t('services.neverVerified'))
  })
})
