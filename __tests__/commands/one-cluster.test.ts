import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Ended, guestlist } from '../command-line.ts';
import { accessYaml, clusterYaml } from '../declare.ts';
import { makeWorkspace, type Workspace } from '../report/workspace.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

const none = ({ write }: Workspace) => write('access/prod.yaml', '# nobody\n');
const two = ({ write }: Workspace) => write('access/stage.yaml', clusterYaml('', 'stage'));
const wrong = ({ write }: Workspace) => write('access/team.yaml', accessYaml('- role: nonsense\n'));

test.each<[string, (workspace: Workspace) => void, readonly string[], string]>([
  [
    'no cluster is declared',
    none,
    ['history'],
    'No cluster is declared in access, and guestlist history is about one.\n  Declare it with kind: Cluster.\n',
  ],
  [
    'no cluster is declared, and there are other ways to an aws-auth',
    none,
    ['owners'],
    'guestlist owners is about one.\n  Declare it with kind: Cluster; or name a saved ConfigMap or a kubeconfig.\n',
  ],
  [
    'two clusters are',
    two,
    ['rollback'],
    '2 clusters are declared (prod, stage), and guestlist rollback is about one.\n  Choose one with --cluster NAME.\n',
  ],
  [
    'two clusters are, and the command takes the name alone',
    two,
    ['iam'],
    '2 clusters are declared (prod, stage), and guestlist iam is about one.\n  Choose one: guestlist iam NAME.\n',
  ],
  [
    'the declarations have errors',
    wrong,
    ['doctor', 'prod'],
    'There are errors in access, so it does not tell how to reach a cluster.\n  Run guestlist lint, and mend them.\n',
  ],
])('where %s, it is said what to do', async (_name, prepare, args, said) => {
  prepare(workspace);
  const ended: Ended = await guestlist(workspace.root, args);
  expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(said) });
});
