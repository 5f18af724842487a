import { openStore } from '../../src/store/openStore.ts';

const [, , dataDir = ''] = process.argv;
const store = await openStore(null, dataDir);
for (let count = 1; ; count++) {
  await store.set('entry', count);
  process.stdout.write(`${count}\n`);
}
