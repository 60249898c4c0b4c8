/**
 * Whether the words of this project's own data, events on gender and migration in the Western Balkans, are spoken; else words that suit
 * any events. A build reads it from `subject` of the chosen `site.json` (`build/chosen-site.ts`), so that only the ones are shipped.
 */
export const GENDER_AND_MIGRATION: boolean = true;

/** Whether pages and pictures carry the note on Kosovo*: all policies on contested names but `none` do. */
export const KOSOVO_NOTE: boolean = true;
