/** What the site says about each category it asks for. */
export const words: Readonly<Record<string, { readonly label: string; readonly text: string }>> = {
  necessary: { label: 'Necessary', text: 'Keeps you signed in and remembers this choice.' },
  analytics: { label: 'Statistics', text: 'Counts visits, so that we see which pages help. Goes to Google Analytics.' },
  marketing: {
    label: 'Advertising',
    text: 'Shows you Orchard on other sites, and tells us which advert brought you. Goes to Google Ads and Meta.',
  },
}
