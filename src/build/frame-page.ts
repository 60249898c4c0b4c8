import { build, type InlineConfig, type Plugin } from 'vite';

/**
 * Vite plugin that builds the page of a view in a frame after the dashboard, into the same folder.
 *
 * The two share their files only in the repository: the dashboard has everything in one chunk, a frame loads what its one view needs.
 *
 * @param config Of the second build.
 */
export function framePage(config: () => InlineConfig): Plugin {
  return {
    name: 'susret:frame-page',
    apply: 'build',
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error?: Error) {
        if (error === undefined) await build({ ...config(), configFile: false, logLevel: 'warn' });
      },
    },
  };
}
