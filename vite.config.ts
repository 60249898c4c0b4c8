import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('src'),
  base: './',
  publicDir: at('public'),
  plugins: [
    svelte({
      compilerOptions: {
        // Test helpers of other packages are still written without runes.
        runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true),
      },
    }),
  ],
  server: { cors: true, host: '127.0.0.1' },
  preview: { cors: true, host: '127.0.0.1' },
  build: {
    outDir: at('dist'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: { input: { index: at('src/index.html') } },
  },
});
