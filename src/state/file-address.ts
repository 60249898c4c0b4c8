import { FrameAddress } from './frame-address';
import type { AddressBar } from './url.svelte';

/**
 * The address bar of a page that is one file.
 *
 * On a disk links begin with the name of the file, which leads from the page to itself: where it lies on the reader's disk is nobody's
 * business, and links go into files and citations. Where the browser lets the page write no address, as in a sandbox, steps are
 * remembered in the page alone: Back of the browser leaves it.
 *
 * @param address Of the page.
 */
export function fileAddress(bar: AddressBar, address: URL): AddressBar {
  const onDisk = address.protocol === 'file:';
  const name = address.pathname.split('/').at(-1) ?? '';
  if (!mayWrite(bar)) return new FrameAddress(address, onDisk ? name : address.pathname);
  if (!onDisk) return bar;
  return {
    get location() {
      const { search, hash } = bar.location;
      return { origin: '', pathname: name, search, hash };
    },
    history: bar.history,
    addEventListener: (type, listener) => bar.addEventListener(type, listener),
    removeEventListener: (type, listener) => bar.removeEventListener(type, listener),
  };
}

/** Whether another query can be written. The address is as before. */
function mayWrite(bar: AddressBar): boolean {
  const { pathname, search, hash } = bar.location;
  const write = (url: string) => bar.history.replaceState(bar.history.state, '', url);
  try {
    write('?');
    write(pathname + search + hash);
    return true;
  } catch {
    return false;
  }
}
