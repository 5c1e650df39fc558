/** What vendors do, in English: few sentences, which the vendors share. */
export const vendors: Readonly<Record<string, string>> = {
  'vendor.usage': 'Measures how visitors find and use the site.',
  'vendor.recording': 'Measures how visitors find and use the site, and can record visits.',
  'vendor.heatmaps': 'Records visits and draws heatmaps to show how the site is used.',
  'vendor.opinions': 'Records visits, draws heatmaps and asks for opinions to show how the site is used.',
  'vendor.count': 'Counts visits without telling visitors apart.',
  'vendor.speed': 'Counts visits and measures how fast pages load.',
  'vendor.errors': 'Reports errors, measures how fast pages load, and can record visits.',
  'vendor.variants': 'Shows variants of the site to find the one that works best.',
  'vendor.collect': 'Collects what visitors do and hands it on to the site’s other tools.',
  'vendor.tags': 'Loads the other tags that the site manages with it.',
  'vendor.audience': 'Measures the audience of this and other sites.',
  'vendor.targeting': 'Measures the audience, and chooses advertisements on other sites from visits here.',
  'vendor.elsewhere': 'Chooses advertisements on other sites from visits here, and measures what they lead to.',
  'vendor.network': 'Measures what advertisements on its network lead to, and chooses who sees them.',
  'vendor.advertising':
    'Measures what advertisements lead to, and shows advertisements that fit what visitors have looked at.',
  'vendor.contacts':
    'Links visits to people who are in touch with the site, to send them messages and show them advertisements.',
  'vendor.chat': 'Lets visitors write to the site’s people.',
  'vendor.forms': 'Shows forms or free appointments, and takes what visitors enter.',
  'vendor.reviews': 'Shows reviews.',
  'vendor.comments': 'Shows comments, and chooses advertisements from what visitors read.',
  'vendor.posts': 'Shows posts, videos and buttons from a social network.',
  'vendor.video': 'Plays videos, and measures how far they are watched.',
  'vendor.audio': 'Plays music and podcasts.',
  'vendor.map': 'Shows maps.',
  'vendor.share': 'Shows buttons to share the page with.',
  'vendor.share-advertising':
    'Shows buttons to share the page with, and chooses advertisements from what visitors read.',
  'vendor.linkedin-insight.purpose': 'Measures what advertisements on LinkedIn lead to, and chooses who sees them.',
  'vendor.meta-pixel.purpose':
    'Measures what advertisements on Facebook and Instagram lead to, and chooses who sees them.',
  'vendor.microsoft-uet.purpose':
    'Measures what advertisements on Bing and its partners lead to, and chooses who sees them.',
}
