import type { LiveState } from '../../publishing/PublishingState'
import { type Translated, translated } from '../../translated'

export const liveStateLabels: Record<LiveState, Translated> = {
  live: translated('zverejnené', 'live', 'опубліковано'),
  coming: translated('zverejňuje sa', 'being published', 'публікується'),
  unknown: translated('zverejnené', 'published', 'опубліковано'),
  notReady: translated('nie je hotové', 'not ready', 'не готово'),
  notPublished: translated('nezverejnené', 'not published', 'не опубліковано'),
}

export const publishingMessages = {
  title: translated('Na webe', 'On the website', 'На сайті'),
  written: translated('stránka z', 'page of', 'сторінка від'),
  membersOnly: translated('Len pre členov.', 'For members only.', 'Лише для учасників.'),
  draftBeside: translated(
    'Rozpracované zmeny ešte nie sú zverejnené; čitatelia vidia predošlú verziu.',
    'The changes in progress are not published yet; readers see the previous version.',
    'Незавершені зміни ще не опубліковано; читачі бачать попередню версію.',
  ),
  publisherDown: translated(
    'Publikovanie teraz neodpovedá. Zverejnené stránky fungujú ďalej a zmeny sa na nich ukážu, keď sa znova rozbehne.',
    'Publishing does not answer now. The published pages go on working, and changes will appear on them once it runs again.',
    'Публікація зараз не відповідає. Опубліковані сторінки працюють далі, а зміни зʼявляться на них, коли вона відновиться.',
  ),
  redirects: translated('Sem vedie aj', 'Also leads here', 'Сюди також веде'),
  redirectMade: translated(
    'Adresa sa zmenila. Stará adresa presmeruje na novú:',
    'The address has changed. The old one leads to the new one:',
    'Адресу змінено. Стара адреса веде на нову:',
  ),
  saved: translated('Naposledy uložené', 'Last saved', 'Востаннє збережено'),
  share: translated('Zdieľať náhľad', 'Share the preview', 'Поділитися переглядом'),
  shareExplained: translated(
    'Vytvorí odkaz, ktorým rozpracovanú stránku uvidí aj človek bez účtu. Platí týždeň.',
    'Makes a link by which somebody without an account sees the draft. It is valid for a week.',
    'Створює посилання, за яким чернетку побачить і людина без облікового запису. Воно чинне тиждень.',
  ),
  shared: translated('Odkazy na náhľad', 'Preview links', 'Посилання на перегляд'),
  validUntil: translated('platí do', 'valid until', 'чинне до'),
  copy: translated('Kopírovať odkaz', 'Copy the link', 'Скопіювати посилання'),
  copied: translated('Odkaz je skopírovaný.', 'The link is copied.', 'Посилання скопійовано.'),
  revoke: translated('Zrušiť odkaz', 'Revoke the link', 'Скасувати посилання'),
  revoked: translated('Odkaz už neplatí.', 'The link is no longer valid.', 'Посилання більше не чинне.'),
}
