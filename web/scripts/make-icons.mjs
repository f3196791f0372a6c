// Draws the icons in public/icons from the mark, with a Chromium found in CHROMIUM (default: chromium).
// Run by hand when the mark changes: node scripts/make-icons.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PETROL = '#0a6170';
const PAPER = '#ffffff';
const BUBBLE = 'M16 3a13 13 0 1 1-7.6 23.55L3.6 28.4l1.7-4.9A13 13 0 0 1 16 3Z';
const HANDS = 'M16 9.5V16l4.2 3';

const mark = (ink, hands) =>
  `<path fill="${ink}" d="${BUBBLE}"/><path d="${HANDS}" fill="none" stroke="${hands}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>`;

/** `share` is the part of the tile the mark takes; a maskable icon may lose its outer tenth on every side. */
const tile = (share, radius) => {
  const scale = share;
  const offset = (32 - 32 * scale) / 2;
  return `<rect width="32" height="32" rx="${radius}" fill="${PETROL}"/><g transform="translate(${offset} ${offset}) scale(${scale})">${mark(PAPER, PETROL)}</g>`;
};

const icons = [
  { file: 'icon-192.png', size: 192, body: mark(PETROL, PAPER) },
  { file: 'icon-512.png', size: 512, body: mark(PETROL, PAPER) },
  { file: 'maskable-512.png', size: 512, body: tile(0.6, 0) },
  { file: 'apple-touch-180.png', size: 180, body: tile(0.68, 0) },
  // Android paints a badge by its shape alone: the hands are cut out of the bubble.
  {
    file: 'badge-192.png',
    size: 192,
    body: `<mask id="m" maskUnits="userSpaceOnUse" x="0" y="0" width="32" height="32"><rect width="32" height="32" fill="#fff"/><path d="${HANDS}" fill="none" stroke="#000" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></mask><path fill="#fff" mask="url(#m)" d="${BUBBLE}"/>`,
  },
];

const folder = mkdtempSync(join(tmpdir(), 'rapport-icons-'));
for (const { file, size, body } of icons) {
  const page = join(folder, 'icon.html');
  writeFileSync(
    page,
    `<!doctype html><style>html,body{margin:0;background:transparent}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${body}</svg>`,
  );
  execFileSync(
    process.env.CHROMIUM ?? 'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--default-background-color=00000000',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--window-size=${size},${size}`,
      `--screenshot=${resolve('public/icons', file)}`,
      `file://${page}`,
    ],
    { stdio: 'ignore' },
  );
}
rmSync(folder, { recursive: true, force: true });
