import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { constants, readdirSync, readFileSync } from 'node:fs';
import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { withLock } from './lock.ts';

/** The programs that the cluster tests run. */
export const BINARIES = [
  'etcd',
  'kube-apiserver',
  'aws-iam-authenticator',
  'aws-auth-oracle',
  'act',
  'actionlint',
  'hclfmt',
] as const;

/** The programs that npm run bench measures Guestlist against; nothing else needs them. */
export const PEERS = ['kubeconform', 'conftest'] as const;

/** One of those programs. */
export type BinaryName = (typeof BINARIES)[number] | (typeof PEERS)[number];

/** Where a binary was found, or that it had to be built. */
export interface Binary {
  readonly name: BinaryName;
  readonly path: string;
  readonly origin: 'KUBEBUILDER_ASSETS' | 'cache' | 'built';
}

interface Recipe {
  readonly version: string;
  /** Package path, built in the folder of a module here, or installed as it stands from the module proxy. */
  readonly package: string;
  readonly from: { readonly module: string } | 'proxy';
  readonly ldflags: string;
}

const MODULE = join(import.meta.dirname, '..', 'go');
const ORACLE = join(MODULE, 'oracle');
const KUBERNETES = requiredVersion('k8s.io/kubernetes');
const SMALL = '-s -w';

// Kubernetes takes its own version from the linker: unstamped, /version says v0.0.0-master.
const STAMP = `-X k8s.io/component-base/version.gitVersion=${KUBERNETES}`;

const RECIPES: Readonly<Record<BinaryName, Recipe>> = {
  etcd: {
    version: requiredVersion('go.etcd.io/etcd/server/v3'),
    package: 'go.etcd.io/etcd/server/v3',
    from: { module: MODULE },
    ldflags: SMALL,
  },
  'kube-apiserver': {
    version: KUBERNETES,
    package: 'k8s.io/kubernetes/cmd/kube-apiserver',
    from: { module: MODULE },
    ldflags: `${SMALL} ${STAMP}`,
  },
  'aws-iam-authenticator': {
    version: 'v0.6.13',
    package: 'sigs.k8s.io/aws-iam-authenticator/cmd/aws-iam-authenticator',
    from: 'proxy',
    ldflags: SMALL,
  },
  'aws-auth-oracle': { version: sourceVersion(ORACLE), package: '.', from: { module: ORACLE }, ldflags: SMALL },
  act: { version: 'v0.2.89', package: 'github.com/nektos/act', from: 'proxy', ldflags: SMALL },
  actionlint: {
    version: 'v1.7.12',
    package: 'github.com/rhysd/actionlint/cmd/actionlint',
    from: 'proxy',
    ldflags: SMALL,
  },
  hclfmt: { version: 'v2.24.0', package: 'github.com/hashicorp/hcl/v2/cmd/hclfmt', from: 'proxy', ldflags: SMALL },
  kubeconform: {
    version: 'v0.8.0',
    package: 'github.com/yannh/kubeconform/cmd/kubeconform',
    from: 'proxy',
    ldflags: SMALL,
  },
  conftest: { version: 'v0.71.1', package: 'github.com/open-policy-agent/conftest', from: 'proxy', ldflags: SMALL },
};

const underWay = new Map<BinaryName, Promise<Binary>>();

/**
 * The path of a binary: from the folder that KUBEBUILDER_ASSETS names (the convention of envtest), else from the
 * cache, else built into the cache from the Go module proxy. The first build of all takes about four minutes on two cores.
 */
export async function binary(name: BinaryName): Promise<string> {
  return (await locate(name)).path;
}

/** Like {@link binary}, and says where it came from. */
export function locate(name: BinaryName): Promise<Binary> {
  const known = underWay.get(name);
  if (known !== undefined) return known;
  const found = find(name);
  underWay.set(name, found);
  found.catch(() => underWay.delete(name));
  return found;
}

async function find(name: BinaryName): Promise<Binary> {
  const assets = process.env['KUBEBUILDER_ASSETS'];
  if (assets !== undefined && assets !== '') {
    const path = join(assets, name);
    if (await isExecutable(path)) return { name, path, origin: 'KUBEBUILDER_ASSETS' };
  }
  const folder = join(cacheFolder(), RECIPES[name].version);
  const path = join(folder, name);
  if (await isExecutable(path)) return { name, path, origin: 'cache' };
  await mkdir(folder, { recursive: true });
  return withLock(`${path}.lock`, async () => {
    if (await isExecutable(path)) return { name, path, origin: 'cache' };
    await build(name, path);
    return { name, path, origin: 'built' };
  });
}

async function build(name: BinaryName, path: string): Promise<void> {
  const recipe = RECIPES[name];
  process.stderr.write(`building ${name} ${recipe.version}, once (minutes when Go's cache is cold)\n`);
  const started = Date.now();
  // Beside the goal, so that the rename stays on one file system and nobody ever sees half a binary.
  const scratch = await mkdtemp(`${path}.building-`);
  try {
    const flags = ['-trimpath', '-ldflags', recipe.ldflags];
    if (recipe.from !== 'proxy') {
      await go(['build', '-mod=readonly', ...flags, '-o', join(scratch, name), recipe.package], recipe.from.module);
    } else {
      // GOFLAGS is emptied: a -mod of the caller's would make `go install pkg@version` fail.
      const environment = { GOBIN: scratch, GOFLAGS: '' };
      await go(['install', ...flags, `${recipe.package}@${recipe.version}`], scratch, environment);
    }
    await rename(join(scratch, name), path);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stderr.write(`built ${name} ${recipe.version} in ${seconds} s\n`);
}

function go(args: readonly string[], cwd: string, extra: Readonly<Record<string, string>> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    // Static, so that a binary from a cache runs on any Linux; only from a module proxy, never from a repository.
    const env = { ...process.env, CGO_ENABLED: '0', GOPROXY: moduleProxy(), ...extra };
    const child = spawn('go', args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors = (errors + text).slice(-4000);
    });
    child.on('error', (cause: NodeJS.ErrnoException) => {
      const missing = cause.code === 'ENOENT';
      const hint = 'install Go 1.25 or newer, or put the binaries in a folder that KUBEBUILDER_ASSETS names';
      reject(
        new Error(
          missing ? `the cluster tests build their control plane with Go, and there is no Go: ${hint}` : String(cause),
          { cause },
        ),
      );
    });
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`go ${args.join(' ')} failed (${code}):\n${errors}`));
    });
  });
}

function moduleProxy(): string {
  const chosen = (process.env['GOPROXY'] ?? '').split(/[,|]/).filter((part) => part !== '' && part !== 'direct');
  return chosen.length > 0 ? chosen.join(',') : 'https://proxy.golang.org';
}

function requiredVersion(module: string): string {
  const text = readFileSync(join(MODULE, 'go.mod'), 'utf8');
  const line = text.split('\n').find((candidate) => candidate.trim().startsWith(`${module} v`));
  const version = line?.trim().split(' ')[1];
  if (version === undefined) throw new Error(`go.mod does not require ${module}`);
  return version;
}

/** The version of a program of our own: a hash of its source, so that a change builds it anew. */
function sourceVersion(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return `source-${hash.digest('hex').slice(0, 12)}`;
}

/** Where programs are kept that are built or installed once. */
export function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME'];
  return join(base !== undefined && base !== '' ? base : join(homedir(), '.cache'), 'guestlist', 'bin');
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
