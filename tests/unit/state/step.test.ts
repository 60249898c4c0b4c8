import { describe, expect, it } from 'vitest';
import { noFilters, type Filters } from '../../../src/model/filters';
import type { Selection } from '../../../src/state/selection.svelte';
import { Step } from '../../../src/state/step';

/** A history of filters, as the address keeps it. */
class Past {
  entries: Filters[] = [noFilters('core')];

  get filters(): Filters {
    return this.entries.at(-1) ?? noFilters('core');
  }

  apply(change: Partial<Filters>): void {
    this.entries.push({ ...this.filters, ...change });
  }

  adjust(change: Partial<Filters>): void {
    const last = this.filters;
    this.entries[this.entries.length - 1] = { ...last, ...change };
  }
}

const words = (past: Past) => past.entries.map(({ q }) => q);
const stepOf = (past: Past) => new Step(past as unknown as Selection);

describe('a step', () => {
  it('is one entry for Back however often it is corrected', () => {
    const past = new Past();
    const step = stepOf(past);
    for (const q of ['a', 'at', 'atina']) step.change({ q });
    expect(words(past)).toEqual(['', 'atina']);
  });

  it('is followed by a new one after its end', () => {
    const past = new Past();
    const step = stepOf(past);
    step.change({ q: 'a' });
    step.end();
    step.change({ q: 'b' });
    expect(words(past)).toEqual(['', 'a', 'b']);
  });

  it('does not overwrite what changed elsewhere', () => {
    const past = new Past();
    const step = stepOf(past);
    step.change({ q: 'a' });
    past.entries.pop();
    step.change({ q: 'b' });
    expect(words(past)).toEqual(['', 'b']);
  });
});
