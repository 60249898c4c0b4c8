import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project, without a trailing slash. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * Compares two versions of the form `20.19.0`, number by number.
 *
 * @param {string} version
 * @param {string} least
 */
export function isAtLeast(version, least) {
  const [have, want] = [version, least].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (have?.[i] ?? 0) - (want?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Whether `node_modules` is missing or was installed before the lock file last changed. */
function isStale() {
  const installed = `${ROOT}/node_modules/.package-lock.json`;
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(`${ROOT}/package-lock.json`).mtimeMs;
}

/**
 * Makes sure that Node is new enough and that the packages of the lock file are installed.
 *
 * Imports nothing but Node itself, so that it runs in a fresh clone. All output goes to standard error. Ends the process with
 * code 1 and a sentence when it cannot go on.
 */
export function install() {
  const manifest = /** @type {{ engines: { node: string } }} */ (
    JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'))
  );
  const least = manifest.engines.node.replace(/^>=/, '');
  if (!isAtLeast(process.versions.node, least)) {
    process.stderr.write(`Susret needs Node ${least} or later; this is Node ${process.versions.node}.\n`);
    process.exit(1);
  }
  if (!isStale()) return;
  process.stderr.write('Installing packages (npm ci) …\n');
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: windows,
    // Vite and the test tools are development packages; a shell that says "production" must not leave them out.
    env: { ...process.env, NODE_ENV: '', npm_config_omit: '', npm_config_include: 'dev' },
  });
  if (status === 0) return;
  process.stderr.write(`npm ci failed${error ? ` (${error.message})` : ''}. Is the npm registry within reach?\n`);
  process.exit(1);
}
