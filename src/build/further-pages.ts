import { build, type InlineConfig, type Plugin } from 'vite';

/**
 * Vite plugin that builds other pages after the dashboard, into the same folder.
 *
 * They share their files only in the repository: the dashboard has everything in one chunk, a frame loads what its one view needs, and
 * a file of its own holds all.
 *
 * @param configs Of the builds, one after the other.
 */
export function furtherPages(configs: () => readonly InlineConfig[]): Plugin {
  return {
    name: 'susret:further-pages',
    apply: 'build',
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error?: Error) {
        if (error !== undefined) return;
        for (const config of configs()) await build({ ...config, configFile: false, logLevel: 'warn' });
      },
    },
  };
}
