import type { CalloutBlock, FaqBlock, News } from '../../../cms/payload-types'
import { daysFrom } from '../../inBratislava'
import { block, bullets, heading, link, paragraph, richText } from '../../lexical'
import { picture, to } from '../../reference'
import type { SeededDocument } from '../../seeded'
import { translated } from '../../translated'

/** News about this website itself, dated by the day of seeding so that the home page has something recent. */
export const websiteNews = (today: Date): SeededDocument<News>[] => [
  {
    slug: translated('web-v-troch-jazykoch', 'website-in-three-languages', 'sait-troma-movamy'),
    title: translated(
      'Web KapaCITY hovorí tromi jazykmi',
      'The KapaCITY website speaks three languages',
      'Сайт KapaCITY говорить трьома мовами',
    ),
    summary: translated(
      'Správy, služby, materiály aj podujatia nájdete po slovensky, anglicky a ukrajinsky. Ak preklad chýba, stránka to povie.',
      'News, services, materials and events are in Slovak, English and Ukrainian. Where a translation is missing, the page says so.',
      'Новини, послуги, матеріали та події — словацькою, англійською та українською. Якщо перекладу немає, сторінка про це скаже.',
    ),
    cover: picture('welcome.png'),
    publishedOn: daysFrom(today, -2, '08:00'),
    topics: [to('topics', 'jazyk'), to('topics', 'ukrajina')],
    project: to('projects', 'kapacity'),
    audience: 'public',
    body: translated(
      richText(
        paragraph(
          'Ľudia, ktorí sem prídu po informáciu, bývajú často v strese, s lacným telefónom a slabým signálom. Web je preto postavený tak, aby sa otvoril rýchlo a dal sa čítať aj bez skriptov.',
        ),
        heading('Čo na ňom nájdete'),
        bullets(
          [
            link('informácie pre ľudí z Ukrajiny', to('pages', 'informacie-pre-ludi-z-ukrajiny')),
            ' na jednej stránke,',
          ],
          'stránky služieb podľa miest a tém,',
          'materiály pre samosprávy a ich pracovníkov,',
          'kalendár školení, fór a stretnutí.',
        ),
        block<FaqBlock>('faq', {
          items: [
            {
              question: 'Prečo niektorý článok nie je v mojom jazyku?',
              answer: 'Preklad ešte nie je hotový. Stránka vypíše jazyky, v ktorých článok existuje.',
            },
            {
              question: 'Potrebujem na čítanie účet?',
              answer: 'Nie. Prihlasujú sa len pracovníci členských miest, ktorí používajú členskú zónu.',
            },
            {
              question: 'Je všetko na webe skutočné?',
              answer:
                'Údaje o projekte áno. Stránky služieb a podujatia, ktoré ukazujú, ako web funguje, sú označené ako ukážka.',
            },
          ],
        }),
      ),
      richText(
        paragraph(
          'People who come here for information are often under stress, on a cheap phone with poor signal. The website is therefore built to open quickly and to be readable without scripts.',
        ),
        heading('What you will find'),
        bullets(
          [
            link('information for people from Ukraine', to('pages', 'informacie-pre-ludi-z-ukrajiny')),
            ' on one page,',
          ],
          'service pages by town and by topic,',
          'materials for municipalities and their staff,',
          'a calendar of trainings, forums and meetings.',
        ),
        block<FaqBlock>('faq', {
          items: [
            {
              question: 'Why is an article not in my language?',
              answer:
                'Its translation is not finished yet. The page lists the languages in which the article exists.',
            },
            {
              question: 'Do I need an account to read?',
              answer: 'No. Only staff of member towns who use the members’ area sign in.',
            },
            {
              question: 'Is everything on the website real?',
              answer:
                'What it says about the project is. Service pages and events that show how the website works are marked as samples.',
            },
          ],
        }),
      ),
      richText(
        paragraph(
          'Люди, які приходять сюди по інформацію, часто напружені, з дешевим телефоном і слабким звʼязком. Тому сайт зроблено так, щоб він швидко відкривався і читався навіть без скриптів.',
        ),
        heading('Що тут є'),
        bullets(
          [
            link('інформація для людей з України', to('pages', 'informacie-pre-ludi-z-ukrajiny')),
            ' на одній сторінці,',
          ],
          'сторінки послуг за містами й темами,',
          'матеріали для громад та їхніх працівників,',
          'календар навчань, форумів і зустрічей.',
        ),
        block<FaqBlock>('faq', {
          items: [
            {
              question: 'Чому якоїсь статті немає моєю мовою?',
              answer: 'Її переклад ще не готовий. Сторінка показує, якими мовами стаття є.',
            },
            {
              question: 'Чи потрібен обліковий запис, щоб читати?',
              answer: 'Ні. Входять лише працівники міст-учасників, які користуються зоною учасників.',
            },
            {
              question: 'Чи все на сайті справжнє?',
              answer:
                'Відомості про проєкт — так. Сторінки послуг і події, що показують роботу сайту, позначено як приклади.',
            },
          ],
        }),
      ),
    ),
  },
  {
    slug: translated('vlozte-spravy-na-web-mesta', 'put-our-news-on-your-towns-website'),
    title: translated(
      'Pre členské mestá: vložte naše správy na web mesta',
      'For member towns: put our news on your town’s website',
    ),
    summary: translated(
      'Ukážkový článok len pre členov: ako na stránku mesta pridať rámček s najnovšími správami.',
      'A sample article for members only: how to add a box with the latest news to your town’s page.',
    ),
    publishedOn: daysFrom(today, -9, '10:00'),
    topics: [to('topics', 'spoluzitie')],
    project: to('projects', 'kapacity'),
    audience: 'members',
    body: translated(
      richText(
        block<CalloutBlock>('callout', {
          tone: 'info',
          title: 'Ukážka',
          text: 'Tento článok vidia len prihlásení pracovníci členských miest. Ukazuje, ako funguje členská zóna.',
        }),
        paragraph(
          'Rámček so správami je jeden riadok kódu. Doménu svojho mesta si najprv nechajte zapísať u správcu webu; na cudzej doméne sa správy nezobrazia.',
        ),
        heading('Čo rámček zobrazí'),
        bullets('najnovšie verejné správy,', 'v jazyku, ktorý si zvolíte,', 'nikdy nie obsah členskej zóny.'),
      ),
      richText(
        block<CalloutBlock>('callout', {
          tone: 'info',
          title: 'Sample',
          text: 'Only signed-in staff of member towns see this article. It shows how the members’ area works.',
        }),
        paragraph(
          'The box with news is one line of code. Have your town’s domain registered by the website’s administrator first; on other domains the news will not appear.',
        ),
        heading('What the box shows'),
        bullets(
          'the latest public news,',
          'in the language that you choose,',
          'never anything from the members’ area.',
        ),
      ),
    ),
  },
]
