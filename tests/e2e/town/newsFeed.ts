import type { WidgetFeed } from '../../../site/embed/WidgetFeed'

/** A feed as the site publishes it. */
export const newsFeed: WidgetFeed = {
  version: 1,
  locale: 'sk',
  title: 'Správy o integrácii',
  more: { label: 'Všetky správy', url: 'https://kapacity.example/sk/spravy' },
  items: [
    {
      title: 'Košický kraj podpísal memorandum o spolupráci na projekte KapaCITY',
      url: 'https://kapacity.example/sk/spravy/memorandum',
      date: '2018-06-29T10:00:00+02:00',
      dateLabel: '29. júna 2018',
      summary: 'Predseda samosprávneho kraja potvrdil, že sa kraj zapojí do prípravy stratégie integrácie.',
    },
    {
      title: 'Partneri a samosprávy na prvom koordinačnom stretnutí',
      url: 'https://kapacity.example/sk/spravy/koordinacne-stretnutie',
      date: '2018-03-14T09:00:00+01:00',
      dateLabel: '14. marca 2018',
      summary: '',
    },
    {
      title: 'Mestá <b>Bratislava</b>, Banská Bystrica & Trnava spolupracujú',
      url: 'https://kapacity.example/sk/spravy/mesta',
      date: '2018-02-01T08:00:00+01:00',
      dateLabel: '1. februára 2018',
      summary: 'Text so znakmi <script>, ktoré sa majú zobraziť tak, ako sú napísané.',
    },
    {
      title: 'Začiatok projektu',
      url: 'https://kapacity.example/sk/spravy/zaciatok',
      date: '2018-01-01T00:00:00+01:00',
      dateLabel: '1. januára 2018',
      summary: 'Projekt podporuje integráciu cudzincov na lokálnej úrovni.',
    },
  ],
}
