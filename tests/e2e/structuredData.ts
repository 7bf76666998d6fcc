/** What our structured data must have so that search engines use it, and how it must look. */

type Node = Record<string, unknown>

/**
 * By type: the properties that must be there. From Google's documentation of structured data
 * (developers.google.com/search/docs/appearance/structured-data: Article, Event, FAQ, Breadcrumb, Organization), where it
 * treats of a type, with those it recommends that we always have; from schema.org's examples for the rest. Alternatives
 * are separated by `|`.
 */
const required: Record<string, string[]> = {
  NewsArticle: ['headline', 'datePublished', 'dateModified', 'publisher', 'mainEntityOfPage', 'inLanguage'],
  Event: ['name', 'startDate', 'location', 'eventStatus', 'eventAttendanceMode', 'organizer', 'url'],
  Place: ['name', 'address'],
  VirtualLocation: ['url'],
  GovernmentService: ['name', 'url'],
  ServiceChannel: ['availableLanguage|serviceLocation'],
  CivicStructure: ['address'],
  OpeningHoursSpecification: ['dayOfWeek', 'opens', 'closes'],
  Audience: ['audienceType'],
  AdministrativeArea: ['name'],
  Organization: ['name'],
  NGO: ['name', 'url'],
  GovernmentOrganization: ['name'],
  GovernmentOffice: ['name'],
  ContactPoint: ['contactType', 'email|telephone'],
  Person: ['name'],
  WebSite: ['name', 'url'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
}

/** What stands alone on a page must say where more of it is. */
const addressed = ['Organization', 'GovernmentOrganization']

const addresses = new Set(['url', 'item', 'image', 'logo', 'mainEntityOfPage'])
const times = new Set(['datePublished', 'dateModified', 'startDate', 'endDate'])
const clocks = new Set(['opens', 'closes'])

/** ISO 8601 with the zone, without which a time means another one elsewhere. */
const isTime = (value: unknown) =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(value) &&
  !Number.isNaN(Date.parse(value))

const isEmpty = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** What is wrong with one thing and all that it holds. `exists`: whether one of our own addresses leads anywhere. */
function faultsOf(thing: Node, at: string, exists: (address: string) => boolean): string[] {
  const type = String(thing['@type'])
  const wanted = required[type]
  if (!wanted) return [`${at}: ${type} is not a type that we know the demands of`]
  const faults = wanted
    .filter((names) => names.split('|').every((name) => thing[name] === undefined || isEmpty(thing[name])))
    .map((names) => `${at}: ${type} has no ${names}`)
  for (const [name, value] of Object.entries(thing)) {
    const here = `${at}.${name}`
    if (isEmpty(value)) faults.push(`${here} is empty`)
    if (addresses.has(name) && !(typeof value === 'string' && /^https?:\/\//.test(value) && exists(value)))
      faults.push(`${here} is no address that leads anywhere: ${value}`)
    if (times.has(name) && !isTime(value)) faults.push(`${here} is no time: ${value}`)
    if (clocks.has(name) && !/^\d{2}:\d{2}$/.test(String(value)))
      faults.push(`${here} is no time of day: ${value}`)
    const inner = (Array.isArray(value) ? value : [value]).filter(
      (each): each is Node => typeof each === 'object' && each !== null,
    )
    for (const [index, each] of inner.entries()) faults.push(...faultsOf(each, `${here}[${index}]`, exists))
  }
  return faults
}

/** What is wrong with the structured data of one page. */
export function structuredDataFaults(things: unknown[], exists: (address: string) => boolean): string[] {
  const faults: string[] = []
  const seen = new Set<string>()
  for (const thing of things as Node[]) {
    const type = String(thing['@type'])
    if (thing['@context'] !== 'https://schema.org')
      faults.push(`${type}: the context is ${thing['@context']}`)
    if (seen.has(type)) faults.push(`${type} stands on the page twice`)
    seen.add(type)
    if (addressed.includes(type) && !thing.url) faults.push(`${type} has no url`)
    faults.push(...faultsOf(thing, type, exists))
    if (type === 'BreadcrumbList') {
      const items = thing.itemListElement as Node[]
      if (items.length < 2) faults.push('BreadcrumbList has fewer than two items')
      items.forEach(({ position, item }, index) => {
        if (position !== index + 1) faults.push(`BreadcrumbList: item ${index + 1} is numbered ${position}`)
        if (!item && index < items.length - 1) faults.push(`BreadcrumbList: item ${index + 1} leads nowhere`)
      })
    }
  }
  return faults
}
