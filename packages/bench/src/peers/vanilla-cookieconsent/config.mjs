// @ts-check

/** The config, after the example of its "Getting started", with the two categories of the page. */
export const config = {
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: {},
    marketing: {},
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description:
            'We and five partners would like to measure visits and show adverts that fit. You decide. <a href="/privacy">Privacy</a>',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage individual preferences',
        },
        preferencesModal: {
          title: 'Manage cookie preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Accept current selection',
          closeIconLabel: 'Close modal',
          sections: [
            {
              title: 'Strictly necessary',
              description: 'Essential for the site to work. They cannot be turned off.',
              linkedCategory: 'necessary',
            },
            {
              title: 'Analytics',
              description: 'Google Analytics and Microsoft Clarity count visits and tell us which pages help.',
              linkedCategory: 'analytics',
            },
            {
              title: 'Marketing',
              description: 'Meta, LinkedIn and Microsoft Advertising show you our adverts elsewhere.',
              linkedCategory: 'marketing',
            },
          ],
        },
      },
    },
  },
}

/** How it is worked. */
export const verbs = {
  banner: '#cc-main .cm',
  accept: '#cc-main .cm [data-role="all"]',
  reject: '#cc-main .cm [data-role="necessary"]',
  openPanel: '#cc-main .cm [data-role="show"]',
  panel: '#cc-main .pm',
}
