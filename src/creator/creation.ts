import { at, textAt } from '../plain-data.ts';

/** Who a cluster was created by, as far as EKS cares: it compares the ARN, and never asks who assumed the role. */
export type Maker =
  | { readonly kind: 'role' | 'user'; readonly arn: string }
  /** The account's root user: nothing that a Cluster may name. */
  | { readonly kind: 'root'; readonly account: string }
  /** What CloudTrail calls it, where it is none of these. */
  | { readonly kind: 'other'; readonly type: string; readonly arn: string };

/** How a cluster came to be, by a record of CloudTrail. */
export interface Creation {
  readonly maker: Maker;
  /** The session, where a role made it: who stood behind the role may be told by its name. */
  readonly session: string | undefined;
  /** When, as CloudTrail has it: ISO 8601 in UTC. */
  readonly at: string;
  /** The service of AWS that asked on the maker's behalf, such as `cloudformation.amazonaws.com`. */
  readonly through: string | undefined;
  /** The program that asked. */
  readonly userAgent: string;
  readonly eventId: string;
  /** Whether EKS let the maker in as an admin, as it does unless told otherwise when the cluster is made. */
  readonly isAdmin: boolean;
}

/**
 * Reads a record of CloudTrail (userIdentity element, CloudTrail user guide) as the creation of a cluster.
 *
 * @param text the record as JSON; anything at all may be in it
 * @returns undefined where it is not one, is of another cluster, or came to nothing
 */
export function creationOf(text: string, eksName: string): Creation | undefined {
  const record = parsed(text);
  // ECS, Redshift and others have a CreateCluster too.
  if (textAt(record, 'eventSource') !== 'eks.amazonaws.com' || textAt(record, 'eventName') !== 'CreateCluster')
    return undefined;
  if (textAt(record, 'requestParameters', 'name') !== eksName || at(record, 'errorCode') !== undefined)
    return undefined;
  const identity = at(record, 'userIdentity');
  return {
    maker: makerOf(identity),
    session: sessionOf(identity),
    at: textAt(record, 'eventTime') ?? '',
    through: textAt(identity, 'invokedBy'),
    userAgent: textAt(record, 'userAgent') ?? '',
    eventId: textAt(record, 'eventID') ?? '',
    isAdmin: at(record, 'requestParameters', 'accessConfig', 'bootstrapClusterCreatorAdminPermissions') !== false,
  };
}

/** The issuer of a session is the role itself, path and all; the session's own ARN has no path. */
function makerOf(identity: unknown): Maker {
  const type = textAt(identity, 'type') ?? 'unknown';
  const arn = textAt(identity, 'arn') ?? '';
  if (type === 'IAMUser') return { kind: 'user', arn };
  if (type === 'Root') return { kind: 'root', account: textAt(identity, 'accountId') ?? '' };
  const role = textAt(identity, 'sessionContext', 'sessionIssuer', 'arn');
  if (type === 'AssumedRole' && role !== undefined) return { kind: 'role', arn: role };
  return { kind: 'other', type, arn };
}

/** `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION` */
function sessionOf(identity: unknown): string | undefined {
  if (textAt(identity, 'type') !== 'AssumedRole') return undefined;
  return textAt(identity, 'arn')?.split('/').slice(2).join('/') || undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
