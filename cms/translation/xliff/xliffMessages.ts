import { type Translated, translated } from '../../translated'

/** What is said of a file of translations, and to whom it did not fit. */
export const xliffMessages = {
  export: translated(
    'Stiahnuť na preklad (XLIFF)',
    'Download for translation (XLIFF)',
    'Завантажити для перекладу (XLIFF)',
  ),
  import: translated('Nahrať preklad (XLIFF)', 'Upload a translation (XLIFF)', 'Надіслати переклад (XLIFF)'),
  imported: translated(
    'Preklad je uložený ako koncept.',
    'The translation is saved as a draft.',
    'Переклад збережено як чернетку.',
  ),
  notXliff: translated('Toto nie je súbor XLIFF 2.', 'This is not an XLIFF 2 file.', 'Це не файл XLIFF 2.'),
  tooComplex: translated(
    'Súbor je priveľký alebo príliš zložitý.',
    'The file is too large or too complex.',
    'Файл завеликий або надто складний.',
  ),
  otherLanguages: (given: string, wanted: string): Translated =>
    translated(
      `Súbor prekladá z ${given}; tu sa prekladá ${wanted}.`,
      `The file translates from ${given}; here it is ${wanted}.`,
      `Файл перекладає з ${given}; тут потрібно ${wanted}.`,
    ),
  foreign: translated(
    'V súbore je iný dokument než tento.',
    'The file holds another document than this one.',
    'У файлі інший документ, ніж цей.',
  ),
  empty: translated(
    'V súbore nie je žiadny dokument.',
    'There is no document in the file.',
    'У файлі немає жодного документа.',
  ),
  unknownDocument: translated(
    'V súbore je dokument, ktorý tu nie je alebo ho nesmiete vidieť.',
    'The file holds a document that is not here or that you may not see.',
    'У файлі є документ, якого тут немає або якого вам не можна бачити.',
  ),
  notAllowed: translated(
    'Do tohto jazyka nesmiete prekladať.',
    'You may not translate into this language.',
    'Вам не можна перекладати цією мовою.',
  ),
  sourceMoved: (title: string): Translated =>
    translated(
      `Východiskový text dokumentu „${title}“ sa od stiahnutia zmenil. Stiahnite ho na preklad znova.`,
      `The source of “${title}” has changed since it was downloaded. Download it for translation again.`,
      `Оригінал документа «${title}» змінився після завантаження. Завантажте його для перекладу ще раз.`,
    ),
  untranslated: (title: string, text: string): Translated =>
    translated(
      `V dokumente „${title}“ nie je preložené všetko. Chýba: „${text}“.`,
      `Not all of “${title}” is translated. Missing: “${text}”.`,
      `У документі «${title}» перекладено не все. Бракує: «${text}».`,
    ),
  unknownUnit: (title: string, unit: string): Translated =>
    translated(
      `V súbore je text, ktorý dokument „${title}“ nemá (${unit}).`,
      `The file holds a text that “${title}” does not have (${unit}).`,
      `У файлі є текст, якого немає в документі «${title}» (${unit}).`,
    ),
  wrongCodes: (title: string, text: string): Translated =>
    translated(
      `V dokumente „${title}“ chýbajú alebo nesedia značky (odkazy, zalomenia) v texte „${text}“.`,
      `In “${title}”, tags (links, line breaks) are missing or wrong in the text “${text}”.`,
      `У документі «${title}» бракує позначок (посилань, розривів рядка) або вони хибні в тексті «${text}».`,
    ),
  nothing: translated(
    'Nie je čo preložiť: dokument nemá v inom jazyku žiadny text.',
    'There is nothing to translate: the document has no text in another language.',
    'Немає чого перекладати: документ не має тексту іншою мовою.',
  ),
  tooMany: (most: number): Translated =>
    translated(
      `Do jedného súboru sa zmestí najviac ${most} dokumentov. Zúžte výber.`,
      `One file holds at most ${most} documents. Narrow the choice.`,
      `Один файл вміщує щонайбільше ${most} документів. Звузьте вибір.`,
    ),
  savedBefore: (titles: string): Translated =>
    translated(`Uložené boli: ${titles}.`, `Saved were: ${titles}.`, `Збережено: ${titles}.`),
}
