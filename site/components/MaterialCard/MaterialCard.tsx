import { documentById } from '../../content/content'
import type { Material } from '../../content/documents'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { Card } from '../Card/Card'
import { documentHref } from '../documentHref'
import { idOf } from '../idOf'
import { MaterialPictogram } from '../MaterialPictogram/MaterialPictogram'

/** An informational material in a list. */
export async function MaterialCard({
  locale,
  material,
  level,
}: {
  locale: Locale
  material: Material
  level: 2 | 3
}) {
  const href = documentHref(locale, 'materials', material)
  if (!href) return null
  const t = translator(locale)
  const cover = await documentById('media', idOf(material.cover), locale)
  const [first] = material.files ?? []
  return (
    <Card
      href={href}
      title={material.title}
      level={level}
      text={material.summary}
      picture={cover}
      file={cover ? null : await documentById('documents', idOf(first?.document), locale)}
      sign={<MaterialPictogram kind={material.kind} />}
      above={
        <>
          <span className="tag">{t(`materials.kind.${material.kind}`)}</span>
          {material.audience === 'members' && <span>{t('members.internal')}</span>}
        </>
      }
    />
  )
}
