import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '../..');

/**
 * Builds the pages of a package into a folder, in a process of its own: this one runs modules by a server for development, which sets
 * the mode of everything in it.
 *
 * @param options More for `vite build`.
 * @returns Whether they are there.
 */
export function runVite(data: string, out: string, ...options: readonly string[]): Promise<boolean> {
  const { NODE_ENV: _, ...env } = process.env;
  const command = [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', ...options];
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    env: { ...env, SUSRET_DATA: data, SUSRET_OUT: out },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code === 0));
  });
}
