/** What cookies are for, in sentences that the vendors share: few words to load, and to translate. */
export const cookiePurpose = {
  visitor: 'Tells visitors apart.',
  visit: 'Remembers the state of a visit.',
  click: 'Remembers the advertisement that led here.',
  profile: 'Recognises a browser across sites to choose and measure advertising.',
} as const
