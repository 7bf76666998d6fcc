import type { Locale } from '../../cms/locales'
import type { Sheet } from './pdf'

/** The members' document: instructions for providing services to foreigners. */
export const instructions: Record<Locale, Sheet> = {
  sk: {
    title: 'Inštrukcie k poskytovaniu služieb cudzincom',
    intro:
      'Len pre pracovníkov členských miest Únie miest Slovenska. Postup sa dá prispôsobiť vášmu pracovisku.',
    sections: [
      {
        heading: 'Príprava pracoviska',
        items: [
          'Zoznam dokladov k službe je k dispozícii v jazykoch, ktoré sa u nás vyskytujú najčastejšie.',
          'Vieme, kto z kolegov hovorí iným jazykom a kedy je v práci.',
          'Máme dohodnuté tlmočenie pre zložitejšie prípady.',
          'Poznáme koordinátora aktivít v našej samospráve.',
        ],
      },
      {
        heading: 'Poskytnutie služby',
        items: [
          'Overíme, či je človek obyvateľom a na čo má nárok; občianstvo samo nerozhoduje.',
          'Vysvetlíme postup, cenu a lehotu a odovzdáme ich aj písomne.',
          'Ak službu poskytnúť nemôžeme, povieme prečo a nasmerujeme ďalej.',
        ],
      },
      {
        heading: 'Spätná väzba',
        items: [
          'Zapíšeme otázky, ktoré sa opakujú.',
          'Raz za štvrťrok ich prejdeme s koordinátorom.',
          'Čo nevyriešime sami, odovzdáme ako požiadavku samosprávy štátnej správe.',
        ],
      },
    ],
    note: 'Ukážkový dokument členskej zóny. KapaCITY – podpora integrácie cudzincov na lokálnej úrovni.',
  },
  en: {
    title: 'Instructions on providing services to foreigners',
    intro:
      'For staff of member towns of the Union of Towns and Cities of Slovakia only. Adapt the procedure to your office.',
    sections: [
      {
        heading: 'Preparing the office',
        items: [
          'The list of documents for the service is at hand in the languages that we meet most often.',
          'We know which colleague speaks another language and when they are at work.',
          'We have arranged interpreting for more difficult cases.',
          'We know the coordinator of activities in our municipality.',
        ],
      },
      {
        heading: 'Providing the service',
        items: [
          'We check whether the person is a resident and what they are entitled to; citizenship alone does not decide.',
          'We explain the procedure, the cost and the deadline, and hand them over in writing too.',
          'If we cannot provide the service, we say why and send the person on.',
        ],
      },
      {
        heading: 'Feedback',
        items: [
          'We note the questions that keep coming back.',
          'Once a quarter we go through them with the coordinator.',
          'What we cannot solve ourselves we pass on to the state administration as the municipality’s request.',
        ],
      },
    ],
    note: 'Sample document of the members’ area. KapaCITY – supporting the integration of newcomers at local level.',
  },
  uk: {
    title: 'Вказівки щодо надання послуг іноземцям',
    intro:
      'Лише для працівників міст — учасників Союзу міст Словаччини. Порядок дій можна пристосувати до вашого відділу.',
    sections: [
      {
        heading: 'Підготовка відділу',
        items: [
          'Перелік документів до послуги є під рукою мовами, які в нас трапляються найчастіше.',
          'Знаємо, хто з колег говорить іншою мовою і коли він на роботі.',
          'Маємо домовленість про переклад для складніших випадків.',
          'Знаємо координатора заходів у нашій громаді.',
        ],
      },
      {
        heading: 'Надання послуги',
        items: [
          'Перевіряємо, чи людина є мешканцем і на що має право; саме громадянство нічого не вирішує.',
          'Пояснюємо порядок, ціну та строк і передаємо їх також письмово.',
          'Якщо не можемо надати послугу, пояснюємо чому та скеровуємо далі.',
        ],
      },
      {
        heading: 'Зворотний звʼязок',
        items: [
          'Занотовуємо питання, що повторюються.',
          'Раз на квартал обговорюємо їх із координатором.',
          'Чого не вирішимо самі, передаємо органам державної влади як запит громади.',
        ],
      },
    ],
    note: 'Зразок документа із зони учасників. KapaCITY — підтримка інтеграції іноземців на місцевому рівні.',
  },
}
