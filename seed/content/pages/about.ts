import type { Page } from '../../../cms/payload-types'
import { bullets, heading, image, link, paragraph, richText } from '../../lexical'
import { picture, to } from '../../reference'
import type { SeededDocument } from '../../seeded'
import { translated } from '../../translated'

const kapacity = to('projects', 'kapacity')

export const about: SeededDocument<Page> = {
  slug: translated('o-projekte', 'about', 'pro-proiekt'),
  title: translated('O projekte', 'About the project', 'Про проєкт'),
  summary: translated(
    'Prečo sa o integráciu majú starať mestá, čo im v tom bráni a čo s tým projekt KapaCITY robí.',
    'Why towns should care about integration, what keeps them from it and what KapaCITY does about it.',
    'Чому про інтеграцію мають дбати міста, що їм заважає та що з цим робить проєкт KapaCITY.',
  ),
  layout: [
    {
      blockType: 'text',
      body: translated(
        richText(
          paragraph(
            'Človek, ktorý prišiel z inej krajiny, nežije „na Slovensku“. Žije na konkrétnej ulici, vodí deti do konkrétnej školy a pracuje v konkrétnej firme. Práve tam sa rozhoduje, či sa v novej krajine usadí dobre.',
          ),
          heading('Čo mestám bráni'),
          paragraph(
            'Samosprávy zodpovedajú za každého obyvateľa bez ohľadu na občianstvo. Pri ľuďoch z krajín mimo Európskej únie však svoje možnosti využívajú málokedy. Jednou z príčin je, že nemajú dosť vyškolených ľudí.',
          ),
          image(picture('counter.png')),
          heading('Čo s tým robíme'),
          bullets(
            'pomáhame samosprávam písať a obnovovať stratégie integrácie,',
            'vzdelávame pracovníkov a volených zástupcov,',
            'učíme sa, ako hovoriť s cudzincami aj s ostatnými obyvateľmi,',
            'spájame samosprávy, miestnych aktérov a štátnu správu,',
            'pripravujeme materiály, ktoré sa dajú použiť hneď,',
            'podporujeme koordinátorov priamo v samosprávach.',
          ),
          paragraph('Všetky ciele, aktivity a výstupy opisuje ', link('stránka projektu', kapacity), '.'),
        ),
        richText(
          paragraph(
            'People who have come from another country do not live “in Slovakia”. They live in a particular street, take their children to a particular school and work at a particular firm. It is there that it is decided whether they settle well.',
          ),
          heading('What keeps towns from it'),
          paragraph(
            'Municipalities are competent for every resident, whatever their citizenship. Yet they seldom act on it for third-country nationals. One of the causes is that they have too few trained people.',
          ),
          image(picture('counter.png')),
          heading('What we do about it'),
          bullets(
            'we help municipalities write and revise integration strategies,',
            'we train staff and elected representatives,',
            'we learn how to talk with foreigners and with other residents,',
            'we connect municipalities, local actors and the state administration,',
            'we prepare materials that can be used at once,',
            'we support coordinators within the municipalities.',
          ),
          paragraph(
            'All objectives, activities and outputs are on the ',
            link('project’s page', kapacity),
            '.',
          ),
        ),
        richText(
          paragraph(
            'Людина, яка приїхала з іншої країни, живе не просто «у Словаччині». Вона живе на певній вулиці, водить дітей до певної школи та працює на певному підприємстві. Саме там вирішується, чи добре вона влаштується.',
          ),
          heading('Що заважає містам'),
          paragraph(
            'Органи самоврядування відповідають за кожного мешканця незалежно від громадянства. Проте щодо громадян третіх країн вони діють рідко. Одна з причин — брак підготовлених людей.',
          ),
          image(picture('counter.png')),
          heading('Що ми робимо'),
          bullets(
            'допомагаємо громадам писати й оновлювати стратегії інтеграції,',
            'навчаємо працівників і обраних представників,',
            'вчимося говорити з іноземцями та рештою мешканців,',
            'зʼєднуємо громади, місцевих діячів і органи державної влади,',
            'готуємо матеріали, якими можна користуватися одразу,',
            'підтримуємо координаторів безпосередньо в громадах.',
          ),
          paragraph('Усі цілі, заходи та результати описує ', link('сторінка проєкту', kapacity), '.'),
        ),
      ),
    },
    {
      blockType: 'partners',
      title: translated('Kto projekt tvorí', 'Who makes the project', 'Хто творить проєкт'),
      project: kapacity,
    },
    {
      blockType: 'faqList',
      title: translated('Časté otázky', 'Frequent questions', 'Поширені запитання'),
      items: [
        {
          question: translated(
            'Ako dlho projekt trval?',
            'How long did the project last?',
            'Скільки тривав проєкт?',
          ),
          answer: translated(
            'Tri roky: od 1. januára 2018 do 31. decembra 2020.',
            'Three years: from 1 January 2018 to 31 December 2020.',
            'Три роки: від 1 січня 2018 року до 31 грудня 2020 року.',
          ),
        },
        {
          question: translated('Kto ho financoval?', 'Who funded it?', 'Хто його фінансував?'),
          answer: translated(
            'Spolufinancovala ho Európska únia z Fondu pre azyl, migráciu a integráciu (AMIF). Kód projektu je SK 2017 AMIF SC2.1.',
            'It was co-funded by the European Union from the Asylum, Migration and Integration Fund (AMIF). The project code is SK 2017 AMIF SC2.1.',
            'Його співфінансував Європейський Союз із Фонду притулку, міграції та інтеграції (AMIF). Код проєкту — SK 2017 AMIF SC2.1.',
          ),
        },
        {
          question: translated('Pre koho je určený?', 'Whom is it for?', 'Для кого він?'),
          answer: translated(
            'Pre pracovníkov samospráv a ich volených zástupcov a pre ďalších miestnych aktérov vrátane samotných obyvateľov.',
            'For municipal staff and elected representatives, and for other local actors including the residents themselves.',
            'Для працівників самоврядування та обраних представників, а також інших місцевих діячів, зокрема самих мешканців.',
          ),
        },
      ],
    },
  ],
}
