import { readFileSync, readdirSync } from 'node:fs';
import { ROOT, install } from './install.mjs';

const [name = '', ...args] = process.argv.slice(2);

/** Commands are the modules that export `main`; what they share lies beside them. */
const known = readdirSync(`${ROOT}/src/cli`)
  .filter(
    (file) =>
      file.endsWith('.ts') && /^export (async )?function main\b/m.test(readFileSync(`${ROOT}/src/cli/${file}`, 'utf8')),
  )
  .map((file) => file.slice(0, -3));

if (!known.includes(name)) {
  process.stderr.write(`There is no command "${name}". Commands: ${known.join(', ')}.\n`);
  process.exit(2);
}

install();

const { createLogger, createServer, isRunnableDevEnvironment } = await import('vite');

// The answer of a command is read by programs, so whatever Vite has to say goes to standard error.
/** @param {string} text */
const complain = (text) => void process.stderr.write(`${text}\n`);
const logger = createLogger('error');
logger.error = complain;

const server = await createServer({
  configFile: `${ROOT}/vite.config.ts`,
  customLogger: logger,
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
});

try {
  const environment = server.environments.ssr;
  if (!isRunnableDevEnvironment(environment)) throw new Error('Vite has no environment that runs modules here.');
  /** @type {{ main(args: string[]): Promise<number> }} */
  const command = await environment.runner.import(`/cli/${name}.ts`);
  process.exitCode = await command.main(args);
} catch (error) {
  complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 2;
} finally {
  await server.close();
}
