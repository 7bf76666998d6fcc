import path from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { sk } from '@payloadcms/translations/languages/sk'
import { uk } from '@payloadcms/translations/languages/uk'
import { buildConfig, type Config } from 'payload'
import sharp from 'sharp'
import { environment } from '../environment'
import { administrator } from './access/administrator'
import { lockedAccount } from './accounts/lockout'
import { choosePasswordPath } from './accounts/password/choosePasswordLink'
import { SecondFactors } from './accounts/secondFactor/SecondFactors'
import { ActivityLog } from './activity/ActivityLog'
import { recorded, recordedGlobal } from './activity/recorded'
import { recordFailedSignIn } from './activity/recordFailedSignIn'
import { removeOldActivityTask } from './activity/removeOldActivityTask'
import { feedbackMessages } from './admin/feedback/feedbackMessages'
import { helpMessages } from './admin/help/helpMessages'
import { linkMessages } from './admin/links/linkMessages'
import { reviewsMessages } from './admin/reviews/reviewsMessages'
import { boardMessages } from './admin/translation/boardMessages'
import { unfinishedImport } from './archive/unfinishedImport'
import { Documents } from './collections/Documents'
import { Events } from './collections/Events'
import { Feedback } from './collections/Feedback'
import { Materials } from './collections/Materials'
import { Media } from './collections/Media'
import { Members } from './collections/Members'
import { Municipalities } from './collections/Municipalities'
import { News } from './collections/News'
import { Organisations } from './collections/Organisations'
import { Pages } from './collections/Pages'
import { Projects } from './collections/Projects'
import { Redirects } from './collections/redirects/Redirects'
import { Services } from './collections/Services'
import { Topics } from './collections/Topics'
import { Users } from './collections/Users'
import { database } from './database'
import { email } from './email/email'
import { richText } from './fields/richText'
import { Footer } from './globals/Footer'
import { Navigation } from './globals/Navigation'
import { Notice } from './globals/Notice'
import { Settings } from './globals/Settings'
import { guardInternalCollections } from './guardInternalCollections'
import { checkLinksTask } from './links/checkLinksTask'
import { ExternalLinks } from './links/ExternalLinks'
import { localeLabels } from './localeLabels'
import { defaultLocale, locales } from './locales'
import { PreviewLinks } from './preview/PreviewLinks'
import { remindOfReviewsTask } from './reviews/remindOfReviewsTask'
import { textIds } from './textIds'
import { boardEndpoints } from './translation/boardEndpoints'
import { upkeepQueue } from './upkeepQueue'

const cms = path.join(environment.root, 'cms')

const tooLarge = 'Súbor je priveľký. / The file is too large. / Файл завеликий. (50 MB)'

const settings: Config = {
  secret: environment.payloadSecret,
  serverURL: environment.cmsUrl,
  db: database,
  plugins: [textIds],
  onInit: unfinishedImport.refuse,
  email,
  editor: richText,
  sharp,
  collections: [
    News,
    Materials,
    Services,
    Events,
    Topics,
    Pages,
    Municipalities,
    Organisations,
    Projects,
    Media,
    Documents,
    Redirects,
    PreviewLinks,
    Feedback,
    ExternalLinks,
    Users,
    Members,
  ]
    .map(recorded)
    .concat(ActivityLog, SecondFactors),
  globals: [Navigation, Footer, Settings, Notice].map(recordedGlobal),
  hooks: { afterError: [recordFailedSignIn] },
  localization: {
    locales: locales.map((code) => ({ code, label: localeLabels[code] })),
    defaultLocale,
    // A missing translation is said, not replaced by another language behind the reader's back.
    fallback: false,
  },
  i18n: {
    supportedLanguages: { sk, en, uk },
    fallbackLanguage: 'sk',
    translations: {
      // Two texts of Payload's Slovak are Czech; and a locked account says for how long.
      sk: {
        error: { unauthorized: 'Na túto akciu sa musíte prihlásiť.', userLocked: lockedAccount.sk },
        general: { created: 'Vytvorené' },
      },
      en: { error: { userLocked: lockedAccount.en } },
      uk: { error: { userLocked: lockedAccount.uk } },
    },
  },
  admin: {
    user: 'users',
    // No pictures from a foreign service that would learn who works here and when.
    avatar: 'default',
    dateFormat: 'd. M. yyyy HH:mm',
    meta: { titleSuffix: ' – KapaCITY', description: 'KapaCITY' },
    components: {
      graphics: { Logo: '/admin/Logo#Logo', Icon: '/admin/Icon#Icon' },
      beforeDashboard: ['/admin/start/StartPage#StartPage'],
      afterNavLinks: ['/admin/help/HelpNavLink#HelpNavLink'],
      providers: ['/admin/references/AskBeforeBreaking#AskBeforeBreaking'],
      beforeNavLinks: [
        '/admin/translation/TranslationsNavLink#TranslationsNavLink',
        '/admin/CareNavLinks#CareNavLinks',
      ],
      views: {
        login: { Component: '/admin/accounts/LoginView#LoginView', path: '/login', exact: true },
        choosePassword: {
          Component: '/admin/accounts/ChoosePasswordView#ChoosePasswordView',
          // Below it stand the kind of account and the token.
          path: choosePasswordPath,
        },
        help: {
          Component: '/admin/help/HelpView#HelpView',
          path: '/help',
          exact: true,
          meta: { title: Object.values(helpMessages.title).join(' / ') },
        },
        translations: {
          Component: '/admin/translation/TranslationsView#TranslationsView',
          path: '/translations',
          exact: true,
          // Payload takes one title for all languages.
          meta: { title: Object.values(boardMessages.title).join(' / ') },
        },
        links: {
          Component: '/admin/links/LinksView#LinksView',
          path: '/links',
          exact: true,
          meta: { title: Object.values(linkMessages.title).join(' / ') },
        },
        readersFeedback: {
          Component: '/admin/feedback/FeedbackView#FeedbackView',
          path: '/readers-feedback',
          exact: true,
          meta: { title: Object.values(feedbackMessages.byPage).join(' / ') },
        },
        reviews: {
          Component: '/admin/reviews/ReviewsView#ReviewsView',
          path: '/reviews',
          exact: true,
          meta: { title: Object.values(reviewsMessages.title).join(' / ') },
        },
      },
    },
    timezones: {
      supportedTimezones: [
        { value: 'Europe/Bratislava', label: 'Bratislava' },
        { value: 'Europe/Kyiv', label: 'Київ' },
      ],
      defaultTimezone: 'Europe/Bratislava',
    },
    importMap: {
      baseDir: cms,
      importMapFile: path.join(cms, 'app', '(payload)', 'admin', 'importMap.js'),
    },
  },
  typescript: { outputFile: path.join(cms, 'payload-types.ts'), autoGenerate: false },
  // Only the CMS's own pages may use its cookies and read its answers.
  cors: [environment.cmsUrl],
  csrf: [environment.cmsUrl],
  jobs: {
    // Scheduled publishing, and what is done every day. Both run in the CMS's process alone, which starts them
    // (`getPayload({ cron: true })`).
    autoRun: [
      { cron: '* * * * *', queue: 'default', limit: 50 },
      { cron: '* * * * *', queue: upkeepQueue, limit: 1 },
    ],
    tasks: [remindOfReviewsTask, checkLinksTask, removeOldActivityTask],
    access: { run: administrator, queue: administrator, cancel: administrator },
  },
  // The largest upload is a document (see Documents); whatever is larger is cut off while it arrives.
  upload: { limits: { fileSize: 50_000_000 }, abortOnLimit: true, responseOnLimit: tooLarge },
  // Said to the person in words that name a colleague; publishing/refuseOverwriting.ts logs the document.
  loggingLevels: { Locked: false },
  logger: { options: { level: environment.logLevel, name: 'cms' } },
  graphQL: { disable: !environment.graphql },
  defaultDepth: 1,
  maxDepth: 3,
  endpoints: boardEndpoints,
  telemetry: false,
}

export default guardInternalCollections(buildConfig(settings))
