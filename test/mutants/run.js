/** Starts `npm run mutants` and its workers: the other files here are TypeScript, which Vite reads for Node 20. */
import { resolve } from 'node:path';
import { createViteServer } from 'vitest/node';

const [first, ...rest] = process.argv.slice(2);
const isWorker = first === 'worker';
const server = await createViteServer({
  root: resolve(import.meta.dirname, '../..'),
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, ws: false, hmr: false },
});
const module = await server.ssrLoadModule(isWorker ? '/test/mutants/worker.ts' : '/test/mutants/main.ts');
if (isWorker) await module.work();
else {
  process.exitCode = await module.main(first === undefined ? [] : [first, ...rest]);
  await server.close();
}
