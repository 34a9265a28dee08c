/** Starts a control plane, prints its folder, and waits to be killed: the test that nothing stays behind runs it. */
import { dirname } from 'node:path';
import { startControlPlane } from './control-plane.ts';

const plane = await startControlPlane();
process.stdout.write(`${dirname(plane.kubeconfig)}\n`);
setInterval(() => {}, 60_000);
