/** An address of several lines in one, for where there is no room for more. */
export const oneLine = (address: string): string => address.replace(/\s*\n\s*/g, ', ')
