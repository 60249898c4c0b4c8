import { fileURLToPath } from 'node:url';
import { runnerImport, type PluginOption } from 'vite';

/**
 * Imports code of the page into a plugin. Node alone cannot: the page's modules import each other without file extensions.
 *
 * @param path Relative to `src`.
 * @param plugins What the code needs besides TypeScript.
 */
export async function pageCode<Module>(path: string, plugins: PluginOption[] = []): Promise<Module> {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  const { module } = await runnerImport<Module>(file, { configFile: false, logLevel: 'error', plugins });
  return module;
}
