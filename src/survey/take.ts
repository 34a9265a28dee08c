import { lowerCase } from '../awsauth/mapping.ts';
import { Failure } from '../failure.ts';
import { eachOf } from '../parallel.ts';
import { type Identity, isPrincipal, parseIdentityArn } from '../principal/principal.ts';
import { rbacOf } from './rbac.ts';
import type { NotKnown, Survey } from './survey.ts';
import type { AwsSurveyor, Surveyor } from './surveyor.ts';

/** What has not been answered by then is not known. */
const DEADLINE_MS = 15_000;

/** So many principals are asked for at most, and so many at once: IAM is one for a whole account, and throttles. */
const MOST_ASKED = 50;
const AT_ONCE = 10;

/** What is asked about, with where a deadline comes from. */
export interface Asked {
  /** Roles and users, those first whose answer matters most. */
  readonly identities: readonly Identity[];
  readonly deadlineMs?: number;
}

/** A part of a survey: what was found out, as far as it was, and what was not. */
interface Part<Found> {
  readonly found: Found | undefined;
  readonly notKnown: readonly NotKnown[];
}

/** Asks everything side by side. Never throws a Failure: what cannot be asked is not known. */
export async function takeSurvey(
  { rbac, aws }: Surveyor,
  { identities, deadlineMs = DEADLINE_MS }: Asked,
): Promise<Survey> {
  const [groups, entries, people] = await Promise.all([
    known(deadlineMs, groupsNotKnown, async () => rbacOf(await rbac())),
    aws === undefined ? undefined : known(deadlineMs, entriesNotKnown, () => accessEntriesBy(aws)),
    aws === undefined ? undefined : missingAmong(identities, aws, deadlineMs),
  ]);
  return {
    rbac: groups.found,
    accessEntries: entries?.found,
    missing: people?.found ?? new Map(),
    ignoresAwsAuth: aws?.ignoresAwsAuth ?? false,
    notKnown: [groups, entries, people].flatMap((part) => part?.notKnown ?? []),
  };
}

const groupsNotKnown: Omit<NotKnown, 'why'> = {
  what: 'what groups can do',
  remedy:
    'Let whoever signs in list roles, clusterroles, rolebindings and clusterrolebindings, as examples/rbac-survey.yaml does.',
};
const entriesNotKnown: Omit<NotKnown, 'why'> = {
  what: 'who has an EKS access entry',
  remedy: 'Let whoever signs in do eks:ListAccessEntries on the cluster.',
};

async function accessEntriesBy(aws: AwsSurveyor): Promise<ReadonlySet<string>> {
  const arns = await aws.accessEntries();
  // An access entry may name a role with its path: EKS user guide, "Create access entries".
  const seen = arns.map((arn) => {
    const identity = parseIdentityArn(arn);
    return lowerCase(isPrincipal(identity) ? identity.effectiveArn : arn);
  });
  return new Set(seen);
}

/** Roles and users are asked for by actions of their own: who may ask for the one may not be allowed the other. */
async function missingAmong(
  identities: readonly Identity[],
  aws: AwsSurveyor,
  deadlineMs: number,
): Promise<Part<Survey['missing']>> {
  const own = distinct(identities.filter(({ account }) => account === aws.account));
  const others = distinct(identities.filter(({ account }) => account !== aws.account)).length;
  const asked = own.slice(0, MOST_ASKED);
  const missing = new Map<string, string>();
  const lanes = await Promise.all(
    (['role', 'user'] as const).map((kind) =>
      known(deadlineMs, peopleNotKnown[kind], async () => {
        const ofKind = asked.filter((identity) => identity.kind === kind);
        await eachOf(ofKind, AT_ONCE, async (identity) => {
          const lack = await aws.lackOf(identity);
          if (lack !== undefined) missing.set(identity.arn, lack);
        });
      }),
    ),
  );
  return {
    found: missing,
    notKnown: [
      ...lanes.flatMap(({ notKnown }) => notKnown),
      ...(own.length > asked.length ? [tooMany(own.length)] : []),
      ...(others === 0 ? [] : [elsewhere(others, aws.account)]),
    ],
  };
}

const peopleNotKnown: Readonly<Record<Identity['kind'], Omit<NotKnown, 'why'>>> = {
  role: {
    what: 'which of the roles exist',
    remedy: 'Let whoever signs in do iam:GetRole on the roles of its account.',
  },
  user: {
    what: 'which of the users exist',
    remedy: 'Let whoever signs in do iam:GetUser on the users of its account.',
  },
};

function tooMany(count: number): NotKnown {
  return {
    what: `which of ${count - MOST_ASKED} roles and users exist`,
    why: `IAM is asked for ${MOST_ASKED} of them at a time, those first that aws-auth does not name yet, and there are ${count}.`,
    remedy: 'Nothing is to be done: each is asked for in the plan that adds it.',
  };
}

function elsewhere(count: number, account: string): NotKnown {
  return {
    what: count === 1 ? 'whether one role or user exists' : `which of ${count} roles and users exist`,
    why: `Of other accounts than the cluster's own, ${account}, IAM does not tell.`,
    remedy: 'Look for them there.',
  };
}

function distinct(identities: readonly Identity[]): Identity[] {
  return [...new Map(identities.map((identity) => [identity.arn, identity])).values()];
}

/** What a question finds, in good time; or that it is not known, and why. */
async function known<Found>(
  deadlineMs: number,
  unknown: Omit<NotKnown, 'why'>,
  question: () => Promise<Found>,
): Promise<Part<Found>> {
  try {
    return { found: await within(deadlineMs, question()), notKnown: [] };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { found: undefined, notKnown: [{ ...unknown, why: error.message }] };
  }
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Failure('aws', `No answer came in ${milliseconds / 1000} seconds.`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
