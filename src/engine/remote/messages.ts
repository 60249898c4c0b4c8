/** What a page and the worker that answers it tell each other. */
import type { CoreTables } from '../../model/records';
import type { Engine } from '../engine';

/** Names a question, as the interface of engines does. */
export type QuestionName = keyof Engine;

/** What the page sends: the tables before all questions. */
export type Asked =
  | { readonly kind: 'tables'; readonly core: CoreTables; readonly sources: number | null }
  | { readonly kind: 'question'; readonly id: number; readonly name: QuestionName; readonly args: readonly unknown[] };

/** What the worker sends. */
export type Told =
  /** It takes tables from here on. `lock` is the name of a lock that it holds as long as it lives; null where the browser gives none. */
  | { readonly kind: 'begun'; readonly lock: string | null }
  /** A question needs the tables that `extend` brings. */
  | { readonly kind: 'wanted' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly id: number; readonly reason: string };
