import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Where /api goes while developing; the built page is served by the server itself. */
const api = process.env.VITE_API ?? 'http://localhost:8080';

/** Both font subsets are asked for with the page itself, so that the text is set once and never shifts. */
function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.keys(bundle ?? {})
          .filter((file) => file.endsWith('.woff2'))
          .sort()
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

/** Writes sw.js with the list of everything this version consists of. */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const source = readFileSync('sw/sw.js', 'utf8');
        const built = Object.keys(bundle).filter((file) => !file.endsWith('.html') && !file.startsWith('.vite/'));
        const kept = readdirSync('public', { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.'));
        const shell = ['/', ...[...built, ...kept].map((file) => `/${file}`).sort()];
        const version = createHash('sha256').update(source);
        for (const file of built) version.update(file);
        for (const file of kept) version.update(readFileSync(`public/${file}`));
        version.update(readFileSync('index.html'));
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: source
            .replace('self.__SHELL__', JSON.stringify(shell))
            .replace('self.__VERSION__', JSON.stringify(version.digest('hex').slice(0, 12))),
        });
      },
    },
  };
}

/** The small parts of the desk's frame and lists come together: one file each costs more than the parts. */
const FRAME =
  /lucide-react\/dist\/esm\/icons\/(archive|book-open|calendar-clock|chart-line|clipboard-list|ellipsis|handshake|layers|refresh-cw|search|star|store|undo-2|user-round)\.|src\/(features\/(stream\/fetchAnew|shortcuts\/commands|desk\/location)|ui\/(clock\/serverClock|Avatar|Menu|Icon)|app\/usePageFocus|i18n\/plural)\.tsx?$/;

export default defineConfig({
  plugins: [react(), preloadFonts(), serviceWorker()],
  server: { proxy: { '/api': api } },
  preview: { proxy: { '/api': api } },
  build: {
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'frame', test: FRAME }] } } },
    target: 'es2023',
    // light-dark() is left as it is: every browser the desk supports knows it.
    cssTarget: ['chrome125', 'edge125', 'firefox128', 'safari17.5'],
    // A picture inlined as data: would be fine, a font would not (font-src 'self').
    assetsInlineLimit: 0,
    manifest: true,
  },
  test: { environment: 'node', include: ['src/**/*.test.ts'] },
});
