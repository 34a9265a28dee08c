import type { Comment, Comments } from './comments.ts';
import { hasMarker } from './marker.ts';

/** What is to stand in the comment. */
export interface Wanted {
  readonly marker: string;
  /** Gives what is to stand below the marker, where this is what the comment says now. */
  readonly body: (before: string | undefined) => string;
  /** Whether to make a comment where there is none yet; one that is there is always brought up to date. */
  readonly create: boolean;
}

/** What became of it. */
export type Posted =
  | { readonly done: 'created' | 'updated' | 'unchanged'; readonly url: string }
  | { readonly done: 'nothing' };

/** Whom a job's own GITHUB_TOKEN acts for. People's logins cannot hold brackets. */
const ACTIONS_BOT = 'github-actions[bot]';

/**
 * Makes one comment on a pull request say what is wanted: ours is brought up to date, else one is made. Ours is the
 * oldest that begins with the marker and that our token wrote; a marker alone proves nothing, since anybody can write
 * one. Further ones of ours, left by two runs at once, are removed.
 */
export async function postComment(comments: Comments, token: string, wanted: Wanted): Promise<Posted> {
  const [oldest, ...further] = await ownComments(comments, token, (text) => hasMarker(text, wanted.marker));
  const body = `${wanted.marker}\n${wanted.body(oldest?.body)}`;
  if (oldest === undefined) {
    if (!wanted.create) return { done: 'nothing' };
    return { done: 'created', url: (await comments.create(body)).url };
  }
  const posted = await bringUpToDate(oldest, body, comments);
  for (const { id } of further) await comments.remove(id);
  return posted;
}

/** The comments that our token wrote, of those whose text is wanted, oldest first. Whoever else wrote one is passed over. */
export async function ownComments(
  comments: Comments,
  token: string,
  isWanted: (body: string) => boolean,
): Promise<readonly Comment[]> {
  const wanted = (await comments.list()).filter(({ body }) => isWanted(body));
  return ownAmong(wanted, comments, token);
}

async function bringUpToDate(comment: Comment, body: string, comments: Comments): Promise<Posted> {
  if (sameText(comment.body, body)) return { done: 'unchanged', url: comment.url };
  return { done: 'updated', url: (await comments.update(comment.id, body)).url };
}

/**
 * Those that our token wrote. GitHub is asked whose it is, and not told by its form: a job's own token and that of an app look
 * alike, and a branch's workflow can write as the former.
 */
async function ownAmong(marked: readonly Comment[], comments: Comments, token: string): Promise<readonly Comment[]> {
  const isInstallation = token.startsWith('ghs_');
  // A token of an app, or of a job, never writes as a person.
  if (!marked.some(({ byBot }) => byBot || !isInstallation)) return [];
  const said = await comments.whoami();
  // GraphQL leaves the brackets out of some logins of apps.
  const login = said !== undefined && isInstallation && !said.endsWith('[bot]') ? `${said}[bot]` : said;
  const ours = (login ?? ACTIONS_BOT).toLowerCase();
  return marked.filter(({ author }) => author.toLowerCase() === ours);
}

/** GitHub may give line breaks back in another form. */
function sameText(a: string, b: string): boolean {
  const normal = (text: string) => text.replaceAll('\r\n', '\n').trim();
  return normal(a) === normal(b);
}
