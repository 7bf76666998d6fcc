import { migrations } from '../migrations'

/** The states that the content model has been in, oldest first, by the names of the migrations that made them. */
export const contentModels = migrations.map(({ name }) => name)

/** The state it is in now. MongoDB has no migrations, but the same content model. */
export const contentModel = contentModels.at(-1) ?? ''
