import { environment } from '../../environment'
import { fileLabel } from '../components/DocumentLink/fileLabel'
import { documentHref } from '../components/documentHref'
import { timeLabel } from '../components/EventTime/timeLabel'
import { idOf } from '../components/idOf'
import { idsOf } from '../components/idsOf'
import { placeLabel } from '../components/placeLabel'
import { documentById, documentBySlug, globalBySlug, list, names } from '../content/content'
import type { Event, Material, News, Service } from '../content/documents'
import {
  type ListType,
  mostItems,
  type WidgetFeed,
  type WidgetItem,
  type WidgetList,
} from '../embed/WidgetFeed'
import { hrefTo } from '../i18n/addresses'
import { defaultLocale, type Locale } from '../i18n/locales'
import { formatter, translator } from '../i18n/translator'

const absolute = (address: string) => `${environment.siteUrl}${address}`

/** Several facts in one line, as cards have them. */
const line = (...facts: (string | null | undefined | false)[]) => facts.filter(Boolean).join(' · ')

/** What a widget shows in a language: of a town, on a topic, or both; null where there is no such town or topic. */
export async function widgetFeed(
  locale: Locale,
  townSlug: string | undefined,
  topicSlug: string | undefined,
): Promise<WidgetFeed | null> {
  const [town, topic] = await Promise.all([
    townSlug === undefined ? undefined : documentBySlug('municipalities', townSlug, defaultLocale),
    topicSlug === undefined ? undefined : documentBySlug('topics', topicSlug, defaultLocale),
  ])
  if (town === null || topic === null) return null

  const t = translator(locale)
  const [townHere] = town ? names('municipalities', [town.id], locale) : []
  const [topicHere] = topic ? names('topics', [topic.id], locale) : []
  // Where the town or the topic is not translated yet, its Slovak name stands, as on a map.
  const about = [town && (townHere ?? town).title, topic && (topicHere ?? topic).title]
    .filter(Boolean)
    .join(', ')
  const page =
    (townHere && hrefTo(locale, 'municipalities/:slug', { slug: townHere.slug })) ??
    (topicHere && hrefTo(locale, 'topics/:slug', { slug: topicHere.slug }))

  const query = { locale, municipality: town?.id, topic: topic?.id, limit: mostItems }
  const [news, services, events, materials, notice] = await Promise.all([
    list('news', query),
    list('services', query),
    list('events', { ...query, when: 'upcoming' }),
    list('materials', query),
    globalBySlug('notice', locale),
  ])

  const listOf = (type: ListType, items: (WidgetItem | null)[]): WidgetList => ({
    title: about ? t('widget.titleOf', { title: t(`${type}.title`), about }) : t(`${type}.title`),
    more: { label: t(`widget.more.${type}`), url: absolute(page ?? hrefTo(locale, type)) },
    empty: t(`widget.empty.${type}`),
    items: items.filter((item) => item !== null),
  })

  return {
    version: 1,
    locale,
    lists: {
      news: listOf(
        'news',
        news.documents.map((document) => newsItem(locale, document)),
      ),
      services: listOf(
        'services',
        services.documents.map((document) => serviceItem(locale, document, !town)),
      ),
      events: listOf(
        'events',
        events.documents.map((document) => eventItem(locale, document)),
      ),
      materials: listOf(
        'materials',
        await Promise.all(materials.documents.map((document) => materialItem(locale, document))),
      ),
    },
    notice: {
      title: t(`notice.${notice.level}`),
      level: notice.level,
      text: notice.active ? (notice.text ?? '') : '',
      ...(notice.active &&
        notice.text &&
        notice.link &&
        notice.linkLabel && {
          link: { label: notice.linkLabel, url: new URL(notice.link, environment.siteUrl).href },
        }),
    },
  }
}

const sampleMark = (locale: Locale, { sample }: { sample?: boolean | null }) =>
  sample && translator(locale)('site.sample')

function newsItem(locale: Locale, news: News): WidgetItem | null {
  const href = documentHref(locale, 'news', news)
  if (!href) return null
  return {
    title: news.title,
    url: absolute(href),
    date: news.publishedOn,
    label: formatter(locale).dateTime(new Date(news.publishedOn), { dateStyle: 'long' }),
    summary: news.summary ?? '',
  }
}

/** The town is left out where the list is the town's own. */
function serviceItem(locale: Locale, service: Service, withTown: boolean): WidgetItem | null {
  const href = documentHref(locale, 'services', service)
  if (!href) return null
  const [town] = withTown ? names('municipalities', idsOf([service.municipality]), locale) : []
  return {
    title: service.title,
    url: absolute(href),
    label: line(town?.title, sampleMark(locale, service)),
    summary: service.summary ?? '',
  }
}

function eventItem(locale: Locale, event: Event): WidgetItem | null {
  const href = documentHref(locale, 'events', event)
  if (!href) return null
  return {
    title: event.title,
    url: absolute(href),
    date: event.startsOn,
    label: line(timeLabel(locale, event), placeLabel(locale, event), sampleMark(locale, event)),
    summary: event.summary ?? '',
  }
}

async function materialItem(locale: Locale, material: Material): Promise<WidgetItem | null> {
  const href = documentHref(locale, 'materials', material)
  if (!href) return null
  const [first, ...others] = material.files ?? []
  const file = others.length === 0 ? await documentById('documents', idOf(first?.document), locale) : null
  return {
    title: material.title,
    url: absolute(href),
    label: line(translator(locale)(`materials.kind.${material.kind}`), file && fileLabel(locale, file)),
    summary: material.summary ?? '',
  }
}
