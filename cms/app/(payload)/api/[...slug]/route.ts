/** Payload's REST API: what the admin speaks, and what towns' own software may read. */
export { DELETE, GET, OPTIONS, PATCH, POST, PUT } from '../../../../rest'
