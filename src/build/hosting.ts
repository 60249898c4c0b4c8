import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { statedPolicy } from './content-policy.ts';

type Headers = Readonly<Record<string, string>>;

/** Of every answer. There is nothing here that not everybody may read, and frames without an origin read it from another one. */
const EVERYWHERE: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Their names change with what is in them. */
const KEPT = { folder: '/assets/', lifetime: 'public, max-age=31536000, immutable' } as const;
const ASKED_AGAIN = 'no-cache';

/** The policies that the host sends. */
export interface Policies {
  readonly dashboard: string;
  readonly import: string;
  readonly frame: string;
}

/**
 * The policies of the built pages, with what a page cannot say of itself: who may put it in a frame.
 *
 * Only its own site may frame the dashboard and what opens data, so that no other can lay something over them. A frame says nothing: `*`
 * would keep it out of pages that are opened from a disk or in an app.
 */
export function hostPolicies(pages: Record<keyof Policies, string>): Policies {
  const unframed = (html: string) => `${statedPolicy(html)}; frame-ancestors 'self'`;
  return { dashboard: unframed(pages.dashboard), import: unframed(pages.import), frame: statedPolicy(pages.frame) };
}

/** The paths of each page. Some hosts serve pages without their ending. */
const pages = ({ dashboard, import: ofImport, frame }: Policies) => [
  { name: 'dashboard', paths: ['/', '/index.html'], policy: dashboard },
  { name: 'import', paths: ['/import.html', '/import'], policy: ofImport },
  { name: 'frame', paths: ['/embed.html', '/embed'], policy: frame },
];

/**
 * `_headers`, which Netlify and Cloudflare Pages read, and `npm start`.
 *
 * Where two rules fit a path, Cloudflare joins their values: no header stands in two of them. What has no lifetime here is asked for
 * again each time, which is what all three do by themselves.
 */
export function headersFile(policies: Policies): string {
  const rule = (path: string, headers: Headers) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`;
  return [
    rule('/*', EVERYWHERE),
    rule(`${KEPT.folder}*`, { 'Cache-Control': KEPT.lifetime }),
    ...pages(policies).flatMap(({ paths, policy }) =>
      paths.map((path) => rule(path, { 'Content-Security-Policy': policy })),
    ),
  ].join('\n');
}

/** A server of nginx. A location that sets headers has none of those around it, so each has them all. */
export function nginxFile(policies: Policies): string {
  const block = (at: string, headers: Headers) =>
    `    location ${at} {\n${Object.entries({ ...EVERYWHERE, ...headers })
      .map(([name, value]) => `        add_header ${name} "${value}" always;\n`)
      .join('')}    }\n`;
  return `# Susret on nginx, as the build made it. Change the name and the folder.
server {
    listen 80;
    server_name susret.example;
    root /srv/susret;
    charset utf-8;
    include mime.types;
    types {
        text/csv csv;
        text/markdown md;
    }
    gzip on;
    gzip_types text/css text/csv text/javascript text/markdown application/javascript application/json image/svg+xml;

${[
  block('/', { 'Cache-Control': ASKED_AGAIN }),
  block(KEPT.folder, { 'Cache-Control': KEPT.lifetime }),
  ...pages(policies).map(({ paths, policy }) =>
    block(`= ${paths.find((path) => path.endsWith('.html')) ?? ''}`, {
      'Cache-Control': ASKED_AGAIN,
      'Content-Security-Policy': policy,
    }),
  ),
].join('\n')}}
`;
}

/** A site of Caddy. */
export function caddyFile(policies: Policies): string {
  const header = (name: string, matcher: string, field: string, value: string) =>
    `\t@${name} ${matcher}\n\theader @${name} ${field} "${value}"\n`;
  return `# Susret on Caddy, as the build made it. Change the name and the folder.
susret.example {
	root * /srv/susret
	encode zstd gzip
	file_server
	header {
${Object.entries(EVERYWHERE)
  .map(([name, value]) => `\t\t${name} "${value}"\n`)
  .join('')}	}
${[
  header('kept', `path ${KEPT.folder}*`, 'Cache-Control', KEPT.lifetime),
  header('asked-again', `not path ${KEPT.folder}*`, 'Cache-Control', ASKED_AGAIN),
  ...pages(policies).map(({ name, paths, policy }) =>
    header(name, `path ${paths.join(' ')}`, 'Content-Security-Policy', policy),
  ),
].join('')}}
`;
}

/**
 * Vite plugin that writes what a host has to send into the built site, once all pages are there: `_headers`, `hosting/nginx.conf` and
 * `hosting/Caddyfile`. The policies are read from the pages.
 */
export function hosting(): Plugin {
  let folder = '';
  return {
    name: 'susret:hosting',
    apply: 'build',
    configResolved: ({ build }) => void (folder = build.outDir),
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error?: Error) {
        if (error !== undefined) return;
        const page = (name: string) => readFile(join(folder, name), 'utf8');
        const policies = hostPolicies({
          dashboard: await page('index.html'),
          import: await page('import.html'),
          frame: await page('embed.html'),
        });
        const files = {
          _headers: headersFile(policies),
          'hosting/nginx.conf': nginxFile(policies),
          'hosting/Caddyfile': caddyFile(policies),
        };
        for (const [name, text] of Object.entries(files)) {
          await mkdir(dirname(join(folder, name)), { recursive: true });
          await writeFile(join(folder, name), text);
        }
      },
    },
  };
}
