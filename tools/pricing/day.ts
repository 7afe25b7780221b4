const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a time zone, as in a shop file: "2026-03-02". */
export function dayIn(timezone: string, instant: Date): string {
  let format = dayFormats.get(timezone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' });
    dayFormats.set(timezone, format);
  }
  return format.format(instant);
}

/** Whether a day lies in a span of days, both ends included. */
export function isWithin(
  day: string,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
