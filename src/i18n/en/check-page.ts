export const checkPage = {
  'check.title': 'Check a citation',
  'check.lead':
    'Are the data on this site still those that a text cites? Your browser reads them and computes their hash anew.',
  'check.contents': 'On this page',
  'check.form.title': 'The citation',
  'check.form.label': 'A citation, an address of the dashboard, or a hash',
  'check.form.hint': 'In any style. Its version and its SHA-256 hash are all that counts.',
  'check.form.run': 'Check',
  'check.running': 'The data are being read and hashed.',

  'check.same.title': 'These are the data cited',
  'check.same.text': 'Every file of version {version} is as it was: the hash computed now is that of the citation.',
  'check.same.listed':
    'The citation names no hash. Every file of version {version} is as this site published it, with the hash below.',
  'check.differ.title': 'These are not the data cited',
  'check.differ.text': 'The data of version {version} have another hash now than the citation.',
  'check.differ.listed': 'The data of version {version} have another hash now than this site lists for it.',
  'check.differ.files': 'These files are not as this site published them:',
  'check.differ.no-files':
    'The site lists the new hash, too: either the data were changed under the same version, or the citation has a mistake.',
  'check.cited': 'Hash cited',
  'check.found': 'Hash computed now',
  'check.dashboard': 'The dashboard with version {version}',

  'check.nothing.title': 'There is no version and no hash in this text',
  'check.nothing.text': 'Paste a whole citation, an address with “v=”, or the 64 signs of a hash.',
  'check.unknown.title': 'There is no version {version} on this site',
  'check.unknown-hash.title': 'No version on this site has this hash',
  'check.unknown.text': 'The versions kept here stand below. The citation may be of another site, or have a mistake.',
  'check.unreadable.title': 'The data could not be read, so nothing is known',
  'check.unreadable.missing': 'The file {file} is missing on the server. The citation cannot be confirmed.',
  'check.unreadable.failed': 'The file {file} could not be fetched. Check the connection and try again.',
  'check.no-list.title': 'The list of versions could not be read',
  'check.no-list.text': 'Check the connection and try again.',
  'check.cannot.title': 'This browser does not compute hashes here',
  'check.cannot.text':
    'Browsers do so only on pages that come over https. Open this page over https, or compute the hash on your own machine as described below.',

  'check.how.title': 'How the hash is made',
  'check.how.text':
    'It is the SHA-256 of a list: one line for each file of the data package, its descriptor included, sorted by name. A line is the SHA-256 of the file, a space, the name and a line feed. One changed byte in any file changes it.',
  'check.how.command': 'On your own machine, in a folder with these files as published:',

  'check.versions.title': 'Versions',
  'check.versions.caption': 'Versions that this site keeps',
  'check.versions.version': 'Version',
  'check.versions.date': 'Date',
  'check.versions.hash': 'Hash',
  'check.versions.none': 'none: a file is missing',
  'check.versions.waiting': 'The list of versions is being read.',
  'check.versions.empty': 'The data state no version.',
  'check.versions.changes': 'What changed between them',
} as const;
