/**
 * Whether what is printed is to have colours: NO_COLOR takes them away (https://no-color.org), FORCE_COLOR gives them
 * (as Node has it), else terminals have them and files have none.
 */
export function wantsColor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR } = env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTerminal || (FORCE_COLOR !== undefined && FORCE_COLOR !== '0');
}
