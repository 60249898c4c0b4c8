import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './debian.mjs';
import { ROOT } from './install.mjs';
import { onPath } from './on-path.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium of this machine: `CHROME_PATH`, else one on the `PATH`, else an installed application.
 *
 * @returns {string | null} An existing file, or null; Playwright's own browser is not looked for.
 */
export function findChromium() {
  const candidates = [process.env.CHROME_PATH ?? '', ...NAMES.flatMap(onPath), ...APPLICATIONS];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
}

/**
 * What Playwright 1.65.1 switches off (`disabledFeatures` in its `chromiumSwitches.ts`). Chromium heeds only the last list, so ours
 * has to repeat it.
 */
const OFF_FOR_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Lists below the address bar, which nobody sees here: two pages of their own for each window, longer to start than the page tested. */
const OFF_FOR_SPEED = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/**
 * How every test starts its browser. Without a Chromium on the machine Playwright takes its own.
 *
 * @returns {{ args: string[], executablePath?: string }}
 */
export function launchOptions() {
  const executablePath = findChromium();
  return {
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--font-render-hinting=none',
      `--disable-features=${[...OFF_FOR_PLAYWRIGHT, ...OFF_FOR_SPEED].join(',')}`,
    ],
    ...(executablePath === null ? {} : { executablePath }),
  };
}

/** @returns {Promise<string | null>} */
async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/**
 * Finds a browser for the tests, or installs one: by apt as root on Debian, else Playwright's own.
 *
 * Packages have to be installed before. Output of the installers goes to standard error.
 *
 * @returns {Promise<string>} The executable.
 * @throws {Error} If there is none and none could be installed.
 */
export async function ensureChromium() {
  const present = findChromium() ?? (await playwrightsOwn());
  if (present !== null) return present;
  installPackages(['chromium']);
  const installed = findChromium();
  if (installed !== null) return installed;
  process.stderr.write('Installing Chromium …\n');
  spawnSync(process.execPath, [join(ROOT, 'node_modules/playwright/cli.js'), 'install', 'chromium'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  const downloaded = await playwrightsOwn();
  if (downloaded !== null) return downloaded;
  throw new Error('No Chromium was found and none could be installed. Name one in CHROME_PATH.');
}
