import type { News } from '../../../cms/payload-types'
import type { SeededDocument } from '../../seeded'
import { foraRsoMarica } from './foraRsoMarica'
import { memorandum } from './memorandum'
import { projectNews } from './projectNews'
import { websiteNews } from './websiteNews'

export const news = (today: Date): SeededDocument<News>[] => [
  memorandum,
  foraRsoMarica,
  ...projectNews,
  ...websiteNews(today),
]
