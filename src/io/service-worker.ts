/** Has the newer version take over. */
export type Accept = () => void;

/**
 * Has the browser keep the page and its data, so that it opens without a network, and says when a newer version waits.
 *
 * Nothing happens where the browser cannot (pages from a disk, blocked storage) or the reader saves data: the page works the same.
 *
 * @param script Address of the worker; its folder is what it serves.
 * @param drawn True where the page shows its data: a version that never does is not kept.
 * @param onwaiting Called once a newer version is there, whole.
 * @param ontaken Called once it has taken over.
 */
export async function keepCopy(
  script: URL,
  drawn: boolean,
  onwaiting: (accept: Accept) => void,
  ontaken: () => void,
): Promise<void> {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (serviceWorker === undefined || connection?.saveData) return;
  const registration = await serviceWorker.register(script, { updateViaCache: 'none' }).catch(() => null);
  // Some browsers that refuse give nothing.
  if (!registration) return;

  const entry = [...document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')].at(-1)?.src ?? '';
  if (drawn)
    void serviceWorker.ready.then(({ active, scope }) => {
      active?.postMessage({ drawn: entry.replace(scope, '') });
    });

  const offer = () => {
    const { waiting } = registration;
    if (waiting === null || serviceWorker.controller === null) return;
    onwaiting(() => {
      serviceWorker.addEventListener('controllerchange', ontaken, { once: true });
      waiting.postMessage('take over');
    });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
