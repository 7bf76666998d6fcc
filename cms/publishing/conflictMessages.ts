import { type Translated, translated } from '../translated'

/** Why a change was not saved: somebody else is at work, or has been. */
export const conflictMessages = {
  held: (name: string): Translated =>
    translated(
      `Tento dokument práve upravuje ${name}. Otvorte ho v administrácii a prevezmite úpravy, alebo počkajte na ich koniec.`,
      `${name} is editing this document. Open it in the administration and take over, or wait for the end of the edits.`,
      `Цей документ зараз редагує ${name}. Відкрийте його в адмініструванні й перейміть редагування або дочекайтеся його завершення.`,
    ),
  stale: (name: string, when: (language: string) => string): Translated =>
    translated(
      `Medzitým je uložená novšia verzia (${name}, ${when('sk')}). Vaše zmeny sa neuložili: skopírujte si ich, obnovte stránku a vložte ich znova.`,
      `A newer version has been saved meanwhile (${name}, ${when('en')}). Your changes were not saved: copy them, reload the page and put them in again.`,
      `Тим часом збережено новішу версію (${name}, ${when('uk')}). Ваші зміни не збережено: скопіюйте їх, оновіть сторінку та вставте знову.`,
    ),
  somebody: translated('niekto z redakcie', 'a colleague', 'хтось із редакції'),
}
