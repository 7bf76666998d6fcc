import { type Translated, translated } from '../translated'

interface Refusal {
  status: number
  title: Translated
  text: Translated
}

/** Why a preview is not shown; the page says it in all three languages, for its reader may speak any. */
export const refusals = {
  signIn: {
    status: 403,
    title: translated('Prihláste sa', 'Sign in', 'Увійдіть'),
    text: translated(
      'Tento náhľad vidia len prihlásení redaktori. Prihláste sa do administrácie a otvorte náhľad odtiaľ.',
      'Only signed-in editors see this preview. Sign in to the administration and open the preview from there.',
      'Цей перегляд доступний лише редакторам, які ввійшли. Увійдіть в адміністрування й відкрийте перегляд звідти.',
    ),
  },
  gone: {
    status: 410,
    title: translated('Odkaz už neplatí', 'The link is no longer valid', 'Посилання вже не чинне'),
    text: translated(
      'Platnosť odkazu na náhľad sa skončila alebo ho niekto zrušil. O nový požiadajte toho, kto vám ho poslal.',
      'The link to this preview has expired or was revoked. Ask whoever sent it to you for a new one.',
      'Термін дії посилання на перегляд минув або його скасовано. Попросіть нове в того, хто вам його надіслав.',
    ),
  },
  missing: {
    status: 404,
    title: translated('Taký náhľad nie je', 'There is no such preview', 'Такого перегляду немає'),
    text: translated(
      'Odkaz nie je úplný, alebo dokument, ktorý ukazoval, už nie je.',
      'The link is not complete, or the document that it showed is no longer there.',
      'Посилання неповне, або документа, який воно показувало, вже немає.',
    ),
  },
  unfinished: {
    status: 422,
    title: translated(
      'Náhľad sa zatiaľ nedá zobraziť',
      'There is no preview yet',
      'Перегляд поки неможливий',
    ),
    text: translated(
      'V dokumente chýba údaj, bez ktorého stránka nevznikne. Doplňte povinné polia a náhľad sa ukáže.',
      'The document lacks something without which there is no page. Fill in the required fields and the preview will appear.',
      'У документі бракує даних, без яких сторінки не буде. Заповніть обовʼязкові поля, і перегляд зʼявиться.',
    ),
  },
  unavailable: {
    status: 503,
    title: translated(
      'Náhľad teraz nie je dostupný',
      'The preview is not available now',
      'Перегляд зараз недоступний',
    ),
    text: translated(
      'Časť systému, ktorá vytvára stránky, neodpovedá. Skúste to o chvíľu znova.',
      'The part of the system that makes pages does not answer. Try again in a moment.',
      'Частина системи, яка створює сторінки, не відповідає. Спробуйте ще раз за мить.',
    ),
  },
} satisfies Record<string, Refusal>

export type RefusalName = keyof typeof refusals

/** What the banner above a preview says. */
export const bannerMessages = {
  preview: translated('Náhľad', 'Preview', 'Перегляд'),
  draft: translated(
    'Túto verziu čitatelia zatiaľ nevidia.',
    'Readers do not see this version yet.',
    'Читачі цієї версії ще не бачать.',
  ),
  published: translated(
    'Táto verzia je zverejnená.',
    'This version is published.',
    'Цю версію опубліковано.',
  ),
  notReady: translated(
    'V tomto jazyku nie je označená ako hotová.',
    'It is not marked as ready in this language.',
    'Цією мовою її не позначено як готову.',
  ),
  saved: translated('Uložené', 'Saved', 'Збережено'),
  validUntil: translated('Odkaz platí do', 'The link is valid until', 'Посилання чинне до'),
}
