import { localeLabels } from '../../localeLabels'
import { locales } from '../../locales'
import { messageFor } from '../../messageFor'
import type { Translated } from '../../translated'
import type { TranslationBoard } from '../../translation/translationBoard'
import { boardMessages as messages } from './boardMessages'

interface Props {
  board: TranslationBoard
  i18n: { language: string }
}

/** What share of the public content readers find in each language. */
export const BoardShares = ({ board, i18n }: Props) => {
  const say = (message: Translated) => messageFor({ i18n }, message)
  return (
    <section className="translation-shares" aria-label={say(messages.share)}>
      {locales.map((locale) => {
        const { live, outdated } = board.shares[locale]
        const percent = board.public === 0 ? 0 : Math.floor((live / board.public) * 100)
        const name = say(localeLabels[locale])
        return (
          <div key={locale} className="translation-share">
            <div>
              {name} <b>{percent} %</b>
            </div>
            <meter min={0} max={Math.max(board.public, 1)} value={live} aria-label={name}>
              {percent} %
            </meter>
            <small>
              {live} {say(messages.of)} {board.public}
              {outdated > 0 && (
                <>
                  , {say(messages.outdated)}: {outdated}
                </>
              )}
            </small>
          </div>
        )
      })}
    </section>
  )
}
