import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { binary } from '../__tests__/cluster/plane/binaries.ts';
import declaration from '../schemas/declaration.schema.json' with { type: 'json' };
import type { Job } from './measure.ts';

// What the schema of declarations asks for, as far as a policy would be written by hand.
const POLICY = `package main

principals := {"role", "user", "account"}
fields := principals | {"username", "groups", "reason", "expires"}

deny contains "this is no declaration" if {
  not input.kind in {"Cluster", "Access"}
}

deny contains "the version is another" if {
  input.apiVersion != "guestlist/v1"
}

deny contains "the name is none" if {
  not regex.match("^[0-9A-Za-z][0-9A-Za-z_-]*$", input.metadata.name)
}

deny contains "an Access names clusters" if {
  input.kind == "Access"
  count(input.spec.clusters) == 0
}

deny contains sprintf("grant %d names not exactly one principal", [index]) if {
  some index, grant in input.spec.grants
  count(object.keys(grant) & principals) != 1
}

deny contains sprintf("grant %d has no field %s", [index, field]) if {
  some index, grant in input.spec.grants
  some field in object.keys(grant) - fields
}

deny contains sprintf("the role of grant %d is none", [index]) if {
  some index, grant in input.spec.grants
  not regex.match("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[!-~]+$", object.get(grant, "role", "arn:aws:iam::123456789012:role/a"))
}

deny contains sprintf("the username of grant %d is none", [index]) if {
  some index, grant in input.spec.grants
  not regex.match("^[ -~]+$", object.get(grant, "username", "a"))
}

deny contains sprintf("a group of grant %d is none", [index]) if {
  some index, grant in input.spec.grants
  some group in object.get(grant, "groups", [])
  not regex.match("^[!-~]+$", group)
}
`;

const WRONG =
  'apiVersion: guestlist/v1\nkind: Access\nmetadata: {name: a}\nspec: {clusters: [prod], grants: [{groups: [view]}]}\n';

/**
 * What people check such files with where they have no Guestlist: kubeconform by the schema, conftest by a policy. Built
 * with Go into the machine's cache folder; where that cannot be, says so and gives none.
 *
 * @param scratch a folder for the schemas, the policy, and a wrong file that each must refuse
 */
export async function peersOf(scratch: string, folder: string): Promise<Job[]> {
  mkdirSync(scratch);
  const { $schema, $defs } = declaration;
  for (const kind of ['cluster', 'access']) {
    writeFileSync(join(scratch, `${kind}.json`), JSON.stringify({ $schema, $ref: `#/$defs/${kind}`, $defs }));
  }
  writeFileSync(join(scratch, 'policy.rego'), POLICY);
  writeFileSync(join(scratch, 'wrong.yaml'), WRONG);
  const argsOf = {
    kubeconform: (path: string) => ['-schema-location', join(scratch, '{{.ResourceKind}}.json'), path],
    conftest: (path: string) => ['test', '--policy', join(scratch, 'policy.rego'), path],
  };
  const jobs: Job[] = [];
  for (const name of ['kubeconform', 'conftest'] as const) {
    try {
      const command = await binary(name);
      const { status } = spawnSync(command, argsOf[name](join(scratch, 'wrong.yaml')));
      if (status !== 1) throw new Error(`it takes a wrong file for a right one (${status})`);
      jobs.push({ name: `${name}, the same files`, command, args: argsOf[name](folder), cwd: scratch, status: 0 });
    } catch (error) {
      process.stdout.write(`\nNot compared with ${name}: ${error instanceof Error ? error.message : error}\n`);
    }
  }
  return jobs;
}
