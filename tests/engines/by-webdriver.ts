import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { expect } from '@playwright/test';
import { findWebKit } from '../../src/cli/engines.mjs';
import { listening } from '../support/host';
import { overheard } from './overheard';
import { called, type Engine, type Visitor } from './visitor';
import { command, idOf, openSession, type Found, type Session } from './webdriver';

/** How long a browser may take to start, in milliseconds; a few seconds are usual. */
const STARTS_WITHIN = 20_000;

/** WebKitGTK, which has to have a display: one that nobody sees. */
export async function startWebKit(): Promise<Engine> {
  const found = findWebKit();
  if (found === null) throw new Error('There is no WebKit on this machine.');
  const home = await mkdtemp(join(tmpdir(), 'susret-webkit-'));
  const saved = join(home, 'saved');
  await mkdir(join(home, 'gtk-3.0'));
  await mkdir(saved);
  await writeFile(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${saved}"\n`);
  await writeFile(join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');

  const screen = started(
    spawn(found.display, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    }),
  );
  const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  const env = {
    ...process.env,
    DISPLAY: `:${String(display).trim()}`,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    HOME: home,
    XDG_CONFIG_HOME: home,
    LANG: 'en_US.UTF-8',
  };
  const options = { 'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation', '--full-screen'] } };

  let driver = await startDriver(found.driver, env);
  // Now and then the browser starts and the driver never hears of it; both are then started anew.
  const open = () =>
    openSession(driver.address, options, STARTS_WITHIN).catch(async () => {
      await ended(driver.child);
      driver = await startDriver(found.driver, env);
      return openSession(driver.address, options, STARTS_WITHIN);
    });
  return {
    visit: async (site) => visitor(await open(), site, saved),
    close: async () => {
      await Promise.all([ended(driver.child), ended(screen)]);
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The driver of WebKitGTK, once it answers. */
async function startDriver(program: string, env: NodeJS.ProcessEnv) {
  const port = await freePort();
  const child = started(spawn(program, ['-p', port], { stdio: 'ignore', env }));
  const address = `http://127.0.0.1:${port}`;
  await expect
    .poll(() =>
      command('GET', `${address}/status`).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
  return { child, address };
}

async function freePort(): Promise<string> {
  const { url, close } = await listening(createServer());
  await close();
  return new URL(url).port;
}

/** A program that does not outlive this one, whatever happens. */
function started(child: ChildProcess): ChildProcess {
  process.once('exit', () => child.kill());
  return child;
}

async function ended(child: ChildProcess): Promise<void> {
  const end = once(child, 'exit');
  child.kill();
  await end;
}

async function visitor({ post, end }: Session, site: string, saved: string): Promise<Visitor> {
  const faults: string[] = [];
  const { url, close } = await overheard(site, faults);
  const click = async (using: string, value: string) => {
    const element = await post<Found>('element', { using, value });
    await post(`element/${idOf(element)}/click`);
  };
  // A command does not wait for what is still to come.
  await post('timeouts', { implicit: 20_000 });
  return {
    site: url,
    saved,
    faults,
    open: (address) => post('url', { url: address }),
    back: () => post('back'),
    // Unlike Playwright, the standard clicks what is disabled, too, and nothing happens.
    press: (xpath) => click('xpath', `(${xpath})[not(@disabled)]`),
    choose: (list, value) => click('css selector', `${list} option[value="${value}"]`),
    read: (look, ...handed) => post('execute/sync', { script: `return ${called(look, handed)}`, args: [] }),
    within: async (selector, work) => {
      await post('frame', { id: await post<Found>('element', { using: 'css selector', value: selector }) });
      await work();
      await post('frame', { id: null });
    },
    leave: async () => {
      await end();
      await close();
    },
  };
}
