/**
 * The service worker: gives the page, its parts and its data from the copies that the browser keeps, with or without a network.
 *
 * A newer version is fetched beside the one in use and waits until the reader takes it. Frames are not kept: they come from the
 * network, as they would without it. The page that opens data from an address is kept like the dashboard: without a network it says that
 * there is none. What no version consists of, such as a page for one event, is asked for, and where there is no
 * network the dashboard opens in its place.
 */
import { Copies, type Manifest } from './copies';

/** Put here by the build. */
declare const SUSRET_MANIFEST: Manifest;

interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Message extends Extendable {
  readonly data: unknown;
}
/** What is used of `ServiceWorkerGlobalScope`: its types cannot stand beside those of a page. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Message) => void): void;
}

const worker = globalThis as unknown as Scope;
const { scope } = worker.registration;
const copies = new Copies(SUSRET_MANIFEST, scope);

/** Parts of the page, whose names change with their content. */
const PART = /^assets\//;
/** Never changes once it is published, or is large: kept when it is first wanted. */
const FURTHER = /^(data\/v|offline)\/|^assets\/\w*(gazetteer|workbook|open-document)-/;

worker.addEventListener('install', (event) => event.waitUntil(copies.take()));
worker.addEventListener('activate', (event) => event.waitUntil(copies.follow().then(() => worker.clients.claim())));

worker.addEventListener('message', (event) => {
  const { data } = event;
  if (data === 'take over') event.waitUntil(worker.skipWaiting());
  else if (typeof data === 'object' && data !== null && 'drawn' in data && typeof data.drawn === 'string')
    event.waitUntil(copies.confirm(data.drawn));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (request.method !== 'GET' || !address.startsWith(scope)) return;
  const path = address.slice(scope.length).replace(/^index\.html$/, '');
  if (request.mode === 'navigate') {
    if (path === '') event.respondWith(page(request));
    else if (path === 'import.html') event.respondWith(file(request, path));
    else if (/\/$|\.html$/.test(path) && path !== 'embed.html') event.respondWith(further(request));
  } else if (FURTHER.test(path)) event.respondWith(copies.further(path));
  else if (PART.test(path)) event.respondWith(part(request, path));
  else if (copies.holds(path)) event.respondWith(file(request, path));
});

async function page(request: Request): Promise<Response> {
  return (await copies.file('', await copies.start())) ?? fetch(request);
}

async function file(request: Request, path: string): Promise<Response> {
  return (await copies.file(path, await copies.version())) ?? fetch(request);
}

async function part(request: Request, path: string): Promise<Response> {
  return (await copies.part(path)) ?? fetch(request);
}

/** Another page of the site; without a network the dashboard, with the event that the page is about. */
async function further(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const event = /\/event\/([^/]+)\/$/.exec(new URL(request.url).pathname)?.[1];
    return Response.redirect(event === undefined ? scope : `${scope}?event=${event}`);
  }
}
