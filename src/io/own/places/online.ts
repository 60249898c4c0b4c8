import { fold } from '../../../lib/fold';

/** What a meeting takes place through instead of in a town, in the languages of the region. */
const WORDS: ReadonlySet<string> = new Set(
  [
    ...['online', 'onlajn', 'zoom', 'zum', 'webex', 'skype', 'webinar', 'vebinar', 'webinari', 'livestream', 'virtual'],
    ...[
      'virtuelno',
      'virtualno',
      'virtuelni',
      'virtuelna',
      'virtualisht',
      'виртуелно',
      'виртуелен',
      'интернет',
      'internet',
    ],
  ].map(fold),
);

const PHRASES = ['on line', 'google meet', 'ms teams', 'microsoft teams'];

/** Words of a key (`fold`) without those for a meeting online, and whether there were any. */
export function withoutOnline(key: string): { readonly online: boolean; readonly words: string[] } {
  const parted = PHRASES.reduce((text, phrase) => text.replaceAll(` ${phrase} `, ' online '), ` ${key} `);
  const all = parted.split(' ').filter((word) => word !== '');
  const words = all.filter((word) => !WORDS.has(word));
  return { online: words.length < all.length, words };
}
