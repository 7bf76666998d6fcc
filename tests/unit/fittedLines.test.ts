import { describe, expect, it } from 'vitest'
import { fittedLines } from '../../site/publish/fittedLines'

/** In a type in which every letter is half as wide as it is high. */
const fitted = (text: string, width: number, height: number, sizes = [20, 10]) =>
  fittedLines(text, { width, height, sizes, leading: 1, widthOf: (line, size) => (line.length * size) / 2 })

describe('a title in a frame', () => {
  it('is set in the largest type in which it fits', () => {
    expect(fitted('Mesto pre všetkých', 100, 40)).toEqual({ lines: ['Mesto pre', 'všetkých'], size: 20 })
    expect(fitted('Mesto pre všetkých, ktorí prišli', 100, 40)).toEqual({
      lines: ['Mesto pre všetkých,', 'ktorí prišli'],
      size: 10,
    })
  })

  it('breaks after a hyphen, and not at spaces that hold words together', () => {
    expect(fitted('slovensko-ukrajinský', 60, 40, [10]).lines).toEqual(['slovensko-', 'ukrajinský'])
    expect(fitted('nový dom v\u00a0meste', 60, 40, [10]).lines).toEqual(['nový dom', 'v\u00a0meste'])
  })

  it('cuts a word only where it fits in no size', () => {
    expect(fitted('найвідповідальнішими', 100, 40)).toEqual({ lines: ['найвідповідальнішими'], size: 10 })
    expect(fitted('найвідповідальнішими', 50, 40).lines).toEqual(['найвідпові', 'дальнішими'])
  })

  it('ends with an ellipsis where it is too long for the frame', () => {
    expect(fitted('jeden dva tri štyri päť šesť', 50, 20).lines).toEqual(['jeden dva', 'tri štyri…'])
    expect(fitted('', 50, 20).lines).toEqual([])
  })
})
