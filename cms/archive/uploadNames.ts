import { isValues, type Values } from '../fields/ready/Values'

/** The names of the files that an upload consists of: the original and the sizes made of it. */
export const uploadNames = ({ filename, sizes }: Values): string[] =>
  [{ filename }, ...Object.values(isValues(sizes) ? sizes : {})].flatMap((file) =>
    isValues(file) && typeof file.filename === 'string' && file.filename ? [file.filename] : [],
  )
