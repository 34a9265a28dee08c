import { code } from './code.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day such as `2027-01-31`, so that no line break parts it; what is none stands as it is. */
export function dayOf(date: string): string {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? code(date) : `${Number(day)}&nbsp;${MONTHS[Number(month) - 1]}&nbsp;${year}`;
}

/** A moment of ISO 8601 in UTC, to the minute; what is none stands as it is. */
export function momentOf(at: string): string {
  const [, date = '', time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}(?:\.\d+)?Z$/.exec(at) ?? [];
  return time === undefined ? code(at) : `${dayOf(date)}, ${time}&nbsp;UTC`;
}
