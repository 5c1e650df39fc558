/** What stands in the place of what is held, in English. */
export const placeholders: Readonly<Record<string, string>> = {
  'placeholder.about': 'This comes from {name}, which learns of your visit when it is shown.',
  'placeholder.once': 'Show this one',
  'placeholder.always': 'Always allow {name}',
}
