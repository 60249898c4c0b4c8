/** Where a reader turns to. */
interface Desk {
  readonly contact: string | null;
  readonly repository: string | null;
}

/** The message that says where to report an error; null where the site names no place, since none is invented. */
export function correctionKey({ contact, repository }: Desk) {
  if (repository !== null) return contact === null ? 'about.correct.where.repository' : 'about.correct.where.both';
  return contact === null ? null : 'about.correct.where.contact';
}

/** A link as readers write it: without `mailto:`, `https://` and a slash at the end. */
export function shownLink(link: string): string {
  return link.replace(/^(mailto:|https?:\/\/)/i, '').replace(/\/$/, '');
}
