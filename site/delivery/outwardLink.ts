import type { WidgetLink } from '../embed/WidgetFeed'
import { html } from './html'

/** A link in a frame, which leaves it for the whole window. */
export const outwardLink = ({ url, label }: WidgetLink) => html`<a href="${url}" target="_top">${label}</a>`
