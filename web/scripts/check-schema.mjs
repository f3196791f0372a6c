// Fails when src/api/schema.d.ts no longer says what docs/openapi.yaml says.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const file = 'src/api/schema.d.ts';
const before = readFileSync(file, 'utf8');
execFileSync('npm', ['run', '-s', 'generate'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (readFileSync(file, 'utf8') !== before) {
  console.error(`${file} was out of date with docs/openapi.yaml and is written anew; commit it.`);
  process.exit(1);
}
