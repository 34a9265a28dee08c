/** The address where a line of a file can be read. */
export type LinkTo = (file: string, line: number) => string;

/** Where files of a commit are shown. */
export interface Browsable {
  /** Such as `https://github.com`. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly commit: string;
  /** The folder that paths are relative to, from the top of the repository; empty where it is the top. */
  readonly folder: string;
}

/** Links to the lines of files at one commit, as GitHub addresses them. */
export function linkTo({ serverUrl, repository, commit, folder }: Browsable): LinkTo {
  const base = `${serverUrl}/${repository}/blob/${commit}`;
  return (file, line) =>
    `${base}/${[...folder.split('/'), ...file.split('/')].filter(Boolean).map(segment).join('/')}#L${line}`;
}

// encodeURIComponent leaves these alone, and Markdown reads some of them.
function segment(text: string): string {
  // A lone surrogate cannot be encoded.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*~]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Links for a command line that runs in GitHub Actions; undefined elsewhere.
 *
 * @param folder the folder that paths are relative to, from the top of the repository; empty where it is the top
 */
export function linkFromEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): LinkTo | undefined {
  const { GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  if (!serverUrl || !repository || !commit) return undefined;
  return linkTo({ serverUrl, repository, commit, folder });
}
