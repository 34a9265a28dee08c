import { Failure } from '../../src/failure.ts';
import type { Purpose } from '../../src/verify/evidence.ts';
import type { Company, Guest } from '../../src/verify/guest.ts';
import type { World } from '../../src/world.ts';
import { roleArn } from '../report/live.ts';
import { type Answer, ScriptedApi, silent } from './scripted-api.ts';

/** Somebody who signs in as a role, and gets these answers one after the other. */
export function guest(
  name: string,
  purpose: Purpose,
  ...answers: readonly Answer[]
): Guest & { readonly api: ScriptedApi } {
  const api = new ScriptedApi(...answers);
  const caller = { canonicalArn: roleArn(name), account: '123456789012', sessionName: 'run@7', accessKeyId: 'ASIA1' };
  return { principal: roleArn(name), purpose, api, open: async () => ({ caller, api }) };
}

/** Somebody whose role cannot be assumed. */
export function locked(name: string, purpose: Purpose): Guest {
  const failure = new Failure('sign-in', `sts:AssumeRole of role/${name} failed: AccessDenied.`);
  return { principal: roleArn(name), purpose, open: () => Promise.reject(failure) };
}

/** Those who knock whatever changes, with nobody to invite and a writer who is told nothing, unless given otherwise. */
export function companyOf(guests: readonly Guest[], given: Partial<Company> = {}): Company {
  const locked = new Failure('sign-in', 'sts:AssumeRole was refused.');
  return { identities: [], guests, invite: () => () => Promise.reject(locked), writer: silent, ...given };
}

/** A clock that only waiting moves, and what was waited and said. */
export function makeWorld(random = 0.5): World & { readonly waits: number[]; readonly said: string[] } {
  let time = Date.parse('2026-11-24T12:00:00Z');
  const waits: number[] = [];
  const said: string[] = [];
  return {
    waits,
    said,
    now: () => new Date(time),
    random: () => random,
    progress: (line) => said.push(line),
    interrupted: new AbortController().signal,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
    },
  };
}
