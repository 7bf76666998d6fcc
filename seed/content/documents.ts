import type { Locale } from '../../cms/locales'
import type { Document } from '../../cms/payload-types'
import { checklist } from '../documents/checklist'
import { instructions } from '../documents/instructions'
import { pdf } from '../documents/pdf'
import { statisticsTemplate } from '../documents/statisticsTemplate'
import { strategyOutline } from '../documents/strategyOutline'
import type { Seeded } from '../seeded'
import { type Translated, translated } from '../translated'

export interface SeededFile {
  filename: string
  mimetype: string
  bytes: () => Promise<Buffer>
  title: Seeded<Document['title']>
  language: Locale
  audience: Document['audience']
}

// A byte order mark, because spreadsheets and older editors otherwise guess the encoding wrong.
const text = (content: string) => async () => Buffer.from(`\ufeff${content.replaceAll('\n', '\r\n')}`, 'utf8')

const pdfs = (
  name: string,
  sheets: typeof checklist,
  audience: Document['audience'],
  titles: Record<Locale, Translated<string>>,
): SeededFile[] =>
  (['sk', 'en', 'uk'] as const).map((language) => ({
    filename: `${name}-${language}.pdf`,
    mimetype: 'application/pdf',
    bytes: () => pdf(sheets[language], language),
    title: titles[language],
    language,
    audience,
  }))

const outlines: SeededFile[] = (['sk', 'en', 'uk'] as const).map((language) => ({
  filename: `osnova-strategie-${language}.txt`,
  mimetype: 'text/plain',
  bytes: text(strategyOutline[language]),
  title: {
    sk: translated(
      'Osnova stratégie po slovensky',
      'Outline of the strategy in Slovak',
      'План стратегії словацькою',
    ),
    en: translated(
      'Osnova stratégie po anglicky',
      'Outline of the strategy in English',
      'План стратегії англійською',
    ),
    uk: translated(
      'Osnova stratégie po ukrajinsky',
      'Outline of the strategy in Ukrainian',
      'План стратегії українською',
    ),
  }[language],
  language,
  audience: 'public',
}))

export const documents: SeededFile[] = [
  ...pdfs('kontrolny-zoznam', checklist, 'public', {
    sk: translated(
      'Kontrolný zoznam k okienku, po slovensky',
      'Checklist for the counter, in Slovak',
      'Контрольний перелік для відділу, словацькою',
    ),
    en: translated(
      'Kontrolný zoznam k okienku, po anglicky',
      'Checklist for the counter, in English',
      'Контрольний перелік для відділу, англійською',
    ),
    uk: translated(
      'Kontrolný zoznam k okienku, po ukrajinsky',
      'Checklist for the counter, in Ukrainian',
      'Контрольний перелік для відділу, українською',
    ),
  }),
  ...pdfs('instrukcie', instructions, 'members', {
    sk: translated(
      'Inštrukcie k službám, po slovensky',
      'Instructions on services, in Slovak',
      'Вказівки щодо послуг, словацькою',
    ),
    en: translated(
      'Inštrukcie k službám, po anglicky',
      'Instructions on services, in English',
      'Вказівки щодо послуг, англійською',
    ),
    uk: translated(
      'Inštrukcie k službám, po ukrajinsky',
      'Instructions on services, in Ukrainian',
      'Вказівки щодо послуг, українською',
    ),
  }),
  ...outlines,
  {
    filename: 'migracna-statistika-vzor.csv',
    mimetype: 'text/csv',
    bytes: text(statisticsTemplate),
    title: translated(
      'Vzor tabuľky migračných štatistík (vymyslené čísla)',
      'Template of a table of migration statistics (invented numbers)',
      'Зразок таблиці міграційної статистики (вигадані числа)',
    ),
    language: 'sk',
    audience: 'public',
  },
]
