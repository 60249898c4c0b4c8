import type { Issue } from '../../model/issue';
import { issueAt } from '../raw-table';

/** Bytes that a file of the reader may have; a text cannot be much longer in any browser. */
export const LARGEST_FILE = 400_000_000;

/** What is said of a file that has more. @param file Its name. */
export function tooLarge(file: string): Issue {
  return issueAt('file-too-large', 'error', { file }, null, `${LARGEST_FILE / 1_000_000} MB`);
}
