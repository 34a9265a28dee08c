import { at, textAt } from '../plain-data.ts';
import type { Process } from '../policy/facts.ts';
import { type Asked, malformed, type Rest } from './rest.ts';

/**
 * What policies ask about a pull request, as GitHub has it now. An approval counts where it is of the pull request's last
 * commit, is its giver's last word, and its giver is a person other than the author who may write to the repository: in a
 * public one everybody may approve.
 *
 * @throws Failure `github` where GitHub does not tell
 */
export async function processOf(rest: Rest, number: number, now: Date): Promise<Process> {
  const asked: Asked = { what: `pull request ${number}`, permission: 'pull-requests: read' };
  const pull = await rest.get(`pulls/${number}`, asked);
  const author = textAt(pull, 'user', 'login');
  const head = textAt(pull, 'head', 'sha');
  const labels = at(pull, 'labels');
  if (author === undefined || head === undefined || !Array.isArray(labels)) throw malformed(asked);
  const reviews = await rest.list(`pulls/${number}/reviews`, { ...asked, what: `the reviews of ${asked.what}` });
  const approvers: string[] = [];
  for (const login of approving(reviews, head)) {
    if (login.toLowerCase() !== author.toLowerCase() && (await mayWrite(rest, login))) approvers.push(login);
  }
  return { author, approvers, labels: labels.flatMap((label) => textAt(label, 'name') ?? []), now };
}

/** Those whose last word is an approval of a commit. A comment takes no word back, as GitHub itself has it. */
function approving(reviews: readonly unknown[], commit: string): readonly string[] {
  const words = new Map<string, boolean>();
  // GitHub gives reviews in the order in which they were made.
  for (const review of reviews) {
    const login = textAt(review, 'user', 'login');
    const state = textAt(review, 'state');
    if (login === undefined || at(review, 'user', 'type') !== 'User') continue;
    if (state === 'COMMENTED' || state === 'PENDING') continue;
    words.set(login, state === 'APPROVED' && textAt(review, 'commit_id') === commit);
  }
  return [...words].filter(([, approves]) => approves).map(([login]) => login);
}

async function mayWrite(rest: Rest, login: string): Promise<boolean> {
  const asked: Asked = { what: `what ${login} may do`, permission: 'contents: read' };
  const answer = await rest.get(`collaborators/${encodeURIComponent(login)}/permission`, asked);
  const permission = textAt(answer, 'permission');
  if (permission === undefined) throw malformed(asked);
  return permission === 'admin' || permission === 'write';
}
