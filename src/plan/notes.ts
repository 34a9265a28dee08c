import { type Fate, fatesOf } from '../awsauth/fate.ts';
import { lowerCase, matchKey, principalText, type Section, sections } from '../awsauth/mapping.ts';
import type { Reading } from '../awsauth/read.ts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { isPrincipal } from '../principal/principal.ts';
import type { LiveNote } from './plan.ts';

/** What a reader of a plan should know of the live entries: those without the effect that they seem to have. */
export function notesOf(reading: Reading, cluster: ClusterDeclaration): LiveNote[] {
  const creator = cluster.creator?.identity;
  const creatorArn = creator !== undefined && isPrincipal(creator) ? lowerCase(creator.effectiveArn) : undefined;
  const notes = fatesOf(reading).flatMap(({ place: { section, line }, entry: { mapping, lost }, fate }) => {
    const messages = lost.map((reason) => `The entry has no full effect: ${reason}.`);
    if (matchKey(mapping) === creatorArn) messages.push(CREATOR_MAPPED);
    if (lost.length === 0) messages.push(...fateNotes(`The entry for ${principalText(mapping)}`, section, fate));
    return messages.map((message) => ({ section, line, message }));
  });
  const unread = sections.flatMap((section) => {
    const { unreadFrom: line } = reading[section];
    return line === undefined ? [] : [{ section, line, message: UNREAD }];
  });
  return [...notes, ...unread];
}

const UNREAD =
  'Nothing from here on is read: the YAML document ends above, by its indentation or by a document marker.';

const CREATOR_MAPPED =
  "The cluster's creator is mapped here, in place of its own system:masters: a wrong edit of this entry locks everybody out.";

function fateNotes(entry: string, section: Section, fate: Fate): string[] {
  switch (fate.kind) {
    case 'effective':
      return [];
    case 'dead':
      return [`${entry} has no effect: ${fate.why}.`];
    case 'uncertain':
      return [`${entry} is not sure to have its effect: ${fate.why}.`];
    case 'shadowed': {
      const where = fate.by.section === section ? '' : ` of ${fate.by.section}`;
      return [`${entry} has no effect: the one at line ${fate.by.line}${where} wins.`];
    }
  }
}
