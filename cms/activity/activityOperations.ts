import { type Translated, translated } from '../translated'

/** What people do and is recorded; in each language as a phrase that fits whoever did it. */
export const activityOperations = {
  created: translated('Vytvorené', 'Created', 'Створено'),
  changed: translated('Upravené', 'Changed', 'Змінено'),
  published: translated('Zverejnené', 'Published', 'Опубліковано'),
  unpublished: translated('Stiahnuté z webu', 'Unpublished', 'Знято з публікації'),
  trashed: translated('Presunuté do koša', 'Moved to the trash', 'Переміщено в кошик'),
  restored: translated('Obnovené z koša', 'Restored from the trash', 'Відновлено з кошика'),
  deleted: translated('Natrvalo odstránené', 'Deleted for good', 'Видалено назавжди'),
  versionRestored: translated(
    'Obnovená staršia verzia',
    'Older version restored',
    'Відновлено давнішу версію',
  ),
  signedIn: translated('Prihlásenie', 'Signed in', 'Вхід'),
  signInFailed: translated('Neúspešné prihlásenia', 'Failed sign-ins', 'Невдалі спроби входу'),
  rolesChanged: translated('Zmenené úlohy', 'Roles changed', 'Змінено ролі'),
  passwordChanged: translated('Zmenené heslo', 'Password changed', 'Змінено пароль'),
  sessionsEnded: translated('Ukončené prihlásenia', 'Sessions ended', 'Завершено сеанси'),
  invited: translated('Odoslaná pozvánka', 'Invitation sent', 'Надіслано запрошення'),
  invitationWithdrawn: translated('Zrušená pozvánka', 'Invitation withdrawn', 'Скасовано запрошення'),
  secondFactorOn: translated(
    'Zapnuté dvojstupňové prihlasovanie',
    'Two-step sign-in switched on',
    'Увімкнено двоетапний вхід',
  ),
  secondFactorOff: translated(
    'Vypnuté dvojstupňové prihlasovanie',
    'Two-step sign-in switched off',
    'Вимкнено двоетапний вхід',
  ),
} satisfies Record<string, Translated>

export type ActivityOperation = keyof typeof activityOperations
