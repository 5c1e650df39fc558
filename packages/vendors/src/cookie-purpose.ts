/** What cookies are for: keys of the sentences that the vendors share, which the face has in every language. */
export const cookiePurpose = {
  visitor: 'cookie.visitor',
  visit: 'cookie.visit',
  click: 'cookie.click',
  profile: 'cookie.profile',
} as const
