export interface Question {
  question: string
  answer: string
}

const isBlock = (value: object): value is { blockType: string; items?: Partial<Question>[] | null } =>
  'blockType' in value && (value.blockType === 'faq' || value.blockType === 'faqList')

/** The frequent questions that stand anywhere in a page's texts and blocks, in their order. */
export function questionsIn(value: unknown): Question[] {
  if (typeof value !== 'object' || value === null) return []
  if (isBlock(value)) {
    return (value.items ?? []).flatMap(({ question, answer }) =>
      question && answer ? { question, answer } : [],
    )
  }
  return Object.values(value).flatMap(questionsIn)
}
