// What a browser fetches to show /desk for the first time, compressed: the page, the entry and the route's chunks with
// their styles, and the fonts the page preloads. Fails above the budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 200;
const ROUTE = 'src/features/desk/DeskPage.tsx';
const dist = 'dist';

const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const files = new Set(['index.html', 'before-paint.js']);

function collect(key, seen = new Set()) {
  if (seen.has(key)) return;
  seen.add(key);
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the build; has the route moved?`);
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const next of chunk.imports ?? []) collect(next, seen);
}

collect('index.html');
collect('src/app/DeskShell.tsx');
collect(ROUTE);
const html = readFileSync(join(dist, 'index.html'), 'utf8');
for (const [, href] of html.matchAll(/<link rel="preload"[^>]*href="\/([^"]+)"/g)) files.add(href);

let total = 0;
for (const file of [...files].sort()) {
  const bytes = readFileSync(join(dist, file));
  const size = file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  total += size;
  console.log(`${(size / 1024).toFixed(1).padStart(7)} KB  ${file}`);
}
const kb = total / 1024;
console.log(`${kb.toFixed(1).padStart(7)} KB  first load of /desk (budget ${BUDGET_KB} KB)`);
if (kb > BUDGET_KB) process.exit(1);
