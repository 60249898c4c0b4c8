import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig, runnerImport, type PluginOption } from 'vite';

const fileOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Imports code of the page into a plugin. Node alone cannot: the page's modules import each other without file extensions.
 *
 * @param path Relative to `src`.
 * @param plugins What the code needs besides TypeScript.
 */
export async function pageCode<Module>(path: string, plugins: PluginOption[] = []): Promise<Module> {
  const { module } = await runnerImport<Module>(fileOf(path), { configFile: false, logLevel: 'error', plugins });
  return module;
}

/** Code that can load more until it is closed. */
export interface OpenCode<Module> {
  readonly code: Module;
  readonly close: () => Promise<void>;
}

/**
 * Imports code of the page that loads more code while it runs, which that of `pageCode` cannot. To be closed
 * once it has done its work.
 */
export async function openPageCode<Module>(path: string, plugins: PluginOption[]): Promise<OpenCode<Module>> {
  const name = 'page';
  const config = await resolveConfig(
    {
      ...{ configFile: false, envDir: false, logLevel: 'error', plugins },
      environments: {
        [name]: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ['node'] },
        },
      },
    },
    'serve',
  );
  const environment = createRunnableDevEnvironment(name, config, {
    runnerOptions: { hmr: { logger: false } },
    hot: false,
  });
  await environment.init();
  const close = () => environment.close();
  try {
    return { code: await environment.runner.import<Module>(fileOf(path)), close };
  } catch (error) {
    await close();
    throw error;
  }
}
