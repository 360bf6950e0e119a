#!/usr/bin/env node
/** Launcher: answers `--version` at once, hands everything else to the compiled program. */
import { readFileSync } from 'node:fs';
import module from 'node:module';

const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else {
  module.enableCompileCache?.();
  const { start } = await import('../dist/cli/start.js');
  await start(argv);
}
