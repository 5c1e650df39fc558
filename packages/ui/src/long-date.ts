/** A day in the language's words; '' for what is no date. By UTC, as a policy's date has no hour. */
export function longDate(day: Date, language: string): string {
  return Number.isNaN(+day) ? '' : day.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' })
}
