import { safeLink } from '../../cell';
import { doubt, readAs, refused, type ValueRead } from './value-read';

/** Reads a link that can be followed safely: http, https, mailto. `www.x.org` gets its `https://`, with a doubt. Never throws. */
export function readLink(text: string): ValueRead<string> {
  const raw = text.trim().replace(/^<(.*)>$/, '$1');
  const link = safeLink(raw);
  if (link !== null) return readAs(link);
  const completed = /^www\.[^\s.]/i.test(raw) ? safeLink(`https://${raw}`) : null;
  return completed === null ? refused('not-a-link') : readAs(completed, [doubt('link-completed', completed)]);
}
