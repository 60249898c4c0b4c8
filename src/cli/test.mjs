import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { ROOT, install } from './install.mjs';

install();

const { ensureChromium } = await import('./chromium.mjs');
const { ensureEngines, missingEngines } = await import('./engines.mjs');
const { outcome, readTally } = await import('./report.mjs');

const REPORTS = `${ROOT}/test-results`;

/** A step that hangs is ended, so that the run always reaches its last line. */
const DEADLINE_MS = 45 * 60_000;

/** @param {string} project */
const vitest = (project) => [
  'vitest',
  'run',
  `--project=${project}`,
  '--passWithNoTests',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${REPORTS}/${project}.json`,
];

/** @typedef {{ name: string, command: string[], counts?: true }} Step */

/**
 * Steps by their names: a program of `node_modules/.bin` (or `node`) with its arguments. `counts` steps leave a JSON report of that name.
 *
 * These go in two rows side by side, since each keeps but one core busy: what reads the code, and what runs it.
 *
 * @type {Step[][]}
 */
const ROWS = [
  [
    { name: 'lint', command: ['eslint', '-c', 'tests/eslint.config.js', '.', '--max-warnings', '0'] },
    { name: 'types', command: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'] },
    { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  ],
  [
    { name: 'unit', command: vitest('unit'), counts: true },
    { name: 'component', command: vitest('component'), counts: true },
    { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
    { name: 'sizes', command: ['node', 'src/cli/sizes.mjs'] },
  ],
];

/** @param {string} config */
const playwright = (config) => ['playwright', 'test', '-c', config, '--pass-with-no-tests'];

/**
 * Come one after the other when all others are done: they open what was built, and have a browser for each core.
 *
 * @type {Step[]}
 */
const BROWSERS = [
  { name: 'browser', command: playwright('tests/playwright.config.ts'), counts: true },
  { name: 'engines', command: playwright('tests/engines/playwright.config.ts'), counts: true },
];

const STEPS = [...ROWS.flat(), ...BROWSERS];

/**
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run([program = '', ...args], env) {
  const windows = process.platform === 'win32';
  const path = program === 'node' ? process.execPath : `${ROOT}/node_modules/.bin/${program}${windows ? '.cmd' : ''}`;
  return new Promise((done) => {
    const child = spawn(path, args, {
      cwd: ROOT,
      env,
      shell: windows,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: DEADLINE_MS,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    child.on('error', (error) => done({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** @param {string} text */
const say = (text) => void process.stdout.write(`${text}\n`);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  say(`There is no step "${unknown.join('", "')}". Steps: ${STEPS.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', NO_COLOR: '1' };
delete env.FORCE_COLOR;
// A shell that says "production" would have the components compiled without their development checks.
delete env.NODE_ENV;

/** @param {string[]} names */
const takesAny = (...names) => wanted.length === 0 || names.some((name) => wanted.includes(name));
try {
  // The configurations look for the browser when they are loaded, so it has to be there before.
  if (takesAny('component', 'browser', 'engines')) env.CHROME_PATH = await ensureChromium();
} catch (error) {
  say(String(error));
}
if (takesAny('engines')) ensureEngines();

mkdirSync(REPORTS, { recursive: true });
const total = { passed: 0, failed: 0 };

/** @param {Step} step */
async function take({ name, command, counts }) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  const report = `${REPORTS}/${name}.json`;
  rmSync(report, { force: true });
  const started = performance.now();
  const { ok, output } = await run(command, env);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { passed, failed, skipped } = outcome(ok, counts ? readTally(report) : null);
  total.passed += passed;
  total.failed += failed;
  const numbers = counts ? `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}` : '';
  if (failed > 0 || name === 'sizes') say(output.trimEnd());
  say(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(10)} ${seconds.padStart(6)} s  ${numbers}`.trimEnd());
}

await Promise.all(
  ROWS.map(async (row) => {
    for (const step of row) await take(step);
  }),
);
for (const step of BROWSERS) await take(step);
if (takesAny('engines')) for (const reason of missingEngines().values()) say(`Skipped: ${reason}`);

say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
