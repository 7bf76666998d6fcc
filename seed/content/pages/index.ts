import type { Page } from '../../../cms/payload-types'
import type { SeededDocument } from '../../seeded'
import { about } from './about'
import { accessibility } from './accessibility'
import { contact } from './contact'
import { home } from './home'
import { privacy } from './privacy'
import { ukraine } from './ukraine'
import { unionProjectSheet } from './unionProjectSheet'

export const pages: SeededDocument<Page>[] = [
  home,
  about,
  unionProjectSheet,
  ukraine,
  accessibility,
  privacy,
  contact,
]
