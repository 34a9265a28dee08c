/** One page of a list, and the Link header that leads to the others. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly link: string | undefined;
}

/** Cuts a list as GitHub does: 30 a page unless asked for more, 100 at most. `url` is the list's own, without a query. */
export function pageOf<T>(all: readonly T[], query: URLSearchParams, url: string): Page<T> {
  const size = Math.min(Math.max(Number(query.get('per_page') ?? 30), 1), 100);
  const page = Math.max(Number(query.get('page') ?? 1), 1);
  const last = Math.max(Math.ceil(all.length / size), 1);
  const to = (number: number, relation: string): string => {
    const next = new URLSearchParams(query);
    next.set('page', String(number));
    return `<${url}?${next}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ];
  return {
    items: all.slice((page - 1) * size, page * size),
    link: links.length === 0 ? undefined : links.join(', '),
  };
}
