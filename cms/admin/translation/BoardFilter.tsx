import type { ReactNode } from 'react'
import { localeLabels } from '../../localeLabels'
import { locales } from '../../locales'
import { messageFor } from '../../messageFor'
import type { Translated } from '../../translated'
import type { BoardFilters } from '../../translation/boardFilters'
import { stateLabels } from '../../translation/stateLabels'
import { translationStates } from '../../translation/TranslationState'
import { boardMessages as messages } from './boardMessages'

interface Props {
  filters: BoardFilters
  collections: { slug: string; label: string }[]
  /** Whether the person keeps a municipality of their own. */
  hasTown: boolean
  /** Whether the person translates and nothing more. */
  translates: boolean
  i18n: { language: string }
}

/** The filters, a form that works by its address: what was found can be bookmarked and sent to somebody. */
export const BoardFilter = ({ filters, collections, hasTown, translates, i18n }: Props) => {
  const say = (message: Translated) => messageFor({ i18n }, message)
  const select = (name: 'collection' | 'locale' | 'state', label: Translated, options: ReactNode) => (
    <label>
      {say(label)}
      <select name={name} defaultValue={filters[name] ?? ''}>
        <option value="">{say(messages.every)}</option>
        {options}
      </select>
    </label>
  )
  return (
    <form className="translation-filter" method="get">
      {select(
        'collection',
        messages.collection,
        collections.map(({ slug, label }) => (
          <option key={slug} value={slug}>
            {label}
          </option>
        )),
      )}
      {select(
        'locale',
        messages.language,
        locales.map((locale) => (
          <option key={locale} value={locale}>
            {say(localeLabels[locale])}
          </option>
        )),
      )}
      {select(
        'state',
        messages.state,
        translationStates.map((state) => (
          <option key={state} value={state}>
            {say(stateLabels[state])}
          </option>
        )),
      )}
      {hasTown && (
        <label className="translation-filter__box">
          <input type="checkbox" name="town" value="own" defaultChecked={filters.town === 'own'} />
          {say(messages.ownTown)}
        </label>
      )}
      <label className="translation-filter__box">
        <input type="checkbox" name="mine" value="yes" defaultChecked={filters.mine === 'yes'} />
        {say(translates ? messages.ownLanguages : messages.mine)}
      </label>
      <button className="btn btn--style-secondary btn--size-medium" type="submit">
        {say(messages.show)}
      </button>
    </form>
  )
}
