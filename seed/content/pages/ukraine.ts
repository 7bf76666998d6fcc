import type { CalloutBlock, ContactCardBlock, Page, StepsBlock } from '../../../cms/payload-types'
import { block, bullets, heading, link, paragraph, richText } from '../../lexical'
import { picture, to } from '../../reference'
import type { SeededDocument } from '../../seeded'
import { translated } from '../../translated'

const glossary = to('materials', 'slovnicek-na-urade')

export const ukraine: SeededDocument<Page> = {
  slug: translated(
    'informacie-pre-ludi-z-ukrajiny',
    'information-for-people-from-ukraine',
    'informatsiia-dlia-liudei-z-ukrainy',
  ),
  title: translated(
    'Základné informácie pre ľudí z Ukrajiny',
    'Basic information for people from Ukraine',
    'Основна інформація для людей з України',
  ),
  summary: translated(
    'Prvé kroky po príchode na Slovensko, dôležité číslo a odkazy na služby miest.',
    'First steps after arriving in Slovakia, the number to remember and links to towns’ services.',
    'Перші кроки після приїзду до Словаччини, важливий номер і посилання на послуги міст.',
  ),
  layout: [
    {
      blockType: 'notice',
      tone: 'danger',
      title: translated(
        'V tiesni volajte 112',
        'In an emergency call 112',
        'У разі небезпеки телефонуйте 112',
      ),
      text: translated(
        'Polícia, záchranka, hasiči. Volanie je bezplatné a funguje v celej Európskej únii.',
        'Police, ambulance, fire brigade. The call is free and works across the European Union.',
        'Поліція, швидка допомога, пожежники. Дзвінок безкоштовний і працює в усьому Європейському Союзі.',
      ),
    },
    {
      blockType: 'hero',
      title: translated('Vitajte', 'Welcome', 'Ласкаво просимо'),
      text: translated(
        'Na tejto stránke je len to najdôležitejšie. Ak si nie ste istí, spýtajte sa na mestskom úrade: samospráva je tu pre každého obyvateľa.',
        'This page holds only what matters most. If you are not sure, ask at the town hall: a municipality is there for every resident.',
        'На цій сторінці — лише найважливіше. Якщо сумніваєтеся, запитайте в міській управі: міська влада працює для кожного мешканця.',
      ),
      image: picture('welcome.png'),
      links: [
        {
          label: translated('Služby miest', 'Towns’ services', 'Послуги міст'),
          kind: 'section',
          section: 'services',
        },
      ],
    },
    {
      blockType: 'text',
      body: translated(
        richText(
          block<StepsBlock>('steps', {
            title: 'Prvé kroky',
            steps: [
              {
                title: 'Vybavte si pobyt',
                text: 'O dočasné útočisko alebo iný pobyt požiadajte na oddelení cudzineckej polície. Doklad noste pri sebe.',
              },
              {
                title: 'Obráťte sa na mesto, kde bývate',
                text: 'Na mestskom úrade sa dozviete, aké služby mesto má a kto vám poradí vo vašom jazyku.',
              },
              {
                title: 'Nájdite deťom školu',
                text: 'Opýtajte sa v najbližšej škole alebo škôlke. S prihláškou pomôže aj mesto.',
              },
              {
                title: 'Zistite, ku ktorému lekárovi chodiť',
                text: 'Pri náhlom ohrození života volajte 112.',
              },
              {
                title: 'Začnite sa učiť po slovensky',
                text: 'Stačí pár slov. Kurzy často organizujú samosprávy a knižnice.',
              },
            ],
          }),
          heading('Kde nájdete pomoc'),
          bullets(
            link('Pobyt a doklady', to('topics', 'pobyt')),
            link('Škola a škôlka', to('topics', 'vzdelavanie')),
            link('Zdravie a lekár', to('topics', 'zdravie')),
            link('Kurzy slovenčiny a tlmočenie', to('topics', 'jazyk')),
            link('Bezpečnosť: komu zavolať', to('topics', 'bezpecnost')),
            [
              'V meste, kde bývate: ',
              link('Bratislava', to('municipalities', 'bratislava')),
              ', ',
              link('Banská Bystrica', to('municipalities', 'banska-bystrica')),
              ', ',
              link('Trnava', to('municipalities', 'trnava')),
              ', ',
              link('Košický kraj', to('municipalities', 'kosicky-kraj')),
            ],
          ),
          heading('Pozor na podvody'),
          bullets(
            'Pas ani doklad o pobyte nikomu nenechávajte.',
            'Za pomoc dobrovoľníkov sa neplatí.',
            'Zmluvu nepodpisujte, kým jej nerozumiete.',
          ),
          heading('Slová na začiatok'),
          paragraph(link('Slovníček na úrad', glossary), ' má dvanásť slov v troch jazykoch.'),
          block<ContactCardBlock>('contactCard', {
            name: 'Liga za ľudské práva',
            role: 'žiadateľ projektu KapaCITY',
          }),
          paragraph('Web ligy: ', link('www.hrl.sk', 'https://www.hrl.sk/'), '.'),
          block<CalloutBlock>('callout', {
            tone: 'warning',
            title: 'Stránka je ukážkou',
            text: 'Ukazuje, ako majú byť základné informácie usporiadané. Pred použitím ju musí odborne overiť redakcia; pravidlá pobytu sa menia.',
          }),
        ),
        richText(
          block<StepsBlock>('steps', {
            title: 'First steps',
            steps: [
              {
                title: 'Arrange your residence',
                text: 'Apply for temporary protection (temporary refuge, in Slovak dočasné útočisko) or another kind of residence at the Foreign Police. Carry the document with you.',
              },
              {
                title: 'Contact the town where you live',
                text: 'At the town hall you will learn what services the town has and who can advise you in your language.',
              },
              {
                title: 'Find a school for your children',
                text: 'Ask the nearest school or kindergarten. The town can help with the application.',
              },
              { title: 'Find out which doctor to go to', text: 'When a life is in danger, call 112.' },
              {
                title: 'Start learning Slovak',
                text: 'A few words are enough. Municipalities and libraries often run courses.',
              },
            ],
          }),
          heading('Where to find help'),
          bullets(
            link('Residence and documents', to('topics', 'pobyt')),
            link('School and kindergarten', to('topics', 'vzdelavanie')),
            link('Health and doctors', to('topics', 'zdravie')),
            link('Slovak courses and interpreting', to('topics', 'jazyk')),
            link('Safety: whom to call', to('topics', 'bezpecnost')),
            [
              'In the town where you live: ',
              link('Bratislava', to('municipalities', 'bratislava')),
              ', ',
              link('Banská Bystrica', to('municipalities', 'banska-bystrica')),
              ', ',
              link('Trnava', to('municipalities', 'trnava')),
              ', ',
              link('Košice Region', to('municipalities', 'kosicky-kraj')),
            ],
          ),
          heading('Beware of fraud'),
          bullets(
            'Do not leave your passport or residence document with anybody.',
            'Volunteers’ help is free.',
            'Do not sign a contract until you understand it.',
          ),
          heading('Words to begin with'),
          paragraph(
            'The ',
            link('small glossary for the office', glossary),
            ' has twelve words in three languages.',
          ),
          block<ContactCardBlock>('contactCard', {
            name: 'Human Rights League',
            role: 'applicant of the KapaCITY project',
          }),
          paragraph('The League’s website: ', link('www.hrl.sk', 'https://www.hrl.sk/'), '.'),
          block<CalloutBlock>('callout', {
            tone: 'warning',
            title: 'This page is a sample',
            text: 'It shows how basic information should be arranged. Before it is used, the editors must have it checked by experts; residence rules change.',
          }),
        ),
        richText(
          block<StepsBlock>('steps', {
            title: 'Перші кроки',
            steps: [
              {
                title: 'Оформіть перебування',
                text: 'Про тимчасовий захист (тимчасовий притулок, словацькою dočasné útočisko) або інший вид перебування просіть у поліції у справах іноземців (cudzinecká polícia). Документ носіть із собою.',
              },
              {
                title: 'Зверніться до міської управи там, де живете',
                text: 'У міській управі ви дізнаєтеся, які послуги має місто і хто порадить вам вашою мовою.',
              },
              {
                title: 'Знайдіть дітям школу',
                text: 'Запитайте в найближчій школі чи садку. Із заявою допоможе й місто.',
              },
              {
                title: 'Дізнайтеся, до якого лікаря звертатися',
                text: 'Якщо життя в небезпеці, телефонуйте 112.',
              },
              {
                title: 'Почніть учити словацьку',
                text: 'Досить кількох слів. Курси часто проводять громади та бібліотеки.',
              },
            ],
          }),
          heading('Де шукати допомогу'),
          bullets(
            link('Перебування та документи', to('topics', 'pobyt')),
            link('Школа й садок', to('topics', 'vzdelavanie')),
            link('Здоровʼя та лікар', to('topics', 'zdravie')),
            link('Курси словацької та переклад', to('topics', 'jazyk')),
            link('Безпека: кому телефонувати', to('topics', 'bezpecnost')),
            [
              'У місті, де ви живете: ',
              link('Братислава', to('municipalities', 'bratislava')),
              ', ',
              link('Банська Бистриця', to('municipalities', 'banska-bystrica')),
              ', ',
              link('Трнава', to('municipalities', 'trnava')),
              ', ',
              link('Кошицький край', to('municipalities', 'kosicky-kraj')),
            ],
          ),
          heading('Остерігайтеся шахраїв'),
          bullets(
            'Нікому не залишайте паспорта чи документа на перебування.',
            'Допомога волонтерів безкоштовна.',
            'Не підписуйте договору, доки не зрозумієте його.',
          ),
          heading('Слова для початку'),
          paragraph('У ', link('словничку для установ', glossary), ' — дванадцять слів трьома мовами.'),
          block<ContactCardBlock>('contactCard', {
            name: 'Ліга за права людини',
            role: 'заявник проєкту KapaCITY',
          }),
          paragraph('Сайт Ліги: ', link('www.hrl.sk', 'https://www.hrl.sk/'), '.'),
          block<CalloutBlock>('callout', {
            tone: 'warning',
            title: 'Ця сторінка — приклад',
            text: 'Вона показує, як має бути впорядкована основна інформація. Перед використанням редакція повинна перевірити її з фахівцями; правила перебування змінюються.',
          }),
        ),
      ),
    },
  ],
}
