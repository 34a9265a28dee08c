import { join } from 'node:path';
import { binary } from './binaries.ts';
import { type Supervised, supervise } from './supervised.ts';
import { until } from './wait.ts';

/** A running etcd. */
export interface Etcd {
  readonly url: string;
  readonly process: Supervised;
}

/** Starts etcd with its data in the folder, and waits until it is healthy. */
export async function startEtcd(folder: string, ports: { client: number; peer: number }): Promise<Etcd> {
  const url = `http://127.0.0.1:${ports.client}`;
  const peer = `http://127.0.0.1:${ports.peer}`;
  const command = [
    await binary('etcd'),
    '--name=guestlist',
    `--data-dir=${join(folder, 'etcd')}`,
    `--listen-client-urls=${url}`,
    `--advertise-client-urls=${url}`,
    `--listen-peer-urls=${peer}`,
    `--initial-advertise-peer-urls=${peer}`,
    `--initial-cluster=guestlist=${peer}`,
    // The data need not outlive the test.
    '--unsafe-no-fsync',
    '--log-level=warn',
  ];
  const process = supervise('etcd', command, { log: join(folder, 'etcd.log') });
  await until('etcd to be healthy', 30, async () => {
    if (process.hasEnded) throw new Error(`etcd ended:\n${process.output()}`);
    const response = await fetch(`${url}/health`).catch(() => undefined);
    await response?.body?.cancel();
    return response?.ok === true ? true : undefined;
  });
  return { url, process };
}
