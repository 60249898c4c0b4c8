import type { Attachment } from 'svelte/attachments';
import type { TipOf } from './tip';

/** What the tips of a chart need. */
export interface Tipped {
  /** Brings what they say. */
  readonly load: () => Promise<TipOf>;
  /** Given the name of a number that the reader opens. */
  readonly ondoor: (door: string) => void;
  /** Given the key of a mark that opens itself. */
  readonly onselect?: (key: string) => void;
  /** What is said where tips cannot be brought. */
  readonly failed: () => string;
}

const WAKING = ['pointerover', 'focusin', 'click'];

/** Gives the marks of an element, those with `data-key`, their tips, once the reader first points at one or comes to it by key. */
export function tipped(options: Tipped): Attachment<HTMLElement> {
  return (host) => {
    let stop: (() => void) | null = null;
    // A tap is several events: the last one before the tips are there is answered.
    let last: Event | null = null;
    const sleep = () => WAKING.forEach((type) => host.removeEventListener(type, wake));
    const wake = (event: Event) => {
      if (!(event.target instanceof Element && event.target.closest('[data-key]'))) return;
      const woken = last !== null;
      last = event;
      if (woken) return;
      Promise.all([import('./start-tips'), options.load()]).then(
        ([{ startTips }, tipOf]) => {
          sleep();
          if (host.isConnected) stop = startTips(host, last ?? event, tipOf, options);
        },
        () => {
          sleep();
          const note = document.createElement('p');
          note.role = 'status';
          note.textContent = options.failed();
          host.append(note);
        },
      );
    };
    WAKING.forEach((type) => host.addEventListener(type, wake));
    return () => {
      sleep();
      stop?.();
    };
  };
}
