import { en } from './en';
import { Locale } from './locale';

/** English, with dates as in Britain: day before month. */
export function english(): Locale {
  return new Locale('en', 'en', 'en-GB', en);
}
