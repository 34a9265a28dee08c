// Go's time.Parse with the layouts of go-yaml v2 (resolve.go, allowedTimestampFormats). Fractions may have a comma, and
// an offset may be a little more than a day (time/format.go).
const DATE = String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})`;
const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{1,2}):(?<second>\d{1,2})(?:[.,]\d+)?`;
const ZONE = String.raw`(?:Z|[-+](?<zoneHour>\d{2}):(?<zoneMinute>\d{2}))`;

const layouts: readonly RegExp[] = [
  new RegExp(`^${DATE}[Tt]${TIME}${ZONE}$`),
  new RegExp(`^${DATE} +${TIME}$`),
  new RegExp(`^${DATE}$`),
];

/** Whether go-yaml v2 takes a text for a timestamp. It matters for the tag `!!timestamp` alone: any other fails with it. */
export function isTimestamp(text: string): boolean {
  return layouts.some((layout) => {
    const match = layout.exec(text);
    if (match === null) return false;
    const part = (name: string) => Number(match.groups?.[name] ?? 0);
    const [year, month, day] = [part('year'), part('month'), part('day')];
    return (
      month >= 1 &&
      month <= 12 &&
      day >= 1 &&
      day <= daysIn(year, month) &&
      part('hour') < 24 &&
      part('minute') < 60 &&
      part('second') < 60 &&
      part('zoneHour') <= 24 &&
      part('zoneMinute') <= 60
    );
  });
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
