import type { Locale } from '../../cms/locales'
import type { Sheet } from './pdf'

/** The page for the counter that belongs to the online learning aid. */
export const checklist: Record<Locale, Sheet> = {
  sk: {
    title: 'Kontrolný zoznam k okienku',
    intro:
      'Pre pracovníkov samospráv, ktorí poskytujú služby cudzincom. Časť online učebnej pomôcky projektu KapaCITY.',
    sections: [
      {
        heading: 'Na začiatku rozhovoru',
        items: [
          'Pozdravil(a) som a predstavil(a) sa.',
          'Viem, akým jazykom sa dohovoríme.',
          'Zistil(a) som, čo človek potrebuje, nielen čo má v ruke.',
        ],
      },
      {
        heading: 'Pri vybavovaní',
        items: [
          'Pýtam len doklady, ktoré k službe naozaj treba.',
          'Povedal(a) som, koľko služba stojí a ako dlho trvá.',
          'Dôležité údaje som napísal(a).',
          'Ak službu poskytnúť nemôžeme, vysvetlil(a) som prečo.',
        ],
      },
      {
        heading: 'Na záver',
        items: [
          'Človek vie, čo má urobiť ako ďalší krok.',
          'Má meno, miesto a čas, kam ísť ďalej.',
          'Otázku, ktorú nevyriešime, som odovzdal(a) koordinátorovi.',
        ],
      },
    ],
    note: 'KapaCITY – podpora integrácie cudzincov na lokálnej úrovni. Spolufinancované Európskou úniou z Fondu pre azyl, migráciu a integráciu.',
  },
  en: {
    title: 'Checklist for the counter',
    intro:
      'For municipal staff who provide services to foreigners. Part of the online learning aid of the KapaCITY project.',
    sections: [
      {
        heading: 'At the beginning',
        items: [
          'I have greeted the person and introduced myself.',
          'I know which language we will use.',
          'I have found out what the person needs, not only what they hold in their hand.',
        ],
      },
      {
        heading: 'While dealing with the matter',
        items: [
          'I ask only for documents that the service really needs.',
          'I have said what the service costs and how long it takes.',
          'I have written the important details down.',
          'If we cannot provide the service, I have explained why.',
        ],
      },
      {
        heading: 'At the end',
        items: [
          'The person knows what to do next.',
          'They have a name, a place and a time for the next step.',
          'I have passed a question that we cannot solve to the coordinator.',
        ],
      },
    ],
    note: 'KapaCITY – supporting the integration of newcomers at local level. Co-funded by the European Union from the Asylum, Migration and Integration Fund.',
  },
  uk: {
    title: 'Контрольний перелік для відділу',
    intro:
      'Для працівників самоврядування, які надають послуги іноземцям. Частина навчального онлайн-посібника проєкту KapaCITY.',
    sections: [
      {
        heading: 'На початку розмови',
        items: [
          'Я привітався (-лася) і назвав (-ла) себе.',
          'Знаю, якою мовою ми порозуміємося.',
          'Зʼясував (-ла), що людині потрібно, а не лише що в неї в руках.',
        ],
      },
      {
        heading: 'Під час оформлення',
        items: [
          'Прошу лише документи, справді потрібні для послуги.',
          'Сказав (-ла), скільки послуга коштує та скільки триває.',
          'Важливі дані записав (-ла).',
          'Якщо ми не можемо надати послугу, пояснив (-ла) чому.',
        ],
      },
      {
        heading: 'Наприкінці',
        items: [
          'Людина знає, що робити далі.',
          'Має імʼя, місце й час для наступного кроку.',
          'Питання, якого ми не вирішимо, передав (-ла) координаторові.',
        ],
      },
    ],
    note: 'KapaCITY — підтримка інтеграції іноземців на місцевому рівні. Співфінансує Європейський Союз із Фонду притулку, міграції та інтеграції.',
  },
}
