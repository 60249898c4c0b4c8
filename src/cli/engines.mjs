import { existsSync, readdirSync } from 'node:fs';
import { installPackages } from './debian.mjs';
import { onPath } from './on-path.mjs';

/** @param {string[]} paths */
const first = (paths) => paths.find((path) => path !== '' && existsSync(path)) ?? null;

/** The Firefox of this machine: `FIREFOX_PATH`, else the extended support release on the `PATH`. */
export const findFirefox = () => first([process.env.FIREFOX_PATH ?? '', ...onPath('firefox-esr')]);

/**
 * What it takes to run WebKitGTK: its driver, its bare browser, and a display to show it on. Null where one is missing.
 *
 * @returns {{ driver: string, browser: string, display: string } | null}
 */
export function findWebKit() {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  const driver = first(onPath('WebKitWebDriver'));
  const browser = first(libraries.map((name) => `/usr/lib/${name}/webkit2gtk-4.1/MiniBrowser`));
  const display = first(onPath('Xvfb'));
  return driver === null || browser === null || display === null ? null : { driver, browser, display };
}

/**
 * The engines beside Chromium, with the Debian packages that bring them.
 *
 * @type {readonly { name: 'firefox' | 'webkit', packages: string[], find: () => unknown }[]}
 */
const FURTHER = [
  { name: 'firefox', packages: ['firefox-esr'], find: findFirefox },
  { name: 'webkit', packages: ['webkit2gtk-driver', 'xvfb'], find: findWebKit },
];

/**
 * The engines that this machine cannot run, each with the reason as a sentence.
 *
 * @returns {Map<string, string>} Empty where all can be run.
 */
export function missingEngines() {
  const missing = FURTHER.filter(({ find }) => find() === null);
  return new Map(
    missing.map(({ name, packages }) => [
      name,
      `${name} is not on this machine; on Debian it comes with: apt-get install ${packages.join(' ')}.`,
    ]),
  );
}

/** Installs the engines that are missing, where that is possible. */
export function ensureEngines() {
  for (const { packages, find } of FURTHER) if (find() === null) installPackages(packages);
}
