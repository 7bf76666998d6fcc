import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type AssetName, assetAddress } from './assetAddress'

/** What the page of somebody else checks a script by: https://www.w3.org/TR/SRI/ */
export function assetIntegrity(name: AssetName): string {
  const file = path.join(process.cwd(), 'site/public', assetAddress(name))
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`
}
