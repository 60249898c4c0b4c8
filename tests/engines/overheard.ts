import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { listening, type Host } from '../support/host';

/** Where a page of the site tells what went wrong in it. */
const EAR = '/overheard';

/** Runs in the page before anything else. It posts, since what a page remembers is gone when it is left. */
function listen(ear: string): void {
  const tell = (fault: string) => void fetch(ear, { method: 'POST', mode: 'no-cors', body: fault, keepalive: true });
  window.addEventListener(
    'error',
    ({ message, error: thrown, target }) => {
      // A ResizeObserver with more to tell than fits one frame is told as an error that nobody threw.
      if (target === window && !thrown) return;
      const source = target instanceof HTMLElement ? (target.getAttribute('src') ?? target.getAttribute('href')) : null;
      tell(`uncaught: ${source === null ? message : `cannot load ${source}`}`);
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => tell(`uncaught: ${String(reason)}`));
  window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    tell(`refused: ${violatedDirective} (${blockedURI})`),
  );
  const { error } = console;
  console.error = (...said: unknown[]) => {
    tell(`console: ${said.map(String).join(' ')}`);
    error(...said);
  };
}

/**
 * The site, on an origin of its own, for a browser that does not tell what goes wrong: each page tells it itself.
 *
 * @param faults Takes what the pages tell, and each response that failed.
 */
export function overheard(site: string, faults: string[]): Promise<Host> {
  const answer = async (request: IncomingMessage) => {
    if (request.method === 'POST') {
      faults.push(await text(request));
      return { status: 204, type: 'text/plain', body: null };
    }
    const found = await fetch(new URL(request.url ?? '', site));
    const type = found.headers.get('content-type') ?? '';
    if (!found.ok) faults.push(`failed response: ${found.status} (${request.url})`);
    if (!type.startsWith('text/html'))
      return { status: found.status, type, body: Buffer.from(await found.arrayBuffer()) };
    const ear = `http://${request.headers.host}${EAR}`;
    const script = `<script>(${String(listen)})(${JSON.stringify(ear)})</script>`;
    return { status: found.status, type, body: (await found.text()).replace('<head>', `<head>${script}`) };
  };
  return listening(
    createServer((request, response) => {
      void answer(request).then(({ status, type, body }) => {
        // Frames without an origin read the site, too.
        response.writeHead(status, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }).end(body);
      });
    }),
  );
}
