/** The admin speaks three languages: every label and description of the content model is there in each. */
import type { Block, Field, SanitizedConfig } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { richTextBlocks } from '../../../cms/blocks/richTextBlocks'
import config from '../../../cms/payload.config'

let model: SanitizedConfig

beforeAll(async () => {
  model = await config
})

const ours = ({ slug }: { slug: string }) => !slug.startsWith('payload-')

/** Names that Payload labels itself. */
const payloads = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'blockName', 'email', 'password', 'sessions'],
  ...[
    'resetPasswordToken',
    'resetPasswordExpiration',
    'resetPasswordRequestedAt',
    'salt',
    'hash',
    'loginAttempts',
    'lockUntil',
  ],
  ...[
    'url',
    'thumbnailURL',
    'filename',
    'mimeType',
    'filesize',
    'width',
    'height',
    'focalX',
    'focalY',
    'sizes',
  ],
])

const faults: string[] = []
const check = (where: string, text: unknown) => {
  for (const language of ['sk', 'en', 'uk']) {
    const said = (text as Record<string, unknown> | undefined)?.[language]
    if (typeof said !== 'string' || said.trim() === '') faults.push(`${where} in ${language}`)
  }
}

const checkFields = (where: string, fields: Field[]) => {
  for (const field of fields) {
    const name = 'name' in field ? `${where}.${field.name}` : where
    const isPayloads = 'name' in field && payloads.has(field.name) && typeof field.label !== 'object'
    if ('name' in field && !isPayloads) {
      check(name, field.label)
      if (field.admin && 'description' in field.admin && field.admin.description) {
        check(`${name} (description)`, field.admin.description)
      }
      if (field.type === 'select' || field.type === 'radio') {
        for (const option of field.options)
          if (typeof option === 'object') check(`${name}: ${option.value}`, option.label)
      }
      if (field.type === 'array' || field.type === 'blocks') {
        check(`${name} (one)`, field.labels?.singular)
        check(`${name} (many)`, field.labels?.plural)
      }
    }
    if ('fields' in field && !isPayloads) checkFields(name, field.fields)
    if (field.type === 'tabs') for (const tab of field.tabs) checkFields(name, tab.fields)
    if (field.type === 'blocks') checkBlocks(name, field.blocks)
  }
}

const checkBlocks = (where: string, blocks: Block[]) => {
  for (const block of blocks) {
    check(`${where}/${block.slug} (one)`, block.labels?.singular)
    check(`${where}/${block.slug} (many)`, block.labels?.plural)
    checkFields(`${where}/${block.slug}`, block.fields)
  }
}

it('all labels and descriptions are there in Slovak, English and Ukrainian', () => {
  for (const collection of model.collections.filter(ours)) {
    check(`${collection.slug} (one)`, collection.labels.singular)
    check(`${collection.slug} (many)`, collection.labels.plural)
    check(`${collection.slug} (description)`, collection.admin.description)
    check(`${collection.slug} (group)`, collection.admin.group)
    checkFields(collection.slug, collection.fields)
  }
  for (const global of model.globals.filter(ours)) {
    check(global.slug, global.label)
    check(`${global.slug} (description)`, global.admin.description)
    check(`${global.slug} (group)`, global.admin.group)
    checkFields(global.slug, global.fields)
  }
  checkBlocks('rich text', richTextBlocks)
  expect(faults).toEqual([])
})

it('readers ask every collection and global through the guard', () => {
  for (const { slug, hooks } of [...model.collections.filter(ours), ...model.globals.filter(ours)]) {
    expect(hooks.beforeOperation?.[0]?.name, slug).toMatch(/^guardReading/)
  }
})

it('nothing of Payload’s own is open to members', async () => {
  const req = { user: { collection: 'members', id: 'x' } }
  for (const { slug, access } of model.collections.filter((collection) => !ours(collection))) {
    for (const operation of ['create', 'read', 'update', 'delete', 'readVersions'] as const) {
      const allowed = await access[operation]?.({ req } as never)
      // Preferences: each their own.
      const isOwn = slug === 'payload-preferences' && typeof allowed === 'object'
      const isDefault = access[operation] === undefined
      expect(allowed === false || isOwn || isDefault, `${slug} ${operation}`).toBe(true)
    }
  }
  const ownGlobals = model.globals.filter((global) => !ours(global))
  expect(ownGlobals.map(({ slug }) => slug)).toEqual(['payload-jobs-stats'])
  for (const { slug, access } of ownGlobals) {
    for (const operation of ['read', 'update'] as const) {
      expect(await access[operation]?.({ req } as never), `${slug} ${operation}`).toBe(false)
    }
  }
})
