import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

const parserOptions = {
  projectService: true,
  tsconfigRootDir: root,
  extraFileExtensions: ['.svelte'],
};

export default defineConfig(
  { basePath: root, extends: [globalIgnores(['dist/', 'test-results/', 'data/'])] },
  {
    basePath: root,
    extends: [js.configs.recommended, ts.configs.strictTypeChecked, svelte.configs.recommended],
    languageOptions: { globals: { ...globals.browser, ...globals.node }, parserOptions },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Letters are measured and folded by code point; the rule cannot let strings alone be spread.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // An async method without await still turns what it throws into a rejection.
      '@typescript-eslint/require-await': 'off',
      'no-undef': 'off',
      // Playwright asks for its fixtures by destructuring, even when a fixture needs none.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      eqeqeq: 'error',
    },
  },
  {
    basePath: root,
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { ...parserOptions, parser: ts.parser } },
  },
  {
    // Types of components and of handlers in markup are known to svelte-check, which looks at the same files, but not here.
    basePath: root,
    files: ['**/*.svelte'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  {
    // A cast in a comment is known to the type checker but not to this rule.
    basePath: root,
    files: ['**/*.mjs', '**/*.js'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // Files that are copied as they are, for pages of others: no part of the program.
    basePath: root,
    files: ['public/**/*.js'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  { basePath: root, files: ['src/**'], ignores: ['src/cli/**'], rules: { 'no-console': 'error' } },
);
