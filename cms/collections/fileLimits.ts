/** What may be uploaded. */
export interface FileLimits {
  /** The largest file, in megabytes (10⁶ bytes). */
  megabytes: number
  /** Allowed endings of the file's name, in lower case. */
  endings: string[]
}

/** The two kinds of uploads; editors are told of these limits before they upload. */
export const fileLimits = {
  media: { megabytes: 20, endings: ['jpg', 'jpeg', 'png', 'webp', 'avif'] },
  documents: { megabytes: 50, endings: ['pdf', 'docx', 'odt', 'xlsx', 'ods', 'csv', 'txt', 'zip'] },
} satisfies Record<string, FileLimits>

/** `JPG, PNG, …; 20 MB`, for a sentence in any language. */
export const limitsLabel = ({ endings, megabytes }: FileLimits) =>
  `${endings.map((ending) => ending.toUpperCase()).join(', ')}; ${megabytes} MB`
