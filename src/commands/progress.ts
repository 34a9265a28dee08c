import type { World } from '../world.ts';

/** The world of one cluster: every step is said with the cluster's name and the seconds since it was begun with. */
export function stepping<Edges extends Pick<World, 'now' | 'progress'>>(cluster: string, edges: Edges): Edges {
  const began = edges.now().getTime();
  return {
    ...edges,
    progress: (line: string) => {
      const seconds = Math.round((edges.now().getTime() - began) / 1000);
      edges.progress(`${cluster}  ${seconds} s  ${line}`);
    },
  };
}
