import type { Chapter, Names } from './Chapter'

export const en = (names: Names): Chapter[] => [
  {
    title: 'A new article',
    lines: [
      'On the start page, press “New article”. Everything you write is saved by itself as a draft, which readers do not see.',
      'Write a title, a short summary and the text. Add a picture with a description, and choose topics: readers find the article by them.',
      `When the text is finished in this language, tick “${names.ready}” and press “${names.publish}”. It is on the website within a second.`,
      'On the right you see in which languages the document is public, with links to its pages.',
    ],
  },
  {
    title: 'Changing what is published',
    lines: [
      `Write straight into the document: your change stays a draft beside the public version until you press “${names.publishChanges}”.`,
      `“${names.unpublish}” takes the page off the website, and you keep the document. “${names.schedule}” publishes it or takes it down at a time that you choose.`,
      'When you change a page’s address, the old one leads readers to the new one by itself.',
      `Every save is a version. Under “${names.versions}” you can compare them and bring an older one back with “${names.restore}”.`,
    ],
  },
  {
    title: 'Preview',
    lines: [
      'The preview beside the form shows the page as it will look, in the language and width of your choice, and changes as you write.',
      'Send a link to the preview to somebody without an account. It works for a limited time, and you can withdraw it.',
    ],
  },
  {
    title: 'Translating',
    lines: [
      'Choose the language that you write in at the top. Above the fields you see the source and what has changed in it since the translation.',
      `Mark a finished translation as “${names.ready}”. Until then, readers are told in which languages they can read the page.`,
      'When the source has changed in a way that leaves the translation right, mark it as checked with one button.',
      `Mark a machine’s translation as “${names.machineTranslated}”. Readers are told so until a person has checked it.`,
      `The board “${names.translations}” shows what is missing or outdated in which language. Send an XLIFF file to a translation agency.`,
    ],
  },
  {
    title: 'Pictures and files',
    lines: [
      'The description of a picture says what it shows to those who cannot see it. One sentence in each language; decoration needs none.',
      `“${names.focalPoint}” says what must stay visible when the picture is cropped. Name the author and the licence. We remove the place where a photograph was taken.`,
      'Upload a new file of the same kind in place of the old one: links to it stay valid.',
      'You see where each picture and file is used. Before you delete it we tell you what that would break.',
    ],
  },
  {
    title: 'Good text',
    lines: [
      'Short sentences with one thought each. Headings that skip no level. A link says where it leads, not “here”.',
      'Link to our own pages by choosing the document, not by pasting an address: such a link survives a renaming.',
      `Where people look for a page in other words than stand on it, put these into “${names.searchWords}”. They find it then, though it does not show them.`,
      'The advice beside the form says what could be better. It forbids nothing.',
    ],
  },
  {
    title: 'Services',
    lines: [
      'Each service has to be verified once in six months. We remind the person responsible by e-mail.',
      'If the details still hold, one button is enough. If not, correct and publish them.',
    ],
  },
  {
    title: 'When something happens',
    lines: [
      `What was deleted is in “${names.trash}” and can be restored.`,
      'When somebody else is editing the document, we tell you who. Nothing is overwritten without your knowing.',
      'Public pages are finished files: they work even while this administration is down.',
    ],
  },
  {
    title: 'Your account',
    lines: [
      `Under “${names.account}” you can change your password, switch on a second step at sign-in, and see where you are signed in.`,
      'Tell nobody your password, not even an administrator. After several wrong attempts the account is locked for a while.',
    ],
  },
]
