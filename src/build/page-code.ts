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

/**
 * Uses code of the page that loads more code while it runs, which that of `pageCode` cannot.
 *
 * @param use What is done with it. The code can load nothing more afterwards.
 */
export async function usePageCode<Module, Result>(
  path: string,
  plugins: PluginOption[],
  use: (module: Module) => Promise<Result>,
): Promise<Result> {
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
  try {
    return await use(await environment.runner.import<Module>(fileOf(path)));
  } finally {
    await environment.close();
  }
}
