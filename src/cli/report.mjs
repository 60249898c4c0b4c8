import { readFileSync } from 'node:fs';

/**
 * What a test runner counted.
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed Includes files that could not be loaded.
 * @property {number} skipped
 */

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 */

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors
 */

/**
 * Counts the tests of a JSON report of Vitest or Playwright.
 *
 * A flaky test passed only when it was tried again: it has failed.
 *
 * @param {unknown} report The parsed file.
 * @returns {Tally}
 */
export function tally(report) {
  if (typeof report === 'object' && report !== null && 'stats' in report) {
    const { stats } = /** @type {PlaywrightReport} */ (report);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  }
  const vitest = /** @type {VitestReport} */ (report);
  const broken = vitest.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: vitest.numPassedTests,
    failed: vitest.numFailedTests + broken,
    skipped: vitest.numPendingTests + vitest.numTodoTests,
  };
}

/**
 * Reads and counts a report.
 *
 * @param {string} path
 * @returns {Tally | null} Null when the runner stopped before it wrote one.
 */
export function readTally(path) {
  try {
    return tally(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * What a finished step adds to the whole: a step that failed without a failed test of its own adds one.
 *
 * @param {boolean} ok Whether it ended with code 0.
 * @param {Tally | null} counted
 * @returns {Tally}
 */
export function outcome(ok, counted) {
  const known = counted ?? { passed: 0, failed: 0, skipped: 0 };
  return ok || known.failed > 0 ? known : { ...known, failed: 1 };
}
