import type { Footer, Navigation, Notice, Settings } from '../../cms/payload-types'
import { to } from '../reference'
import type { Seeded } from '../seeded'
import { translated } from '../translated'

type SeededGlobal<T> = { [Key in keyof Omit<T, 'id' | 'updatedAt' | 'createdAt'>]: Seeded<T[Key & keyof T]> }

export const navigation: SeededGlobal<Navigation> = {
  items: [
    { label: translated('Služby', 'Services', 'Послуги'), kind: 'section', section: 'services' },
    { label: translated('Správy', 'News', 'Новини'), kind: 'section', section: 'news' },
    { label: translated('Materiály', 'Materials', 'Матеріали'), kind: 'section', section: 'materials' },
    { label: translated('Podujatia', 'Events', 'Події'), kind: 'section', section: 'events' },
    { label: translated('O projekte', 'About', 'Про проєкт'), kind: 'page', page: to('pages', 'o-projekte') },
  ],
}

export const footer: SeededGlobal<Footer> = {
  columns: [
    {
      title: translated('Pre obyvateľov', 'For residents', 'Для мешканців'),
      links: [
        {
          label: translated('Služby miest', 'Towns’ services', 'Послуги міст'),
          kind: 'section',
          section: 'services',
        },
        {
          label: translated('Samosprávy', 'Municipalities', 'Громади'),
          kind: 'section',
          section: 'municipalities',
        },
        {
          label: translated('Pre ľudí z Ukrajiny', 'For people from Ukraine', 'Для людей з України'),
          kind: 'page',
          page: to('pages', 'informacie-pre-ludi-z-ukrajiny'),
        },
        { label: translated('Podujatia', 'Events', 'Події'), kind: 'section', section: 'events' },
      ],
    },
    {
      title: translated('Projekt', 'The project', 'Проєкт'),
      links: [
        {
          label: translated('O projekte', 'About the project', 'Про проєкт'),
          kind: 'page',
          page: to('pages', 'o-projekte'),
        },
        {
          label: translated('Projektový list', 'Project sheet', 'Картка проєкту'),
          kind: 'page',
          page: to('pages', 'projektovy-list-unie-miest'),
        },
        { label: translated('Projekty', 'Projects', 'Проєкти'), kind: 'section', section: 'projects' },
        {
          label: translated('Organizácie', 'Organisations', 'Організації'),
          kind: 'section',
          section: 'organisations',
        },
      ],
    },
    {
      title: translated('Web', 'The website', 'Сайт'),
      links: [
        { label: translated('Kontakt', 'Contact', 'Контакти'), kind: 'page', page: to('pages', 'kontakt') },
        {
          label: translated('Prístupnosť', 'Accessibility', 'Доступність'),
          kind: 'page',
          page: to('pages', 'pristupnost'),
        },
        {
          label: translated('Ochrana súkromia', 'Privacy', 'Конфіденційність'),
          kind: 'page',
          page: to('pages', 'ochrana-sukromia'),
        },
      ],
    },
  ],
  statement: translated(
    'Projekt KapaCITY je spolufinancovaný Európskou úniou z Fondu pre azyl, migráciu a integráciu. Fondy pre oblasť vnútorných záležitostí.',
    'The KapaCITY project is co-funded by the European Union from the Asylum, Migration and Integration Fund. Funds for home affairs.',
    'Проєкт KapaCITY співфінансує Європейський Союз із Фонду притулку, міграції та інтеграції. Фонди у сфері внутрішніх справ.',
  ),
  contact: { organisation: 'Liga za ľudské práva, o. z.', website: 'https://www.hrl.sk/' },
}

export const settings: SeededGlobal<Settings> = {
  siteName: translated('KapaCITY', 'KapaCITY', 'KapaCITY'),
  tagline: translated(
    'Podpora integrácie cudzincov na lokálnej úrovni',
    'Supporting the integration of newcomers at local level',
    'Підтримка інтеграції іноземців на місцевому рівні',
  ),
  description: translated(
    'Služby miest, správy a materiály o integrácii cudzincov na miestnej úrovni v slovenčine, angličtine a ukrajinčine.',
    'Towns’ services, news and materials on the integration of foreigners at local level, in Slovak, English and Ukrainian.',
    'Послуги міст, новини та матеріали про інтеграцію іноземців на місцевому рівні словацькою, англійською та українською мовами.',
  ),
  homePage: to('pages', 'domov'),
  ukrainePage: to('pages', 'informacie-pre-ludi-z-ukrajiny'),
  donateUrl: 'https://www.hrl.sk/',
}

/** Switched off: it shows the editors what an urgent notice looks like before they need one. */
export const notice: SeededGlobal<Notice> = {
  active: false,
  level: 'warning',
  text: translated(
    'Ukážka: mestský úrad je dnes zatvorený. Naliehavé veci vybavíte telefonicky.',
    'Sample: the town hall is closed today. Urgent matters are dealt with by phone.',
    'Приклад: міська управа сьогодні зачинена. Невідкладні питання вирішують телефоном.',
  ),
}
