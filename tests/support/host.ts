import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Host {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A page on a port of its own that allows frames and scripts of the site and nothing else. */
export function host(site: string, body: string): Promise<Host> {
  const origin = new URL(site).origin;
  return listening(
    createServer((_, response) => {
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': `default-src 'none'; frame-src ${origin}; script-src ${origin}; img-src data:`,
      });
      response.end(`<!doctype html><html lang="en"><title>Report</title><link rel="icon" href="data:,">${body}</html>`);
    }),
  );
}

/** The site as a host serves it that sends no headers: no other origin reads its files, and pages have only the policy that stands in them. */
export function bareSite(site: string): Promise<Host> {
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '', site)).then(async (found) => {
      const body = Buffer.from(await found.arrayBuffer());
      response.writeHead(found.status, { 'Content-Type': found.headers.get('content-type') ?? '' }).end(body);
    });
  });
  return listening(server);
}

/** Opens a server on any free port of this machine. */
export async function listening(server: Server): Promise<Host> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
