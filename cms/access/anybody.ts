export const anybody = (): boolean => true
