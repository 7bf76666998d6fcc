import type { Page } from '../../../cms/payload-types'
import { picture, to } from '../../reference'
import type { SeededDocument } from '../../seeded'
import { translated } from '../../translated'

export const home: SeededDocument<Page> = {
  slug: translated('domov', 'home', 'holovna'),
  title: translated(
    'KapaCITY – mesto pre všetkých obyvateľov',
    'KapaCITY – a town for all its residents',
    'KapaCITY — місто для всіх мешканців',
  ),
  summary: translated(
    'Služby samospráv, informácie pre nových obyvateľov a materiály pre tých, ktorí im pomáhajú. V slovenčine, angličtine a ukrajinčine.',
    'Municipal services, information for new residents and materials for those who help them. In Slovak, English and Ukrainian.',
    'Послуги громад, інформація для нових мешканців і матеріали для тих, хто їм допомагає. Словацькою, англійською та українською.',
  ),
  layout: [
    {
      blockType: 'hero',
      title: translated(
        'Žijete tu. Mesto je tu aj pre vás.',
        'You live here. The town is here for you too.',
        'Ви тут живете. Місто тут і для вас.',
      ),
      text: translated(
        'Na tomto webe nájdete služby svojho mesta, správy a materiály pre úrady. Tvoria ho štyri mimovládne organizácie, Únia miest Slovenska, tri mestá a kraj.',
        'This website has your town’s services, news, and materials for offices. It is made by four non-governmental organisations, the Union of Towns and Cities of Slovakia, three cities and a region.',
        'На цьому сайті — послуги вашого міста, новини та матеріали для установ. Його творять чотири неурядові організації, Союз міст Словаччини, три міста та край.',
      ),
      image: picture('neighbours.png'),
      links: [
        {
          label: translated('Nájsť službu', 'Find a service', 'Знайти послугу'),
          kind: 'section',
          section: 'services',
        },
        {
          label: translated('Som z Ukrajiny', 'I am from Ukraine', 'Я з України'),
          kind: 'page',
          page: to('pages', 'informacie-pre-ludi-z-ukrajiny'),
        },
      ],
    },
    {
      blockType: 'serviceFinder',
      title: translated('Čo potrebujete vybaviť?', 'What do you need to arrange?', 'Що вам треба оформити?'),
    },
    {
      blockType: 'topicsGrid',
      title: translated('Všetko podľa témy', 'Everything by topic', 'Усе за темами'),
      intro: translated(
        'Vyberte si tému a uvidíte služby, správy a materiály, ktoré k nej patria.',
        'Choose a topic to see the services, news and materials that belong to it.',
        'Оберіть тему й побачите послуги, новини та матеріали, що до неї належать.',
      ),
    },
    {
      blockType: 'townsGrid',
      title: translated(
        'Mestá a kraj v projekte',
        'Towns and the region in the project',
        'Міста та край у проєкті',
      ),
    },
    {
      blockType: 'latestNews',
      title: translated('Najnovšie správy', 'Latest news', 'Останні новини'),
      limit: 3,
    },
    {
      blockType: 'upcomingEvents',
      title: translated('Najbližšie podujatia', 'Upcoming events', 'Найближчі події'),
      limit: 3,
    },
    {
      blockType: 'latestMaterials',
      title: translated('Nové materiály', 'New materials', 'Нові матеріали'),
      limit: 3,
    },
    {
      blockType: 'cards',
      title: translated('Spoznajte projekt', 'Get to know the project', 'Дізнайтеся про проєкт'),
      cards: [
        {
          title: translated('O projekte', 'About the project', 'Про проєкт'),
          text: translated(
            'Prečo vznikol, čo robí a kto ho tvorí.',
            'Why it came about, what it does and who makes it.',
            'Чому він виник, що робить і хто його творить.',
          ),
          kind: 'page',
          page: to('pages', 'o-projekte'),
        },
        {
          title: translated(
            'Projektový list Únie miest',
            'The Union of Towns’ project sheet',
            'Картка проєкту Союзу міст',
          ),
          text: translated(
            'Ciele, výstupy a partneri na jednej strane.',
            'Objectives, outputs and partners on one page.',
            'Цілі, результати та партнери на одній сторінці.',
          ),
          kind: 'page',
          page: to('pages', 'projektovy-list-unie-miest'),
        },
        {
          title: translated('Všetky projekty', 'All projects', 'Усі проєкти'),
          text: translated(
            'Aj podobná práca v Bulharsku.',
            'With similar work in Bulgaria, too.',
            'Зокрема й подібна робота в Болгарії.',
          ),
          kind: 'section',
          section: 'projects',
        },
      ],
    },
    {
      blockType: 'partners',
      title: translated('Kto za projektom stojí', 'Who is behind the project', 'Хто стоїть за проєктом'),
      project: to('projects', 'kapacity'),
    },
  ],
}
