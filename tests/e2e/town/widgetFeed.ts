import type { WidgetFeed, WidgetList } from '../../../site/embed/WidgetFeed'

const site = 'https://kapacity.example/sk'

const news: WidgetList = {
  title: 'Správy o integrácii',
  more: { label: 'Všetky správy', url: `${site}/spravy` },
  empty: 'Zatiaľ tu nie sú žiadne správy.',
  items: [
    {
      title: 'Košický kraj podpísal memorandum o spolupráci na projekte KapaCITY',
      url: `${site}/spravy/memorandum`,
      date: '2018-06-29T10:00:00+02:00',
      label: '29. júna 2018',
      summary: 'Predseda samosprávneho kraja potvrdil, že sa kraj zapojí do prípravy stratégie integrácie.',
    },
    {
      title: 'Partneri a samosprávy na prvom koordinačnom stretnutí',
      url: `${site}/spravy/koordinacne-stretnutie`,
      date: '2018-03-14T09:00:00+01:00',
      label: '14. marca 2018',
      summary: '',
    },
    {
      title: 'Mestá <b>Bratislava</b>, Banská Bystrica & Trnava spolupracujú',
      url: `${site}/spravy/mesta`,
      date: '2018-02-01T08:00:00+01:00',
      label: '1. februára 2018',
      summary: 'Text so znakmi <script>, ktoré sa majú zobraziť tak, ako sú napísané.',
    },
    {
      title: 'Začiatok projektu',
      url: `${site}/spravy/zaciatok`,
      date: '2018-01-01T00:00:00+01:00',
      label: '1. januára 2018',
      summary: 'Projekt podporuje integráciu cudzincov na lokálnej úrovni.',
    },
  ],
}

/** A feed as the site publishes it. */
export const widgetFeed: WidgetFeed = {
  version: 1,
  locale: 'sk',
  lists: {
    news,
    services: {
      title: 'Služby: Trnava',
      more: { label: 'Všetky služby', url: `${site}/samospravy/trnava` },
      empty: 'Zatiaľ tu nie sú žiadne služby.',
      items: [
        {
          title: 'Zápis dieťaťa do materskej školy',
          url: `${site}/sluzby/zapis`,
          label: 'Ukážkový obsah',
          summary: 'Čo treba priniesť a kedy sa zapisuje.',
        },
        { title: 'Trvalý pobyt', url: `${site}/sluzby/trvaly-pobyt`, label: '', summary: '' },
      ],
    },
    events: {
      title: 'Podujatia',
      more: { label: 'Všetky podujatia', url: `${site}/podujatia` },
      empty: 'Teraz nie je naplánované žiadne podujatie.',
      items: [],
    },
    materials: {
      title: 'Materiály',
      more: { label: 'Všetky materiály', url: `${site}/materialy` },
      empty: 'Zatiaľ tu nie sú žiadne materiály.',
      items: [
        {
          title: 'Prvé kroky v meste',
          url: `${site}/materialy/prve-kroky`,
          label: 'Príručka · PDF, 1,5 MB',
          summary: 'Príručka pre nových obyvateľov.',
        },
      ],
    },
  },
  notice: {
    title: 'Výstraha',
    level: 'danger',
    text: 'Kontaktné miesto je v piatok zatvorené.',
    link: { label: 'Kam ísť namiesto neho', url: `${site}/kontakt` },
  },
}
