import type { OwnWords } from '../../i18n/own';
import { roughly } from '../../lib/progress';
import type { Progress, Stage } from '../../state/own-data.svelte';

const MEGABYTE = 1_000_000;

/** How much of a step is done and how long the rest may take, as a fragment. */
export function progressText(stage: Exclude<Stage, 'fetch'>, { done, all, left }: Progress, words: OwnWords): string {
  const so =
    all === null
      ? words.t('own.progress.rows-so-far', { n: done })
      : stage === 'bytes'
        ? words.t('own.progress.megabytes', { done: Math.round(done / MEGABYTE), all: Math.round(all / MEGABYTE) })
        : words.t('own.progress.rows', { done, n: all });
  if (left === null || left === 0) return so;
  const { unit, n } = roughly(left);
  return `${so} · ${words.t(`own.progress.${unit}`, { n })}`;
}
