import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Ubuntu calls itself Debian-like, but its browsers are snaps, which containers cannot run. */
function isRootOnDebian() {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

let updated = false;

/** @param {string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env });
}

/**
 * Installs packages by apt where that is possible: as root on Debian. Elsewhere it does nothing.
 *
 * Output goes to standard error. Whether they are there afterwards has to be looked up.
 *
 * @param {string[]} names
 */
export function installPackages(names) {
  if (!isRootOnDebian()) return;
  process.stderr.write(`Installing ${names.join(', ')} …\n`);
  if (!updated) apt(['update', '-qq']);
  updated = true;
  apt(['install', '-y', '-qq', '--no-install-recommends', ...names]);
}
