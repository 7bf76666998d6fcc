import type { Role } from '../access/hasRole'
import { type Translated, translated } from '../translated'

export const roleLabels: Record<Role, Translated> = {
  admin: translated('Správca', 'Administrator', 'Адміністратор'),
  editor: translated('Redaktor', 'Editor', 'Редактор'),
  translator: translated('Prekladateľ', 'Translator', 'Перекладач'),
  municipality: translated('Redaktor samosprávy', 'Municipality’s editor', 'Редактор громади'),
}
