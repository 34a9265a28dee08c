import type { ConfigMap } from '../awsauth/configmap.ts';
import { fatesOf } from '../awsauth/fate.ts';
import { read } from '../awsauth/read.ts';
import { type Inspection, inspect } from '../inspect/inspection.ts';
import { type Identity, isPrincipal, parseIdentityArn } from '../principal/principal.ts';
import type { Survey } from '../survey/survey.ts';
import { takeSurvey } from '../survey/take.ts';
import { STANDARD_INPUT, standardInput } from '../target/standard-input.ts';
import { type Opened, openOne } from './one-cluster.ts';
import type { CommandOptions, Edges } from './options.ts';

/** What inspect needs from the world: what is piped in besides, which is read where the file is called `-`. */
export interface InspectEdges extends Edges {
  readonly standardInput: AsyncIterable<Uint8Array>;
}

/**
 * Looks at one live aws-auth, at what surrounds it, and at what it says of one principal where one is named. A file and an
 * API server need no declarations; a cluster that is reached through AWS needs its own.
 *
 * @throws Failure where there is no way in, or more than one aws-auth is meant
 */
export async function inspectCommand(
  options: CommandOptions,
  principal: string | undefined,
  edges: InspectEdges,
): Promise<Inspection> {
  const opened = await open(options, edges);
  const { target, severities } = opened;
  const live = await target.read();
  const survey = await surveyed(opened, live, edges);
  const sectionLines = target.sectionLines?.() ?? new Map();
  return inspect({ target: target.words, live, sectionLines, survey, severities }, principal);
}

async function open(options: CommandOptions, edges: InspectEdges): Promise<Opened> {
  const { target } = options;
  if (target.kind === 'file' && target.path === STANDARD_INPUT)
    return { target: standardInput(edges.standardInput), severities: new Map() };
  return openOne(options, 'inspect', edges);
}

async function surveyed(
  { surveyor }: Opened,
  live: ConfigMap | undefined,
  { progress }: InspectEdges,
): Promise<Survey | undefined> {
  if (surveyor === undefined) return undefined;
  progress('Surveying what surrounds aws-auth');
  return takeSurvey(surveyor, { identities: identitiesIn(live) });
}

function identitiesIn(live: ConfigMap | undefined): Identity[] {
  return fatesOf(read(live)).flatMap(({ entry: { mapping }, fate }) => {
    if (mapping.section === 'mapAccounts' || fate.kind !== 'effective') return [];
    const identity = parseIdentityArn(mapping.arn);
    return isPrincipal(identity) ? [identity] : [];
  });
}
