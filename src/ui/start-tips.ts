import { mount, unmount } from 'svelte';
import type { TipOf } from './tip';
import type { Tipped } from './tipped';
import Tips from './Tips.svelte';

/**
 * Starts the tips of an element that holds marks; they stand beside the marks in it.
 *
 * @param last What the reader did last: it is answered as if it came now.
 * @returns Ends them.
 */
export function startTips(host: HTMLElement, last: Event, tipOf: TipOf, { ondoor, onselect }: Tipped): () => void {
  host.style.position = 'relative';
  const tips = mount(Tips, { target: host, props: { host, last, tipOf, ondoor, onselect } });
  return () => void unmount(tips);
}
