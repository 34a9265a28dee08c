import type { CreatorResult } from '../../commands/creator.ts';
import { Failure } from '../../failure.ts';
import { type FailureJson, failureJson } from '../failure.ts';

/** Who created a cluster, as the JSON document has it. Every field is there; what is not known is null. */
export interface CreatorJson {
  readonly cluster: string;
  readonly region: string;
  readonly account: string;
  readonly caller: string;
  readonly records: number;
  readonly creator: {
    readonly kind: 'role' | 'user' | 'root' | 'other';
    readonly arn: string | null;
    readonly session: string | null;
    readonly at: string;
    readonly through: string | null;
    readonly userAgent: string;
    readonly eventId: string;
    readonly isAdmin: boolean;
  } | null;
  readonly origin: {
    readonly createdAt: string | null;
    readonly tags: Readonly<Record<string, string>>;
    readonly failure: FailureJson | null;
  } | null;
}

/** Who created a cluster, as the JSON document has it. */
export function creatorJson({ creation, origin, ...result }: CreatorResult): CreatorJson {
  const { cluster, region, account, caller, records } = result;
  return { cluster, region, account, caller, records, creator: madeJson(creation), origin: originJson(origin) };
}

function madeJson(creation: CreatorResult['creation']): CreatorJson['creator'] {
  if (creation === undefined) return null;
  const { maker, session, at, through, userAgent, eventId, isAdmin } = creation;
  return {
    kind: maker.kind,
    arn: 'arn' in maker ? maker.arn : null,
    session: session ?? null,
    at,
    through: through ?? null,
    userAgent,
    eventId,
    isAdmin,
  };
}

function originJson(origin: CreatorResult['origin']): CreatorJson['origin'] {
  if (origin === undefined) return null;
  if (origin instanceof Failure) return { createdAt: null, tags: {}, failure: failureJson(origin) };
  return { createdAt: origin.createdAt?.toISOString() ?? null, tags: origin.tags, failure: null };
}
