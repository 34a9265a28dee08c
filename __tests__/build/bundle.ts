import { fileURLToPath } from 'node:url';
import { type OutputChunk, type OutputOptions, type RolldownOptions, rolldown } from 'rolldown';

/** A module as far as its code is in a bundle. */
export interface BundledModule {
  /** Its path in the project. */
  readonly path: string;
  readonly code: string;
  readonly exports: readonly string[];
}

/** A bundle, made in memory. */
export interface Bundle {
  readonly modules: readonly BundledModule[];
  /** Every module that was read for it, whether or not any of its code is left. */
  readonly ids: readonly string[];
  /** Its files besides code, by name. */
  readonly assets: Readonly<Record<string, string>>;
}

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Makes a bundle as the build does, and writes nothing. */
export async function bundleOf(
  config: Omit<RolldownOptions, 'output'> & { readonly output: OutputOptions },
): Promise<Bundle> {
  const build = await rolldown({ ...config, cwd: project });
  try {
    const { output } = await build.generate(config.output);
    const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
    const modules = chunks.flatMap((chunk) =>
      Object.entries(chunk.modules).flatMap(([id, { code, renderedExports }]) =>
        code === null || code === '' ? [] : [{ path: id.replace(project, ''), code, exports: renderedExports }],
      ),
    );
    const assets = output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, String(file.source)]] : []));
    return { modules, ids: chunks.flatMap(({ moduleIds }) => moduleIds), assets: Object.fromEntries(assets) };
  } finally {
    await build.close();
  }
}
