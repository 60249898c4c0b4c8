import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { basemap } from './src/build/basemap.ts';
import { chosenSite } from './src/build/chosen-site.ts';
import { contentPolicy } from './src/build/content-policy.ts';
import { fontMetrics } from './src/build/font-metrics.ts';
import { fonts } from './src/build/fonts.ts';
import { furtherPages } from './src/build/further-pages.ts';
import { gazetteer } from './src/build/gazetteer.ts';
import { hosting } from './src/build/hosting.ts';
import { importPage } from './src/build/import-page.ts';
import { jsonLd } from './src/build/json-ld.ts';
import { COMPILER } from './src/build/compiler.ts';
import { firstChunk } from './src/build/first-chunk.ts';
import { firstPaint } from './src/build/first-paint.ts';
import { oembed } from './src/build/oembed.ts';
import { oneFile } from './src/build/one-file.ts';
import { papaparse } from './src/build/papaparse.ts';
import { plainPages } from './src/build/plain-pages.ts';
import { preload } from './src/build/preload.ts';
import { publishData } from './src/build/publish-data.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { shrink } from './src/build/shrink.ts';
import { site } from './src/build/site.ts';
import { siteHead } from './src/build/site-head.ts';
import { stills } from './src/build/stills.ts';
import { launchOptions } from './src/cli/chromium.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The data package that the site shows, and the folder that it is built into. `npm run build` hands in others (`src/cli/build.ts`). */
const DATA = resolve(process.env.SUSRET_DATA ?? at('data'));
const OUT = resolve(process.env.SUSRET_OUT ?? at('dist'));
const SITE = resolve(DATA, 'site.json');

/** The parts of Leaflet that the map is made of. */
const LEAFLET = [
  'layer/Layer',
  'map/Map',
  ...['DoubleClickZoom', 'Drag', 'TouchZoom'].map((name) => `map/handler/Map.${name}`),
];

/** Pure code in Node, and components in a real browser. Only a test run pays for loading the browser's driver. */
async function testProjects(): Promise<TestProjectInlineConfiguration[]> {
  if (process.env.VITEST === undefined) return [];
  process.env.TZ = 'UTC';
  process.env.LC_ALL = 'en_US.UTF-8';
  const { playwright } = await import('@vitest/browser-playwright');
  const shared = {
    dir: at('tests'),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: [at('tests/support/quiet-console.ts')],
  };
  return [
    {
      extends: true,
      test: {
        ...shared,
        name: 'unit',
        environment: 'node',
        // These tests replace nothing that another file could see, so that each need not read the program anew.
        isolate: false,
        include: ['unit/**/*.test.ts', 'architecture/**/*.test.ts'],
      },
    },
    {
      extends: true,
      optimizeDeps: {
        include: [
          'svelte',
          'vitest-browser-svelte',
          'papaparse',
          'fflate',
          ...LEAFLET.map((part) => `leaflet/src/${part}.js`),
        ],
      },
      test: {
        ...shared,
        name: 'component',
        include: ['component/**/*.test.ts'],
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({
            launchOptions: launchOptions(),
            contextOptions: { locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' },
          }),
          instances: [{ browser: 'chromium', viewport: { width: 1000, height: 700 } }],
        },
      },
    },
  ];
}

/** What the pages have in common. */
const page = (name: 'index' | 'embed' | 'offline' | 'single') => ({
  root: at('src'),
  base: './',
  plugins: [
    svelte({
      configFile: false as const,
      compilerOptions: COMPILER,
    }),
    basemap(DATA),
    chosenSite(SITE),
    fontMetrics(),
    fonts(),
    gazetteer(),
    papaparse(),
    preload(SITE),
    site(SITE),
    siteHead(SITE),
    shrink(),
  ],
  // What reads a file of the reader, beside the page.
  worker: { format: 'es' as const, plugins: () => [gazetteer(), papaparse()] },
  build: {
    outDir: OUT,
    manifest: `.vite/${name}.json`,
    // What a later part imports is found when that is read: a list of it all would be 1.1 kB of the first view. Styles have to be listed.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file: string, needs: string[], { hostType }: { hostType: string }) =>
        hostType === 'html' ? needs : needs.filter((name) => name.endsWith('.css')),
    },
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { [name]: at(`src/${name}.html`) },
      // The base map is data with a budget of its own, whoever imports it.
      output: {
        codeSplitting: {
          groups: [{ name: 'susret-basemap', test: /virtual:susret-basemap/ }, { name: firstChunk() }],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
});

/** One script and one style sheet with the fonts inside: what a file of its own is made of. */
const UNDIVIDED = { outDir: OUT, target: 'es2022', assetsInlineLimit: Infinity, cssCodeSplit: false } as const;

/** Its size is of no page: it is not shrunk once more, which would take eight seconds. */
const undivided = (name: 'offline' | 'single') => {
  const parts = page(name);
  const plugins = parts.plugins.filter((plugin) => !('name' in plugin) || plugin.name !== 'susret:shrink');
  return { ...parts, plugins, publicDir: false as const };
};

/** The whole dashboard as one HTML file, `OUT/single.html`: `vite build --mode single`, which `npm run build:single` runs. */
const single = () => {
  const parts = undivided('single');
  return {
    ...parts,
    plugins: [...parts.plugins, oneFile(DATA)],
    build: {
      ...UNDIVIDED,
      emptyOutDir: true,
      chunkSizeWarningLimit: Infinity,
      license: { fileName: 'licences.md' },
      rolldownOptions: { input: { single: at('src/single.html') }, output: { codeSplitting: false as const } },
    },
  };
};

export default defineConfig(async ({ mode }) => {
  if (mode === 'single') return single();
  const dashboard = page('index');
  const beside = { emptyOutDir: false };
  const further = (): InlineConfig[] => {
    const frame = page('embed');
    return [
      {
        ...frame,
        publicDir: false,
        plugins: [...frame.plugins, stills(DATA), contentPolicy('frame')],
        build: { ...frame.build, ...beside },
      },
      {
        ...undivided('offline'),
        build: {
          ...UNDIVIDED,
          ...beside,
          rolldownOptions: {
            input: { offline: at('src/app/offline.ts') },
            output: {
              codeSplitting: false,
              entryFileNames: 'offline/[name].js',
              assetFileNames: 'offline/offline[extname]',
            },
          },
        },
      },
    ];
  };
  return {
    ...dashboard,
    publicDir: at('public'),
    cacheDir: at('node_modules/.vite'),
    plugins: [
      ...dashboard.plugins,
      publishData(DATA),
      importPage(),
      jsonLd(DATA),
      oembed(SITE),
      firstPaint(DATA),
      plainPages(DATA),
      contentPolicy('dashboard'),
      furtherPages(further),
      hosting(),
      serviceWorker(),
    ],
    server: { cors: true, host: '127.0.0.1', fs: { allow: [at('.'), DATA] } },
    preview: { cors: true, host: '127.0.0.1' },
    build: { ...dashboard.build, emptyOutDir: true, license: { fileName: 'licences.md' } },
    test: { projects: await testProjects() },
  };
});
