/** What cookies are for: keys of the sentences that the vendors share, which the face has in every language. */
export const cookiePurpose = {
  visitor: 'cookie.visitor',
  visit: 'cookie.visit',
  source: 'cookie.source',
  click: 'cookie.click',
  conversion: 'cookie.conversion',
  profile: 'cookie.profile',
  experiment: 'cookie.experiment',
  settings: 'cookie.settings',
  chat: 'cookie.chat',
  video: 'cookie.video',
  map: 'cookie.map',
} as const
