import type { VendorAbout } from '@assent/core'
import { aboutAbTasty } from './ab-tasty/about.js'
import { aboutStock } from './about-stock.js'
import { aboutActivecampaign } from './activecampaign/about.js'
import { aboutAddtoany } from './addtoany/about.js'
import { aboutAdform } from './adform/about.js'
import { aboutAdobe } from './adobe/about.js'
import { aboutAdroll } from './adroll/about.js'
import { aboutAmazon } from './amazon/about.js'
import { aboutAmplitude } from './amplitude/about.js'
import { aboutBaidu } from './baidu/about.js'
import { aboutCalendly } from './calendly/about.js'
import { aboutChartbeat } from './chartbeat/about.js'
import { aboutCloudflare } from './cloudflare/about.js'
import { aboutComscore } from './comscore/about.js'
import { aboutCrazyEgg } from './crazy-egg/about.js'
import { aboutCrisp } from './crisp/about.js'
import { aboutCriteo } from './criteo/about.js'
import { aboutDailymotion } from './dailymotion/about.js'
import { aboutDatadog } from './datadog/about.js'
import { aboutDisqus } from './disqus/about.js'
import { aboutDrift } from './drift/about.js'
import { aboutFacebook } from './facebook/about.js'
import { aboutFathom } from './fathom/about.js'
import { aboutFullstory } from './fullstory/about.js'
import { aboutGoogleMaps } from './google-maps/about.js'
import { aboutHeap } from './heap/about.js'
import { aboutHotjar } from './hotjar/about.js'
import { aboutHubspot } from './hubspot/about.js'
import { aboutInstagram } from './instagram/about.js'
import { aboutIntercom } from './intercom/about.js'
import { aboutKameleoon } from './kameleoon/about.js'
import { aboutKlaviyo } from './klaviyo/about.js'
import { aboutLinkedinEmbed } from './linkedin-embed/about.js'
import { aboutLivechat } from './livechat/about.js'
import { aboutLogrocket } from './logrocket/about.js'
import { aboutLuckyOrange } from './lucky-orange/about.js'
import { aboutMailchimp } from './mailchimp/about.js'
import { aboutMarketo } from './marketo/about.js'
import { aboutMatomo } from './matomo/about.js'
import { aboutMixpanel } from './mixpanel/about.js'
import { aboutMouseflow } from './mouseflow/about.js'
import { aboutNewRelic } from './new-relic/about.js'
import { aboutOptimizely } from './optimizely/about.js'
import { aboutOutbrain } from './outbrain/about.js'
import { aboutPinterest } from './pinterest/about.js'
import { aboutPlausible } from './plausible/about.js'
import { aboutPosthog } from './posthog/about.js'
import { aboutQuantcast } from './quantcast/about.js'
import { aboutQuora } from './quora/about.js'
import { aboutReddit } from './reddit/about.js'
import { aboutSalesforce } from './salesforce/about.js'
import { aboutSegment } from './segment/about.js'
import { aboutSentry } from './sentry/about.js'
import { aboutSharethis } from './sharethis/about.js'
import { aboutSimpleAnalytics } from './simple-analytics/about.js'
import { aboutSnap } from './snap/about.js'
import { aboutSoundcloud } from './soundcloud/about.js'
import { aboutSpotify } from './spotify/about.js'
import { aboutTaboola } from './taboola/about.js'
import { aboutTawk } from './tawk/about.js'
import { aboutTidio } from './tidio/about.js'
import { aboutTiktok } from './tiktok/about.js'
import { aboutTradeDesk } from './trade-desk/about.js'
import { aboutTrustpilot } from './trustpilot/about.js'
import { aboutTwitch } from './twitch/about.js'
import { aboutTypeform } from './typeform/about.js'
import { aboutUmami } from './umami/about.js'
import { aboutVimeo } from './vimeo/about.js'
import { aboutVwo } from './vwo/about.js'
import { aboutWistia } from './wistia/about.js'
import { aboutX } from './x/about.js'
import { aboutXandr } from './xandr/about.js'
import { aboutYandex } from './yandex/about.js'
import { aboutYoutube } from './youtube/about.js'
import { aboutZendesk } from './zendesk/about.js'

/** What people read about each vendor of the catalogue, in its order. */
export const about: readonly VendorAbout[] = [
  ...aboutStock,
  ...aboutAbTasty,
  ...aboutActivecampaign,
  ...aboutAddtoany,
  ...aboutAdform,
  ...aboutAdobe,
  ...aboutAdroll,
  ...aboutAmazon,
  ...aboutAmplitude,
  ...aboutBaidu,
  ...aboutCalendly,
  ...aboutChartbeat,
  ...aboutCloudflare,
  ...aboutComscore,
  ...aboutCrazyEgg,
  ...aboutCrisp,
  ...aboutCriteo,
  ...aboutDailymotion,
  ...aboutDatadog,
  ...aboutDisqus,
  ...aboutDrift,
  ...aboutFacebook,
  ...aboutFathom,
  ...aboutFullstory,
  ...aboutGoogleMaps,
  ...aboutHeap,
  ...aboutHotjar,
  ...aboutHubspot,
  ...aboutInstagram,
  ...aboutIntercom,
  ...aboutKameleoon,
  ...aboutKlaviyo,
  ...aboutLinkedinEmbed,
  ...aboutLivechat,
  ...aboutLogrocket,
  ...aboutLuckyOrange,
  ...aboutMailchimp,
  ...aboutMarketo,
  ...aboutMatomo,
  ...aboutMixpanel,
  ...aboutMouseflow,
  ...aboutNewRelic,
  ...aboutOptimizely,
  ...aboutOutbrain,
  ...aboutPinterest,
  ...aboutPlausible,
  ...aboutPosthog,
  ...aboutQuantcast,
  ...aboutQuora,
  ...aboutReddit,
  ...aboutSalesforce,
  ...aboutSegment,
  ...aboutSentry,
  ...aboutSharethis,
  ...aboutSimpleAnalytics,
  ...aboutSnap,
  ...aboutSoundcloud,
  ...aboutSpotify,
  ...aboutTaboola,
  ...aboutTawk,
  ...aboutTidio,
  ...aboutTiktok,
  ...aboutTradeDesk,
  ...aboutTrustpilot,
  ...aboutTwitch,
  ...aboutTypeform,
  ...aboutUmami,
  ...aboutVimeo,
  ...aboutVwo,
  ...aboutWistia,
  ...aboutX,
  ...aboutXandr,
  ...aboutYandex,
  ...aboutYoutube,
  ...aboutZendesk,
]
