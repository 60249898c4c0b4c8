import { createContext } from 'svelte';
import { VIEWS, type ViewName } from '../model/view-state';

/** Which views have been drawn once: what a test or a host page waits for. A view that failed has been drawn, too. */
export class Drawn {
  #views = $state.raw<readonly ViewName[]>([]);

  get all(): boolean {
    return VIEWS.every((view) => this.#views.includes(view));
  }

  has(view: ViewName): boolean {
    return this.#views.includes(view);
  }

  report(view: ViewName): void {
    if (!this.has(view)) this.#views = [...this.#views, view];
  }
}

export const [getDrawn, setDrawn] = createContext<Drawn>();
