import type { Vendor } from '@assent/core'
import { abTasty } from './ab-tasty.js'
import { activecampaign } from './activecampaign.js'
import { addtoany } from './addtoany.js'
import { adform } from './adform.js'
import { adobe } from './adobe.js'
import { adroll } from './adroll.js'
import { amazon } from './amazon.js'
import { amplitude } from './amplitude.js'
import { baidu } from './baidu.js'
import { calendly } from './calendly.js'
import { chartbeat } from './chartbeat.js'
import { cloudflare } from './cloudflare.js'
import { comscore } from './comscore.js'
import { crazyEgg } from './crazy-egg.js'
import { crisp } from './crisp.js'
import { criteo } from './criteo.js'
import { dailymotion } from './dailymotion.js'
import { datadog } from './datadog.js'
import { disqus } from './disqus.js'
import { drift } from './drift.js'
import { facebook } from './facebook.js'
import { fathom } from './fathom.js'
import { fullstory } from './fullstory.js'
import { googleMaps } from './google-maps.js'
import { heap } from './heap.js'
import { hotjar } from './hotjar.js'
import { hubspot } from './hubspot.js'
import { instagram } from './instagram.js'
import { intercom } from './intercom.js'
import { kameleoon } from './kameleoon.js'
import { klaviyo } from './klaviyo.js'
import { linkedinEmbed } from './linkedin-embed.js'
import { livechat } from './livechat.js'
import { logrocket } from './logrocket.js'
import { luckyOrange } from './lucky-orange.js'
import { mailchimp } from './mailchimp.js'
import { marketo } from './marketo.js'
import { matomo } from './matomo.js'
import { mixpanel } from './mixpanel.js'
import { mouseflow } from './mouseflow.js'
import { newRelic } from './new-relic.js'
import { optimizely } from './optimizely.js'
import { outbrain } from './outbrain.js'
import { pinterest } from './pinterest.js'
import { plausible } from './plausible.js'
import { posthog } from './posthog.js'
import { quantcast } from './quantcast.js'
import { quora } from './quora.js'
import { reddit } from './reddit.js'
import { salesforce } from './salesforce.js'
import { segment } from './segment.js'
import { sentry } from './sentry.js'
import { sharethis } from './sharethis.js'
import { simpleAnalytics } from './simple-analytics.js'
import { snap } from './snap.js'
import { soundcloud } from './soundcloud.js'
import { spotify } from './spotify.js'
import { stock } from './stock.js'
import { taboola } from './taboola.js'
import { tawk } from './tawk.js'
import { tidio } from './tidio.js'
import { tiktok } from './tiktok.js'
import { tradeDesk } from './trade-desk.js'
import { trustpilot } from './trustpilot.js'
import { twitch } from './twitch.js'
import { typeform } from './typeform.js'
import { umami } from './umami.js'
import { vimeo } from './vimeo.js'
import { vwo } from './vwo.js'
import { wistia } from './wistia.js'
import { x } from './x.js'
import { xandr } from './xandr.js'
import { yandex } from './yandex.js'
import { youtube } from './youtube.js'
import { zendesk } from './zendesk.js'

/** Every adapter: the stock ones first, then company by company. */
export const catalogue: readonly Vendor[] = [
  ...stock,
  ...abTasty(),
  ...activecampaign(),
  ...addtoany(),
  ...adform(),
  ...adobe(),
  ...adroll(),
  ...amazon(),
  ...amplitude(),
  ...baidu(),
  ...calendly(),
  ...chartbeat(),
  ...cloudflare(),
  ...comscore(),
  ...crazyEgg(),
  ...crisp(),
  ...criteo(),
  ...dailymotion(),
  ...datadog(),
  ...disqus(),
  ...drift(),
  ...facebook(),
  ...fathom(),
  ...fullstory(),
  ...googleMaps(),
  ...heap(),
  ...hotjar(),
  ...hubspot(),
  ...instagram(),
  ...intercom(),
  ...kameleoon(),
  ...klaviyo(),
  ...linkedinEmbed(),
  ...livechat(),
  ...logrocket(),
  ...luckyOrange(),
  ...mailchimp(),
  ...marketo(),
  ...matomo(),
  ...mixpanel(),
  ...mouseflow(),
  ...newRelic(),
  ...optimizely(),
  ...outbrain(),
  ...pinterest(),
  ...plausible(),
  ...posthog(),
  ...quantcast(),
  ...quora(),
  ...reddit(),
  ...salesforce(),
  ...segment(),
  ...sentry(),
  ...sharethis(),
  ...simpleAnalytics(),
  ...snap(),
  ...soundcloud(),
  ...spotify(),
  ...taboola(),
  ...tawk(),
  ...tidio(),
  ...tiktok(),
  ...tradeDesk(),
  ...trustpilot(),
  ...twitch(),
  ...typeform(),
  ...umami(),
  ...vimeo(),
  ...vwo(),
  ...wistia(),
  ...x(),
  ...xandr(),
  ...yandex(),
  ...youtube(),
  ...zendesk(),
]
