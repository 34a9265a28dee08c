/** Where the page of a rule can be read. */
export function rulePage(id: string): string {
  return `https://github.com/OWNER/guestlist/blob/v1/docs/rules/${id}.md`;
}
