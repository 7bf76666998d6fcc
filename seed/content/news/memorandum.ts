import type { CalloutBlock, EventsBoxBlock, News, QuoteBlock } from '../../../cms/payload-types'
import { inBratislava } from '../../inBratislava'
import { block, bullets, heading, link, paragraph, richText } from '../../lexical'
import { picture, to } from '../../reference'
import type { SeededDocument } from '../../seeded'
import { translated } from '../../translated'

const kapacity = to('projects', 'kapacity')
const ukrainePage = to('pages', 'informacie-pre-ludi-z-ukrajiny')
const region = to('municipalities', 'kosicky-kraj')

/** The first of the five pages: a regional portal's news item, with everything that such an item carries. */
export const memorandum: SeededDocument<News> = {
  slug: translated(
    'kosicky-kraj-podpisal-memorandum',
    'kosice-region-signs-memorandum',
    'koshytskyi-krai-pidpysav-memorandum',
  ),
  title: translated(
    'Košický kraj podpísal memorandum o spolupráci na projekte KapaCITY',
    'Košice Region signs a memorandum of cooperation on KapaCITY',
    'Кошицький край підписав меморандум про співпрацю в проєкті KapaCITY',
  ),
  summary: translated(
    'Predseda Košického samosprávneho kraja podpísal memorandum, ktorým sa kraj pridal k mestám podporujúcim integráciu cudzincov na miestnej úrovni.',
    'The chair of the Košice Self-governing Region signed a memorandum by which the region joined the cities that support the integration of foreigners at local level.',
    'Голова Кошицького самоврядного краю підписав меморандум, яким край приєднався до міст, що підтримують інтеграцію іноземців на місцевому рівні.',
  ),
  cover: picture('memorandum.png'),
  // Names of persons stand in every language as they write them, like that of the publisher.
  source: translated(
    'Petronela Nagyová, odbor regionálneho rozvoja, územného plánovania a životného prostredia Úradu KSK',
    'Petronela Nagyová, Department of Regional Development, Spatial Planning and Environment, Office of the KSK',
    'Petronela Nagyová, відділ регіонального розвитку, територіального планування та довкілля Управління KSK',
  ),
  publishedBy: 'Jozef Andrejko',
  publishedOn: inBratislava('2018-06-29', '10:00'),
  revisedOn: inBratislava('2021-12-28', '11:36'),
  topics: [to('topics', 'spoluzitie'), to('topics', 'pobyt')],
  municipality: region,
  project: kapacity,
  audience: 'public',
  body: translated(
    richText(
      paragraph(
        'Predseda Košického samosprávneho kraja (KSK) podpísal memorandum o spolupráci na projekte ',
        link('KapaCITY – podpora integrácie cudzincov na lokálnej úrovni', kapacity),
        '. Kraj sa ním postavil k mestám Bratislava, Banská Bystrica a Trnava, ktoré na projekte tiež spolupracujú.',
      ),
      block<QuoteBlock>('quote', { text: 'Integrácia sa deje tam, kde ľudia žijú a pracujú.' }),
      paragraph(
        'Samospráva je tu pre každého svojho obyvateľa bez ohľadu na to, aké má občianstvo. V praxi však túto pôsobnosť voči obyvateľom z iných krajín využíva málokedy – aj preto, že na to nemá dosť vyškolených ľudí. Práve to má projekt zmeniť.',
      ),
      heading('Čo spolupráca kraju prinesie'),
      bullets(
        'zmapovanie potrieb a novú alebo obnovenú stratégiu integrácie,',
        'mechanizmus, ktorý kraju pravidelne povie, koľko cudzincov na jeho území žije a kto sú,',
        'interkultúrne a právne vzdelávanie pracovníkov a študijnú návštevu v zahraničí,',
        'stretnutia s ďalšími samosprávami, miestnymi aktérmi a s cudzincami, ktorí v kraji žijú,',
        'vlastného koordinátora aktivít s 800 hodinami práce na celé trvanie projektu.',
      ),
      heading('Kto za projektom stojí'),
      paragraph(
        'Žiadateľom je Liga za ľudské práva. Partnermi sú Centrum pre výskum etnicity a kultúry, Marginal a Nadácia Milana Šimečku. Únia miest Slovenska projekt podporuje ako mentor a sprostredkúva ho ďalším samosprávam.',
      ),
      paragraph(
        'Projekt trvá od 1. januára 2018 do 31. decembra 2020 a spolufinancuje ho Európska únia z Fondu pre azyl, migráciu a integráciu.',
      ),
      block<EventsBoxBlock>('eventsBox', {
        title: 'Podujatia v Košickom kraji',
        municipality: region,
        limit: 3,
      }),
      block<CalloutBlock>('callout', {
        tone: 'info',
        title: 'Prišli ste z Ukrajiny?',
        text: 'Prvé kroky po príchode, dôležité čísla a odkazy na služby nájdete na jednej stránke v troch jazykoch.',
      }),
      paragraph(link('Základné informácie pre ľudí z Ukrajiny', ukrainePage)),
    ),
    richText(
      paragraph(
        'The chair of the Košice Self-governing Region (KSK) has signed a memorandum of cooperation on the project ',
        link('KapaCITY – supporting the integration of newcomers at local level', kapacity),
        '. By doing so the region has joined the cities of Bratislava, Banská Bystrica and Trnava, which cooperate on the project too.',
      ),
      block<QuoteBlock>('quote', { text: 'Integration happens where people live and work.' }),
      paragraph(
        'A self-government is there for each of its residents, whatever their citizenship. In practice it seldom acts on this where residents from other countries are concerned, one reason being that it lacks trained people. That is what the project is meant to change.',
      ),
      heading('What the cooperation will bring the region'),
      bullets(
        'needs mapped, and a new or revised integration strategy,',
        'a mechanism that regularly tells the region how many foreigners live on its territory and who they are,',
        'intercultural and legal training for its staff, and a study visit abroad,',
        'meetings with other self-governments, with local actors and with the foreigners who live in the region,',
        'its own coordinator of activities, with 800 hours over the whole project.',
      ),
      heading('Who is behind the project'),
      paragraph(
        'The applicant is the Human Rights League. The partners are the Centre for the Research of Ethnicity and Culture, Marginal and the Milan Šimečka Foundation. The Union of Towns and Cities of Slovakia supports the project as a mentor and passes it on to further municipalities.',
      ),
      paragraph(
        'The project runs from 1 January 2018 to 31 December 2020 and is co-funded by the European Union from the Asylum, Migration and Integration Fund.',
      ),
      block<EventsBoxBlock>('eventsBox', {
        title: 'Events in the Košice Region',
        municipality: region,
        limit: 3,
      }),
      block<CalloutBlock>('callout', {
        tone: 'info',
        title: 'Have you come from Ukraine?',
        text: 'First steps after arrival, important numbers and links to services are on one page, in three languages.',
      }),
      paragraph(link('Basic information for people from Ukraine', ukrainePage)),
    ),
    richText(
      paragraph(
        'Голова Кошицького самоврядного краю (KSK) підписав меморандум про співпрацю в проєкті ',
        link('KapaCITY — підтримка інтеграції іноземців на місцевому рівні', kapacity),
        '. Так край приєднався до міст Братислава, Банська Бистриця та Трнава, які також співпрацюють у проєкті.',
      ),
      block<QuoteBlock>('quote', { text: 'Інтеграція відбувається там, де люди живуть і працюють.' }),
      paragraph(
        'Місцева влада працює для кожного мешканця, хоч би яке він мав громадянство. Проте на практиці щодо мешканців з інших країн вона діє рідко — зокрема тому, що бракує підготовлених людей. Саме це має змінити проєкт.',
      ),
      heading('Що співпраця дасть краєві'),
      bullets(
        'визначення потреб і нову або оновлену стратегію інтеграції,',
        'механізм, який регулярно показуватиме, скільки іноземців живе на території краю та хто вони,',
        'міжкультурне та правове навчання працівників і навчальний візит за кордон,',
        'зустрічі з іншими громадами, місцевими діячами та іноземцями, які живуть у краї,',
        'власного координатора заходів із 800 годинами роботи на весь час проєкту.',
      ),
      heading('Хто стоїть за проєктом'),
      paragraph(
        'Заявник — Ліга за права людини. Партнери — Центр дослідження етнічності та культури, Marginal і Фонд Мілана Шимечки. Союз міст Словаччини підтримує проєкт як наставник і доносить його до інших громад.',
      ),
      paragraph(
        'Проєкт триває з 1 січня 2018 року до 31 грудня 2020 року. Його співфінансує Європейський Союз із Фонду притулку, міграції та інтеграції.',
      ),
      block<EventsBoxBlock>('eventsBox', {
        title: 'Події в Кошицькому краї',
        municipality: region,
        limit: 3,
      }),
      block<CalloutBlock>('callout', {
        tone: 'info',
        title: 'Ви приїхали з України?',
        text: 'Перші кроки після приїзду, важливі номери та посилання на послуги — на одній сторінці трьома мовами.',
      }),
      paragraph(link('Основна інформація для людей з України', ukrainePage)),
    ),
  ),
}
