import { parseEdtf, type Edtf } from '../model/edtf';
import type { Issue } from '../model/issue';
import { issueAt, type Place } from './raw-table';

/**
 * Reads a date as the source gives it. A text that is no date adds `not-a-date`, an interval that ends before it starts
 * `end-before-start`; both give null.
 */
export function readDate(text: string | null, place: Place, issues: Issue[]): Edtf | null {
  if (text === null) return null;
  const date = parseEdtf(text);
  if (date) return date;
  const ends = text.split('/');
  const turned = ends.length === 2 && parseEdtf(`${ends[1]}/${ends[0]}`) !== null;
  issues.push(issueAt(turned ? 'end-before-start' : 'not-a-date', 'warning', place, text, 'YYYY-MM-DD/YYYY-MM-DD'));
  return null;
}
