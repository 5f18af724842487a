import { execSync } from 'node:child_process';

/** Builds what whole-process tests run, once before all tests, so that none runs stale code. */
export default function buildOnce(): void {
  execSync('npm run --silent build', { stdio: 'inherit' });
}
