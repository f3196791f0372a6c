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

export default defineConfig({
  plugins: [react(), preloadFonts()],
  server: { proxy: { '/api': api } },
  preview: { proxy: { '/api': api } },
  build: {
    target: 'es2023',
    // light-dark() is left as it is: every browser the desk supports knows it.
    cssTarget: ['chrome125', 'edge125', 'firefox128', 'safari17.5'],
    // A picture inlined as data: would be fine, a font would not (font-src 'self').
    assetsInlineLimit: 0,
    manifest: true,
  },
  test: { environment: 'node', include: ['src/**/*.test.ts'] },
});
