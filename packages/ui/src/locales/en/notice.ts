/** What the notice says: English, until another language's texts take its place. `.one` and `.other` are plural forms of the count; the bare key is for none. */
export const notice: Record<string, string> = {
  'notice.title': 'Your privacy, your choice',
  'notice.site': 'this site',
  'notice.who': '{site}',
  'notice.who.one': '{site} and one partner',
  'notice.who.other': '{site} and {count} partners',
  'notice.asks':
    'If you agree, {who} may use cookies and similar technology for {purposes}. Until then nothing optional runs. You can change your mind at any time.',
  'notice.tells':
    'Unless you say no, {who} may use cookies and similar technology for {purposes}. You can change your mind at any time.',
  'notice.mixed':
    'Unless you say no, {who} may use cookies and similar technology for {purposes}, and for {asked} only if you agree. You can change your mind at any time.',
  'notice.choose': 'Choose',
  reject: 'Reject all',
  accept: 'Accept all',
  list: '{a}, {b}',
  'list.last': '{a} and {b}',
  saved: 'Your choices are saved',
  unsaved: 'Not saved: nothing optional runs',
  // 11 CCR 7015(b): the alternative opt-out link has this name.
  choices: 'Your Privacy Choices',
  privacyPolicy: 'Privacy policy',
  'category.functional.purpose': 'extra features',
  'category.analytics.purpose': 'statistics',
  'category.marketing.purpose': 'advertising',
}
