/** Cuts a text that is too long to show, at a whole character. */
export function clip(text: string, length = 200): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
}
